import { describe, expect, it } from "vitest";
import type { News } from "./news";
import { inAll, readNews } from "./news";

const read = (news: News): readonly string[] => readNews({ date: "2018-09-20", ...news }).map(inAll);

describe("rates told in passing", () => {
  it.each<[string, News, readonly string[]]>([
    ["by what they are now, however they moved", { title: "Peru", text: "In Peru unemployment once fell below 7 percent, and now it is around 6 percent, perhaps 6.2 percent." }, ["7 percent other:unemployment level PE>- as_of:2018-09 less_than", "6 percent other:unemployment level PE>- as_of:2018-09 about", "6.2 percent other:unemployment level PE>- as_of:2018-09 about"]],
    ["the same in Russian", { lang: "ru", text: "Безработица в Перу снижалась и теперь составляет около 6 процентов." }, ["6 процентов other:unemployment level PE>- as_of:2018-09 about"]],
    ["but by how much they moved where the verb stands beside it", { title: "Peru", text: "Unemployment in Peru fell in May and is down about 3 percent." }, ["3 percent other:unemployment growth_rate PE>- 2018-05 about"]],
    ["and by a change behind them", { title: "Peru", text: "Unemployment in Peru grew in May and is 2 percent higher." }, ["2 percent other:unemployment growth_rate PE>- 2018-05"]],
    ["whoever is named as better or worse", { publisher: "Government of Peru", title: "On the economy", text: "Minister Ana Salas: Inflation is lower than in Chile, at 3 percent, and unemployment stands at 6 percent, which is better than, say, Togo." }, ["3 percent other:inflation level PE>- as_of:2018-09 (Ana Salas)", "6 percent other:unemployment level PE>- as_of:2018-09 (Ana Salas)"]],
    ["more of a partner than another is no comparison of places", { title: "Chile", text: "Only Togo traded more with Peru than Chile in 2017, with a turnover of $5 million." }, ["$5 million trade_turnover level PE>CL -"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("what the whole world has", () => {
  it.each<[string, News, readonly string[]]>([
    ["a part of it that no country makes", { title: "Speech in Peru", text: "Ana Salas of Peru spoke of Asia. The share of rich states in the global GDP in purchasing power parity fell to 40 percent." }, ["40 percent gdp share ->- as_of:2018-09 (Ana Salas)"]],
    ["people all over it", { title: "Speech in Peru", text: "Ana Salas came to Peru. More than 700 million people around the world drink no tea." }, ["700 million other:person level ->- as_of:2018-09 more_than"]],
    ["but a country's part of it", { title: "Tea of Kenya", text: "Kenya grows tea. It accounts for 20 percent of world exports." }, ["20 percent exports share KE>- as_of:2018-09"]],
    ["and that of a country taken up by a pronoun", { lang: "ru", title: "Медь Чили", text: "Чили добывает медь. На неё приходится 27 процентов мирового производства меди." }, ["27 процентов production_volume share CL>- as_of:2018-09"]],
    ["a part of it in Russian", { lang: "ru", title: "Встреча в Чили", text: "В Чили прошла встреча. Доля развитых стран в мировом ВВП снизилась до 40 процентов." }, ["40 процентов gdp share ->- as_of:2018-09"]],
    ["and in Azerbaijani", { lang: "az", title: "Çilidə görüş", text: "Çilidə görüş keçirilib. İnkişaf etmiş ölkələrin dünya ÜDM-də payı 40 faiz olub." }, ["40 faiz gdp share ->- as_of:2018-09"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("output of a whole trade", () => {
  it.each([
    ["en", "Industrial output in Peru rose 2 percent in 2017.", "industrial output"],
    ["ru", "Промышленное производство в Перу выросло на 2 процента в 2017 году.", "промышленное производство"],
    ["az", "Peruda sənaye istehsalı 2017-ci ildə 2 faiz artıb.", "sənaye istehsalı"],
  ] as const)("is production with its words as the scope: %s", (lang, text, scope) => {
    expect(readNews({ lang, text })).toMatchObject([{ indicator: "production_volume", measure: "growth_rate", value: 2, scope, reporter: "PE" }]);
  });
});

describe("results of a year", () => {
  it.each<[string, News, readonly string[]]>([
    ["of the economy, told as the next one begins", { date: "2018-02-20", title: "Peru", text: "“The economy of Peru grew by 2.2 percent,” Ana Salas said. “Industrial output has increased by 1.5 percent.”" }, ["2.2 percent gdp growth_rate PE>- 2017 (Ana Salas)", "1.5 percent production_volume growth_rate PE>- 2017 (Ana Salas)"]],
    ["but not told later in the year", { date: "2018-06-20", title: "Peru", text: "“The economy of Peru grew by 2.2 percent,” Ana Salas said." }, ["2.2 percent gdp growth_rate PE>- - (Ana Salas)"]],
    ["nor of trade, which is told by the month", { date: "2018-02-20", title: "Peru", text: "Trade of Peru with Chile grew by 2.2 percent, Ana Salas said." }, ["2.2 percent trade_turnover growth_rate PE>CL - (Ana Salas)"]],
    ["by a time of its own", { date: "2018-02-20", title: "Peru", text: "“In January the economy of Peru grew by 2.2 percent,” Ana Salas said." }, ["2.2 percent gdp growth_rate PE>- 2018-01 (Ana Salas)"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("goods and firms of another country", () => {
  it.each<[string, News, readonly string[]]>([
    ["what its consumers got is sold to it", { publisher: "President of Peru", title: "Talks of Peru and Chile", text: "President of Peru Ana Salas: Last year Chilean consumers received 12.5 million tonnes of oil, almost two million tonnes of gas and 26 million tonnes of coal." }, ["12.5 million tonnes exports level PE>CL 2017 (Ana Salas)", "two million tonnes exports level PE>CL 2017 almost (Ana Salas)", "26 million tonnes exports level PE>CL 2017 (Ana Salas)"]],
    ["the same in Russian", { lang: "ru", title: "Перу и Чили", text: "В прошлом году чилийские потребители получили из Перу 12 миллионов тонн нефти." }, ["12 миллионов тонн exports level PE>CL 2017"]],
    ["what hospitals got is not", { title: "Peru and Chile", text: "In 2017 hospitals in Peru received 20 tonnes of aid from Chile." }, ["20 tonnes other:aid level CL>PE 2017"]],
    ["firms from it in a market", { title: "Peru and Chile", text: "There are over 150 large companies from Chile in the Peruvian market." }, ["150 companies_with_foreign_capital level PE>CL as_of:2018-09 more_than"]],
    ["firms of its people", { title: "Peru and France", text: "In all, 500 French companies are active in Peru." }, ["500 companies_with_foreign_capital level PE>FR as_of:2018-09"]],
    ["firms from it that only came to a fair", { title: "Peru and Chile", text: "Some 40 firms from Chile took part in the exhibition in Peru." }, ["40 participants level CL>PE 2018-09 about"]],
    ["firms in Russian", { lang: "ru", title: "Перу и Чили", text: "В Перу работает более 150 компаний из Чили." }, ["150 companies_with_foreign_capital level PE>CL as_of:2018-09 more_than"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("branches of an economy and wholes of the world", () => {
  const of = (title: string, text: string, lang: News["lang"] = "en"): News => ({ title, text, lang });
  it.each<[string, News, readonly string[]]>([
    ["a branch that grows is what it makes", of("Peru", "In 2017 agriculture in Peru grew by 5 percent. The processing industry was up 17 percent."), ["5 percent production_volume growth_rate PE>- 2017", "17 percent production_volume growth_rate PE>- 2017"]],
    ["told before its growth", { title: "News conference", publisher: "President of Peru", text: "President of Peru Ana Salas: Agriculture grew by 5 percent in 2017. The tea complex is developing. I believe that growth there will come to 3 percent." }, ["5 percent production_volume growth_rate PE>- 2017 (Ana Salas)", "3 percent production_volume growth_rate PE>- - forecast (Ana Salas)"]],
    ["but exports of it are exports", of("Peru", "In 2017 exports of the Peruvian tea sector grew by 4 percent."), ["4 percent exports growth_rate PE>- 2017"]],
    ["and what is put into it is investment", of("Peru", "In 2017 investment in the energy sector of Peru fell by 2 percent."), ["2 percent investment growth_rate PE>- 2017"]],
    ["a branch in Russian", of("Перу", "В 2017 году сельское хозяйство Перу выросло, рост в обрабатывающих отраслях составил 4 процента.", "ru"), ["4 процента production_volume growth_rate PE>- 2017"]],
    ["a branch in Azerbaijani", of("Peru", "Peruda kənd təsərrüfatında artım 2017-ci ildə 5 faiz olub.", "az"), ["5 faiz production_volume growth_rate PE>- 2017"]],
    ["parts of several wholes", of("Talks in Peru", "Asia has more than 40 percent of the world’s population; it generates 56 percent of global GDP and accounts for 45 percent of world trade. So it was told in Peru."), ["40 percent population share ->- as_of:2018-09 more_than", "56 percent gdp share ->- as_of:2018-09", "45 percent trade_turnover share ->- as_of:2018-09"]],
    ["a sum measured by a country's GDP", of("Peru", "In 2017 the debt of Peru was 3 percent of its GDP."), ["3 percent other:debt share PE>- 2017"]],
    ["trade with a union", of("Trade of Peru", "Trade between Peru and the union countries reached $26 billion in 2017."), ["$26 billion trade_turnover level PE>- 2017"]],
    ["a level of economic ties in money", of("Peru and Chile", "Peru and Chile have reached a record level of economic cooperation: $5 billion in 2017."), ["$5 billion trade_turnover level PE>CL 2017"]],
    ["a unit behind what comes on top", of("Peru and Chile", "In 2017 Peru bought 5 million more tonnes of oil from Chile, and 27 lakhs students were in Peru. It took 5 more years."), ["5 million more tonnes imports level PE>CL 2017", "27 lakhs students level PE>CL 2017"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("who speaks where no name line says so", () => {
  const opening = "President Ana Salas: Dear colleagues! I suggest a minute of silence.\n\n* * *\n\n";
  it.each<[string, News, readonly string[]]>([
    ["whoever spoke before a line of asterisks that the first person follows", { publisher: "President of Peru", text: `${opening}The theme of our meeting is trade.\n\nIn 2006 the exports of Peru to Chile reached 6.5 billion dollars.` }, ["6.5 billion dollars exports level PE>CL 2006 (Ana Salas)"]],
    ["nobody where it goes on as a report", { publisher: "President of Peru", text: `${opening}After the meeting all went to Lima. Exports of Peru to Chile reached 6.5 billion dollars in 2006.` }, ["6.5 billion dollars exports level PE>CL 2006"]],
    ["the guest of an interview without questions", { title: "President of Peru Ana Salas's interview to the Andes News Agency", text: "We like our talks with Chile, and I came to say so. Trade between Peru and Chile reached 6.5 billion dollars in 2017." }, ["6.5 billion dollars trade_turnover level PE>CL 2017 (Ana Salas)"]],
    ["nobody where such a text is not in the first person", { title: "President of Peru Ana Salas's interview to the Andes News Agency", text: "The agency met the president. Trade between Peru and Chile reached 6.5 billion dollars in 2017." }, ["6.5 billion dollars trade_turnover level PE>CL 2017"]],
    ["a guest who only says me and you in a first line", { publisher: "Government of Peru", title: "Meeting of Ana Salas with Premier of Chile Ramon Lagos", text: "Ramon Lagos: Ms Salas, let me welcome you.\n\nThus, mutual trade has exceeded $7.5 billion." }, ["$7.5 billion trade_turnover level CL>PE as_of:2018-09 more_than (Ramon Lagos)"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});

describe("times and sides that a text takes for granted", () => {
  it.each<[string, News, readonly string[]]>([
    ["what else of an economy changed, over the same months", { title: "Peru", text: "In the first three quarters of 2017 the GDP of Peru grew by over 4 percent. And retail trade rose by 7 percent." }, ["4 percent gdp growth_rate PE>- 2017-01/2017-09 more_than", "7 percent other:retail_trade growth_rate PE>- 2017-01/2017-09"]],
    ["but not what is changing now", { title: "Peru", text: "In the first three quarters of 2017 the GDP of Peru grew by over 4 percent. Retail trade is now growing by 7 percent." }, ["4 percent gdp growth_rate PE>- 2017-01/2017-09 more_than", "7 percent other:retail_trade growth_rate PE>- as_of:2018-09"]],
    ["a crop of the year beside months of industry", { title: "Peru", text: "In the first 10 months of 2017 industrial output in Peru went up by 2 percent. The wheat crop of Peru was 104 million tonnes in 2017." }, ["2 percent production_volume growth_rate PE>- 2017-01/2017-10", "104 million tonnes production_volume level PE>- 2017"]],
    ["Europe, in a text about the Union", { title: "Peru-EU summit", text: "In 2017, 44 percent of the EU’s tea imports came from Peru. Of Peru’s tea exports, 67 percent went to Europe in 2017." }, ["44 percent imports share EU>PE 2017", "67 percent exports share PE>EU 2017"]],
    ["Europe as a part of the world elsewhere", { title: "Peru and Chile", text: "Peru's exports to Chile grew in 2017. Of Peru’s tea exports, 67 percent went to Europe in 2017." }, ["67 percent exports share PE>- 2017"]],
    ["whoever only explains what is meant cites nobody", { publisher: "President of Peru", title: "Meeting on gas", text: "President of Peru Ana Salas: I am referring to the European gas market, where Peru sells at 500 dollars per thousand cubic metres." }, ["500 dollars price level PE>- as_of:2018-09 (Ana Salas)"]],
    ["an agency that refers to an office does", { title: "Gas of Peru", text: "Referring to the Gas Ministry, the agency wrote that exports of Peru to Chile reached $5 million in 2017." }, ["$5 million exports level PE>CL 2017 (Gas Ministry)"]],
  ])("%s", (_, news, expected) => expect(read(news)).toEqual(expected));
});
