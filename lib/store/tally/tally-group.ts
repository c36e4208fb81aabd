import type { Rows } from "./tally-count";

/**
 * Numbers of the rows that count by the codes of a column, each group in the order of its places. The rows are gone through twice:
 * once to know how many each code has, once to put them side by side; lists that grow take five times as long and more.
 */
export function groupRows({ isThere, size }: Rows, column: Int32Array, codes: number, places: Int32Array | null, seqOf: (place: number) => number): readonly Int32Array[] {
  const length = places?.length ?? size;
  const ends = new Int32Array(codes);
  for (let at = 0; at < length; at++) {
    const place = places === null ? at : (places[at] as number);
    if (isThere[place] === 1) ends[column[place] as number]! += 1;
  }
  let total = 0;
  for (let code = 0; code < codes; code++) {
    total += ends[code] as number;
    ends[code] = total;
  }
  const seqs = new Int32Array(total);
  // From behind, so that rows keep their order; each end has become a beginning when all are put.
  for (let at = length - 1; at >= 0; at--) {
    const place = places === null ? at : (places[at] as number);
    if (isThere[place] !== 1) continue;
    const code = column[place] as number;
    ends[code]! -= 1;
    seqs[ends[code] as number] = seqOf(place);
  }
  return Array.from(ends, (start, code) => seqs.subarray(start, ends[code + 1] ?? total));
}
