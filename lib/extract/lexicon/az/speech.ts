import type { SpeechWords } from "@/lib/extract/speech/lexicon";

export const SPEECH_AZ: SpeechWords = {
  verbs: ["dedi", "deyib", "deyir", "bildirib", "bildirdi", "bildirir", "edib", "etdi", "vurğulayıb", "vurğuladı", "söyləyib", "söylədi", "çatdırıb", "çatdırdı", "xatırladıb", "xatırlatdı", "açıqlayıb", "məlumatlandırıb", "verir", "verib", "yazıb", "yazır", "hesab"],
  plainVerbs: ["dedi", "deyib", "bildirib", "bildirdi"],
  between: ["qeyd", "əlavə", "diqqətə", "da", "də", "isə", "həmçinin", "bu", "barədə", "xəbər", "məlumat", "nəzərə", "jurnalistlərə", "onu", "öz", "çıxışında", "eyni", "zamanda"],
  pronouns: ["o"],
  notSpeakers: ["mən", "biz", "siz", "onlar", "bu"],
  titles: ["prezident", "prezidenti", "nazir", "naziri", "baş", "sədr", "sədri", "səfir", "səfiri", "müavini", "rəhbəri", "katibi", "direktoru", "spikeri", "rəisi", "lideri", "köməkçisi", "eksperti", "cənab"],
  titleLinks: ["respublikasının", "respublikası", "federasiyasının", "dövlət", "komitəsinin", "xarici", "işlər", "iqtisadiyyat", "hökumətinin", "nazirinin"],
  roles: ["prezident", "prezidenti", "nazir", "naziri", "səfir", "sədr", "rəhbəri", "ekspert", "başçısı"],
  offices: ["komitəsi", "komitəsindən", "komitəsinin", "nazirliyi", "nazirliyindən", "nazirliyinin", "agentliyi", "agentliyindən", "bankı", "bankının", "mərkəzi", "xidməti", "xidmətindən", "fondu", "şirkəti", "apa", "trend", "azərtac", "report"],
  accordingTo: [],
  accordingAfter: [["sözlərinə", "görə"], ["məlumatına", "görə"], ["məlumatına", "əsasən"], ["fikrincə"], ["istinadən"], ["hesablamalarına", "görə"]],
  accordingPronoun: [["onun", "sözlərinə", "görə"], ["onun", "fikrincə"]],
  aboutThis: [["bu", "barədə"], ["bunu"]],
  heads: { president: ["prezident", "prezidenti", "başçısı"], premier: ["baş"], minister: ["nazir", "naziri"] },
  remarks: ["çıxışı", "nitqi"],
  possessiveRemarks: false,
  by: [],
  citing: ["istinadən"],
  openers: ["bu", "o", "biz", "onlar", "və", "ilə", "son", "bundan", "onun", "həmin", "ötən", "keçən", "cari", "ticarət", "ixrac", "idxal", "iki", "hazırda", "eyni", "qeyd", "xatırladaq", "lakin", "amma"],
  notNames: ["sual", "cavab", "foto", "mənbə", "qeyd"],
};
