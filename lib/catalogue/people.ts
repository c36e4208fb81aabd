import type { CountryCode } from "@/lib/domain/place";

/** A public person whose name is known in several scripts. */
export interface Person {
  /** Full name in English, the name to show. */
  readonly name: string;
  readonly country: CountryCode;
  /** Full name in Russian, in the nominative; null where the table has none. */
  readonly russian: string | null;
  /** Spellings that name this person alone, surnames included where nobody else bears them. */
  readonly spellings: readonly string[];
  /** Russian surname in its cases, where the surname names this person alone. */
  readonly russianForms: readonly string[];
}

/**
 * `country | name | Russian name | further spellings`. `*` before the name: the surname is common, only the full name counts.
 * One entry per person who speaks for a country in figures; everybody else is known from the text itself.
 */
const TABLE = `
RU|Vladimir Putin|Владимир Путин|
RU|Dmitry Medvedev|Дмитрий Медведев|Dmitri Medvedev,Dmitriy Medvedev
RU|Mikhail Mishustin|Михаил Мишустин|Mişustin,Mixail Mişustin
RU|Sergei Lavrov|Сергей Лавров|Sergey Lavrov
RU|Alexei Overchuk|Алексей Оверчук|Aleksei Overchuk,Aleksey Overchuk,Alexey Overchuk,Overçuk
RU|Mikhail Fradkov|Михаил Фрадков|
RU|Boris Yeltsin|Борис Ельцин|
RU|Viktor Chernomyrdin|Виктор Черномырдин|
RU|German Gref|Герман Греф|Herman Gref
RU|Alexei Kudrin|Алексей Кудрин|Aleksei Kudrin,Alexey Kudrin
RU|Elvira Nabiullina|Эльвира Набиуллина|
RU|Alexei Gordeyev|Алексей Гордеев|Alexey Gordeyev,Gordeev
RU|Arkady Dvorkovich|Аркадий Дворкович|
RU|Yury Trutnev|Юрий Трутнев|Yuri Trutnev
RU|Marat Khusnullin|Марат Хуснуллин|
RU|Maxim Reshetnikov|Максим Решетников|
RU|Maxim Oreshkin|Максим Орешкин|
RU|Denis Manturov|Денис Мантуров|
RU|*Alexander Novak|Александр Новак|
RU|Anton Siluanov|Антон Силуанов|
RU|Igor Shuvalov|Игорь Шувалов|
RU|Valentina Matviyenko|Валентина Матвиенко|Matvienko
RU|Vyacheslav Volodin|Вячеслав Володин|
RU|Dmitry Peskov|Дмитрий Песков|
RU|Maria Zakharova|Мария Захарова|
RU|Mikhail Yevdokimov|Михаил Евдокимов|Mikhail Evdokimov,Yevdokimov,Evdokimov
RU|Mikhail Bocharnikov|Михаил Бочарников|
SU|Mikhail Gorbachev|Михаил Горбачев|
AZ|Ilham Aliyev|Ильхам Алиев|İlham Əliyev,Ilham Aliev
AZ|Heydar Aliyev|Гейдар Алиев|Heydər Əliyev,Geidar Aliev
AZ|Mehriban Aliyeva|Мехрибан Алиева|Mehriban Əliyeva
AZ|Ali Asadov|Али Асадов|Əli Əsədov
AZ|Mikayil Jabbarov|Микаил Джаббаров|Mikayıl Cabbarov,Cabbarov
AZ|Shahin Mustafayev|Шахин Мустафаев|Şahin Mustafayev,Mustafayev
AZ|Jeyhun Bayramov|Джейхун Байрамов|Ceyhun Bayramov
AZ|Novruz Mammadov|Новруз Мамедов|Novruz Məmmədov
KZ|Nursultan Nazarbayev|Нурсултан Назарбаев|Nazarbaev
KZ|Kassym-Jomart Tokayev|Касым-Жомарт Токаев|Tokaev
UZ|Shavkat Mirziyoyev|Шавкат Мирзиёев|Mirziyayev
UZ|Islam Karimov|Ислам Каримов|
BY|Alexander Lukashenko|Александр Лукашенко|Aleksandr Lukashenko,Lukashenka
BY|Roman Golovchenko|Роман Головченко|
AM|Nikol Pashinyan|Никол Пашинян|
AM|Serzh Sargsyan|Серж Саргсян|Sarkisian
AM|Robert Kocharyan|Роберт Кочарян|Kocharian
KG|Sooronbay Jeenbekov|Сооронбай Жээнбеков|Sooronbai Jeenbekov
KG|Sadyr Japarov|Садыр Жапаров|
KG|Almazbek Atambayev|Алмазбек Атамбаев|
TJ|Emomali Rahmon|Эмомали Рахмон|Emomali Rakhmonov,Эмомали Рахмонов,Rakhmonov
TM|Gurbanguly Berdimuhamedov|Гурбангулы Бердымухамедов|Berdymukhamedov
MD|Igor Dodon|Игорь Додон|
MD|Maia Sandu|Майя Санду|
UA|Viktor Yanukovych|Виктор Янукович|Yanukovich
UA|Leonid Kuchma|Леонид Кучма|
UA|Petro Poroshenko|Петр Порошенко|
UA|Volodymyr Zelensky|Владимир Зеленский|Zelenskyy,Zelenskiy
GE|Mikheil Saakashvili|Михаил Саакашвили|
GE|Irakli Garibashvili|Ираклий Гарибашвили|
GE|Irakli Kobakhidze|Ираклий Кобахидзе|
TR|Recep Tayyip Erdogan|Реджеп Тайип Эрдоган|Recep Tayyip Erdoğan
TR|Abdullah Gul|Абдулла Гюль|
TR|Hakan Fidan|Хакан Фидан|
IR|Hassan Rouhani|Хасан Рухани|
IR|Mahmoud Ahmadinejad|Махмуд Ахмадинежад|
IR|Ebrahim Raisi|Эбрахим Раиси|
IR|Masoud Pezeshkian|Масуд Пезешкиан|
CN|Xi Jinping|Си Цзиньпин|Си Цзиньпина,Си Цзиньпином,Си Цзиньпину
CN|Hu Jintao|Ху Цзиньтао|
CN|Li Keqiang|Ли Кэцян|
CN|Wen Jiabao|Вэнь Цзябао|
CN|*Wang Yi|Ван И|
IN|Narendra Modi|Нарендра Моди|
IN|Manmohan Singh|Манмохан Сингх|
US|Donald Trump|Дональд Трамп|
US|Barack Obama|Барак Обама|
US|*Joe Biden|Джо Байден|
US|*George W. Bush|Джордж Буш|George Bush
US|*Bill Clinton|Билл Клинтон|
US|Ronald Reagan|Рональд Рейган|
DE|Angela Merkel|Ангела Меркель|
DE|Olaf Scholz|Олаф Шольц|
DE|*Gerhard Schroeder|Герхард Шрёдер|Gerhard Schröder
DE|Friedrich Merz|Фридрих Мерц|
FR|Emmanuel Macron|Эмманюэль Макрон|
FR|Nicolas Sarkozy|Николя Саркози|
FR|Francois Hollande|Франсуа Олланд|
FR|Jacques Chirac|Жак Ширак|
GB|*Tony Blair|Тони Блэр|
GB|*David Cameron|Дэвид Кэмерон|
GB|*Boris Johnson|Борис Джонсон|
GB|*Theresa May|Тереза Мэй|
GB|*Margaret Thatcher|Маргарет Тэтчер|
GB|*Keir Starmer|Кир Стармер|
IT|Silvio Berlusconi|Сильвио Берлускони|
IT|Giorgia Meloni|Джорджа Мелони|
IT|Sergio Mattarella|Серджо Маттарелла|
HU|Viktor Orban|Виктор Орбан|Viktor Orbán
HU|*Peter Szijjarto|Петер Сийярто|Péter Szijjártó
AT|Sebastian Kurz|Себастьян Курц|
AT|*Heinz Fischer|Хайнц Фишер|
RS|Aleksandar Vucic|Александар Вучич|Aleksandar Vučić
RS|Tomislav Nikolic|Томислав Николич|
BG|Georgi Parvanov|Георгий Пырванов|
BG|Rumen Radev|Румен Радев|
BG|Boyko Borisov|Бойко Борисов|
RO|Klaus Iohannis|Клаус Йоханнис|
GR|Alexis Tsipras|Алексис Ципрас|
GR|Kyriakos Mitsotakis|Кириакос Мицотакис|
CY|Nicos Anastasiades|Никос Анастасиадис|
CZ|Milos Zeman|Милош Земан|Miloš Zeman
SK|Robert Fico|Роберт Фицо|
PL|Aleksander Kwasniewski|Александр Квасьневский|
PL|*Donald Tusk|Дональд Туск|
PL|Andrzej Duda|Анджей Дуда|
FI|Sauli Niinisto|Саули Ниинистё|Sauli Niinistö
FI|Tarja Halonen|Тарья Халонен|
SI|Borut Pahor|Борут Пахор|
HR|Kolinda Grabar-Kitarovic|Колинда Грабар-Китарович|
EE|Kersti Kaljulaid|Керсти Кальюлайд|
LV|Edgars Rinkevics|Эдгарс Ринкевичс|
LT|Gitanas Nauseda|Гитанас Науседа|
IL|Benjamin Netanyahu|Биньямин Нетаньяху|
IL|*Ariel Sharon|Ариэль Шарон|
EG|Abdel Fattah el-Sisi|Абдель Фаттах ас-Сиси|Abdel Fattah Al-Sisi,el-Sisi,al-Sisi,ас-Сиси
EG|Hosni Mubarak|Хосни Мубарак|
SY|Bashar al-Assad|Башар Асад|Bashar Assad,Assad,al-Assad
AE|Mohammed bin Zayed Al Nahyan|Мухаммед бен Заид Аль Нахайян|Mohammed bin Zayed,Mohamed bin Zayed
SA|Mohammed bin Salman|Мухаммед бен Салман|Mohammad bin Salman
QA|Tamim bin Hamad Al Thani|Тамим бен Хамад Аль Тани|Tamim bin Hamad
JP|*Shinzo Abe|Синдзо Абэ|
JP|Fumio Kishida|Фумио Кисида|
JP|Yasuhiro Nakasone|Ясухиро Накасонэ|
KR|*Moon Jae-in|Мун Чжэ Ин|
KP|*Kim Jong-un|Ким Чен Ын|Kim Jong Un
MN|Khaltmaagiin Battulga|Халтмаагийн Баттулга|
MN|Ukhnaagiin Khurelsukh|Ухнаагийн Хурэлсух|
VN|*Nguyen Phu Trong|Нгуен Фу Чонг|
VN|Tran Dai Quang|Чан Дай Куанг|
VN|*Pham Minh Chinh|Фам Минь Тинь|
TH|Thaksin Shinawatra|Таксин Чинават|
TH|*Prayut Chan-o-cha|Прают Чан-Оча|
ID|*Joko Widodo|Джоко Видодо|
PK|Shehbaz Sharif|Шахбаз Шариф|
BR|Jair Bolsonaro|Жаир Болсонару|
BR|*Luiz Inacio Lula da Silva|Луис Инасиу Лула да Силва|Lula da Silva
BR|Dilma Rousseff|Дилма Роуссефф|
AR|Mauricio Macri|Маурисио Макри|
AR|Cristina Fernandez de Kirchner|Кристина Фернандес де Киршнер|
VE|Nicolas Maduro|Николас Мадуро|
VE|*Hugo Chavez|Уго Чавес|Hugo Chávez
CU|Miguel Diaz-Canel|Мигель Диас-Канель|
ZA|Jacob Zuma|Джейкоб Зума|
ZA|Cyril Ramaphosa|Сирил Рамафоса|
EU|Ursula von der Leyen|Урсула фон дер Ляйен|
EU|Jean-Claude Juncker|Жан-Клод Юнкер|
EU|Jose Manuel Barroso|Жозе Мануэл Баррозу|
`;

