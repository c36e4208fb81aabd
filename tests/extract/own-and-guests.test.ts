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
  ["students", en("Georgia had 20,000 foreign students in 2018. Indian students accounted for 60 percent of the total."), ["20,000 students level GE>- 2018", "60 percent students share GE>IN 2018"]],
  ["a host receives and makes no part", en("In 2018 Cuba welcomed 4 million tourists from Canada."), ["4 million tourists level CU>CA 2018"]],
  ["people at the start of a sentence", ru("Россияне составили 15% от всех туристов, посетивших Турцию в 2018 году."), ["15% tourists share TR>RU 2018"]],
  ["a part falls on them", ru("В 2018 году Кубу посетили 4 млн туристов, на канадцев пришлось 1,1 млн."), ["4 млн tourists level CU>- 2018", "1,1 млн tourists level CU>CA 2018"]],
  ["a number of all is of nobody", ru("Число туристов в Грузии в 2018 году составило 5 млн человек."), ["5 млн tourists level GE>- 2018"]],
  ["people by the name of their country", az("2018-ci ildə Kubaya 4 milyon turist gəlib, onlardan 1,1 milyonu kanadalı olub."), ["4 milyon tourists level CU>- 2018", "1,1 milyonu tourists level CU>CA 2018"]],
  ["students by it", az("Laos və Vyetnam görüşüb. Vyetnamda 14 min laoslu tələbə təhsil alır."), ["14 min students level VN>LA as_of:2023-10"]],
  ["items counted right behind their number", en("Poland hosts 85,000 foreign students, including 40,000 Ukrainians and 600 Kenyans."), ["85,000 students level PL>- as_of:2023-10", "40,000 students level PL>UA as_of:2023-10", "600 students level PL>KE as_of:2023-10"]],
];

const SIDES: readonly Row[] = [
  ["money that flows into a country", en("Kenya and Poland discussed investment. FDI inflows into Kenya fell to $448 million in 2021."), ["$448 million investment level ->KE 2021"]],
  ["money put in abroad", en("Kenya and Poland discussed investment. The stock of Polish investment abroad was $30 billion in 2021."), ["$30 billion investment level PL>- 2021"]],
  ["who attracts it", ru("Египет и Италия провели переговоры. Египет привлёк в 2021 году 5 млрд долларов прямых иностранных инвестиций."), ["5 млрд долларов investment level ->EG 2021"]],
  ["who puts it in is not joined to where another did", en("Kenya and Poland discussed investment. In 2021 British companies invested $2 billion in Kenya, and the Netherlands $1 billion."), ["$2 billion investment level GB>KE 2021", "$1 billion investment level NL>KE 2021"]],
  ["joined countries are one item", en("In 2021 Peru’s exports to Chile and Bolivia were 5 tonnes and to Togo 3 tonnes."), ["5 tonnes exports level PE>- 2021", "3 tonnes exports level PE>TG 2021"]],
  ["a part taken by one of many", en("Mongolia exported 30 million tonnes of coal in 2021, with China taking 95 percent."), ["30 million tonnes exports level MN>- 2021", "95 percent exports share MN>CN 2021"]],
  ["a part that goods make", en("Botswana and Belgium discussed diamonds. In 2021 diamonds accounted for 85 percent of Botswana’s exports."), ["85 percent exports share BW>- 2021"]],
  ["and in Russian", ru("Ботсвана и Бельгия обсудили алмазы. В 2021 году алмазы составили 85% экспорта Ботсваны."), ["85% exports share BW>- 2021"]],
  ["a part that a partner makes", ru("Ботсвана и Бельгия обсудили торговлю. В 2021 году доля Бельгии составила 20% экспорта Ботсваны."), ["20% exports share BW>BE 2021"]],
  ["who buys a part of another's exports", en("In 2021 Belgium bought 20 percent of Botswana’s exports."), ["20 percent exports share BW>BE 2021"]],
  ["who comes after another with its figure", en("In 2021 Iran ranked fifth among Armenia’s trade partners with $503 million, after Russia with $2.6 billion and China with $1.3 billion."), ["$503 million trade_turnover level IR>AM 2021", "$2.6 billion trade_turnover level RU>AM 2021", "$1.3 billion trade_turnover level CN>AM 2021"]],
];

