import type { ChartClaims, StoredChoice } from "./chart";
import { loadClaims } from "./claim-load";
import type { Store } from "./client";
import { rowsByPair } from "./tally/by-pair";
import { readTallies } from "./tally/tallies";

type Choice = Omit<StoredChoice, "count">;

/** Who tells figures of a chart: a speaker in the spelling of the texts, or a publisher that tells them in its own voice. */
export interface StoredVoice {
  readonly speaker: string | null;
  readonly publisher: string | null;
  readonly count: number;
}

/** Counts by their codes, in the order in which the store met what is counted. */
const inOrder = (counts: ReadonlyMap<number, number>): readonly (readonly [number, number])[] => [...counts].sort(([a], [b]) => a - b);

/** Everybody who tells a figure of one measure, unit and pair, however many figures there are. */
export async function listStoredVoices(store: Store, indicator: string, { measure, unit, pair }: Choice): Promise<readonly StoredVoice[]> {
  const tallies = await readTallies(store);
  const among = rowsByPair(tallies, "claims", indicator).get(pair) ?? [];
  // By code: of speakers there are hundreds of thousands, of which one pair's figures have a few hundred.
  const [bySpeaker, byPublisher] = [new Map<number, number>(), new Map<number, number>()];
  const [speakers = [], publishers = []] = tallies.claims.eachOf({ words: { measure: [measure], unit: [unit] }, among }, ["speaker", "publisher"], ([speaker = 0, publisher = 0]) => {
    if (speaker > 0) bySpeaker.set(speaker, (bySpeaker.get(speaker) ?? 0) + 1);
    else if (publisher > 0) byPublisher.set(publisher, (byPublisher.get(publisher) ?? 0) + 1);
  });
  return [
    ...inOrder(bySpeaker).map(([code, count]) => ({ speaker: speakers[code] ?? "", publisher: null, count })),
    ...inOrder(byPublisher).map(([code, count]) => ({ speaker: null, publisher: publishers[code] ?? "", count })),
  ];
}

/** The claims of a chart that these tell, the latest periods first to be read; at most so many. */
export async function listVoiceClaims(store: Store, indicator: string, { measure, unit, pair }: Choice, voices: readonly StoredVoice[], most: number): Promise<ChartClaims> {
  const tallies = await readTallies(store);
  const { claims, database } = tallies;
  const among = rowsByPair(tallies, "claims", indicator).get(pair) ?? [];
  const list = (words: { readonly speaker: readonly string[]; readonly publisher?: readonly string[] }) => claims.list({ words: { measure: [measure], unit: [unit], ...words }, among }, "period", true, most + 1);
  const said = list({ speaker: voices.flatMap(({ speaker }) => speaker ?? []) });
  const written = list({ speaker: [""], publisher: voices.flatMap(({ publisher }) => publisher ?? []) });
  const seqs = [...said, ...written].sort((a, b) => claims.keyOf(a, "period") - claims.keyOf(b, "period") || a - b);
  return { claims: loadClaims(database, seqs.slice(-most)), isCut: seqs.length > most };
}