const LATIN: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "z", з: "z", и: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t",
  у: "u", ф: "f", х: "h", ц: "s", ч: "c", ш: "s", щ: "s", ъ: "", ы: "i", ь: "", э: "e", ю: "iu", я: "ia", ə: "a", ı: "i",
};
const SOUNDS: readonly (readonly [string, string])[] = [
  ["sch", "s"], ["shch", "s"], ["dzh", "c"], ["dz", "z"], ["zh", "z"], ["kh", "h"], ["ch", "c"], ["sh", "s"], ["ts", "s"], ["ck", "k"], ["ph", "f"],
  ["x", "h"], ["q", "g"], ["w", "v"], ["y", "i"], ["j", "c"], ["ii", "i"], ["ei", "e"], ["ie", "e"], ["iu", "u"], ["ia", "a"],
];

function toLatin(lower: string): string {
  let latin = "";
  for (const letter of lower.replaceAll("i̇", "i")) latin += LATIN[letter] ?? letter;
  return latin.normalize("NFD").replace(/[\u0300-\u036f]/gu, "");
}

/** One spelling of a name for all scripts, to be compared only: "Mishustin", "Мишустин" and "Mişustin" give the same. */
export function toNameKey(name: string): string {
  const lower = name.toLowerCase();
  let key = (/^[\x00-\x7f]*$/.test(lower) ? lower : toLatin(lower)).replace(/['’`]/gu, "");
  for (const [from, to] of SOUNDS) key = key.replaceAll(from, to);
  return key.replace(/(.)\1+/gu, "$1").replace(/[^a-z]+/gu, " ").trim();
}

const SURNAME_CASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:ов|ев|ёв|ин|ын)$/u, ["", "а", "у", "ым", "е"]],
  [/(?:ова|ева|ина)$/u, ["а", "ой", "у"]],
  [/ский$/u, ["ий", "ого", "ому", "им", "ом"]],
  [/й$/u, ["й", "я", "ю", "ем", "е"]],
  [/[бвгджзклмнпрстфхцчшщ]$/u, ["", "а", "у", "ом", "ем", "е"]],
  [/а$/u, ["а", "ы", "и", "е", "у", "ой"]],
];

