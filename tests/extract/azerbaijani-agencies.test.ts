import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string): readonly string[] => readNews({ text, date: "2022-11-20", lang: "az" }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const BUYERS: readonly Row[] = [
  ["goods that one buys of another", "Ötən il Çexiya Azərbaycandan 12 min ton fındıq alıb.", ["12 min ton imports level CZ>AZ 2021"]],
  ["goods that are bought", "Ötən il Belarusdan 340 ton kərə yağı alınıb.", ["340 ton imports level AZ>BY 2021"]],
  ["what one means to buy", "Sloveniya Azərbaycandan ildə 300 milyon kubmetr qaz almaq istəyir.", ["300 milyon kubmetr imports level SI>AZ - forecast"]],
  ["a part of a need that is bought", "Xorvatiya neftə olan ehtiyacının dörddə birini Azərbaycandan alır.", ["dörddə birini imports share HR>AZ as_of:2022-11"]],
  ["a loan that is taken", "Ötən il Gürcüstan Fransadan 40 milyon avro kredit alıb.", ["40 milyon avro other:loans level FR>GE 2021"]],
  ["what is registered is not bought", "Ötən il Azərbaycanda 12 min ton tullantı qeydə alınıb.", ["12 min ton other:emissions level AZ>- 2021"]],
  ["votes that are won", "Namizəd səslərin 60 faizini alıb.", []],
];

const FORMS: readonly Row[] = [
  ["fuel is no future", "Ötən il Azərbaycandan Serbiyaya 14 min ton dizel yanacağı ixrac edilib.", ["14 min ton exports level AZ>RS 2021"]],
  ["the future of a verb is not counted", "Azərbaycanla Serbiyanın ticarət dövriyyəsi ötən il 53 milyon dollar olub, gələn il isə 60 milyona yüksələcəyi gözlənilir.", ["53 milyon dollar trade_turnover level AZ>RS 2021", "60 milyona trade_turnover level AZ>RS 2023 forecast"]],
  ["those who are from a country", "Azərbaycanda 1200 əcnəbi tələbə oxuyur, onların 350-si Türkiyədəndir.", ["1200 students level AZ>- as_of:2022-11", "350 students level AZ>TR as_of:2022-11"]],
  ["a part that is from a country", "Ötən il Azərbaycana gələn turistlərin 30 faizi Serbiyadandır.", ["30 faizi tourists share AZ>RS 2021"]],
  ["countries of the world that are counted", "Ötən il Azərbaycana dünyanın 148 ölkəsindən 2 milyon əcnəbi gəlib.", ["148 other:countries level AZ>- 2021", "2 milyon tourists level AZ>- 2021"]],
];

/** What goes on from the sentence before, and what belongs to those who write. */
const CARRIED: readonly Row[] = [
  ["a figure that a time stands in front of", "Ötən il Ermənistanın xarici ticarətinin 60 faizi Rusiya ilə olub. Ancaq 2019-cu ildə bu rəqəm cəmi 35 faiz təşkil edib.", ["60 faizi trade_turnover share AM>RU 2021", "35 faiz trade_turnover share AM>RU 2019"]],
  ["a number as a part of all", "Ötən il Türkiyədə oxuyan suriyalı tələbələrin sayı 20 701 olub. Bu rəqəm Türkiyədə oxuyan əcnəbi tələbələrin 16,54 faizini təşkil edir.", ["20 701 students level TR>SY 2021", "16,54 faizini students share TR>SY 2021"]],
  ["a year that is no such figure", "Ötən il Türkiyədə oxuyan suriyalı tələbələrin sayı 20 701 olub. Bu il Türkiyədə oxuyan əcnəbi tələbələrin 16,54 faizi qızlardır.", ["20 701 students level TR>SY 2021", "16,54 faizi students share TR>- 2022"]],
  ["the neighbour that was named last, and others that come there", "Ötən il Azərbaycandan Gürcüstana gedənlərin sayı 92 min nəfər olub. Qonşu ölkəyə səfər edən Azərbaycan vətəndaşlarının sayı 3,4% azalıb. İkinci yerdə 85 min nəfərlə Rusiya, üçüncü yerdə isə 77 min nəfərlə Ermənistan qərarlaşıb.", ["92 min tourists level GE>AZ 2021", "3,4% tourists growth_rate GE>AZ 2021", "85 min tourists level GE>RU 2021", "77 min tourists level GE>AM 2021"]],
  ["all who come to our country", "Ötən il ölkəmizə gələn turistlərin sayı 2 milyon olub.", ["2 milyon tourists level AZ>- 2021"]],
  ["our people abroad", "Ötən il Macarıstan universitetlərində 200 tələbəmiz təhsil alıb.", ["200 students level HU>AZ 2021"]],
  ["our firms before the country where they are", "Şirkətlərimiz ötən il Türkiyəyə 21 milyard dollar sərmayə qoyub.", ["21 milyard dollar investment level AZ>TR 2021"]],
  ["a number before its verb", "Rusiyada yaşayan azərbaycanlıların sayı 2 milyona çatır.", ["2 milyona population level RU>AZ as_of:2022-11"]],
];

/** What is planned behind what was reached. */
const PLANS: readonly Row[] = [
  ["a wish", "Rusiya ilə İran arasında ticarət dövriyyəsi ötən il 4,8 milyard dollara çatıb, tərəflər bunu 10 milyard dollara çatdırmaq istəyirlər.", ["4,8 milyard dollara trade_turnover level RU>IR 2021", "10 milyard dollara trade_turnover level RU>IR - forecast"]],
  ["an aim joined to it", "Rusiya ilə İran arasında ticarət dövriyyəsi ötən il 4,8 milyard dollara çatıb və bu rəqəmin 10 milyard dollara çatdırılması hədəflənir.", ["4,8 milyard dollara trade_turnover level RU>IR 2021", "10 milyard dollara trade_turnover level RU>IR - forecast"]],
  ["what was planned for a year", "Ötən il Azərbaycandan Serbiyaya ixracın 5 milyon dollara çatdırılması planlaşdırılırdı.", ["5 milyon dollara exports level AZ>RS 2021 forecast"]],
  ["what is expected of this year", "Serbiya ilə dövriyyə ötən il 4 milyon dollar olub, bu il isə 5 milyon dollara çatacağı gözlənilir.", ["4 milyon dollar trade_turnover level AZ>RS 2021", "5 milyon dollara trade_turnover level AZ>RS 2022 forecast"]],
  ["two aims for one year", "2030-cu ilə qədər Serbiyaya ixracın 5 milyon dollara, oradan idxalın isə 2 milyon dollara çatdırılması planlaşdırılır.", ["5 milyon dollara exports level AZ>RS 2030 forecast", "2 milyon dollara imports level AZ>RS 2030 forecast"]],
];

/** People by their country, in the plural. */
const PEOPLES: readonly Row[] = [
  ["the number of those who came", "Ötən il Gürcüstana gələn rusların sayı 1,4 milyon olub.", ["1,4 milyon tourists level GE>RU 2021"]],
  ["the same by the name of a country", "Ötən il Azərbaycana gələn iranlıların sayı 150 min olub.", ["150 min tourists level AZ>IR 2021"]],
  ["by how much they were fewer", "Ötən il Rusiyaya gedən azərbaycanlıların sayı 12 faiz azalıb.", ["12 faiz tourists growth_rate RU>AZ 2021"]],
  ["those who live somewhere", "Azərbaycanda yaşayan rusların sayı 120 min nəfərdir.", ["120 min population level AZ>RU as_of:2022-11"]],
  ["several with their numbers", "Ötən il Azərbaycana ən çox ruslar (500 min), türklər (400 min) və iranlılar (150 min) gəlib.", ["500 min tourists level AZ>RU 2021", "400 min tourists level AZ>TR 2021", "150 min tourists level AZ>IR 2021"]],
  ["trains that came", "Ötən il Azərbaycana gələn qatarların sayı 150 olub.", ["150 cargo_volume level AZ>- 2021"]],
];

/** Who has a place before the one that is told of. */
const RANKED: readonly Row[] = [
  ["one before a supplier", "Azərbaycan Serbiyanın qaz idxalında Rusiyadan sonra ikinci yerdədir: ölkə ötən il 300 milyon kubmetr qaz tədarük edib.", ["300 milyon kubmetr exports level AZ>RS 2021"]],
  ["several before a partner", "Azərbaycan Gürcüstanın Türkiyə, Rusiya və Çindən sonra dördüncü tərəfdaşıdır, ticarət dövriyyəsi ötən il 1,1 milyard dollar olub.", ["1,1 milyard dollar trade_turnover level AZ>GE 2021"]],
  ["where goods come from", "Azərbaycan ötən il Rusiyadan 5 min ton un alıb.", ["5 min ton imports level AZ>RU 2021"]],
  ["guests of a total, by their homes", "Ötən ay Azərbaycana 210 min turist gəlib ki, onların da 25 faizi Rusiya, 18 faizi Türkiyə, 10 faizi isə İran vətəndaşları olub.", ["210 min tourists level AZ>- 2022-10", "25 faizi tourists share AZ>RU 2022-10", "18 faizi tourists share AZ>TR 2022-10", "10 faizi tourists share AZ>IR 2022-10"]],
  ["cars that are sold", "Ötən il Belarus Azərbaycana 1500 traktor satacaqdı, lakin 500 avtobus satıb.", ["1500 exports level BY>AZ 2021 forecast", "500 exports level BY>AZ 2021"]],
];

/** What is left out behind a figure that tells it, and who "we" are in a case. */
const LEFT_OUT: readonly Row[] = [
  ["the unit of one year and the next", "Serbiyaya qaz ixracımız artır. 2020-ci ildə bu rəqəm 8 milyard kubmetr idi, ötən il 11,8 oldu, bu il isə 12 milyarda yaxın olacaq.", ["8 milyard kubmetr exports level AZ>RS 2020", "11,8 exports level AZ>RS 2021", "12 milyarda exports level AZ>RS 2022 almost forecast"]],
  ["the unit of the whole", "Azərbaycan ötən il Serbiyaya 22,6 milyard kubmetr qaz ixrac edib. Bu il ümumi rəqəm 24,5 milyarddan az olmayacaq.", ["22,6 milyard kubmetr exports level AZ>RS 2021", "24,5 milyarddan exports level AZ>RS 2022 at_least forecast"]],
  ["the unit of a year before", "Azərbaycan ötən il Serbiyaya 300 min ton pomidor ixrac edib. 2019-cu ildə bu rəqəm 250 min olub.", ["300 min ton exports level AZ>RS 2021", "250 min exports level AZ>RS 2019"]],
  ["people are no tonnes", "Azərbaycan ötən il Serbiyaya 300 min ton pomidor ixrac edib. Ölkədə 12 min fermer olub.", ["300 min ton exports level AZ>RS 2021", "12 min other:fermer level AZ>- as_of:2022-11"]],
  ["money put into our country", "Türkiyənin bizim ölkəmizə yatırdığı vəsait 11 milyard dollardır.", ["11 milyard dollardır investment level TR>AZ as_of:2022-11"]],
  ["goods from our country", "Ötən il ölkəmizdən Serbiyaya 650 min dollarlıq məhsul ixrac olunub.", ["650 min dollarlıq exports level AZ>RS 2021"]],
  ["goods for us", "Ötən il Serbiya bizə 2 min ton buğda satıb.", ["2 min ton exports level RS>AZ 2021"]],
];

/** From when to when, by endings. */
const TIMES: readonly Row[] = [
  ["days of two months", "Bu il yanvarın 1-dən avqustun 1-dək Serbiyadan Azərbaycana 500 min turist gəlib.", ["500 min tourists level AZ>RS 2022-01/2022-07"]],
  ["a day in its case", "Yanvarın 1-dən avqustun 15-nə qədər Serbiyadan Azərbaycana 500 min turist gəlib.", ["500 min tourists level AZ>RS 2022-01/2022-08"]],
  ["months of two years", "Ötən ilin martından bu ilin fevralınadək Serbiyadan Azərbaycana 500 min turist gəlib.", ["500 min tourists level AZ>RS 2021-03/2022-02"]],
  ["months of one year", "2021-ci ilin aprelindən sentyabradək Serbiyadan Azərbaycana 500 min turist gəlib.", ["500 min tourists level AZ>RS 2021-04/2021-09"]],
  ["days and how many months they are", "Ötən il martın 21-dən bu il fevralın 21-nə qədərki 11 ay ərzində Serbiyadan Azərbaycana 500 min turist gəlib.", ["500 min tourists level AZ>RS 2021-03/2022-02"]],
  ["a base that the year of its own describes", "2020-ci ildəki 500 milyon dollardan fərqli olaraq, Serbiyaya ixrac 2021-ci ildə 450 milyon dollar olub.", ["500 milyon dollardan exports level AZ>RS 2020", "450 milyon dollar exports level AZ>RS 2021"]],
  ["one day alone", "Avqustun 2-dən Serbiyaya gündə 3 milyon kubmetr qaz verilir.", ["3 milyon kubmetr exports level AZ>RS -"]],
];

/** Changes told as a sum and as a percentage, the verb behind both. */
const CHANGES: readonly Row[] = [
  ["people who are counted", "Ötən il Gürcüstana səfər edən azərbaycanlıların sayı 3 218 nəfər və ya 3,4% azalıb.", ["3 218 tourists change_absolute GE>AZ 2021", "3,4% tourists growth_rate GE>AZ 2021"]],
  ["the longer word for or", "Ötən il Azərbaycandan Gürcüstana ixrac 2020-ci ildəkindən 17 milyon dollar və yaxud 5,9% çox olub.", ["17 milyon dollar exports change_absolute AZ>GE 2021", "5,9% exports growth_rate AZ>GE 2021"]],
  ["weight and worth with one verb", "Ötən il Azərbaycan Gürcüstana 408 min ton alma ixrac edib. Bu, əvvəlki ilə nisbətən çəki ifadəsində 44 min ton və ya 54,6 %, dəyər ifadəsində isə 104 min dollar və ya 38,6 % çoxdur.", ["408 min ton exports level AZ>GE 2021", "44 min ton exports change_absolute AZ>GE 2021", "54,6 % exports growth_rate AZ>GE 2021", "104 min dollar exports change_absolute AZ>GE 2021", "38,6 % exports growth_rate AZ>GE 2021"]],
  ["a part that restates a level", "Ötən il Azərbaycan Gürcüstana 12 min ton alma və ya ümumi ixracın 5 faizini satıb.", ["12 min ton exports level AZ>GE 2021", "5 faizini exports share AZ>GE 2021"]],
];

const HEAD = "Azərbaycanın xarici ticarət dövriyyəsi ötən il 47 milyard dollar olub. ";
const HEADED = "47 milyard dollar trade_turnover level AZ>- 2021";

/** How offices of statistics part a country's trade among its partners. */
const PARTS: readonly Row[] = [
  ["a province in brackets that owns nothing", `${HEAD}İxracın 23,2 faizi Serbiyaya, 5,4 faizi Çinə, hər biri 5,2 faiz olmaqla Portuqaliya və Latviyaya, 4,9 faizi Tayvana (Çinin əyaləti) göndərilib.`, [HEADED, "23,2 faizi exports share AZ>RS 2021", "5,4 faizi exports share AZ>CN 2021", "5,2 faiz exports share AZ>PT 2021", "4,9 faizi exports share AZ>TW 2021"]],
  ["what went to others", `${HEAD}İxracın 23,2 faizi Serbiyaya, 10,8 faizi Çexiyaya, qalan 66 faizi isə digər ölkələrə göndərilib.`, [HEADED, "23,2 faizi exports share AZ>RS 2021", "10,8 faizi exports share AZ>CZ 2021", "66 faizi exports share AZ>- 2021"]],
  ["the states of a union", `${HEAD}İxracın 52 faizi Avropa İttifaqı ölkələrinin payına düşüb.`, [HEADED, "52 faizi exports share AZ>EU 2021"]],
  ["the states of a union, to which goods go", `${HEAD}İxracın 52 faizi Avropa İttifaqı ölkələrinə göndərilib.`, [HEADED, "52 faizi exports share AZ>EU 2021"]],
  ["a part that is of the country itself", `${HEAD}Dövriyyənin 60 faizi Azərbaycanın ixracının payına düşüb.`, [HEADED, "60 faizi trade_turnover share AZ>- 2021"]],
  ["the whole in front of what two countries got", "Azərbaycan ötən il 25 milyard kubmetr qaz ixrac edib: 9,5 milyard kubmetr Türkiyəyə, 2,5 milyard kubmetr Gürcüstana.", ["25 milyard kubmetr exports level AZ>- 2021", "9,5 milyard kubmetr exports level AZ>TR 2021", "2,5 milyard kubmetr exports level AZ>GE 2021"]],
  ["a row whose scale stands at its end", "Azərbaycan ötən il 22,6 milyard kubmetr qaz ixrac edib: Türkiyəyə 8,4, İtaliyaya 11,4, Gürcüstana isə 2,8 milyard.", ["22,6 milyard kubmetr exports level AZ>- 2021", "8,4 exports level AZ>TR 2021", "11,4 exports level AZ>IT 2021", "2,8 milyard exports level AZ>GE 2021"]],
  ["a big country that nothing grows in", "Ötən il Azərbaycana 4 milyard dollar birbaşa xarici investisiya qoyulub. Bu, əvvəlki ildən 3,4 % çoxdur. Ölkələr üzrə Böyük Britaniya (32,1 %), Türkiyə (19,5 %) və İran (6,3 %) önə çıxıb.", ["4 milyard dollar investment level ->AZ 2021", "3,4 % investment growth_rate ->AZ 2021", "32,1 % investment share GB>AZ 2021", "19,5 % investment share TR>AZ 2021", "6,3 % investment share IR>AZ 2021"]],
  ["what an agency's line stands before", "Ötən il Azərbaycana 4 milyard dollar birbaşa xarici investisiya cəlb olunub.\n\n\"Report\" bu barədə Dövlət Statistika Komitəsinə istinadən xəbər verir.\n\nBu, əvvəlki ildən 3,4 % çoxdur.", ["4 milyard dollar investment level ->AZ 2021 (Dövlət Statistika Komitəsi)", "3,4 % investment growth_rate ->AZ 2021 (Dövlət Statistika Komitəsi)"]],
  ["an economy that grows", "Azərbaycanın iqtisadiyyatı ötən il 4 faiz böyüyüb.", ["4 faiz gdp growth_rate AZ>- 2021"]],
  ["goods for the markets of the world", "Azərbaycan ötən il dünya bazarlarına 24 milyard kubmetr qaz çıxarıb.", ["24 milyard kubmetr exports level AZ>- 2021"]],
];

describe("what Azerbaijani agencies write in their own language", () => {
  it.each(BUYERS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(FORMS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(CARRIED)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(CHANGES)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(TIMES)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(RANKED)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(LEFT_OUT)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PEOPLES)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PLANS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(PARTS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
