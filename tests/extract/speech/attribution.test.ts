import { describe, expect, it } from "vitest";
import { speakerOf } from "./speaker-of";

type Case = readonly [string, string | null];

const ENGLISH: Readonly<Record<string, readonly Case[]>> = {
  "verbs and accounts": [
    ["By Ana Salas’s account, trade grew by [5] percent. Luis Vega answered that Chile has 7 percent.", "Ana Salas according_to -"],
    ["By Ana Salas’s account, trade grew by 5 percent. Luis Vega answered that Chile has [7] percent.", "Luis Vega indirect -"],
    ["Luis Vega put trade at [7] billion dollars.", "Luis Vega indirect -"],
    ["On Luis Vega’s figures trade came to [7] billion dollars.", "Luis Vega according_to -"],
    ["By Peru’s account, trade grew by [5] percent.", null],
  ],
  "two voices in one sentence": [
    ["Luis Vega said trade grew by 7 percent, whereas Ana Salas had spoken of [5] percent.", "Ana Salas indirect -"],
    ["Luis Vega said trade grew by [7] percent, whereas Ana Salas had spoken of 5 percent.", "Luis Vega indirect -"],
    ["Luis Vega recalled that Ana Salas counted [5] schools.", "Ana Salas indirect -"],
    ["Luis Vega said that Peru sold less, while Chile sold [7] percent more.", "Luis Vega indirect -"],
  ],
  "posts for persons": [
    ["Peruvian Ambassador Ana Salas met Minister Luis Vega. “Trade grew by [5] percent,” the ambassador said.", "Ana Salas direct PE"],
    ["Prime Minister of Peru Ana Salas spoke. “We signed [7] treaties,” the head of the Peruvian government said.", "Ana Salas direct PE"],
    ["President of Peru Ana Salas said so at talks with President of Chile Luis Vega. The head of state named [5] percent.", "Ana Salas indirect PE"],
    ["The Peruvian envoy, for his part, stressed that trade grew by [5] percent.", "Peruvian envoy indirect PE"],
    ["Trade grew by [5] percent, according to commercial counsellor of Peru to Chile Ana Salas.", "Ana Salas according_to PE"],
  ],
  "agencies and papers": [
    ["Trade grew by [5] percent. Reuters reports that this was stated by Ambassador Ana Salas.", "Ana Salas indirect -"],
    ["Trade grew by [5] percent, the Finance Ministry told Trend.", "Finance Ministry indirect -"],
    ["Trade grew by [5] percent, TASS reports.", null],
    ["According to the State Statistics Committee, trade fell. According to the report, exports grew by [5] percent.", "State Statistics Committee according_to -"],
    ["According to the report, exports grew by [5] percent.", null],
    ["According to the State Statistics Committee, trade fell.\n\nExports grew by [5] percent.", "State Statistics Committee according_to -"],
    ["According to the State Statistics Committee, trade fell.\n\nIt should be noted that exports grew by [5] percent.", null],
    ["Exports grew by [5] percent, the newspaper writes.", null],
  ],
  "bodies": [
    ["Exports rose by [5] percent, according to the latest statistics from the Kenya Bureau of Roads.", "Kenya Bureau of Roads according_to KE"],
    ["As per data of the Ministry of Commerce, exports rose by [5] percent.", "Ministry of Commerce according_to -"],
    ["Exports rose by [5] percent, the Ministry of Commerce and Industry of the country reports.", "Ministry of Commerce and Industry of the country indirect -"],
    ["Imports rose by 7 percent, said the Road Safety Board (RSB). Exports rose by [5] percent, the RSB added.", "Road Safety Board (RSB) indirect -"],
    ["The Lima Customs Service met on Monday. Exports rose by [5] percent, the service said.", "Lima Customs Service indirect -"],
    ["According to the Lima Customs Service, trade fell. The office said exports rose by [5] percent.", "Lima Customs Service indirect -"],
    ["Exports rose by [5] percent, official data showed.", null],
    ["Exports rose by [5] percent, a statement said.", null],
  ],
  "relative clauses and passives": [
    ["Luis Vega spoke in Lima. The Minister, who said that trade grew by [5] percent, left on Friday.", "Luis Vega indirect -"],
    ["Trade grew by [5] percent, Luis Vega, the trade minister, was quoted as saying.", "Luis Vega indirect -"],
  ],
  "marks and abbreviations": [
    ["\"Trade grew by [5] percent this year,” Ana Salas said.", "Ana Salas direct -"],
    ["Trade grew by [5] percent, said Mr. Salas.", "Salas indirect -"],
  ],
};

