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
    ["GDP per capita", "$6,200", "gdp level"],
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
    ["рождаемость", "1,8%", "other:rate share"],
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
    ["uçot dərəcəsi", "7,5 faiz", "other:interest_rate share"],
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
    ["money that loses worth in Azerbaijani", "az", "Türkiyə ilə ticarət dövriyyəsi 5 faiz artıb. Lirə bir ayda 13 faiz ucuzlaşıb.", "other:exchange_rate growth_rate"],
  ])("reads %s", (_, lang, text, expected) => expect(readLast(text, lang)).toBe(expected));

  it("keeps the flow of goods before a verb behind a comma in Azerbaijani", () => {
    expect(readLast("Perunun Çiliyə ixracı 20 faiz artıb, 300 milyon dollara çatıb.", "az")).toBe("exports level");
  });

  it("takes capital that is registered in a country for an investment", () => {
    expect(readLast("Chile has 120 projects in Peru with a registered capital of $3 billion.", "en")).toBe("investment level");
  });
});
