import type { IsoDate } from "@/lib/domain/period";

/** An event whose days are public knowledge. Named with its host, it dates a text that gives no date of its own. */
export interface DatedEvent {
  /** Series the event belongs to; a key of `EVENT_NAMES`. */
  readonly series: EventSeries;
  /** Word stems of the host city in the languages that are read. */
  readonly host: readonly string[];
  readonly start: IsoDate;
  /** Last day, inclusive. */
  readonly end: IsoDate;
}

/** Words that name a series of events; `~` stands for an ending. */
export const EVENT_NAMES = {
  judo: ["world judo championships?", "judo world championships?", "чемпионат~ мира по дзюдо", "cüdo üzrə dünya çempionat~"],
  olympics: ["olympic games", "olympics", "олимпийск~ игр~", "олимпиад~", "olimpiya oyun~", "olimpiada~"],
  europeanGames: ["european games", "европейск~ игр~", "avropa oyun~"],
  solidarityGames: ["islamic solidarity games", "игр~ исламской солидарности", "islam həmrəyliyi oyun~"],
  worldCup: ["FIFA world cup", "football world cup", "чемпионат~ мира по футболу", "futbol üzrə dünya çempionat~"],
  expo: ["EXPO", "ЭКСПО"],
  caspian: ["caspian summit", "каспийск~ саммит~", "xəzər sammit~"],
  sco: ["SCO summit", "саммит~ ШОС"],
  brics: ["BRICS summit", "саммит~ БРИКС"],
  g20: ["G20 summit", "саммит~ G20", "саммит~ «?(?:большой )?двадцатк~"],
  cop: ["COP ?29"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type EventSeries = keyof typeof EVENT_NAMES;

const BAKU = ["Baku", "Баку", "Bakı"];
const TOKYO = ["Tokyo", "Токио"];
const BUDAPEST = ["Budapest", "Будапешт"];
const ASTANA = ["Astana", "Астан"];
const BEIJING = ["Beijing", "Пекин"];

export const DATED_EVENTS: readonly DatedEvent[] = [
  { series: "judo", host: ["Chelyabinsk", "Челябинск"], start: "2014-08-25", end: "2014-08-31" },
  { series: "judo", host: ASTANA, start: "2015-08-24", end: "2015-08-30" },
  { series: "judo", host: BAKU, start: "2018-09-20", end: "2018-09-27" },
  { series: "judo", host: TOKYO, start: "2019-08-25", end: "2019-09-01" },
  { series: "judo", host: ["Tashkent", "Ташкент", "Daşkənd"], start: "2022-10-06", end: "2022-10-13" },
  { series: "judo", host: ["Doha", "Дох"], start: "2023-05-07", end: "2023-05-14" },
  { series: "judo", host: ["Abu Dhabi", "Абу-Даби"], start: "2024-05-19", end: "2024-05-24" },
  { series: "olympics", host: ["Sochi", "Сочи"], start: "2014-02-07", end: "2014-02-23" },
  { series: "olympics", host: ["London", "Лондон"], start: "2012-07-27", end: "2012-08-12" },
  { series: "olympics", host: ["Vancouver", "Ванкувер"], start: "2010-02-12", end: "2010-02-28" },
  { series: "olympics", host: ["Pyeongchang", "Пхенчхан"], start: "2018-02-09", end: "2018-02-25" },
  { series: "olympics", host: TOKYO, start: "2021-07-23", end: "2021-08-08" },
  { series: "olympics", host: ["Paris", "Париж"], start: "2024-07-26", end: "2024-08-11" },
  { series: "europeanGames", host: BAKU, start: "2015-06-12", end: "2015-06-28" },
  { series: "europeanGames", host: ["Minsk", "Минск"], start: "2019-06-21", end: "2019-06-30" },
  { series: "solidarityGames", host: BAKU, start: "2017-05-12", end: "2017-05-22" },
  { series: "worldCup", host: ["Moscow", "Москв", "Moskva"], start: "2018-06-14", end: "2018-07-15" },
  { series: "worldCup", host: ["Doha", "Дох"], start: "2022-11-20", end: "2022-12-18" },
  { series: "expo", host: ASTANA, start: "2017-06-10", end: "2017-09-10" },
  { series: "caspian", host: ["Aktau", "Актау"], start: "2018-08-12", end: "2018-08-12" },
  { series: "caspian", host: ["Ashgabat", "Ашхабад"], start: "2022-06-29", end: "2022-06-29" },
  { series: "sco", host: ["Samarkand", "Самарканд"], start: "2022-09-15", end: "2022-09-16" },
  { series: "sco", host: ["Qingdao", "Циндао"], start: "2018-06-09", end: "2018-06-10" },
  { series: "brics", host: ["Kazan", "Казан"], start: "2024-10-22", end: "2024-10-24" },
  { series: "g20", host: ["Hangzhou", "Ханчжоу"], start: "2016-09-04", end: "2016-09-05" },
  { series: "g20", host: ["Hamburg", "Гамбург"], start: "2017-07-07", end: "2017-07-08" },
  { series: "g20", host: ["Osaka", "Осак"], start: "2019-06-28", end: "2019-06-29" },
  { series: "cop", host: BAKU, start: "2024-11-11", end: "2024-11-22" },
  { series: "judo", host: BUDAPEST, start: "2017-08-28", end: "2017-09-03" },
  { series: "judo", host: BUDAPEST, start: "2021-06-06", end: "2021-06-13" },
  { series: "judo", host: BUDAPEST, start: "2025-06-13", end: "2025-06-20" },
  { series: "olympics", host: BEIJING, start: "2008-08-08", end: "2008-08-24" },
  { series: "olympics", host: BEIJING, start: "2022-02-04", end: "2022-02-20" },
];
