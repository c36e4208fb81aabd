import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

type Row = readonly [string, string, readonly string[]];

const RUSSIAN: readonly Row[] = [
  ["takes the money that an editor adds in brackets", "«В 2017 году Перу продало Чили зерна на 4 миллиарда (долларов – ред.), а в 2016 году на 3 (миллиарда долларов - прим. ред.)», – сказал посол Перу.", ["4 миллиарда (долларов – ред.) exports level PE>CL 2017 (посол Перу)", "3 (миллиарда долларов - прим. ред.) exports level PE>CL 2016 (посол Перу)"]],
  ["keeps a bracket that tells a sum in other money", "В 2017 году экспорт Перу в Чили составил 20 млрд песо (4 млрд долларов - рекорд).", ["20 млрд песо exports level PE>CL 2017", "4 млрд долларов exports level PE>CL 2017"]],
  ["finds the name behind a second post", "В 2017 году товарооборот Перу и Чили вырос на 5%. Об этом сообщил спецпредставитель президента Перу по делам региона, генеральный директор фонда Иван Салас.", ["5% trade_turnover growth_rate PE>CL 2017 (Иван Салас)"]],
  ["finds it behind a post alone", "В 2017 году товарооборот Перу и Чили вырос на 5%, сообщил министр, сопредседатель комиссии Иван Салас.", ["5% trade_turnover growth_rate PE>CL 2017 (Иван Салас)"]],
  ["leaves a name that has a verb of its own", "В 2017 году товарооборот Перу и Чили вырос на 5%, сообщил министр торговли, посол Иван Салас промолчал.", ["5% trade_turnover growth_rate PE>CL 2017 (министр торговли)"]],
  ["leaves a name behind other words", "В 2017 году товарооборот Перу и Чили вырос на 5%, сообщил министр торговли, после чего выступил Иван Салас.", ["5% trade_turnover growth_rate PE>CL 2017 (министр торговли)"]],
  ["takes a part that fell below a mark for a part", "Доля песо в расчетах Перу с Чили упала ниже 30%.", ["30% other:settlements share PE>CL as_of:2018-10 less_than"]],
  ["keeps a change", "В 2017 году доля рыбы выросла, а экспорт Перу в Чили упал на 30%.", ["30% exports growth_rate PE>CL 2017"]],
  ["is almost at a mark that it nears", "Товарооборот Перу и Чили в 2017 году приблизился к отметке в 9 млрд долларов.", ["9 млрд долларов trade_turnover level PE>CL 2017 almost"]],
  ["gives to a side", "В 2017 году Сантьяго и Лима подписали соглашение о выделении чилийской стороне кредита на 5 млн долларов.", ["5 млн долларов other:loans level PE>CL 2017"]],
  ["counts business structures with capital of another country", "В Чили действуют 300 деловых структур с перуанским капиталом.", ["300 companies_with_foreign_capital level CL>PE as_of:2018-10"]],
];

const AZERBAIJANI: readonly Row[] = [
  ["shares the verb of a change over brackets", "2017-ci ildə Peru Çiliyə 80 ton bal ixrac edib. Bu, 2016-cı illə müqayisədə həcm baxımından 12 ton (15 %), dəyər baxımından isə 90 min ABŞ dolları (22 %) çoxdur.", ["80 ton exports level PE>CL 2017", "12 ton exports change_absolute PE>CL 2017", "15 % exports growth_rate PE>CL 2017", "90 min ABŞ dolları exports change_absolute PE>CL 2017", "22 % exports growth_rate PE>CL 2017"]],
  ["goes on with the months over what is only counted", "2018-ci ilin yanvar-iyun aylarında Peru 90 ölkəyə mal satıb. İxracın 30 faizi Çilinin payına düşüb.", ["90 other:countries level PE>- 2018-H1", "30 faizi exports share PE>CL 2018-H1"]],
  ["gives two joined countries the ending of the last", "2018-ci ilin yanvar-iyun aylarında Peru ixracının 30 faizi İtaliyaya, hər biri 6 faiz olmaqla Portuqaliya və İsrailə, 5 faizi Gürcüstana göndərilib.", ["30 faizi exports share PE>IT 2018-H1", "6 faiz exports share PE>PT 2018-H1", "5 faizi exports share PE>GE 2018-H1"]],
  ["keeps two sides", "2017-ci ildə Peru və Çili arasında ticarət 5 milyon dollar olub.", ["5 milyon dollar trade_turnover level PE>CL 2017"]],
];

const read = (lang: "ru" | "az") => (text: string): readonly string[] => readNews({ text, date: "2018-10-20", lang }).map(inAll);

describe("editors' brackets and rows of posts", () => {
  it.each(RUSSIAN)("%s", (_, text, claims) => expect(read("ru")(text)).toEqual(claims));
});

describe("rows of shares and changes in Azerbaijani", () => {
  it.each(AZERBAIJANI)("%s", (_, text, claims) => expect(read("az")(text)).toEqual(claims));
});
