import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string): readonly string[] => readNews({ text, date: "2022-11-20", lang: "az" }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const TIMES: readonly Row[] = [
  ["since the beginning of the year", "İlin əvvəlindən Azərbaycan Gürcüstana 2 milyard kubmetr qaz ixrac edib.", ["2 milyard kubmetr exports level AZ>GE 2022"]],
  ["the past part of the year", "İlin ötən dövründə Azərbaycan Gürcüstana 2 milyard kubmetr qaz ixrac edib.", ["2 milyard kubmetr exports level AZ>GE 2022"]],
  ["the base in the case of what is more than it", "Azərbaycan Gürcüstandan yanvar-may aylarında 340 min ton qum idxal edib ki, bu da ötən ilin müvafiq dövründəkindən 1,5 dəfə çoxdur.", ["340 min ton imports level AZ>GE 2022-01/2022-05", "1,5 dəfə imports multiple AZ>GE 2022-01/2022-05"]],
  ["a month of another year as the base", "Avqustda Azərbaycandan Gürcüstana ixrac 2021-ci ilin avqustundakından 12% çox olub.", ["12% exports growth_rate AZ>GE 2022-08"]],
  ["years by their endings", "2010-cu ildən 2021-ci ilədək Türkiyə Azərbaycana 9 milyard dollar sərmayə yatırıb.", ["9 milyard dollar investment level TR>AZ 2010/2021"]],
  ["the half of a year in its case", "Ötən ilin birinci yarımilliyində Azərbaycanla Gürcüstan arasında ticarət dövriyyəsi 340 milyon dollar təşkil etmişdi.", ["340 milyon dollar trade_turnover level AZ>GE 2021-H1"]],
  ["a plan in quoted words behind a colon", "Gürcüstanla Azərbaycanın ticarət dövriyyəsi ötən il 340 milyon dollara çatıb: “2030-cu ilə qədər bu rəqəmi 500 milyon dollara çatdıracağıq”.", ["340 milyon dollara trade_turnover level GE>AZ 2021", "500 milyon dollara trade_turnover level GE>AZ 2030 forecast"]],
];

const PAIRS: readonly Row[] = [
  ["whoever imports stands in the genitive", "Azərbaycanın Serbiyadan idxalı ötən il 12 milyon avro, bu ölkəyə ixracı 4 milyon avro olub.", ["12 milyon avro imports level AZ>RS 2021", "4 milyon avro exports level AZ>RS 2021"]],
  ["an importer's own imports", "Serbiyanın idxalında Azərbaycanın payı ötən il 2 faiz olub.", ["2 faiz imports share RS>AZ 2021"]],
  ["a name that ends like a case", "Böyük Britaniya ötən il Azərbaycana 340 milyon dollar sərmayə yatırıb.", ["340 milyon dollar investment level GB>AZ 2021"]],
  ["a capital that ends like a case", "Ankara ötən il Azərbaycana 340 milyon dollar sərmayə yatırıb.", ["340 milyon dollar investment level TR>AZ 2021"]],
  ["two investors, one clause each", "Ötən il Azərbaycan Serbiya iqtisadiyyatına 12 milyon dollar sərmayə qoyub, Serbiyanın Azərbaycana yatırdığı vəsait isə 4 milyon dolları ötüb.", ["12 milyon dollar investment level AZ>RS 2021", "4 milyon dolları investment level RS>AZ 2021 more_than"]],
  ["money from everywhere into an economy", "Ötən il Azərbaycan iqtisadiyyatına 4 milyard dollar xarici investisiya qoyulub.", ["4 milyard dollar investment level ->AZ 2021"]],
  ["markets of the world are no country's", "Azərbaycan ötən il dünya bazarlarına 24 milyard kubmetr qaz ixrac edib.", ["24 milyard kubmetr exports level AZ>- 2021"]],
  ["a pipeline's name names no countries", "Azərbaycan ötən il Bakı-Tbilisi-Ceyhan kəməri ilə Türkiyəyə 11 milyon ton neft ixrac edib.", ["11 milyon ton exports level AZ>TR 2021"]],
];

const INDICATORS: readonly Row[] = [
  ["the next clause has its own flow", "Ötən il Azərbaycanın Serbiyadan idxalı 12% artaraq 76 milyon dollara çatıb, ixracı isə 8% azalaraq 14 milyon dollara düşüb.", ["12% imports growth_rate AZ>RS 2021", "76 milyon dollara imports level AZ>RS 2021", "8% exports growth_rate AZ>RS 2021", "14 milyon dollara exports level AZ>RS 2021"]],
  ["trade of so much", "Ötən il Azərbaycanla Serbiya arasında 53 milyon dollarlıq ticarət aparılıb.", ["53 milyon dollarlıq trade_turnover level AZ>RS 2021"]],
  ["trade that was registered", "Ötən il Azərbaycanla Serbiya arasında 53 milyon dollarlıq ticarət qeydə alınıb.", ["53 milyon dollarlıq trade_turnover level AZ>RS 2021"]],
  ["a goal that is set is no investment", "Azərbaycanla Serbiyanın ticarəti ötən il 53 milyon dollar olub və onu artırmaq hədəfi qoyulub.", ["53 milyon dollar trade_turnover level AZ>RS 2021"]],
  ["a part of a sum has its money and its measure", "Qırğızıstan-Azərbaycan Fondunun nizamnamə kapitalı 25 milyon dollardır, bunun 4 milyonu layihələrə yönəldilib.", ["25 milyon dollardır other:capital level KG>AZ as_of:2022-11", "4 milyonu other:capital level KG>AZ as_of:2022-11"]],
  ["whose gas meets a demand", "Ötən il Serbiyanın qaz tələbatının 33%-i Azərbaycan qazı hesabına ödənilib.", ["33% exports share AZ>RS 2021"]],
  ["cars that are imported", "Ötən il Belarusdan Azərbaycana 1 300 traktor və 450 yük maşını gətirilib.", ["1 300 imports level AZ>BY 2021", "450 imports level AZ>BY 2021"]],
  ["a row whose unit stands at its end", "Ötən il Azərbaycan Rumıniyaya 300 milyon, Bolqarıstana 500 milyon, Macarıstana isə 100 milyon kubmetr qaz göndərib.", ["300 milyon exports level AZ>RO 2021", "500 milyon exports level AZ>BG 2021", "100 milyon kubmetr exports level AZ>HU 2021"]],
  ["people before an amount are no amount", "Ötən il Gürcüstana 300 min azərbaycanlı turist gedib, Azərbaycandan bu ölkəyə 12 min ton alma satılıb.", ["300 min tourists level GE>AZ 2021", "12 min ton exports level AZ>GE 2021"]],
  ["journeys abroad by where they led", "Ötən il Azərbaycan vətəndaşlarının xaricə səfərlərinin 31 faizi Türkiyəyə, 24 faizi Gürcüstana olub.", ["31 faizi tourists share TR>AZ 2021", "24 faizi tourists share GE>AZ 2021"]],
  ["energy in its case", "Ötən il Azərbaycandan Gürcüstana elektrik enerjisi ixracı 2 milyard kVt·saata yüksəlib.", ["2 milyard kVt·saata exports level AZ>GE 2021"]],
];

describe("news of Azerbaijani agencies in their own language", () => {
  it.each(TIMES)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PAIRS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(INDICATORS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

const OTHERS: readonly (readonly ["ru" | "az", string, readonly string[]])[] = [
  ["ru", "В 2021 году Азербайджан привлек 5 млрд долларов инвестиций.", ["5 млрд долларов investment level ->AZ 2021"]],
  ["ru", "В 2021 году Азербайджан экспортировал в Турцию 6,9 млрд, в Италию 8,4 млрд, в Грузию 2,1 млрд кубометров газа.", ["6,9 млрд exports level AZ>TR 2021", "8,4 млрд exports level AZ>IT 2021", "2,1 млрд кубометров exports level AZ>GE 2021"]],
  ["az", "2021-ci ildə Azərbaycan 5 milyard dollar investisiya cəlb edib.", ["5 milyard dollar investment level ->AZ 2021"]],
];

describe("the same forms in other languages", () => {
  it.each(OTHERS)("reads them in %s", (lang, text, expected) => expect(readNews({ text, date: "2022-11-20", lang }).map(inAll)).toEqual(expected));
});

const readEnglish = (text: string): readonly string[] => readNews({ text, date: "2022-11-20" }).map(inAll);

const ENGLISH: readonly Row[] = [
  ["years of old that date nothing", "In January-June 2022, 340,000 foreigners visited Azerbaijan. As in previous years, most of them were neighbours. The number of Georgian citizens who visited Azerbaijan was 120,000.", ["340,000 tourists level AZ>- 2022-H1", "120,000 tourists level AZ>GE 2022-H1"]],
  ["a percentage behind a month is no day", "Azerbaijan's exports to Georgia rose in May 14% and in June 9%.", ["14% exports growth_rate AZ>GE 2022-05", "9% exports growth_rate AZ>GE 2022-06"]],
  ["two parts of a trade, the second without its verb", "Trade between Azerbaijan and Serbia was $76 million in 2021, of which $62 million were exports and $14 million imports.", ["$76 million trade_turnover level AZ>RS 2021", "$62 million exports level AZ>RS 2021", "$14 million imports level AZ>RS 2021"]],
  ["two parts of a trade in percent", "In 2021, some 62 percent of Azerbaijan's trade turnover fell on exports and 38 percent on imports.", ["62 percent exports share AZ>- 2021 about", "38 percent imports share AZ>- 2021"]],
  ["no part where exports fell", "In 2021, Azerbaijan's exports to Serbia fell by 6 percent and its imports by 3 percent.", ["6 percent exports growth_rate AZ>RS 2021", "3 percent imports growth_rate AZ>RS 2021"]],
  ["what goods were sold for", "In 2021, Azerbaijan sold 12 million kWh of electricity to Georgia for $5 million and bought 9 million kWh from Russia for $4 million.", ["12 million kWh exports level AZ>GE 2021", "$5 million exports level AZ>GE 2021", "9 million kWh imports level AZ>RU 2021", "$4 million imports level AZ>RU 2021"]],
  ["buyers behind all that is sold", "Azerbaijan has many orchards. In 2021, walnut exports from Azerbaijan totaled 9,000 tons worth $62 million, with Serbia buying 4,000 tons ($31 million) and Poland 2,000 tons ($14 million).", ["9,000 tons exports level AZ>- 2021", "$62 million exports level AZ>- 2021", "4,000 tons imports level RS>AZ 2021", "$31 million imports level RS>AZ 2021", "2,000 tons imports level PL>AZ 2021", "$14 million imports level PL>AZ 2021"]],
  ["no buyer where another sells", "In 2021, Azerbaijan exported 9,000 tons of walnuts. Georgia exported 4,000 tons to Poland.", ["9,000 tons exports level AZ>- 2021", "4,000 tons exports level GE>PL 2021"]],
  ["a rival with a figure of its own", "In 2021, foreign investors put $5 billion in Azerbaijan's economy. Britain led with $2 billion, ahead of Turkey with $900 million.", ["$5 billion investment level ->AZ 2021", "$2 billion investment level GB>AZ 2021", "$900 million investment level TR>AZ 2021"]],
  ["no figure for a rival without one", "In 2021, Serbia invested $2 billion in Azerbaijan, ahead of Turkey.", ["$2 billion investment level RS>AZ 2021"]],
  ["who draws investment, and who else does", "In 2021, in per capita terms, Azerbaijan drew $420 of investment, compared with $240 in Georgia and $125 in Moldova.", ["$420 investment level ->AZ 2021", "$240 investment level ->GE 2021", "$125 investment level ->MD 2021"]],
  ["who draws investment from another", "In 2021, Kenya attracted $3 billion of investment from China.", ["$3 billion investment level CN>KE 2021"]],
  ["those who travel abroad", "In 2021, the number of Azerbaijani citizens traveling abroad rose 2.4 times to 139,000. Some 31 percent of them went to Turkey.", ["2.4 times tourists multiple ->AZ 2021", "139,000 tourists level ->AZ 2021", "31 percent tourists share TR>AZ 2021 about"]],
  ["cars are no passengers", "In 2021, Azerbaijan's imports of passenger cars from Germany made up 8,100 units.", ["8,100 imports level AZ>DE 2021"]],
  ["those in branches are no branches", "In 2021, 10,000 Azerbaijani students studied in Russian universities, and 15,000 in branches of those.", ["10,000 students level RU>AZ 2021", "15,000 students level RU>AZ 2021"]],
  ["what sales brought is what was sold", "Azerbaijan's oil supplies to Israel came to 2 million tons in 2021. Revenues from the supplies stood at $1.4 billion.", ["2 million tons exports level AZ>IL 2021", "$1.4 billion exports level AZ>IL 2021"]],
  ["the trade of a port's name is no turnover", "The Baku International Sea Trade Port handled 76,000 TEU in 2021, 69 percent more than the year before.", ["76,000 TEU cargo_volume level AZ>- 2021", "69 percent cargo_volume growth_rate AZ>- 2021"]],
  ["parts of one whole, each of another", "In 2021, Turkey accounted for 37 percent of Azerbaijan's gas exports, Italy for 39 percent and Georgia for 11 percent.", ["37 percent exports share AZ>TR 2021", "39 percent exports share AZ>IT 2021", "11 percent exports share AZ>GE 2021"]],
  ["parts that one takes of several wholes", "In 2021, Turkey took 37 percent of Azerbaijan's exports, 11 percent of Georgia's.", ["37 percent exports share AZ>TR 2021", "11 percent exports share GE>TR 2021"]],
  ["a whole, its first taker and who else supplied", "In 2021, Azerbaijan imported 1.6 million tons of grain, with Russia accounting for 93 percent of it. Kazakhstan supplied 68,000 tons.", ["1.6 million tons imports level AZ>- 2021", "93 percent imports share AZ>RU 2021", "68,000 tons exports level KZ>AZ 2021"]],
  ["who supplied another", "In 2021, Georgia imported 300,000 tons of wheat. Ukraine supplied 30,000 tons to Moldova.", ["300,000 tons imports level GE>- 2021", "30,000 tons exports level UA>MD 2021"]],
  ["a whole that its sentence opens with", "In April, Azerbaijan spoke of oil. Of the 5 million tons exported by Azerbaijan in 2021, 2 million tons went to Italy and 600,000 tons to India.", ["5 million tons exports level AZ>- 2021", "2 million tons exports level AZ>IT 2021", "600,000 tons exports level AZ>IN 2021"]],
  ["whose goods are bought", "In 2021, Belarus exported goods worth $127 million to Azerbaijan and bought Azerbaijani products worth $42 million.", ["$127 million exports level BY>AZ 2021", "$42 million imports level BY>AZ 2021"]],
  ["containers that are carried", "In 2021, the number of containers carried through Azerbaijan rose by 33 percent to 33,600 TEU.", ["33 percent cargo_volume growth_rate AZ>- 2021", "33,600 TEU cargo_volume level AZ>- 2021"]],
  ["humanitarian cargo is aid", "In 2022, Azerbaijan sent 1,100 tons of humanitarian cargo to Ukraine.", ["1,100 tons other:aid level AZ>UA 2022"]],
];

describe("the same agencies in English", () => {
  it.each(ENGLISH)("reads %s", (_, text, expected) => expect(readEnglish(text)).toEqual(expected));
});
