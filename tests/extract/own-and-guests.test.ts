import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";
import type { News } from "./news";

const en = (text: string, rest: Partial<News> = {}): News => ({ text, date: "2023-10-06", ...rest });
const ru = (text: string, rest: Partial<News> = {}): News => en(text, { lang: "ru", ...rest });
const az = (text: string, rest: Partial<News> = {}): News => en(text, { lang: "az", ...rest });

type Row = readonly [string, News, readonly string[]];

const HAULERS: readonly Row[] = [
  ["a country's ports load what they load for all", en("Latvia and Peru met in Riga. Latvian ports handled 41 million tonnes of cargo in 2021."), ["41 million tonnes cargo_volume level LV>- 2021"]],
  ["so do its railways", ru("Польша и Перу обсудили транспорт. Польские железные дороги перевезли 240 млн тонн грузов за 2021 год."), ["240 млн тонн cargo_volume level PL>- 2021"]],
  ["and in Azerbaijani", az("Latviya və Peru Riqada görüşüb. Latviya limanları 2021-ci ildə 41 milyon ton yük aşırıb."), ["41 milyon ton cargo_volume level LV>- 2021"]],
  ["what another sends through them is of the two", en("Georgia and Peru discussed ports. In 2021 Peru shipped 5 million tonnes of cargo through Georgian ports."), ["5 million tonnes cargo_volume level PE>GE 2021"]],
  ["what goes between the two by rail is of both", en("In 2021 cargo between the two countries, Peru and Chile, was 2 million tonnes. Chilean railways carried mutual cargo of 3 million tonnes."), ["2 million tonnes cargo_volume level PE>CL 2021", "3 million tonnes cargo_volume level CL>PE 2021"]],
];

const OWN: readonly Row[] = [
  ["exports of one country behind two that met", en("Bangladesh and Peru met. Bangladesh earned $42 billion from garment exports in 2021."), ["$42 billion exports level BD>- 2021"]],
  ["those behind a sentence on the trade of two are with the other", en("Trade of Bangladesh and Peru grew. Bangladesh exported garments worth $42 million in 2021."), ["$42 million exports level BD>- 2021"]],
  ["a part of the trade of two in one sentence", en("Bilateral trade of Jordan and Iraq was $700 million in 2021; Jordanian exports accounted for $600 million."), ["$700 million trade_turnover level JO>IQ 2021", "$600 million exports level JO>IQ 2021"]],
  ["what a country counts of its own", en("Nigeria and Niger share a border. Nigeria’s oil revenue was $30 billion in 2021."), ["$30 billion other:revenue level NG>- 2021"]],
  ["what it sends goes to the other", en("Belarus and Zimbabwe signed a contract. Belarus sent 500 buses in 2021."), ["500 other:vehicles level BY>ZW 2021"]],
  ["in a text about two it is of both", en("Peru and Chile agreed on bilateral ties. Chilean firms built 12 plants in 2021.", { title: "Peru and Chile" }), ["12 other:plant level CL>PE 2021"]],
];

const GUESTS: readonly Row[] = [
  ["the host behind its guests", en("Cuba received 4 million tourists in 2018; Canadians accounted for 1.1 million of them."), ["4 million tourists level CU>- 2018", "1.1 million tourists level CU>CA 2018"]],
  ["several together are no partner", en("Sri Lanka and India discussed tourism. In 2018 the top five sources were India, China, Germany, France and Russia, which accounted for 51 per cent of arrivals."), ["51 per cent tourists share LK>- 2018"]],
  ["students", en("Georgia had 20,000 foreign students in 2018. Indian students accounted for 60 percent of the total."), ["20,000 students level GE>- 2018", "60 percent students share GE>IN as_of:2023-10"]],
  ["a host receives and makes no part", en("In 2018 Cuba welcomed 4 million tourists from Canada."), ["4 million tourists level CU>CA 2018"]],
  ["people at the start of a sentence", ru("Россияне составили 15% от всех туристов, посетивших Турцию в 2018 году."), ["15% tourists share TR>RU 2018"]],
  ["a part falls on them", ru("В 2018 году Кубу посетили 4 млн туристов, на канадцев пришлось 1,1 млн."), ["4 млн tourists level CU>- 2018", "1,1 млн tourists level CU>CA 2018"]],
  ["a number of all is of nobody", ru("Число туристов в Грузии в 2018 году составило 5 млн человек."), ["5 млн tourists level GE>- 2018"]],
  ["people by the name of their country", az("2018-ci ildə Kubaya 4 milyon turist gəlib, onlardan 1,1 milyonu kanadalı olub."), ["4 milyon tourists level CU>- 2018", "1,1 milyonu tourists level CU>CA 2018"]],
  ["students by it", az("Laos və Vyetnam görüşüb. Vyetnamda 14 min laoslu tələbə təhsil alır."), ["14 min students level VN>LA as_of:2023-10"]],
  ["items counted right behind their number", en("Poland hosts 85,000 foreign students, including 40,000 Ukrainians and 600 Kenyans."), ["85,000 students level PL>- as_of:2023-10", "40,000 students level PL>UA as_of:2023-10", "600 students level PL>KE as_of:2023-10"]],
];

describe("whose figure it is", () => {
  it.each([...HAULERS, ...OWN, ...GUESTS])("%s", (_, news, told) => {
    expect(readNews(news).map(inAll)).toEqual(told);
  });

  it("says from what words people were read", () => {
    const [, part] = readNews(en("Cuba received 4 million tourists in 2018; Canadians accounted for 1.1 million of them."));
    expect(part?.evidence.filter(({ rule }) => rule === "pair/guests").map(({ field }) => field)).toEqual(["reporter", "partner"]);
  });
});
