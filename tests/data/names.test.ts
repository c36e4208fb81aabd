import { describe, expect, it } from "vitest";
import { mergeFacet } from "@/lib/data/labels";
import { nameVoice, withVoices } from "@/lib/data/names";

describe("speakers as a filter", () => {
  it("counts the spellings of one name together, most heard first", () => {
    const counts = [{ value: "Ann Lee", count: 6 }, { value: "Sergey Lavrov", count: 5 }, { value: "Сергей Лавров", count: 4 }, { value: "Кабинет министров", count: 1 }];
    expect(mergeFacet(counts, (value) => nameVoice(value, "ru"))).toEqual([
      { value: "Sergey Lavrov", label: "Сергей Лавров", count: 9, also: ["Сергей Лавров"] },
      { value: "Ann Lee", label: "Ann Lee", count: 6 },
      { value: "Кабинет министров", label: "Кабинет министров", count: 1 },
    ]);
  });
});

describe("names of speakers", () => {
  it.each([
    ["Али Асадов", "en", "Ali Asadov"],
    ["Ali Asadov", "ru", "Али Асадов"],
    ["Əli Əsədov", "en", "Ali Asadov"],
    ["Михаил Мишустин", "en", "Mikhail Mishustin"],
    // A surname alone may be another's; who is in no table keeps the name of the text; a body is no person.
    ["Асадов", "en", "Асадов"],
    ["Ogtay Asadov", "ru", "Ogtay Asadov"],
    ["Кабинет министров", "en", "Cabinet of Ministers"],
    ["Kazakhstan’s Ministry of Finance", "ru", "Министерство финансов Казахстана"],
    ["Гильдия пекарей", "en", "Гильдия пекарей"],
  ] as const)("%s in %s is %s", (name, locale, expected) => expect(nameVoice(name, locale)).toBe(expected));

  it("makes one voice of one person in two scripts, and leaves who is not named", () => {
    expect(withVoices([{ speaker: "Али Асадов" }, { speaker: "Ali Asadov" }, { speaker: null }], "en").map(({ speaker }) => speaker)).toEqual(["Ali Asadov", "Ali Asadov", null]);
  });
});
