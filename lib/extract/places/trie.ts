import type { CountryCode } from "@/lib/domain/place";
import type { PlaceMention } from "@/lib/extract/model";
import { listCountryCodes, listCountryNames } from "@/lib/catalogue/countries";
import { listPeople } from "@/lib/catalogue/people";
import { PLACES_AZ, SUFFIXES_AZ } from "@/lib/extract/lexicon/az/places";
import { ACRONYMS_EN, LINKED_EN, PLACES_EN } from "@/lib/extract/lexicon/en/places";
import { LINKED_RU, PLACES_RU } from "@/lib/extract/lexicon/ru/places";
import { grammarOf } from "@/lib/extract/lexicon/grammar";
import { COMPANIES } from "@/lib/extract/lexicon/companies";
import { peopleOfName, pluralsOfOne } from "./inflect-azerbaijani";
import { inflectAdjectiveStem, inflectNominative, inflectPeopleStem, pluralsOfPeople } from "./inflect-russian";
import { addMark } from "./marks";
import { foldWord, scanWords } from "./words";

/** What a run of words names. `country` null marks words that look like a country and are none ("Indian Ocean"). */
export interface PlaceEntry {
  readonly country: CountryCode | null;
  readonly form: PlaceMention["form"];
  /** `capital` wants a first capital letter, `capitals` all letters, `lower` none ("поляков" is no Polyakov), `suffixed` is `any` in texts whose names take suffixes only, `linked` wants a hyphen and another country behind it ("Sino-Indian"). */
  readonly casing: "any" | "suffixed" | "lower" | "capital" | "capitals" | "linked";
}
export interface PlaceNode {
  entry: PlaceEntry | null;
  next: Map<string, PlaceNode> | null;
}

const root = new Map<string, PlaceNode>();
const suffixes: ReadonlySet<string> = new Set(SUFFIXES_AZ.map(foldWord));
const ACRONYMS: ReadonlySet<string> = new Set(ACRONYMS_EN.map((name) => name.toLowerCase()));

/** Names that are everyday words at the start of a sentence ("Того" is "of that"). */
const AMBIGUOUS: ReadonlySet<string> = new Set(["Того"]);

function add(positions: readonly (readonly string[])[], entry: PlaceEntry, level: Map<string, PlaceNode> = root, at = 0): void {
  for (const key of new Set(positions[at] ?? [])) {
    const node = level.get(key) ?? { entry: null, next: null };
    level.set(key, node);
    if (at === positions.length - 1) node.entry ??= entry;
    else add(positions, entry, (node.next ??= new Map()), at + 1);
  }
}

/** A country is written with a capital; what is none may begin with any word ("former Soviet republics"). */
const casingOf = (country: CountryCode | null): PlaceEntry["casing"] => (country === null ? "any" : "capital");

function addPlain(name: string, country: CountryCode | null, form: PlaceMention["form"], casing: PlaceEntry["casing"] = casingOf(country)): void {
  const keys = scanWords(name).map((word) => word.key);
  const isAcronym = ACRONYMS.has(keys.join(" "));
  if (keys.length > 0) add(keys.map((key) => [key]), { country, form, casing: isAcronym ? "capitals" : casing });
}

function addRussian(name: string, country: CountryCode | null, form: PlaceMention["form"]): void {
  const words = name.split(/[ \-–—]+/u).filter((word) => word.length > 0);
  const positions = words.map((word) => inflectNominative(word).map(foldWord));
  const casing = words.length === 1 && words[0] === words[0]?.toUpperCase() ? "capitals" : casingOf(country);
  if (positions.length > 0) add(positions, { country, form, casing });
}

/** Names and capitals whose cases are suffixes, by country: the catalogue's names of countries are not among them. */
const suffixedNames = new Map<CountryCode, string[]>();

/** How else than in the catalogue a country that takes suffixes is called, and its capitals. */
export const listSuffixedNames = (country: CountryCode): readonly string[] => suffixedNames.get(country) ?? [];

/** At the start of a sentence people have a capital too; the small ones are there already. */
function addPlurals(stem: string, country: CountryCode | null): void {
  for (const word of pluralsOfPeople(stem).map(foldWord)) {
    const node = root.get(word);
    if (node === undefined || node.entry?.casing === "lower") root.set(word, { next: node?.next ?? null, entry: { country, form: "adjective", casing: "any" } });
  }
}

