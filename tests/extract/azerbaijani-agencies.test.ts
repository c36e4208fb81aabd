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

describe("what Azerbaijani agencies write in their own language", () => {
  it.each(BUYERS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
  it.each(FORMS)("reads %s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
