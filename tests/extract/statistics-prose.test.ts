import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { extractClaims } from "@/lib/extract";

/** What each figure of a text is said to measure and when: "5 тонн exports level 5 tonne 2022". */
function read(text: string, lang: Language, date = "2023-05-10"): readonly string[] {
  const { claims } = extractClaims({ id: "t", text, title: null, publishedAt: date, publisher: null, lang });
  for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure} ${claim.decimal} ${claim.unit} ${claim.period?.label ?? "-"}`);
}

describe("Russian statistics", () => {
  it.each<[string, string, readonly string[]]>([
    ["reads a size of change that looks like a year", "Число предприятий с чешским капиталом в Перу увеличилось на 1742 единицы.", ["1742 companies_with_foreign_capital change_absolute 1742 count as_of:2023-05"]],
    ["keeps a real year behind the same preposition", "Экспорт Перу в Чили увеличился на 2021 год.", []],
    [
      "takes numbers in brackets behind countries for what was counted before",
      "В Перу работают 9 тысяч предприятий с иностранным капиталом. Лидируют Чили (2410), Китай (1951), Индия (740).",
      [
        "9 тысяч companies_with_foreign_capital level 9000 count as_of:2023-05",
        "2410 companies_with_foreign_capital level 2410 count as_of:2023-05",
        "1951 companies_with_foreign_capital level 1951 count as_of:2023-05",
        "740 companies_with_foreign_capital level 740 count as_of:2023-05",
      ],
    ],
    ["leaves years in brackets behind countries alone", "В Перу работают 9 тысяч предприятий с иностранным капиталом. Закон приняли Чили (1994), Китай (2003), Индия (2011).", ["9 тысяч companies_with_foreign_capital level 9000 count as_of:2023-05"]],
    ["tells a difference from a level", "В 2022 году импорт меди из Чили был на 6 млн тонн больше, а экспорт руды на 2 млн тонн ниже.", ["6 млн тонн imports change_absolute 6000000 tonne 2022", "2 млн тонн exports change_absolute -2000000 tonne 2022"]],
    ["knows turnover without its adjective", "В 2022 году $4,6 млрд стали рекордом оборота Перу и Чили.", ["$4,6 млрд trade_turnover level 4600000000 USD 2022"]],
    ["does not take the indicator that opens the next clause", "За 2022 год товарооборот Перу и Чили составил 586 млн долларов, экспорт достиг 212 млн долларов.", ["586 млн долларов trade_turnover level 586000000 USD 2022", "212 млн долларов exports level 212000000 USD 2022"]],
    ["reads a sign as growth and the year behind it as its base", "В 2022 году экспорт Перу составил 7 млн тонн (+3,3% к 2021 году).", ["7 млн тонн exports level 7000000 tonne 2022", "3,3% exports growth_rate 3.3 percent 2022"]],
    ["keeps a year ahead behind the same preposition", "Экспорт Перу в Чили вырастет на 20% к 2030 году.", ["20% exports growth_rate 20 percent 2030"]],
    ["holds a figure against that of another month", "В июле 2022 года импорт Перу составил 5 млн тонн, что на 13,5% превышает показатель июля 2021 года.", ["5 млн тонн imports level 5000000 tonne 2022-07", "13,5% imports growth_rate 13.5 percent 2022-07"]],
    ["dates the figure of another month by that month where nothing is held against it", "Показатель июля 2021 года составил 5 млн тонн экспорта.", ["5 млн тонн exports level 5000000 tonne 2021-07"]],
    ["gives all figures of a list the time of the first", "За январь-октябрь 2022 года создано 321 предприятие с чилийским капиталом в Перу, далее идут Индия (296) и Китай (219).", ["321 companies_with_foreign_capital level 321 count 2022-01/2022-10", "296 companies_with_foreign_capital level 296 count 2022-01/2022-10", "219 companies_with_foreign_capital level 219 count 2022-01/2022-10"]],
    ["goes back to the same months of last year for the figure in brackets", "В январе-июне 2022 года импорт Перу составил 2 млн тонн. Это больше, чем в прошлом году (1,6 млн тонн).", ["2 млн тонн imports level 2000000 tonne 2022-H1", "1,6 млн тонн imports level 1600000 tonne 2021-H1"]],
    ["carries the months of tourists to the next paragraph", "С января по июль 2022 года Перу посетили 2,7 млн туристов из Чили.\n\nНа втором месте Индия - свыше 2,6 млн туристов.", ["2,7 млн tourists level 2700000 count 2022-01/2022-07", "2,6 млн tourists level 2600000 count 2022-01/2022-07"]],
    ["does not take a country for cargo", "В 2021 году Грузия поставила в Перу 60 тыс. т воды, грузинский экспорт вырос на 5%.", ["60 тыс. т exports level 60000 tonne 2021", "5% exports growth_rate 5 percent 2021"]],
    ["knows cargo in all its forms", "В 2021 году в Перу через Чили перевезли 60 тыс. т грузов, грузопоток вырос на 5%.", ["60 тыс. т cargo_volume level 60000 tonne 2021", "5% cargo_volume growth_rate 5 percent 2021"]],
    ["keeps a share far from its name", "Доля Чили во внешнеторговом обороте Перу за период с января по май 2022 года составила около 12%.", ["12% trade_turnover share 12 percent 2022-01/2022-05"]],
    ["takes companies at an event for those who take part", "Всего в мероприятии приняли участие 70 чилийских компаний.", ["70 participants level 70 count 2022-11"]],
    ["keeps equal figures of two countries apart", "В 2021 году главными партнерами Перу были Чили ($2,1 млрд экспорта) и Индия ($2,1 млрд экспорта).", ["$2,1 млрд exports level 2100000000 USD 2021", "$2,1 млрд exports level 2100000000 USD 2021"]],
    ["reads a balance with its adjective in any place", "Отрицательное сальдо внешней торговли Перу за 2021 год составило 3 млрд долларов.", ["3 млрд долларов trade_balance level -3000000000 USD 2021"]],
    ["reads the adjective of a balance behind it", "Сальдо торговли Перу с Чили за 2021 год сложилось отрицательное - 3 млрд долларов.", ["3 млрд долларов trade_balance level -3000000000 USD 2021"]],
    ["leaves a surplus positive where a deficit is named later", "Сальдо торговли Перу с Чили за 2021 год составило 3 млрд долларов, дефицита не было.", ["3 млрд долларов trade_balance level 3000000000 USD 2021"]],
    ["does not take what is exceeded for what is measured", "В 2021 году импорт Перу в шесть раз превысил экспорт, достигнув 11 млн долларов.", ["шесть раз imports multiple 6 times 2021", "11 млн долларов imports level 11000000 USD 2021"]],
    ["reads both ends of a fall in the scale of the second", "В 2021 году импорт из Чили в Перу упал с 2,3 до 1,1 млрд евро.", ["2,3 imports level 2300000000 EUR 2020", "1,1 млрд евро imports level 1100000000 EUR 2021"]],
    ["gives the figure of a year before the currency of the first", "В 2021 году экспорт Перу превысил 27 млрд долларов против 8,1 млрд годом ранее.", ["27 млрд долларов exports level 27000000000 USD 2021", "8,1 млрд exports level 8100000000 USD 2020"]],
    ["carries the currency of trade, not to people", "В 2021 году товарооборот Перу и Чили достиг 3,5 миллиарда долларов. Экспорт составил 2 миллиарда. В стране 10 миллионов жителей.", ["3,5 миллиарда долларов trade_turnover level 3500000000 USD 2021", "2 миллиарда exports level 2000000000 USD 2021", "10 миллионов population level 10000000 count as_of:2022-11"]],
    ["carries no currency over tonnes", "В 2021 году товарооборот Перу и Чили достиг 3,5 миллиарда долларов. Собрали 7 млн тонн кофе. Экспорт составил 2 миллиона.", ["3,5 миллиарда долларов trade_turnover level 3500000000 USD 2021", "7 млн тонн production_volume level 7000000 tonne -"]],
    ["finds a time over a remark in brackets", "За 2021 год товарооборот между провинцией Сычуань (юго-западный Китай) и Перу вырос на 28,2%.", ["28,2% trade_turnover growth_rate 28.2 percent 2021"]],
    ["takes the time right before the brackets of a figure, and no plan from beyond them", "Власти надеются, что к концу декабря будет превзойден рекорд экспорта 2021 года (38,5 млрд долларов).", ["38,5 млрд долларов exports level 38500000000 USD 2021"]],
    ["leaves the time told before where a sentence begins with now", "В 2015 году товарооборот Перу и Чили составил 12 млрд долларов. Сейчас этот показатель равен 26 млрд долларов.", ["12 млрд долларов trade_turnover level 12000000000 USD 2015", "26 млрд долларов trade_turnover level 26000000000 USD as_of:2022-11"]],
    ["reads an abbreviated month as a date", "ЛИМА, 20 ноя - Проект дорог в Чили начат.", []],
    ["leaves two regions alone", "Перу и Чили обсудили сотрудничество между двумя регионами.", []],
    ["counts foreigners who come", "В 2021 году в Перу прибыло 250 тысяч иностранцев.", ["250 тысяч tourists level 250000 count 2021"]],
  ])("%s", (_, text, expected) => expect(read(text, "ru", "2022-11-10")).toEqual(expected.map((line) => line.replace("as_of:2023-05", "as_of:2022-11"))));
});

describe("Azerbaijani statistics", () => {
  it.each<[string, string, readonly string[]]>([
    ["joins digits behind their thousands", "Ötən il Peru Çiliyə 6 min 701 ton alma ixrac edib.", ["6 min 701 ton exports level 6701 tonne 2022"]],
    ["does not join a count and a day", "Sərgidə 5 min 12 mayda, 3 min isə 13 mayda qonaq olub.", ["3 min participants level 3000 count 2023-05"]],
    ["takes a sale abroad for an export, also by its worth", "2022-ci ildə Peru Çiliyə 9 milyon dollar dəyərində 12 min ton banan satıb.", ["9 milyon dollar exports level 9000000 USD 2022", "12 min ton exports level 12000 tonne 2022"]],
    ["keeps the worth of a contract", "Peru ilə müqavilənin dəyəri 15 milyon dollardır.", ["15 milyon dollardır other:contract_value level 15000000 USD as_of:2023-05"]],
    ["finds the verb at the end of a list of partners", "Ötən il Perudan Çiliyə 1,2 milyon dollar dəyərində 1 min 283 ton, Hindistana 966 min dollar dəyərində 241 ton alma göndərilib.", ["1,2 milyon dollar exports level 1200000 USD 2022", "1 min 283 ton exports level 1283 tonne 2022", "966 min dollar exports level 966000 USD 2022", "241 ton exports level 241 tonne 2022"]],
    ["counts those who travel", "2022-ci ildə Çiliyə gedən Peru vətəndaşlarının sayı 4,1 dəfə, Hindistana gedənlərin sayı isə 3,2 dəfə azalıb.", ["4,1 dəfə tourists multiple 4.1 times 2022", "3,2 dəfə tourists multiple 3.2 times 2022"]],
    ["holds a figure against that of another year", "İxrac 2021-ci ilin göstəricisi ilə müqayisədə 6,6 dəfə çoxdur.", ["6,6 dəfə exports multiple 6.6 times -"]],
    ["holds a figure against the year before", "Ötən il Perunun ixracı 9 milyon dollar olub ki, bu da 1 il əvvəlki göstəricidən 72 faiz çoxdur.", ["9 milyon dollar exports level 9000000 USD 2022", "72 faiz exports growth_rate 72 percent 2022"]],
    ["knows the first month of a year", "Cari ilin ilk ayında Peru Çiliyə 19,1 min ton pomidor ixrac edib.", ["19,1 min ton exports level 19100 tonne 2023-01"]],
    ["reads units of energy, volume and containers", "2022-ci ildə Perudan Çiliyə 25 milyon kVt/saat elektrik enerjisi, 8,5 mlrd kub m qaz ixrac edilib, 45 min 300 TEU daşınıb.", ["25 milyon kVt/saat exports level 25000000 kWh 2022", "8,5 mlrd kub m exports level 8500000000 m3 2022", "45 min 300 TEU cargo_volume level 45300 TEU 2022"]],
    ["counts foreigners who come", "2022-ci ildə Peruya 420,3 min əcnəbi gəlib.", ["420,3 min tourists level 420300 count 2022"]],
  ])("%s", (_, text, expected) => expect(read(text, "az")).toEqual(expected));
});
