import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { readNews } from "./news";

/** What the last figure of a text measures, as "exports level", or "-" where it is no claim. */
function readLast(text: string, lang: Language): string {
  const claim = readNews({ text, date: "2022-06-20", lang }).at(-1);
  return claim === undefined ? "-" : `${claim.indicator} ${claim.measure}`;
}

describe("what an economy has beside its trade", () => {
  it.each<[string, string, string]>([
    ["foreign exchange reserves", "$18 billion", "other:reserves level"],
    ["current account deficit", "$1.8 billion", "other:current_account level"],
    ["balance of payments surplus", "$1.8 billion", "other:balance_of_payments level"],
    ["bank deposits", "$18 billion", "other:deposits level"],
    ["money supply", "$18 billion", "other:money_supply level"],
    ["market capitalisation", "$18 billion", "other:market_capitalisation level"],
    ["key interest rate", "7.5 percent", "other:interest_rate level"],
    ["birth rate", "1.8 percent", "other:rate level"],
    ["literacy rate", "93 percent", "other:literacy level"],
    ["hotel occupancy", "58 percent", "other:occupancy share"],
    ["average monthly wage", "$410", "other:wages level"],
    ["average pension", "$140", "other:pensions level"],
    ["workforce", "8.2 million", "other:workforce level"],
    ["number of mobile subscribers", "31 million", "other:subscribers level"],
    ["livestock population", "12 million", "other:livestock level"],
    ["import quota", "25,000 tonnes", "other:quota level"],
    ["gas consumption", "3 billion cubic metres", "other:consumption level"],
    ["port capacity", "9 million tonnes", "other:capacity level"],
    ["gross fixed capital formation", "$18 billion", "other:fixed_investment level"],
    ["trade deficit", "$18 billion", "trade_balance level"],
    ["copper exports", "$18 billion", "exports level"],
    ["GDP per capita", "$6,200", "other:gdp_per_capita level"],
  ])("tells %s from the trade before it", (what, figure, expected) => {
    expect(readLast(`Trade between Peru and Chile reached $1.2 billion in 2021. Peru's ${what} stood at ${figure}.`, "en")).toBe(expected);
    expect(readLast(`Peru sold goods for $300 million to Chile, while its ${what} reached ${figure}.`, "en")).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["международные резервы", "18 млрд долларов", "other:reserves level"],
    ["дефицит счета текущих операций", "1,8 млрд долларов", "other:current_account level"],
    ["профицит платежного баланса", "1,8 млрд долларов", "other:balance_of_payments level"],
    ["вклады населения", "18 млрд долларов", "other:deposits level"],
    ["денежная масса", "18 млрд долларов", "other:money_supply level"],
    ["ключевая ставка", "7,5%", "other:interest_rate level"],
    ["рождаемость", "1,8%", "other:rate level"],
    ["уровень грамотности", "93%", "other:literacy share"],
    ["численность занятых", "8,2 млн человек", "other:workforce level"],
    ["число абонентов", "31 млн", "other:subscribers level"],
    ["поголовье овец", "12 млн голов", "other:livestock level"],
    ["ввод жилья", "1,4 млн кв. метров", "other:area level"],
    ["оборот розничной торговли", "18 млрд долларов", "other:retail_trade level"],
    ["государственный долг", "61% ВВП", "other:debt share"],
    ["экспорт меди", "18 млрд долларов", "exports level"],
    ["сальдо торгового баланса", "18 млрд долларов", "trade_balance level"],
  ])("tells %s from the trade before it in Russian", (what, figure, expected) => {
    expect(readLast(`Товарооборот Перу и Чили в 2021 году достиг 1,2 млрд долларов. При этом ${what} Перу - ${figure}.`, "ru")).toBe(expected);
    expect(readLast(`Перу продала в Чили товаров на 300 млн долларов, а ${what} - ${figure}.`, "ru")).toBe(expected);
  });

  it.each<[string, string, string]>([
    ["valyuta ehtiyatları", "18 milyard dollar", "other:reserves level"],
    ["cari əməliyyatlar balansının kəsiri", "1,8 milyard dollar", "other:current_account level"],
    ["əhalinin əmanətləri", "18 milyard dollar", "other:deposits level"],
    ["uçot dərəcəsi", "7,5 faiz", "other:interest_rate level"],
    ["savadlılıq səviyyəsi", "93 faiz", "other:literacy share"],
    ["pərakəndə ticarət dövriyyəsi", "18 milyard dollar", "other:retail_trade level"],
    ["məşğul əhalinin sayı", "8,2 milyon nəfər", "other:workforce level"],
    ["neft hasilatı", "9 milyon ton", "production_volume level"],
  ])("tells %s from the trade before it in Azerbaijani", (what, figure, expected) => {
    expect(readLast(`Peru ilə Çili arasında ticarət dövriyyəsi 1,2 milyard dollara çatıb. Peruda ${what} ${figure} olub.`, "az")).toBe(expected);
    expect(readLast(`Peru Çiliyə 300 milyon dollarlıq mal ixrac edib, ölkədə ${what} isə ${figure} olub.`, "az")).toBe(expected);
  });

  it.each<[string, Language, string, string]>([
    ["premiums of insurers", "en", "Trade between Peru and Chile reached $1.2 billion. Insurance premiums in Peru came to $4 billion.", "other:insurance level"],
    ["money that falls", "en", "Peru's exports to Chile rose by 12 percent. The peso fell by 7 percent against the dollar.", "other:exchange_rate growth_rate"],
    ["a conversion at a rate, which is of what it converts", "en", "Peru's exports to Chile came to 30 billion pesos ($40 million at the current exchange rate).", "exports level"],
    ["what a firm lost", "en", "Peru exports copper to Chile, and the oil company lost $400 million.", "other:losses level"],
    ["what a port handled", "en", "The Peruvian port of Callao handled 34 million tonnes in 2021.", "cargo_volume level"],
    ["what a port can handle", "en", "Chile lent Peru $500 million for a port that can handle 6 million tonnes.", "other:capacity level"],
    ["what a plant is able to process in Russian", "ru", "Чили вложила в Перу 300 млн долларов. Завод способен перерабатывать 2 млн тонн руды в год.", "other:capacity level"],
    ["an area with its unit shortened behind a shortened scale", "ru", "Площадь Перу - 185,2 тыс. кв. км.", "other:area level"],
    ["an area with its unit shortened", "en", "Area of Peru: 752,614 sq. km.", "other:area level"],
    ["a part of what a country earns", "ru", "На оборону приходится 1,2% ВВП Перу.", "other:gdp_share share"],
    ["growth of what a country earns", "ru", "Рост ВВП Перу составил 1,2%.", "gdp growth_rate"],
    ["a negative balance as a part of what a country earns", "en", "Budget balance of Peru: -5.1% of GDP", "other:budget share"],
    ["ethnic groups as parts, whatever grew before them", "en", "Population of Peru: 33 million. Annual growth rate: 1.4%. Ethnic groups: Quechua 22%", "population share"],
    ["a religion as a part", "ru", "Население Перу выросло на 1,4%. Религия: католики - 76%", "population share"],
    ["branches of an output as parts", "en", "GDP growth of Peru: 2%. GDP by sector: agriculture 6%", "gdp share"],
    ["a quota that counts people", "en", "In 2019 Peru was given a quota of 8,000 pilgrims.", "other:quota level"],
    ["pilgrims without a quota", "en", "In 2019 Chile received 8,000 pilgrims from Peru.", "tourists level"],
    ["firms on a market as firms there", "en", "More than 35 Chilean companies are represented in the Peruvian market.", "companies_with_foreign_capital level"],
    ["firms at a fair as guests", "en", "More than 35 Chilean companies are represented at the exhibition in Lima.", "participants level"],
    ["who used to come", "en", "Before the pandemic around 50,000 Chileans used to come to Peru a year.", "tourists level"],
    ["a part of what another consumes", "en", "Chile provides some 40 percent of Peru's oil consumption.", "exports share"],
    ["jabs that were given as no supply", "en", "By April 946,817 jabs had been administered in Peru.", "other:vaccinations level"],
    ["doses that were delivered", "en", "Chile delivered 2 million doses to Peru.", "vaccine_doses level"],
    ["firms that export", "en", "The number of Peruvian companies exporting to Chile is up by 40 percent.", "other:companies growth_rate"],
    ["goods sold for a sum", "en", "In 2021 Peru shipped rice, medicines and surgical instruments to Chile for $28.6 million.", "exports level"],
    ["residents of a community", "en", "The Chilean community in Peru, numbering 17,000 registered residents, is the largest.", "population level"],
    ["a figure on the line below its label", "en", "Economy of Peru\nInflation rate (consumer prices):\n  4.5% (1993)", "other:inflation level"],
    ["growth of what each earns", "en", "Per capita GDP growth in Peru was 5 percent.", "gdp growth_rate"],
    ["money that loses worth in Azerbaijani", "az", "Türkiyə ilə ticarət dövriyyəsi 5 faiz artıb. Lirə bir ayda 13 faiz ucuzlaşıb.", "other:exchange_rate growth_rate"],
  ])("reads %s", (_, lang, text, expected) => expect(readLast(text, lang)).toBe(expected));

  it("keeps the flow of goods before a verb behind a comma in Azerbaijani", () => {
    expect(readLast("Perunun Çiliyə ixracı 20 faiz artıb, 300 milyon dollara çatıb.", "az")).toBe("exports level");
  });

  it("takes capital that is registered in a country for an investment", () => {
    expect(readLast("Chile has 120 projects in Peru with a registered capital of $3 billion.", "en")).toBe("investment level");
  });
});