/** Case forms of a Russian surname by its nominative; a surname that does not decline gives itself. */
export function inflectSurname(surname: string): readonly string[] {
  for (const [pattern, endings] of SURNAME_CASES) {
    if (!pattern.test(surname)) continue;
    const longest = /(?:ий|[ай])$/u.exec(endings[0] ?? "")?.[0].length ?? 0;
    const stem = surname.slice(0, surname.length - longest);
    return endings.map((ending) => stem + ending);
  }
  return [surname];
}

/** Shorter surnames are everyday words or syllables of other names. */
const MIN_SURNAME = 4;

function toPerson(line: string): Person {
  const [country = "", mark = "", russian = "", extra = ""] = line.split("|");
  const isCommon = mark.startsWith("*");
  const name = isCommon ? mark.slice(1) : mark;
  const last = (full: string): string => full.slice(full.lastIndexOf(" ") + 1);
  const more = extra.split(",").filter((spelling) => spelling !== "");
  const surnames = isCommon ? [] : [last(name), ...more.map(last)].filter((surname) => surname.length >= MIN_SURNAME);
  const spellings = [...new Set([name, ...more, ...surnames])];
  const russianForms = russian === "" ? [] : isCommon ? [russian] : [russian, ...inflectSurname(last(russian))];
  return { name, country, russian: russian === "" ? null : russian, spellings, russianForms };
}

const PEOPLE: readonly Person[] = TABLE.trim().split("\n").map(toPerson);

/** The table of public names; a person of the texts need not be in it. */
export function listPeople(): readonly Person[] {
  return PEOPLE;
}

const byKey = new Map<string, Person>();
for (const person of PEOPLE) {
  for (const spelling of [...person.spellings, ...person.russianForms]) {
    const key = toNameKey(spelling);
    if (!byKey.has(key)) byKey.set(key, person);
  }
}

/** Names that were looked up lately, with whom they mean: a key takes a dozen replacements. */
const met = new Map<string, Person | null>();
const MOST_MET = 2048;

/** The public person whom a name in any script and spelling stands for, or null; a shared surname alone gives the first of the table. */
export function findPerson(name: string): Person | null {
  const found = met.get(name);
  if (found !== undefined) return found;
  const person = byKey.get(toNameKey(name)) ?? null;
  if (met.size >= MOST_MET) met.clear();
  met.set(name, person);
  return person;
}
