import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildTextModel, detectLanguage, normalView, sentenceAt } from "@/lib/extract/text";

const sentencesOf = (text: string): readonly string[] => {
  const model = buildTextModel(text, null, "en");
  return model.sentences.map(({ start, end }) => text.slice(start, end));
};

describe("buildTextModel", () => {
  const cases: readonly [string, string, readonly string[]][] = [
    ["initials and titles", "Mr. A. B. Carter met Dr. Dean. They spoke.", ["Mr. A. B. Carter met Dr. Dean.", "They spoke."]],
    ["decimals", "It grew 3.5 percent. Then it fell.", ["It grew 3.5 percent.", "Then it fell."]],
    ["abbreviated country", "The U.S. Treasury paid. It was late.", ["The U.S. Treasury paid.", "It was late."]],
    ["closing quotes", "“We agreed.” He left.", ["“We agreed.”", "He left."]],
    ["Russian year", "В 2020 г. Армения продала вино. Цена выросла.", ["В 2020 г. Армения продала вино.", "Цена выросла."]],
    ["currency before its country", "Получено 3 млн долл. США за год. Это много.", ["Получено 3 млн долл. США за год.", "Это много."]],
    ["hard-wrapped lines", "The ministry said on Monday that deliveries of grain had\nrisen by a tenth in the first quarter of the year, after a\nweak winter. Prices held.", ["The ministry said on Monday that deliveries of grain had\nrisen by a tenth in the first quarter of the year, after a\nweak winter.", "Prices held."]],
    ["one line per paragraph", "First point\nSecond point\nThird point", ["First point", "Second point", "Third point"]],
    ["footnote marks", "Trade rose.[12] Prices fell.", ["Trade rose.[12]", "Prices fell."]],
  ];
  it.each(cases)("cuts %s", (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it("cuts a stretch without an end where it has become too long for a sentence", () => {
    const sentences = sentencesOf("trade with Peru, ".repeat(1000));
    expect(sentences.length).toBeGreaterThan(5);
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThan(2600);
    expect(sentences.join(" ")).toBe("trade with Peru, ".repeat(1000).trim());
  });

  it("marks headings and leaves prose and list items unmarked", () => {
    const model = buildTextModel("Talks in Tbilisi\n\nThe two sides met.\n\n- wine: 3 tonnes", null, "en");
    expect(model.paragraphs.map((paragraph) => paragraph.isHeading)).toEqual([true, false, false]);
  });

  it("finds the sentence of an offset and nothing between paragraphs", () => {
    const model = buildTextModel("One here.\n\nTwo there.", null, "en");
    expect(sentenceAt(model, 12)?.index).toBe(1);
    expect(sentenceAt(model, 10)).toBeNull();
  });

  it("covers every visible character once, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const model = buildTextModel(text, null, "en");
        const rest = [...model.sentences].reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
        expect(rest.trim()).toBe("");
        expect(model.sentences.every((sentence, i) => i === 0 || sentence.start >= (model.sentences[i - 1]?.end ?? 0))).toBe(true);
      }),
    );
  });
});

describe("detectLanguage", () => {
  const cases: readonly [string, string | null][] = [
    ["Trade with Georgia grew last year.", "en"],
    ["Exports", "en"],
    ["340 məktəb", "az"],
    ["Bu il 5 milyon turist gəlib", "az"],
    ["Rusiya ile ticaret ve idxal", "az"],
    ["Экспорт вырос вдвое", "ru"],
    ["16%", null],
    ["", null],
    ["Der Handel mit Polen stieg und die Preise sind hoch", null],
    ["Товарообіг із Польщею зріс і далі росте", null],
    ["Le commerce des vins a progressé dans le pays", null],
    ["貿易は増加した", null],
  ];
  it.each(cases)("%s is %s", (text, lang) => {
    expect(detectLanguage(text).lang).toBe(lang);
  });
});

describe("normalView", () => {
  it("folds without moving an offset", () => {
    expect(normalView("İKİ\u00a0“QIRX” – Ёлка", true)).toBe('iki "qırx" - елка');
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => normalView(text, false).length === text.length));
  });
});
