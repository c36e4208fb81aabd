import fc from "fast-check";
import { expect, test } from "vitest";
import { Tally } from "@/lib/store/tally/tally";

const SPEC = { words: ["kind"], keys: ["at"] } as const;

test("rows are grouped by a word, in their order, without those that count no longer, of all or of some", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ kind: fc.constantFrom("a", "b", "c", null), isDropped: fc.boolean(), isAmong: fc.boolean() }), { maxLength: 60 }), (rows) => {
      const tally = new Tally<"kind", "at">(SPEC);
      rows.forEach(({ kind }, index) => tally.set([index + 1, kind, null, null, 0]));
      rows.forEach(({ isDropped }, index) => isDropped && tally.drop(index + 1));
      const expected = (isMeant: (index: number) => boolean) => Object.groupBy(rows.flatMap(({ isDropped }, index) => (isDropped || !isMeant(index) ? [] : [index + 1])), (seq) => rows[seq - 1]?.kind ?? "");
      const plain = (groups: ReadonlyMap<string, Int32Array>) => Object.fromEntries([...groups].map(([value, seqs]) => [value, [...seqs]]));
      expect(plain(tally.group("kind"))).toEqual({ ...expected(() => true) });
      // A number that no row has is no row.
      const among = [...rows.flatMap(({ isAmong }, index) => (isAmong ? [index + 1] : [])), 9_999];
      expect(plain(tally.group("kind", among))).toEqual({ ...expected((index) => rows[index]?.isAmong === true) });
    }),
  );
});
