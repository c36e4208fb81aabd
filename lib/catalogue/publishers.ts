import type { CountryCode } from "@/lib/domain/place";
import { isCountryCode } from "./countries";

/**
 * Broadcasters, agencies, newspapers and offices of statistics whose names do not say their country, as they spell themselves,
 * apart by bars. Names that several countries share have no place here.
 */
const NAMES: Readonly<Record<CountryCode, string>> = {
  AE: "WAM|Gulf News|Khaleej Times",
  AM: "Armenpress|Armstat|News.am|ARKA|Арменпресс|Armenpress.am|Армстат",
  AR: "Télam|Telam|INDEC|Buenos Aires Herald|Buenos Aires Times|Clarín|Casa Rosada",
  AT: "ORF|Der Standard",
  AU: "Sydney Morning Herald|Austrade|DFAT",
  AZ: "AZERTAC|Azertac|Azernews|Report.az|Trend News Agency|Azərtac|AZƏRTAC|АЗЕРТАДЖ|Азертадж|Trend|APA|1news.az|Day.Az|AzerNews|AZERNEWS|Report News Agency|Report Information Agency|Report İnformasiya Agentliyi|Caspian News|Turan|News.Az|News.az|Today.Az|Today.az|today.az|ABC.AZ|ABC.az|Azeri-Press|Caliber.Az|Oxu.az|Modern.az|Baku Tribune|Репорт|Тренд|Туран|Dövlət Gömrük Komitəsi|Dövlət Statistika Komitəsi|Qafqazinfo|Xalq qəzeti|Musavat",
  BD: "BSS|Dhaka Tribune|Prothom Alo|bdnews24",
  BE: "Belga|Brussels Times|VRT|RTBF",
  BG: "BTA|Novinite",
  BR: "Agência Brasil|Agencia Brasil|IBGE|Secex|O Globo|Valor Econômico|Itamaraty|Planalto",
  BY: "BelTA|BELTA|Belstat|БелТА|БЕЛТА|Белстат",
  CA: "CBC|StatCan|Globe and Mail|Toronto Star",
  CH: "Swissinfo|swissinfo|Keystone-SDA",
  CL: "Emol|La Tercera|ProChile",
  CN: "Xinhua|People's Daily|People’s Daily|CGTN|ECNS|Caixin|MOFCOM|Global Times|Синьхуа",
  CO: "El Tiempo|DANE|ProColombia",
  CZ: "CTK|ČTK",
  DE: "Destatis|DESTATIS|dpa|Deutsche Welle|Handelsblatt|Bundesbank|Bundesregierung",
  DK: "Ritzau|Copenhagen Post",
  EE: "ERR|Postimees",
  EG: "CAPMAS|Ahram Online|Al-Ahram",
  ES: "EFE|El País|Moncloa",
  ET: "Addis Fortune|Addis Standard|Fana",
  FI: "Yle|YLE|Helsinki Times|Helsingin Sanomat",
  FR: "AFP|Insee|INSEE|Le Monde|Les Echos|Élysée|Elysée|Elysee",
  GB: "BBC|The Guardian|Financial Times|ONS|HMRC|GOV.UK|Downing Street",
  GE: "Geostat|Agenda.ge|Civil.ge|Interpressnews|BM.GE|Грузстат|Грузинформ",
  GH: "Graphic Online|Citi Newsroom",
  GR: "Kathimerini|ELSTAT|AMNA",
  HR: "HINA|Hina",
  HU: "MTI|KSH",
  ID: "Antara|ANTARA|BPS|Jakarta Post|Jakarta Globe",
  IE: "RTÉ|Irish Times|Irish Independent",
  IL: "Globes|Haaretz|Jerusalem Post",
  IN: "PTI|The Hindu|Times of India|Hindustan Times|Business Standard|Economic Times|Livemint|NDTV|Press Information Bureau|DGFT",
  IR: "IRNA|Tasnim|Tehran Times|Financial Tribune|IRICA|ИРНА",
  IS: "Hagstofa",
  IT: "ANSA|Istat|ISTAT|Corriere della Sera|Quirinale|Palazzo Chigi",
  JP: "Kyodo|NHK|Nikkei|JETRO|Mainichi|Kantei",
  KE: "Daily Nation|KNBS|Capital FM",
  KG: "AKIpress|24.kg|Kabar|Кабар|АКИpress",
  KR: "Yonhap|KBS|KITA|KOTRA|Cheong Wa Dae|Blue House",
  KZ: "Kazinform|KazInform|Astana Times|Tengrinews|Kursiv|Akorda|Казинформ|Акорда|Zakon.kz|LS Aqparat",
  LK: "Daily FT|Ada Derana|Newsfirst|EconomyNext",
  LT: "BNS|ELTA|LRT",
  LV: "LSM|LETA",
  MD: "IPN|MOLDPRES|Moldpres|Infotag|Молдпрес|Инфотаг",
  MN: "MONTSAME|Montsame",
  MX: "Notimex|INEGI|El Universal",
  MY: "Bernama|BERNAMA|MATRADE|New Straits Times|DOSM",
  NG: "Premium Times|ThisDay|Vanguard",
  NL: "DutchNews|NL Times",
  NO: "NTB|SSB",
  NP: "Kathmandu Post|Himalayan Times",
  NZ: "Stats NZ|RNZ|NZ Herald|MFAT",
  PH: "PNA|ABS-CBN|Rappler|GMA News|Malacañang|Malacanang",
  PK: "Dawn|Express Tribune|Business Recorder",
  PL: "PAP|Rzeczpospolita",
  PT: "Lusa|AICEP",
  RO: "AGERPRES|Agerpres",
  RS: "Tanjug|TANJUG|B92",
  RU: "TASS|RIA Novosti|Interfax|Rosstat|Sputnik|Kommersant|Vedomosti|Kremlin|kremlin.ru|ТАСС|РИА Новости|Интерфакс|Росстат|Коммерсант|Коммерсантъ|Ведомости|Известия|Первый канал|1tv.ru|НТВ|РБК|Комсомольская правда|Аргументы и факты|Независимая газета|Московский комсомолец|Лента.ру|Lenta.ru|Газета.Ru|Регнум|REGNUM|Regnum|Федеральная таможенная служба|Минэкономразвития|Минпромторг|Россельхознадзор|Ростуризм|Кремль",
  SE: "SCB|Dagens Nyheter",
  SG: "Straits Times|Channel NewsAsia|CNA|Istana",
  TH: "Bangkok Post",
  TJ: "Ховар|Азия-Плюс|Asia-Plus|Avesta",
  TM: "Туркменпортал|Turkmenportal",
  TR: "Anadolu|Hürriyet|Hurriyet|Daily Sabah|TurkStat|TÜİK|TUIK|Анадолу|Anadolu Ajansı",
  TW: "Focus Taiwan",
  UA: "Ukrinform|Ukrstat|UNIAN|Interfax-Ukraine|Укринформ|УНИАН",
  UG: "UBOS|New Vision|Daily Monitor",
  US: "New York Times|Wall Street Journal|Washington Post|USTR|White House|State Department",
  UZ: "UzA|Gazeta.uz|Kun.uz|UzDaily|УзА|Podrobno.uz|Подробно.uz",
  VN: "VNA|VnExpress|Viet Nam News|Nhan Dan|Tuoi Tre",
  ZA: "SARS|News24",
};