/** "Sino-": what a country is called in front of a hyphen and another one. */
function addLinked(list: string): void {
  for (const pair of list.split(" ")) {
    const [form = "", country = null] = pair.split("=");
    addPlain(form, country, "adjective", "linked");
  }
}

const fields = (line: string): readonly (readonly string[])[] => line.split("|").map((cell) => cell.split(",").filter((name) => name !== ""));

function build(): void {
  for (const line of PLACES_EN.trim().split("\n")) {
    const [[code] = [], adjectives = [], capitals = [], names = []] = fields(line);
    const country = code ?? null;
    for (const name of names) addPlain(name, country, "name");
    for (const name of adjectives) addPlain(name, country, "adjective");
    for (const name of capitals) addPlain(name, country, "capital");
  }
  for (const line of PLACES_RU.trim().split("\n")) {
    const [[code] = [], stems = [], people = [], capitals = [], names = []] = fields(line);
    const country = code ?? null;
    for (const name of names) addRussian(name, country, "name");
    for (const stem of stems) add([inflectAdjectiveStem(stem).map(foldWord)], { country, form: "adjective", casing: "any" });
    for (const stem of people) add([inflectPeopleStem(stem).map(foldWord)], { country, form: "adjective", casing: "lower" });
    for (const name of capitals) addRussian(name, country, "capital");
  }
  // Before the Azerbaijani words for people: "Belarus" is a country everywhere and a person in Azerbaijani only.
  for (const code of listCountryCodes()) {
    for (const name of listCountryNames(code, "en")) addPlain(name, code, "name");
    for (const name of listCountryNames(code, "ru")) if (!AMBIGUOUS.has(name)) addRussian(name, code, "name");
    for (const name of listCountryNames(code, "az")) addPlain(name, code, "name");
    for (const name of listCountryNames(code, "az")) for (const people of peopleOfName(name)) addPlain(people, code, "adjective", "suffixed");
  }
  // Behind the names: "Беларуси" is of the country.
  for (const line of PLACES_RU.trim().split("\n")) {
    const [[code] = [], , people = []] = fields(line);
    for (const stem of people) addPlurals(stem, code ?? null);
  }
  for (const line of PLACES_AZ.trim().split("\n")) {
    const [[code] = [], people = [], capitals = [], names = []] = fields(line);
    const country = code ?? null;
    for (const name of names) addPlain(name, country, "name");
    for (const name of people) for (const form of [name, ...pluralsOfOne(name)]) addPlain(form, country, "adjective", "suffixed");
    for (const name of capitals) addPlain(name, country, "capital");
    if (country !== null) suffixedNames.set(country, [...names, ...capitals]);
  }
  for (const line of COMPANIES.trim().split("\n")) {
    const [[code] = [], latin = [], cyrillic = []] = fields(line);
    for (const name of latin) addPlain(name, code ?? null, "company");
    for (const name of cyrillic) addRussian(name, code ?? null, "company");
  }
}
build();
addLinked(LINKED_EN);
addLinked(LINKED_RU);
for (const person of listPeople()) {
  for (const spelling of person.spellings) addPlain(spelling, person.country, "leader");
  for (const spelling of person.russianForms) addPlain(spelling, person.country, "leader");
}

/** The node under which all names that begin with a word stand; null where no name does. */
export const findPlaceNode = ({ key }: { readonly key: string }): PlaceNode | null => root.get(key) ?? null;

/** Like `findPlaceNode`, for words with suffixes: the suffix is cut where what is left is a name. */
export function findSuffixedPlaceNode(key: string, level: ReadonlyMap<string, PlaceNode> = root): PlaceNode | undefined {
  for (let cut = key.length - 1; cut >= 3; cut -= 1) {
    const node = level.get(key.slice(0, cut));
    if (node !== undefined && suffixes.has(key.slice(cut))) return node;
  }
  return undefined;
}

/** A first word with a case ending: the node of the name in it, null where there is none. */
export const findSuffixedFirst = ({ key }: { readonly key: string }): PlaceNode | null => findSuffixedPlaceNode(key) ?? null;

/** Words that can begin the name of a place. */
export const OPENS_PLACE = addMark((spelling, lang) => findPlaceNode(spelling) !== null || (grammarOf(lang).cases === "suffixes" && spelling.isCapital && findSuffixedFirst(spelling) !== null));
