import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** What each figure says, as "$5 billion exports level 5000000000 USD 2017". */
function read(text: string, lang: Language = "en", date = "2018-09-20"): readonly string[] {
  const claims = readNews({ text, date, lang });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure} ${claim.value}${claim.valueHigh === null ? "" : `..${claim.valueHigh}`} ${claim.unit} ${claim.period?.label ?? "-"}`);
}

describe("figures of news in their units", () => {
  it.each<[string, string, readonly string[]]>([
    ["knows a country's short name beside its currency", "Peru's exports to Chile were 38 million NZ dollars in 2017.", ["38 million NZ dollars exports level 38000000 NZD 2017"]],
    ["does not take a name for a dozen", "According to DZS data, Peru's exports to Chile were 5 million euros in 2017.", ["5 million euros exports level 5000000 EUR 2017"]],
    ["takes no range for what a much smaller number grew by", "In 2017 Peru's exports to Chile grew by 42 to 970 million dollars.", ["970 million dollars exports level 970000000 USD 2017"]],
    ["keeps a range that a sum fell by", "In 2017 Peru's exports to Chile fell by 2 to 3 million dollars.", ["2 to 3 million dollars exports change_absolute -2000000..-3000000 USD 2017"]],
    ["lends a count no percentage", "In 2017 the number of students from Chile rose above 12,000, more than one in every three students in Peru.", ["12,000 students level 12000 count 2017", "one in every three students share 33.33 percent 2017"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("parts and changes", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["reads a percentage in brackets as a change where one before it in the list has a sign", "en", "Peru's exports in 2017 went to Chile – $62 million (-66.8%) and Togo – $43 million (13%).", ["$62 million exports level 62000000 USD 2017", "-66.8% exports growth_rate -66.8 percent 2017", "$43 million exports level 43000000 USD 2017", "13% exports growth_rate 13 percent 2017"]],
    ["reads it as a part where none has", "en", "Peru's exports in 2017 went to Chile – $62 million (66.8%) and Togo – $43 million (13%).", ["$62 million exports level 62000000 USD 2017", "66.8% exports share 66.8 percent 2017", "$43 million exports level 43000000 USD 2017", "13% exports share 13 percent 2017"]],
    ["reads a part of a fall as a part", "en", "Peru's exports to Chile fell in 2017. Half the fall was in copper.", ["Half exports share 50 percent 2017"]],
    ["reads a part of growth as a part in Russian", "ru", "В 2017 году экспорт Перу в Чили вырос. Треть прироста дала медь.", ["Треть exports share 33.33 percent 2017"]],
    ["keeps a fall by half a fall", "en", "Peru's exports to Chile fell by half in 2017.", ["half exports growth_rate -50 percent 2017"]],
    ["takes a sum right behind a lone word of change for the change", "en", "Peru's exports to Chile fell in 2017, down $38 million.", ["$38 million exports change_absolute -38000000 USD 2017"]],
    ["keeps a level that a fall led to", "en", "Peru's exports to Chile fell in 2017, down to $38 million.", ["$38 million exports level 38000000 USD 2017"]],
    ["knows how much of the imports exports pay for", "en", "In 2017 the coverage of Peru's imports by exports was 55 percent.", ["55 percent other:import_coverage share 55 percent 2017"]],
    ["tells the part that tourism has from tourists", "en", "In 2017 tourism accounted for 7 percent of Peru's economy.", ["7 percent other:tourism_share share 7 percent 2017"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("years that a record is held against", () => {
  it.each<[string, Language, string, readonly string[]]>([
    ["in English", "en", "In 2017 Peru's exports to Chile were $5 billion, the highest in the last seven years.", ["$5 billion exports level 5000000000 USD 2017"]],
    ["in Russian", "ru", "В 2017 году экспорт Перу в Чили составил 5 млрд долларов, максимум за последние семь лет.", ["5 млрд долларов exports level 5000000000 USD 2017"]],
    ["in Azerbaijani", "az", "2017-ci ildə Perunun Çiliyə ixracı son 7 ilin ən yüksək göstəricisi olub: 5 milyard dollar.", ["5 milyard dollar exports level 5000000000 USD 2017"]],
    ["but a change over years is of them", "en", "Peru's exports to Chile doubled over the last seven years.", ["doubled exports multiple 2 times 2011/2018"]],
  ])("%s", (_, lang, text, expected) => expect(read(text, lang)).toEqual(expected));
});

describe("years of study that something goes on since", () => {
  it("reads a change since one, and the level of that year", () => {
    expect(read("Since 2014-15 the number of Chilean students in Peru has risen from 800 to 1,200.")).toEqual(["800 students level 800 count 2014/2015", "1,200 students level 1200 count 2018"]);
  });
});
