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
  ["energy in its case", "Ötən il Azərbaycandan Gürcüstana elektrik enerjisi ixracı 2 milyard kVt·saata yüksəlib.", ["2 milyard kVt·saata exports level AZ>GE 2021"]],
];

describe("news of Azerbaijani agencies in their own language", () => {
  it.each(TIMES)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PAIRS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(INDICATORS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

const readEnglish = (text: string): readonly string[] => readNews({ text, date: "2022-11-20" }).map(inAll);

const ENGLISH: readonly Row[] = [
  ["years of old that date nothing", "In January-June 2022, 340,000 foreigners visited Azerbaijan. As in previous years, most of them were neighbours. The number of Georgian citizens who visited Azerbaijan was 120,000.", ["340,000 tourists level AZ>- 2022-H1", "120,000 tourists level AZ>GE 2022-H1"]],
  ["a percentage behind a month is no day", "Azerbaijan's exports to Georgia rose in May 14% and in June 9%.", ["14% exports growth_rate AZ>GE 2022-05", "9% exports growth_rate AZ>GE 2022-06"]],
];

describe("the same agencies in English", () => {
  it.each(ENGLISH)("reads %s", (_, text, expected) => expect(readEnglish(text)).toEqual(expected));
});
