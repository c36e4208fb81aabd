import { describe, expect, it } from "vitest";
import { nameVoice, withVoices } from "@/lib/data/names";

describe("names of speakers", () => {
  it.each([
    ["Али Асадов", "en", "Ali Asadov"],
    ["Ali Asadov", "ru", "Али Асадов"],
    ["Əli Əsədov", "en", "Ali Asadov"],
    ["Михаил Мишустин", "en", "Mikhail Mishustin"],
    // A surname alone may be another's; who is in no table keeps the name of the text; a body is no person.
    ["Асадов", "en", "Асадов"],
    ["Ogtay Asadov", "ru", "Ogtay Asadov"],
    ["Кабинет министров", "en", "Кабинет министров"],
  ] as const)("%s in %s is %s", (name, locale, expected) => expect(nameVoice(name, locale)).toBe(expected));

  it("makes one voice of one person in two scripts, and leaves who is not named", () => {
    expect(withVoices([{ speaker: "Али Асадов" }, { speaker: "Ali Asadov" }, { speaker: null }], "en").map(({ speaker }) => speaker)).toEqual(["Ali Asadov", "Ali Asadov", null]);
  });
});