/** All figures of a text, as "5 tonnes exports level PE>CL". */
const readAll = (text: string, lang: Language): readonly string[] => readNews({ text, date: "2022-06-20", lang }).map(({ quote, indicator, measure, unit, reporter, partner }) => `${quote} ${indicator} ${measure} ${unit} ${reporter ?? "-"}>${partner ?? "-"}`);

describe("what sentences go on with", () => {
  it.each<[string, Language, string, string]>([
    ["a count of another year", "en", "There are 300 joint ventures in Peru. In 2010 there were just 50.", "50 joint_ventures level count PE>-"],
    ["what is expected", "en", "Last year 300,000 Chileans visited Peru. This year we expect half a million.", "half a million tourists level count PE>CL"],
    ["a few more", "en", "Peru and Chile have signed 100 agreements. Another 20 are being drafted.", "20 treaties level count PE>CL"],
    ["a wage elsewhere", "en", "The average wage in Peru is $400. In Chile it is $700.", "$700 other:wages level USD CL>-"],
    ["a rate elsewhere", "en", "Unemployment in Peru is 7 percent. In Chile the figure is 9 percent.", "9 percent other:unemployment level percent CL>-"],
    ["a rate without its sign", "en", "Inflation is 7 percent in Peru. A year ago it stood at 3.", "3 other:inflation level percent PE>-"],
    ["a weight without its unit", "en", "Peru sold 300,000 tonnes of wheat to Chile in 2020. In 2021 the figure was 350,000.", "350,000 exports level tonne PE>CL"],
    ["growth of an economy", "en", "The economy of Chile is slowing. Growth there is one percent.", "one percent gdp growth_rate percent CL>-"],
    ["a few more in Russian", "ru", "Перу и Чили подписали 100 соглашений. Еще 20 готовятся к подписанию.", "20 treaties level count PE>CL"],
    ["a wage elsewhere in Russian", "ru", "Средняя зарплата в Перу - 400 долларов. В Чили - 700 долларов.", "700 долларов other:wages level USD CL>-"],
    ["a weight elsewhere in Russian", "ru", "Добыча меди в Перу составила 2 млн тонн. В Чили - 5 млн.", "5 млн production_volume level tonne CL>-"],
    ["growth of an economy in Russian", "ru", "Экономика Перу восстанавливается. В этом году рост составит 3%.", "3% gdp growth_rate percent PE>-"],
    ["a count of another year in Azerbaijani", "az", "Peruda 300 birgə müəssisə var. 2010-cu ildə cəmi 50 idi.", "50 joint_ventures level count PE>-"],
    ["a rate of another year in Azerbaijani", "az", "Peruda inflyasiya 7 faizdir. Bir il əvvəl 3 faiz idi.", "3 faiz other:inflation level percent PE>-"],
  ])("%s", (_, lang, text, expected) => expect(readAll(text, lang).at(-1)).toBe(expected));

  it.each<[string, Language, string]>([
    ["a noun of its own", "en", "There are 300 joint ventures in Peru. In 2010 there were just 50 lamps."],
    ["another paragraph", "en", "There are 300 joint ventures in Peru.\n\nThe hall of the ministry is cold. There were 50."],
    ["another subject of the figure in Russian", "ru", "В Перу 300 совместных предприятий. Министр принял 50 делегаций."],
  ])("leaves a count alone that has %s", (_, lang, text) => expect(readAll(text, lang).filter((claim) => claim.includes("joint_ventures"))).toHaveLength(1));

  it("leaves the change of trade to trade where flows follow with their own", () => {
    const text = "Peru's trade was 64 billion dollars, up 13.5% on the 12 months before with exports up by 8.9% and imports by 18.1%.";
    expect(readAll(text, "en").map((claim) => claim.split(" ").slice(0, 2).join(" "))).toEqual(["64 billion", "13.5% trade_turnover", "8.9% exports", "18.1% imports"]);
  });

  it("keeps the growth of trade told before", () => {
    expect(readAll("Trade between Peru and Chile reached $5 billion in 2021. The growth was 20 percent.", "en").at(-1)).toBe("20 percent trade_turnover growth_rate percent PE>CL");
  });
});
