import { expect, test } from "vitest";
import { listStoredVoices, listVoiceClaims } from "@/lib/store";
import { addDocument, year } from "./make";
import { makeStore } from "./open";

const CHOICE = { measure: "level", unit: "USD", pair: "CL-NO" } as const;
const PAIR = { reporter: "NO", partner: "CL" };

test("a voice is found among all figures of a chart, a publisher only where nobody speaks in its text", async () => {
  const { store } = await makeStore();
  await addDocument(store, { title: "old", publisher: "Gazette" }, [
    { ...PAIR, value: 1, speaker: "A. Berg", period: year(2001) },
    { ...PAIR, value: 2, speaker: "А. Берг", period: year(2002) },
    { ...PAIR, value: 3, speaker: null, period: year(2003) },
  ]);
  await addDocument(store, { title: "new", publisher: "Herald" }, Array.from({ length: 6 }, (_, index) => ({ ...PAIR, value: 10 + index, speaker: "C. Dahl", period: year(2010 + index) })));
  await addDocument(store, { title: "nobody", publisher: null }, [{ ...PAIR, value: 90, speaker: null }, { ...PAIR, value: 91, speaker: "A. Berg", unit: "EUR" }]);

  const voices = await listStoredVoices(store, "exports", CHOICE);
  expect(voices).toHaveLength(4);
  expect(voices).toEqual(expect.arrayContaining([
    { speaker: "C. Dahl", publisher: null, count: 6 },
    { speaker: "A. Berg", publisher: null, count: 1 },
    { speaker: "А. Берг", publisher: null, count: 1 },
    { speaker: null, publisher: "Gazette", count: 1 },
  ]));

  const heard = async (speakers: readonly string[], publishers: readonly string[], most = 4) => {
    const voices = [...speakers.map((speaker) => ({ speaker, publisher: null, count: 1 })), ...publishers.map((publisher) => ({ speaker: null, publisher, count: 1 }))];
    const { claims, isCut } = await listVoiceClaims(store, "exports", CHOICE, voices, most);
    return [claims.map((claim) => claim.value), isCut];
  };
  expect(await heard(["A. Berg", "А. Берг"], [])).toEqual([[1, 2], false]);
  expect(await heard([], ["Gazette"])).toEqual([[3], false]);
  expect(await heard(["A. Berg"], ["Gazette"])).toEqual([[1, 3], false]);
  expect(await heard(["C. Dahl"], [])).toEqual([[12, 13, 14, 15], true]);
  expect(await heard([], ["Nobody"])).toEqual([[], false]);
  expect(await heard([], [])).toEqual([[], false]);
});