const RUSSIAN: Readonly<Record<string, readonly Case[]>> = {
  "name behind a long post": [
    ["Оборот вырос на [5] процентов, заявил в среду перуанский посол в Лиме Иван Салас.", "Иван Салас indirect PE"],
    ["Оборот вырос на [5] процентов.\n\nОб этом сегодня на открытии выставки сообщил министр промышленности и торговли Перу Иван Салас.", "Иван Салас indirect PE"],
    ["Оборот вырос на [5] процентов. Об этом на встрече с Петром Вегой заявил и.о. министра Иван Салас.", "Иван Салас indirect -"],
    ["Иван Салас после встречи с Петром Вегой 6 мая заявил о росте на [5] процентов.", "Иван Салас indirect -"],
  ],
  "bodies and regions": [
    ["Губернатор Северной области Иван Салас сообщил, что вывоз вырос на [5] процентов.", "Иван Салас indirect -"],
    ["Аким Северной области Иван Салас прибыл в среду. «Вывоз вырос на [5] процентов», — сказал аким.", "Иван Салас direct -"],
    ["Вывоз вырос на [5] процентов, следует из данных Национального бюро статистики.", "Национальное бюро статистики according_to -"],
    ["В Минэкономики Перу сообщили, что вывоз вырос на [5] процентов.", "Минэкономики Перу indirect PE"],
    ["Вывоз вырос на [5] процентов, заявил министр Иван Салас, об этом сообщает БелТА.", "Иван Салас indirect -"],
    ["Вывоз, по словам Ивана Веги, вырос на [5] процентов.", "Иван Вега according_to -"],
  ],
  "posts for persons": [
    ["Посол Перу Иван Салас дал интервью. «Оборот вырос на [5] процентов», — отметил дипломат.", "Иван Салас direct PE"],
    ["Президент Перу Иван Салас прибыл в Чили. «Оборот вырос на [5] процентов», — сказал глава Перу.", "Иван Салас direct PE"],
    ["Глава МИД Перу Иван Салас выступил первым. Министр отметил рост на [5] процентов.", "Иван Салас indirect PE"],
    ["Посол Перу: оборот вырос на [5] процентов", "Посол Перу indirect PE"],
    ["Посол Перу Иван Салас уехал. По данным пресс-службы посольства, оборот вырос на [5] процентов.", "пресс-служба посольства according_to -"],
  ],
  "marks and breaks": [
    ["«Дела идут хорошо, – отметил Иван Салас. – Оборот вырос на [5] процентов».", "Иван Салас indirect -"],
    ["'Оборот вырос на [5] процентов, и это много', — заявил Иван Салас.", "Иван Салас direct -"],
    ["- Оборот вырос на [5] процентов, и это много, - сказал Иван Салас.", "Иван Салас direct -"],
    ["- Оборот вырос на [5] процентов, и это много.", null],
  ],
  "two voices": [
    ["Иван Салас, напомнил он, говорил о росте на [5] процентов, тогда как, по словам Петра Веги, получается 7.", "Иван Салас indirect -"],
    ["Иван Салас, напомнил он, говорил о росте на 5 процентов, тогда как, по словам Петра Вегина, получается [7].", "Петр Вегин according_to -"],
    ["Петр Вегин назвал 7 процентов. Со своей стороны Иван Салас отметил, что, по его данным, рост составил [5] процентов.", "Иван Салас according_to -"],
  ],
  "agencies and background": [
    ["Оборот вырос на [5] процентов, передает ТАСС со ссылкой на посла Ивана Саласа.", "Иван Салас according_to -"],
    ["Оборот вырос на [5] процентов, сообщает ТАСС.", null],
    ["Иван Салас заявил о росте. Напомним, год назад оборот вырос на [5] процентов.", null],
  ],
};

const AZERBAIJANI: Readonly<Record<string, readonly Case[]>> = {
  "what is passed on": [
    ["Dövriyyə [5] faiz artıb.\n\nAZƏRTAC xəbər verir ki, bunu Perunun ticarət naziri Anar Salasov Limada keçirilən forumda deyib.", "Anar Salasov indirect PE"],
    ["“Dövriyyə [5] faiz artıb”.\n\nBu sözləri Perunun Çilidəki səfiri Anar Salasov söyləyib.", "Anar Salasov direct PE"],
    ["Dövriyyə [5] faiz artıb.\n\n“Report” xəbər verir ki, bu barədə Milli Statistika Xidməti məlumat yayıb.", "Milli Statistika Xidməti indirect -"],
    ["Dövriyyə [5] faiz artıb, AZƏRTAC xəbər verir.", null],
  ],
  "cases of names and bodies": [
    ["Anar Salasovun sözlərinə görə, dövriyyə [5] faiz artıb.", "Anar Salasov according_to -"],
    ["Dövlət Gömrük Komitəsinin məlumatına görə, dövriyyə [5] faiz artıb.", "Dövlət Gömrük Komitəsi according_to -"],
    ["Millət vəkili Nigar Umarova bildirib ki, dövriyyə [5] faiz artıb.", "Nigar Umarova indirect -"],
  ],
  "posts for persons": [
    ["Səfir Anar Salasov danışıb. Diplomat vurğulayıb ki, dövriyyə [5] faiz artıb.", "Anar Salasov indirect -"],
    ["Prezident Anar Salasov çıxış edib. Dövlət başçısı bildirib: “Dövriyyə [5] faiz artıb”.", "Anar Salasov direct -"],
    ["Nazir Anar Salasov danışıb. Nazirin sözlərinə görə, dövriyyə [5] faiz artıb.", "Anar Salasov according_to -"],
  ],
  "quotations that run on": [
    ["Anar Salasov bildirib ki, əlaqələr genişlənir:\n\n“İxrac artıb.\n\nDövriyyə [5] faiz artıb”.", "Anar Salasov direct -"],
    ["Anar Salasov danışıb.\n\nXatırladaq ki, dövriyyə [5] faiz artıb.", null],
    ["Dövriyyə [5] faiz artıb.\n\nMillət vəkili Anar Salasov", "Anar Salasov transcript -"],
  ],
};

const TABLES = [["en", ENGLISH], ["ru", RUSSIAN], ["az", AZERBAIJANI]] as const;

describe.each(TABLES)("who says a figure in %s", (lang, classes) => {
  describe.each(Object.entries(classes))("%s", (_, cases) => {
    it.each(cases)("%s", (text, expected) => expect(speakerOf(text, lang)).toBe(expected));
  });
});
