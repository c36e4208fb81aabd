import { LANGUAGES, type Language } from "@/lib/domain/document";
import type { CountryCode } from "@/lib/domain/place";
import { getCountryName, listCountryCodes, listCountryNames } from "./countries";

/** Bodies that count and govern, by what they are called in each language, without their country. */

/** `English | Russian | Azerbaijani`, further spellings after commas. */
const TABLE = `
State Customs Committee|Государственный таможенный комитет,Гостаможкомитет|Dövlət Gömrük Komitəsi
Federal Customs Service|Федеральная таможенная служба|Federal Gömrük Xidməti
customs service|таможенная служба|gömrük xidməti
border service|пограничная служба|sərhəd xidməti
State Statistics Committee,State Statistical Committee,State Committee on Statistics|Государственный комитет по статистике,Госкомстат|Dövlət Statistika Komitəsi
National Statistics Office|Национальная служба статистики|Milli Statistika Xidməti
Bureau of National Statistics|Бюро национальной статистики|Milli Statistika Bürosu
statistics service,statistical service|статистическая служба,служба статистики|statistika xidməti
Cabinet of Ministers|Кабинет министров,Кабмин|Nazirlər Kabineti
government|правительство|hökumət
Central Bank|Центральный банк,Центробанк|Mərkəzi Bank
National Bank|Национальный банк,Нацбанк|Milli Bank
Ministry of Economy,economy ministry|Министерство экономики,Минэкономики|İqtisadiyyat Nazirliyi
Ministry of Economic Development|Министерство экономического развития,Минэкономразвития|İqtisadi İnkişaf Nazirliyi
Ministry of Finance,finance ministry|Министерство финансов,Минфин|Maliyyə Nazirliyi
Ministry of Foreign Affairs,foreign ministry|Министерство иностранных дел,МИД|Xarici İşlər Nazirliyi
Ministry of Education,education ministry|Министерство образования|Təhsil Nazirliyi
Ministry of Science and Education|Министерство науки и образования|Elm və Təhsil Nazirliyi
Ministry of Agriculture,agriculture ministry|Министерство сельского хозяйства,Минсельхоз|Kənd Təsərrüfatı Nazirliyi
Ministry of Industry and Trade|Министерство промышленности и торговли,Минпромторг|Sənaye və Ticarət Nazirliyi
Ministry of Transport,transport ministry|Министерство транспорта,Минтранс|Nəqliyyat Nazirliyi
Ministry of Energy,energy ministry|Министерство энергетики,Минэнерго|Energetika Nazirliyi
Ministry of Health,health ministry|Министерство здравоохранения,Минздрав|Səhiyyə Nazirliyi
`;

type Names = Readonly<Record<Language, readonly string[]>>;

const KINDS: readonly Names[] = TABLE.trim().split("\n").map((line) => {
  const [en = "", ru = "", az = ""] = line.split("|");
  return { en: en.split(","), ru: ru.split(","), az: az.split(",") };
});

interface Body {
  readonly kind: Names;
  readonly country: CountryCode | null;
}

/** Genitive of a Russian country name of one word; null where the word alone does not tell it. */
function toGenitive(name: string): string | null {
  if (name.includes(" ") || /[ыи]$/u.test(name)) return null;
  if (/[\p{Lu}оуе]$/u.test(name)) return name;
  if (/[гкхжшчщ]а$/u.test(name)) return `${name.slice(0, -1)}и`;
  if (name.endsWith("а")) return `${name.slice(0, -1)}ы`;
  if (/[йь]$/u.test(name)) return `${name.slice(0, -1)}${/(?:й|ль)$/u.test(name) ? "я" : "и"}`;
  return name.endsWith("я") ? `${name.slice(0, -1)}и` : `${name}а`;
}

/** Lower case without the marks that depend on a language: "İ" and "I" are one letter here. */
const toKey = (text: string): string => text.toLowerCase().replaceAll("i̇", "i").replaceAll("ı", "i").replaceAll("’", "'").trim();

let tables: { readonly kinds: Readonly<Record<Language, readonly (readonly [string, Names])[]>>; readonly countries: ReadonlyMap<string, CountryCode> } | null = null;

function readTables(): NonNullable<typeof tables> {
  const byLength = (language: Language) => KINDS.flatMap((kind) => kind[language].map((name): readonly [string, Names] => [toKey(name), kind])).sort((a, b) => b[0].length - a[0].length);
  const countries = new Map<string, CountryCode>();
  for (const code of listCountryCodes()) {
    for (const name of LANGUAGES.flatMap((language) => listCountryNames(code, language))) {
      for (const form of [name, toGenitive(name)]) if (form !== null && !countries.has(toKey(form))) countries.set(toKey(form), code);
    }
  }
  return { kinds: { en: byLength("en"), ru: byLength("ru"), az: byLength("az") }, countries };
}

/** What is left of a name beside the kind of body: the country, said before or after it as the language does. */
function restOf(key: string, kind: string, language: Language): string | null {
  if (key === kind) return "";
  if (language === "az") return key.endsWith(` ${kind}`) ? key.slice(0, -kind.length - 1) : null;
  if (key.startsWith(`${kind} `)) return key.slice(kind.length + 1).replace(language === "en" ? /^of (?:the )?/u : /^\(|\)$/gu, "");
  return language === "en" && key.endsWith(`'s ${kind}`) ? key.slice(0, -kind.length - 3) : null;
}

function parseBody(name: string): Body | null {
  tables ??= readTables();
  const key = toKey(name).replace(/^the /u, "");
  for (const language of LANGUAGES) {
    for (const [kindKey, kind] of tables.kinds[language]) {
      const rest = restOf(key, kindKey, language);
      if (rest === null) continue;
      if (rest === "") return { kind, country: null };
      const bare = language === "az" ? [rest, rest.replace(/[iuü]n$/u, ""), rest.replace(/n[iuü]n$/u, "")] : [rest];
      const country = bare.map((one) => tables?.countries.get(one)).find((code) => code !== undefined);
      if (country !== undefined) return { kind, country };
    }
  }
  return null;
}

const met = new Map<string, Body | null>();
const MOST_MET = 4096;

function findBody(name: string): Body | null {
  const known = met.get(name);
  if (known !== undefined) return known;
  const body = parseBody(name);
  if (met.size >= MOST_MET) met.clear();
  met.set(name, body);
  return body;
}

/**
 * A body that counts or governs as another language calls it, with its country where the name has one, else with `home`
 * where that is known; null for a name that is none of the table.
 */
export function nameBody(name: string, language: "en" | "ru", home: CountryCode | null = null): string | null {
  const body = findBody(name);
  return body === null ? null : wordBody({ ...body, country: body.country ?? home }, language);
}

/** Whether a name is a body of the table without its country ("State Customs Committee"), which each country has. */
export function isBodyOfSomeCountry(name: string): boolean {
  return findBody(name)?.country === null;
}

function wordBody({ kind, country }: Body, language: "en" | "ru"): string {
  const name = kind[language][0] ?? "";
  if (country === null) return name;
  const place = getCountryName(country, language);
  if (language === "en") return `${name} of ${place}`;
  const genitive = toGenitive(place);
  return genitive === null ? `${name} (${place})` : `${name} ${genitive}`;
}