const BY_NAME: readonly (readonly [name: string, country: CountryCode])[] = Object.entries(NAMES).flatMap(([country, names]) => names.split("|").map((name) => [name, country] as const));
const LETTER = /[\p{L}\p{N}]/u;

/** Whether a name stands in a text as words of its own. */
function namesIt(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + name.length));
}

/** An address on the web, by its labels ("president.gov.by"). */
const ADDRESS = /(?<![\p{L}\p{N}.@-])(?<labels>(?:[a-z\d-]{1,40}\.){1,4})(?<end>[a-z]{2})(?![\p{L}\p{N}.-])/iu;
/** Ends of addresses that are no country's code, or that others use for what they spell. */
const OF_NO_COUNTRY: ReadonlySet<string> = new Set(["EU", "SU", "IO", "TV", "ME", "CO", "AI", "TO", "FM", "WS", "CC", "LY", "NU", "GG", "SH", "LA", "IM", "GL", "AC", "AG", "SC", "VC", "ST", "PW", "ML", "TK", "GA", "CF", "GQ"]);
const SPELT: Readonly<Record<string, CountryCode>> = { UK: "GB" };
/** Labels of the addresses of governments. */
const OF_OFFICE: ReadonlySet<string> = new Set(["gov", "gob", "gouv", "go", "president", "primeminister", "pm", "mfa", "government", "parliament", "akorda"]);

/** The country in whose part of the web a publisher's address lies, and whether it is that of a government; null without one. */
function ofAddress(publisher: string): { readonly country: CountryCode; readonly isOffice: boolean } | null {
  const { labels, end } = ADDRESS.exec(publisher)?.groups ?? {};
  const code = end?.toUpperCase();
  if (labels === undefined || code === undefined) return null;
  const isOffice = labels.toLowerCase().split(".").some((label) => OF_OFFICE.has(label));
  const country = SPELT[code] ?? code;
  return (OF_NO_COUNTRY.has(code) && !isOffice) || !isCountryCode(country) ? null : { country, isOffice };
}

/** The country of the government whose address a publisher is ("president.gov.by"); null for all others. */
export function officeCountry(publisher: string): CountryCode | null {
  const address = ofAddress(publisher);
  return address?.isOffice === true ? address.country : null;
}

/** The country that a known publisher writes from, or that the end of its address says; null for an unknown one, and where two of different countries are named. */
export function publisherCountry(publisher: string): CountryCode | null {
  const found = new Set(BY_NAME.filter(([name]) => namesIt(publisher, name)).map(([, country]) => country));
  const [only] = found;
  if (found.size === 0) return ofAddress(publisher)?.country ?? null;
  return found.size === 1 && only !== undefined ? only : null;
}
