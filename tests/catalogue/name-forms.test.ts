import { describe, expect, it } from "vitest";
import { listNameForms } from "@/lib/catalogue/name-forms";

describe("a name in the languages of the texts", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["Lavrov", ["lavrov", "лавров"], ["сергей"]],
    ["Лаврова", ["лаврова", "lavrov", "лавров"], []],
    ["Sergei", ["sergei", "sergey", "сергей"], ["lavrov"]],
    ["Tokaev", ["tokaev", "tokayev", "токаев"], []],
    ["Грузия", ["грузия", "georgia", "gürcüstan"], []],
    ["Students", ["students", "студенты", "tələbələr"], []],
    ["Товарооборот", ["товарооборот", "trade turnover"], ["trade"]],
  ])("%s", (word, some, none) => {
    const forms = listNameForms(word);
    expect(forms[0]).toBe(word.toLowerCase());
    expect(forms).toEqual(expect.arrayContaining([...some]));
    for (const other of none) expect(forms).not.toContain(other);
  });

  it.each(["trade", "2021", "Али", "", "turnover", "united"])("“%s” names nothing alone", (word) => expect(listNameForms(word)).toEqual([word.toLowerCase()]));
});
