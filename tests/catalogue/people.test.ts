import { describe, expect, it } from "vitest";
import { findPerson, inflectSurname, toNameKey } from "@/lib/catalogue/people";

describe("toNameKey", () => {
  it.each([
    ["Mishustin", "Мишустин", "Mişustin"],
    ["Overchuk", "Оверчук", "Overçuk"],
    ["Aliyev", "Алиев", "Əliyev"],
    ["Lukashenko", "Лукашенко", "Lukaşenko"],
  ])("brings the spellings of %s together", (english, russian, azerbaijani) => {
    expect(toNameKey(russian)).toBe(toNameKey(english));
    expect(toNameKey(azerbaijani)).toBe(toNameKey(english));
  });
  it("keeps different names apart", () => expect(toNameKey("Asadov")).not.toBe(toNameKey("Assad")));
});

describe("findPerson", () => {
  it.each([
    ["Владимир Путин", "Vladimir Putin", "RU"],
    ["Назарбаевым", "Nursultan Nazarbayev", "KZ"],
    ["Mikayıl Cabbarov", "Mikayil Jabbarov", "AZ"],
    ["Recep Tayyip Erdoğan", "Recep Tayyip Erdogan", "TR"],
  ])("knows %s", (spelling, name, country) => expect(findPerson(spelling)).toMatchObject({ name, country }));
  it.each(["May", "Johnson", "Ivan Petrov", ""])("does not know %s", (name) => expect(findPerson(name)).toBeNull());
});

describe("inflectSurname", () => {
  it.each([
    ["Иванов", ["Иванов", "Иванова", "Иванову", "Ивановым", "Иванове"]],
    ["Лукашенко", ["Лукашенко"]],
    ["Песков", ["Песков", "Пескова", "Пескову", "Песковым", "Пескове"]],
  ])("declines %s", (surname, forms) => expect(inflectSurname(surname)).toEqual(forms));
});
