import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { findDateline } from "@/lib/extract/periods";
import { buildTextModel } from "@/lib/extract/text";

const read = (text: string, lang: Language): string | null => findDateline(buildTextModel(text, null, lang))?.date ?? null;

const CASES: readonly (readonly [string, Language, string | null])[] = [
  ["Talks in Lima\n\nMarch 5, 2019\n13:45\nLima\n\nThe two met.", "en", "2019-03-05"],
  ["date 2021-02-03 Lima, February 3, NEWS\n\nThe two met.", "en", "2021-02-03"],
  ["Talks\n\n5 March 2019\n\nThe two met.", "en", "2019-03-05"],
  ["LIMA, 5 March 2019 - The two met.", "en", "2019-03-05"],
  ["Встреча\n\n5 марта 2019 года\n14:00\nЛима\n\nСтороны обсудили торговлю.", "ru", "2019-03-05"],
  ["Görüş\n\n5 mart 2019\n\nTərəflər görüşüb.", "az", "2019-03-05"],
  ["Встреча\n\n05.03.2019\n\nСтороны обсудили торговлю.", "ru", "2019-03-05"],
  ["The two met in Lima and spoke about a treaty that their predecessors had signed on 5 March 1999 after long talks.", "en", null],
  ["The two met in Lima today.", "en", null],
  ["Talks\n\n31 February 2019\n\nThe two met.", "en", null],
];

describe("findDateline", () => {
  it.each(CASES)("reads %s", (text, lang, expected) => expect(read(text, lang)).toBe(expected));

  it("gives a line without a year the year of the same day elsewhere, and says that it did", () => {
    const text = "PERU, March 5 - The minister came.\n\nThe forum is held on 5 March 2019 in the old town as part of a longer visit of the minister to the country.";
    expect(findDateline(buildTextModel(text, null, "en"))).toMatchObject({ date: "2019-03-05", basis: "inferred", span: { start: 6, end: 13 } });
  });
});
