"use client";

import { Fragment, type ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import type { TextSpan } from "@/lib/domain/quantity";
import { splitByMarks, toBlocks, type Segment } from "./spans";

/** A claim as the text shows it: where its figure and its sentence stand, and whether it does not fit with another. */
export interface TextMark extends TextSpan {
  readonly id: string;
  readonly sentence: TextSpan;
  readonly conflict: boolean;
  /** The figure in words, for the link's name. */
  readonly label: string;
}

interface DocumentTextProps {
  readonly text: string;
  /** Offset of `text` in the whole document. */
  readonly from: number;
  readonly marks: readonly TextMark[];
  readonly active: string | null;
  readonly lang: string | null;
}

const SENTENCE = "\u0000sentence";

/** The text of a document with every claim marked; a mark leads to its entry in the list beside it. */
export function DocumentText({ text, from, marks, active, lang }: DocumentTextProps) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const sentence = active === null ? undefined : byId.get(active)?.sentence;
  const all = sentence === undefined ? marks : [...marks, { id: SENTENCE, ...sentence }];

  function toNode(segment: Segment): ReactNode {
    const ids = segment.ids.filter((id) => id !== SENTENCE);
    const wash = segment.ids.includes(SENTENCE) ? "bg-mark/60" : "";
    const innermost = byId.get(ids.at(-1) ?? "");
    if (innermost === undefined) return wash === "" ? segment.text : <span className={wash}>{segment.text}</span>;
    const starting = ids.filter((id) => byId.get(id)?.start === segment.start);
    const isActive = active !== null && ids.includes(active);
    const anchor = (
      <a
        id={starting.includes(innermost.id) ? `claim-${innermost.id}` : undefined}
        href={`#entry-${innermost.id}`}
        aria-current={isActive ? "true" : undefined}
        className={cn(
          "scroll-my-32 rounded-[2px] bg-mark underline decoration-2 underline-offset-4",
          innermost.conflict ? "decoration-conflict" : "decoration-transparent hover:decoration-rule-strong",
          isActive && "bg-mark-strong font-semibold",
        )}
      >
        {segment.text}
      </a>
    );
    return starting
      .filter((id) => id !== innermost.id)
      .reduce<ReactNode>((inner, id) => <span id={`claim-${id}`} className="scroll-my-32">{inner}</span>, anchor);
  }

  return (
    <div lang={lang ?? undefined} className="prose-width space-y-4 text-lg leading-8 [overflow-wrap:anywhere]">
      {toBlocks(text).map((block) => {
        const start = block.start + from;
        const end = block.end + from;
        const inBlock = all.filter((mark) => mark.start < end && mark.end > start);
        return (
          <p key={start} className="whitespace-pre-line">
            {splitByMarks(block.text, inBlock, start).map((segment) => (
              <Fragment key={segment.start}>{toNode(segment)}</Fragment>
            ))}
          </p>
        );
      })}
    </div>
  );
}