const LISTS: readonly Row[] = [
  ["who bought from one", en("Serbia bought 2.2 bcm of gas from Russia in 2021, Hungary 4.5 bcm and Bulgaria 3 bcm."), ["2.2 bcm imports level RS>RU 2021", "4.5 bcm imports level HU>RU 2021", "3 bcm imports level BG>RU 2021"]],
  ["by the form of the name", ru("В 2021 году Сербия закупила у России 2,2 млрд кубометров газа, Венгрия — 4,5 млрд, а Болгария — 3 млрд."), ["2,2 млрд кубометров imports level RS>RU 2021", "4,5 млрд imports level HU>RU 2021", "3 млрд imports level BG>RU 2021"]],
  ["a preposition left out", ru("В 2021 году Россия экспортировала в Египет 8 млн тонн зерна, Турцию — 7 млн."), ["8 млн тонн exports level RU>EG 2021", "7 млн exports level RU>TR 2021"]],
  ["by the case that is a suffix", az("Serbiya 2021-ci ildə Rusiyadan 2,2 milyard kubmetr, Macarıstan 4,5 milyard kubmetr qaz alıb."), ["2,2 milyard kubmetr imports level RS>RU 2021", "4,5 milyard kubmetr imports level HU>RU 2021"]],
  ["each its own of what is of one alone", en("Armenia and Georgia compared their wages. The average salary in Azerbaijan is $300, compared with $240 in Georgia and $125 in Armenia."), ["$300 other:wages level AZ>- as_of:2023-10", "$240 other:wages level GE>- as_of:2023-10", "$125 other:wages level AM>- as_of:2023-10"]],
  ["prices that rise", en("Inflation in Poland is 15.5 percent, against 7.1 percent in Kenya."), ["15.5 percent other:inflation level PL>- as_of:2023-10", "7.1 percent other:inflation level KE>- as_of:2023-10"]],
  ["peoples", ru("Население Кении в 2021 году — 54 млн человек, Польши — 38 млн."), ["54 млн population level KE>- 2021", "38 млн population level PL>- 2021"]],
  ["of which a part", az("Qana 2021-ci ildə 400 min ton düyü idxal edib, bunun 180 min tonu Vyetnamdan alınıb."), ["400 min ton imports level GH>- 2021", "180 min tonu imports level GH>VN 2021"]],
];

const BUYERS: readonly Row[] = [
  ["the biggest buyer of what was told before", en("In 2021 Vietnam’s rubber exports were 5 tonnes. China was the biggest buyer with 3 tonnes. India came second with 1 tonne."), ["5 tonnes exports level VN>- 2021", "3 tonnes exports level VN>CN 2021", "1 tonne exports level VN>IN 2021"]],
  ["another that sells", en("In 2021 Vietnam’s rubber exports were 5 tonnes. Thailand’s exports were 3 tonnes."), ["5 tonnes exports level VN>- 2021", "3 tonnes exports level TH>- 2021"]],
  ["a row of buyers and that of their figures", en("In 2021 Thailand exported 2.2 million tonnes of rice. Iraq, Mexico and Peru were the top buyers, at 500,000, 300,000 and 200,000 tonnes."), ["2.2 million tonnes exports level TH>- 2021", "500,000 exports level TH>IQ 2021", "300,000 exports level TH>MX 2021", "200,000 tonnes exports level TH>PE 2021"]],
  ["a part right behind the whole", en("Turkey imported 8 million tonnes of wheat in 2021, 65 percent from Russia and 13 percent from Ukraine."), ["8 million tonnes imports level TR>- 2021", "65 percent imports share TR>RU 2021", "13 percent imports share TR>UA 2021"]],
  ["a part behind the partner is none of it", en("Turkey imported 8 million tonnes of wheat from Russia in 2021, 65 percent of the total."), ["8 million tonnes imports level TR>RU 2021", "65 percent imports share TR>RU 2021"]],
  ["where those go who are counted once", en("In 2021 some 9,000 Ukrainians arrived in Poland, 3,000 in Hungary and 2,000 in Slovakia."), ["9,000 tourists level PL>UA 2021 about", "3,000 tourists level HU>UA 2021", "2,000 tourists level SK>UA 2021"]],
  ["a country's largest investor", en("In 2021 Singapore was Indonesia’s largest foreign investor with $9 billion."), ["$9 billion investment level SG>ID 2021"]],
  ["and in Russian", ru("В 2021 году Сингапур — крупнейший инвестор Индонезии, он вложил 9 млрд долларов."), ["9 млрд долларов investment level SG>ID 2021"]],
  ["who gets what others give too", en("In 2021 Poland sent 240 tanks to Chile. Canada granted aid of $5 million."), ["240 other:vehicles level PL>CL 2021", "$5 million other:aid level CA>CL -"]],
  ["who got it gives to the other", en("In 2021 Poland sent 240 tanks to Chile. Chile granted aid of $5 million."), ["240 other:vehicles level PL>CL 2021", "$5 million other:aid level CL>PL -"]],
  ["guests and whose part behind them is", ru("В 2021 году в Армению приехали 870 тыс. туристов, 40% из которых — граждане России."), ["870 тыс tourists level AM>- 2021", "40% tourists share AM>RU 2021"]],
  ["who sends money home", en("In 2021 Pakistan’s remittances were $31 billion. Saudi Arabia was the largest source with $8 billion, followed by Oman with $6 billion."), ["$31 billion other:remittances level ->PK 2021", "$8 billion other:remittances level SA>PK 2021", "$6 billion other:remittances level OM>PK 2021"]],
  ["another to whom it is sent", en("In 2021 remittances to Pakistan were $31 billion. Remittances to Nepal were $8 billion."), ["$31 billion other:remittances level ->PK 2021", "$8 billion other:remittances level ->NP 2021"]],
  ["a country's own investors", en("Indonesia’s investors invested $9 billion in Singapore in 2021."), ["$9 billion investment level ID>SG 2021"]],
];

describe("whose figure it is", () => {
  it.each([...HAULERS, ...OWN, ...GUESTS, ...SIDES, ...LISTS, ...BUYERS])("%s", (_, news, told) => {
    expect(readNews(news).map(inAll)).toEqual(told);
  });

  it("says from what words people were read", () => {
    const [, part] = readNews(en("Cuba received 4 million tourists in 2018; Canadians accounted for 1.1 million of them."));
    expect(part?.evidence.filter(({ rule }) => rule === "pair/guests").map(({ field }) => field)).toEqual(["reporter", "partner"]);
  });
});
