import type { CountryCode } from "@/lib/domain/place";
import type { ClaimDraft, DocumentContext } from "@/lib/extract/model";
import type { Part } from "./pair-roles";
import { isTrade } from "./pair-siblings";

/** A figure of a list of partners: the country it is of, with the part that country plays, and the countries of the whole list. */
export interface Listed {
  readonly item: Part;
  readonly items: readonly CountryCode[];
}

const LISTED: ReadonlySet<string> = new Set(["investment", "tourists", "students", "companies_with_foreign_capital", "joint_ventures", "cargo_volume"]);

interface Assigned {
  readonly draft: ClaimDraft;
  readonly part: Part;
}

/** The last country named before each figure, or right behind it where the list puts the figure first ("5 tonnes to Iran, 3 to Iraq"). */
function assign(figures: readonly ClaimDraft[], parts: readonly Part[], context: DocumentContext): readonly Assigned[] {
  const { text } = context.model;
  const behind = figures.map((draft, index) => {
    const next = figures[index + 1]?.quantity.start ?? draft.sentence.end;
    const part = parts.find((candidate) => candidate.start >= draft.quantity.end && candidate.end <= next);
    const isClose = part !== undefined && part.role !== "owner" && part.start - draft.quantity.end <= 40 && !/[,;()]/u.test(text.slice(draft.quantity.end, part.start));
    return isClose ? { draft, part } : null;
  });
  const follows = behind.filter((item) => item !== null);
  if (follows.length >= 2 && follows.length === figures.length) return follows;
  return figures.flatMap((draft) => {
    const part = parts.findLast((candidate) => candidate.end <= draft.quantity.start);
    return part === undefined ? [] : [{ draft, part }];
  });
}

/** Whether each step of the list names one country more, so that none has two of its own ("from A to B 5, from B to A 3"). */
function stepsByOne(assigned: readonly Assigned[], parts: readonly Part[]): boolean {
  const items = [...new Set(assigned.map(({ part }) => part.country))];
  let last: Part | null = null;
  for (const { part } of assigned) {
    if (last !== null && part.country !== last.country) {
      const from = Math.min(last.start, part.start);
      const between = parts.filter((other) => other.start > from && other.start < part.start && items.includes(other.country) && other.country !== last?.country);
      if (between.length > 0) return false;
    }
    last = part;
  }
  return true;
}

/**
 * The partner of a figure in a sentence that goes through several of them ("with Iran 5 percent, with Iraq 7, with Oman 2");
 * null where the sentence is no such list. The country whose figures they all are is told by others.
 */
export function findListed(draft: ClaimDraft, figures: readonly ClaimDraft[], parts: readonly Part[], pair: readonly CountryCode[] | null, context: DocumentContext): Listed | null {
  if (!isTrade(draft) && !LISTED.has(draft.indicator ?? "")) return null;
  const assigned = assign(figures, parts, context);
  const own = assigned.find((item) => item.draft === draft);
  const items = [...new Set(assigned.map(({ part }) => part.country))];
  if (own === undefined || items.length < 2 || !stepsByOne(assigned, parts)) return null;
  if (items.length === 2 && items.every((country) => pair?.includes(country) === true)) return null;
  const first = assigned[0]?.part;
  const isUniform = assigned.every(({ part }) => part.role === own.part.role || part === first || part.role === "owner" || own.part.role === "owner");
  return isUniform ? { item: own.part, items } : null;
}
