import type { SpeechWords } from "@/lib/extract/speech/speech-words";
import { NAME_PARTICLES } from "../name-particles";

/** "X-in sözlərinə görə": nouns for what somebody says, and what somebody has published. */
const bySource = (): string[][] => {
  const said = ["sözlərinə", "məlumatına", "məlumatlarına", "hesablamalarına", "hesabatına", "hesabatlarına", "fikrinə", "rəyinə", "proqnozuna", "proqnozlarına", "statistikasına", "açıqlamasına", "qiymətləndirməsinə", "təxminlərinə", "göstəricilərinə", "bildirdiyinə", "dediyinə", "söylədiyinə", "açıqladığına", "vurğuladığına", "xatırlatdığına"];
  const published = ["açıqladığı", "yaydığı", "verdiyi"].flatMap((verb) => ["məlumata", "statistikaya", "hesabata", "rəqəmlərə"].map((paper) => [verb, paper]));
  return [...said.map((noun) => [noun]), ...published].flatMap((words) => ["görə", "əsasən"].map((postposition) => [...words, postposition]));
};

/** "X-in hesabatında deyilir": a paper says so that is somebody's. */
const inPapers = (): string[][] =>
  ["hesabatında", "məlumatında", "məlumatlarında", "açıqlamasında", "bəyanatında", "icmalında", "bülletenində", "xəbərində"].flatMap((paper) => [["göstərilir"], ["göstərilib"], ["deyilir"], ["deyilib"], ["qeyd", "olunur"], ["qeyd", "olunub"], ["qeyd", "edilir"], ["qeyd", "edilib"], ["bildirilir"], ["bildirilib"], ["vurğulanır"], ["vurğulanıb"], ["əks", "olunub"], ["əksini", "tapıb"]].map((verb) => [paper, ...verb]));

/** "Komitədən verilən məlumata görə", "komitədən əldə etdiyi məlumata əsasən": what somebody gave, or was got from him. */
const givenBy = (): string[][] =>
  [["verilən"], ["daxil", "olan"], ["alınan"], ["aldığı"], ["aldığımız"], ["əldə", "etdiyi"], ["əldə", "etdiyimiz"], ["əldə", "edilən"], ["əldə", "olunan"]].flatMap((verb) => ["məlumata", "məlumatlara", "xəbərə"].flatMap((paper) => ["görə", "əsasən"].map((postposition) => [...verb, paper, postposition])).concat([["bildirilir"], ["bildirilib"], ["deyilir"], ["deyilib"], ["qeyd", "olunur"], ["qeyd", "edilir"], ["göstərilir"], ["vurğulanır"]].map((told) => [...verb, "məlumatda", ...told])));

/** "Komitədən bildiriblər", "komitədən «X»ə məlumat verilib": what somebody was told from there. */
const toldFrom = (): string[][] => [["bildiriblər"], ["bildirilib"], ["bildirdilər"], ["deyiblər"], ["məlumat", "verilib"], ["məlumat", "veriblər"], ["xəbər", "verilib"], ["xəbər", "veriblər"]];

