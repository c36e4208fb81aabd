import { splitByMarks } from "@/components/documents/spans";
import { cn } from "@/components/ui/cn";
import type { ClaimView, Paragraph } from "@/lib/domain/view";

/** The sentence in its paragraph, the figure marked. */
export function InItsText({ claim, paragraph, className }: { readonly claim: ClaimView; readonly paragraph: Paragraph; readonly className?: string }) {
  const marks = [
    { id: "sentence", ...claim.sentence },
    { id: "figure", start: claim.start, end: claim.end },
  ];
  return (
    <blockquote lang={claim.document.lang ?? undefined} className={cn("whitespace-pre-line text-soft [overflow-wrap:anywhere]", className)}>
      {splitByMarks(paragraph.text, marks, paragraph.from).map((segment) => {
        if (segment.ids.includes("figure")) return <mark key={segment.start} className="bg-mark-strong font-semibold text-ink">{segment.text}</mark>;
        return segment.ids.includes("sentence") ? <span key={segment.start} className="text-ink">{segment.text}</span> : segment.text;
      })}
    </blockquote>
  );
}