export const SPEECH_AZ: SpeechWords = {
  verbs: ["dedi", "deyib", "deyir", "bildirib", "bildirdi", "bildirir", "edib", "etdi", "vurğulayıb", "vurğuladı", "söyləyib", "söylədi", "çatdırıb", "çatdırdı", "xatırladıb", "xatırlatdı", "açıqlayıb", "məlumatlandırıb", "verir", "verib", "yazıb", "yazır", "hesab", "yayıb", "deyilib", "bildirilib", "verilib", "bildiriblər", "deyiblər", "ediblər", "veriblər", "bildirirlər", "açıqladı", "xatırladır", "vurğulayır", "söyləyir", "paylaşıb", "toxunub", "bəyan", "cavablandırıb", "cavab", "danışıb", "danışaraq", "demişdir", "bildirmişdir", "etmişdir", "vurğulamışdır", "söyləmişdir", "çatdırmışdır", "açıqlamışdır", "xatırlatmışdır", "vermişdir", "demişdi", "bildirmişdi", "etmişdi", "vurğulamışdı", "söyləmişdi", "açıqlamışdı", "vermişdi"],
  smallVerbs: [],
  plainVerbs: ["dedi", "deyib", "bildirib", "bildirdi"],
  between: ["qeyd", "əlavə", "diqqətə", "da", "də", "isə", "həmçinin", "bu", "barədə", "xəbər", "məlumat", "nəzərə", "jurnalistlərə", "onu", "öz", "çıxışında", "eyni", "zamanda", "deyə", "bəyan", "bununla", "yanaşı", "sonra", "daha", "əvvəl", "xüsusi", "çıxış", "edərək", "ayrıca", "onu"],
  pronouns: ["o"],
  firstPerson: ["mən", "biz", "bizim", "bizə", "mənim"],
  bodyPronouns: [],
  groupPronouns: [],
  relatives: [],
  notSpeakers: ["mən", "biz", "siz", "onlar", "bu"],
  titles: ["prezident", "prezidenti", "nazir", "naziri", "baş", "sədr", "sədri", "səfir", "səfiri", "müavini", "rəhbəri", "katibi", "direktoru", "spikeri", "rəisi", "lideri", "köməkçisi", "eksperti", "cənab", "vəkili", "deputatı", "deputat", "müavini", "müdiri", "müşaviri", "nümayəndəsi", "vitse", "üzvü", "diplomat", "rəsmisi", "rəsmi", "analitik", "iqtisadçı", "ekspert", "professor", "səfir", "rəhbər", "birinci", "həmsədri", "sözçüsü", "mətbuat", "təmsilçisi"],
  titleLinks: ["respublikasının", "respublikası", "federasiyasının", "dövlət", "komitəsinin", "xarici", "işlər", "iqtisadiyyat", "hökumətinin", "nazirinin", "millət", "ticarət", "palatasının", "heyətinin", "prezidentinin", "sənaye", "energetika", "maliyyə", "nəqliyyat", "kənd", "təsərrüfatı", "fövqəladə", "səlahiyyətli", "iqtisadi", "inkişaf", "şöbəsinin", "administrasiyasının", "üzrə", "ticarəti", "gömrük"],
  roles: ["prezident", "prezidenti", "nazir", "naziri", "səfir", "səfiri", "sədr", "sədri", "rəhbəri", "rəhbər", "ekspert", "başçısı", "deputat", "deputatı", "vəkili", "diplomat", "rəsmisi", "rəsmi", "müavini", "müdiri", "müşaviri", "köməkçisi", "nümayəndəsi", "üzvü", "direktoru", "direktor", "katibi", "spiker", "spikeri", "iqtisadçı", "analitik", "lideri", "lider", "rəisi", "həmsədri", "sözçüsü", "təmsilçisi"],
  offices: ["komitəsi", "komitəsindən", "komitəsinin", "nazirliyi", "nazirliyindən", "nazirliyinin", "agentliyi", "agentliyindən", "bankı", "bankının", "mərkəzi", "xidməti", "xidmətindən", "fondu", "şirkəti", "komitəyə", "xidmətinin", "idarəsi", "idarəsinin", "idarəsindən", "fondunun", "palatası", "palatasının", "qurumu", "assosiasiyası", "assosiasiyasının", "statkom", "bürosunun", "bürosundan", "birliyi", "birliyinin", "təşkilatı", "təşkilatının", "agentliyinin", "mərkəzinin", "səfirliyi", "səfirliyinin", "səfirliyindən", "səfirlikdən", "departamenti", "departament", "komissiyası", "komissiya", "şurası", "şura", "federasiyası", "konfederasiyası", "ittifaqı", "institutu", "vəqfi", "konsulluğu", "administrasiyası", "birliyin", "agentliyin", "bankın", "idarənin", "qurumun", "şirkətin", "assosiasiyanın", "palatanın", "xidmətin", "mərkəzin", "fondun", "statkomun", "birlikdən", "agentlikdən", "bankdan", "idarədən", "qurumdan", "şirkətdən", "palatadan", "xidmətdən", "mərkəzdən", "fonddan", "birlik", "agentlik", "bankından", "birliyindən", "palatasından", "mərkəzindən"],
  accordingTo: [],
  papers: [],
  accordingBody: [],
  saidIn: [],
  credits: ["mənbə", "mənbələr"],
  accordingAfter: [...bySource(), ["fikrincə"], ["istinadən"], ["məlumatına", "istinadən"], ["məlumatlarına", "istinadən"], ["istinadla"], ["məlumatına", "istinadla"], ["məlumatlarına", "istinadla"], ["məlumatları", "əsasında"], ...inPapers()],
  accordingPronoun: [["onun", "sözlərinə", "görə"], ["onun", "fikrincə"], ["məlumata", "görə"], ["məlumata", "əsasən"], ["onun", "dediyinə", "görə"], ["onun", "bildirdiyinə", "görə"]],
  aboutThis: [["bu", "barədə"], ["bu", "haqda"], ["bu", "sözləri"], ["bu", "fikri"], ["bu", "fikirləri"], ["bu", "məlumatı"], ["bunu"], ["bunları"]],
  heads: { president: ["prezident", "prezidenti"], premier: ["baş"], minister: ["nazir", "naziri"], ambassador: ["səfir", "səfiri", "diplomat"], official: ["rəsmi", "rəsmisi", "siyasətçi"], deputy: ["müavini", "vitse"], member: ["deputat", "deputatı", "vəkili"], chair: ["sədr", "sədri"] },
  venues: [],
  posts: ["prezident", "prezidenti", "nazir", "naziri", "səfir", "səfiri", "sədr", "sədri", "rəhbəri", "ekspert", "başçısı", "deputat", "diplomat", "rəsmisi", "spiker", "iqtisadçı", "analitik"],
  titlePrefixes: [],
  contrasts: [["lakin"], ["amma"], ["ancaq"]],
  quoting: [],
  asSaying: [],
  background: [["xatırladaq"], ["qeyd", "edək"]],
  media: ["agentlik", "agentliyi", "qəzet", "nəşr", "portal"],
  relays: [],
  carrying: [["bu", "isə"], ["bu", "da"], ["bu", "göstərici"]],
  papersSay: [],
  accordingGiven: [...givenBy(), ...toldFrom()],
  anyBody: ["qurum", "idar", "təşki"],
  lightVerbs: ["verilib", "etmişdi", "vermişdi", "edib", "etdi", "etmişdir", "ediblər", "verib", "verir", "vermişdir", "veriblər", "çatdırıb", "çatdırdı", "çatdırmışdır", "yayıb"],
  sayingNouns: ["qeyd", "əlavə", "bəyan", "bəyanat", "diqqətə", "diqqətinə", "nəzərə", "nəzərinə", "iddia", "təsdiq", "ifadə", "izah", "etiraf", "təkzib", "məlumat", "məlumatı", "hesabat", "açıqlama", "açıqlaması", "müsahibə", "cavab", "şərh", "çıxış", "nitq", "xəbər", "xəbərdarlıq", "vurğu", "proqnoz"],
  reporting: [],
  nounVerbs: [],
  passives: [],
  sameSource: [],
  onTopic: [],
  regions: ["rayonu", "rayonunun", "vilayəti", "vilayətinin"],
  states: [],
  statistics: [],
  agencies: ["azərtac", "report", "trend", "apa", "sputnik", "az", "media", "com", "turan", "axar", "day", "xəbər", "tass"],
  accounts: [],
  remarks: ["çıxışı", "nitqi", "bəyanatı", "müsahibəsi"],
  possessiveRemarks: true,
  givesFloor: [["nitq", "söyləyib"], ["nitq", "söylədi"], ["çıxış", "edib"], ["çıxış", "etdi"], ["dedi"], ["deyib"], ["bildirdi"], ["bildirib"]],
  by: [],
  citing: ["istinadən", "istinadla"],
  prepositions: [],
  openers: ["görüşdə", "tədbirdə", "toplantıda", "iclasda", "forumda", "konfransda", "mərasimdə", "bu", "bunu", "buna", "bunun", "bunları", "bunlar", "burada", "orada", "o", "biz", "onlar", "və", "ilə", "son", "bundan", "onun", "həmin", "ötən", "keçən", "cari", "ticarət", "ixrac", "idxal", "iki", "hazırda", "eyni", "qeyd", "xatırladaq", "lakin", "amma", "əlavə", "həmçinin", "diqqətə", "nəzərə", "bununla", "belə", "beləliklə", "ümumilikdə", "ümumiyyətlə", "hesabat", "məlumata", "statistikaya"],
  titleStems: [],
  officeStems: ["rosstat", "belstat", "geostat", "avrostat", "nazirli", "səfirli", "komitə", "komissiya", "agentli", "departament"],
  headStems: ["basc"],
  abstractEndings: [],
  singleQuotes: false,
  oneVoice: true,
  fields: [],
  notNames: ["davos", "davosda", "ümumdünya", "beynəlxalq", "dünya", "sual", "cavab", "foto", "mənbə", "qeyd"],
  interviews: ["müsahibə", "müsahibəsi", "müsahibəsində", "müsahibəni", "müsahibədə", "müsahibəsini", "sualları", "suallarını", "suallarına"],
  questions: ["sual"],
  answers: ["cavab"],
  documents: [],
  issued: [],
  determiners: [],
  clauseOpeners: ["ki"],
  particles: NAME_PARTICLES,
  clitics: ["da", "də"],
  news: ["xəbər"],
  together: ["ilə"],
  leading: ["rəhbər", "basc"],
  leader: { stem: "basc", offices: { president: ["dövl", "ölk"], premier: ["hökum"] } },
  ministries: ["xin"],
  acting: [],
};
