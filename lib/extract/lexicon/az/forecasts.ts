import type { ForecastWords } from "../meaning-types";

/** Not in front of what tells that it has been done ("çatdırmağa nail olduq"). */
const NOT_DONE = "(?!\\s(?:nail|müvəffəq)\\s)";

export const FORECASTS: ForecastWords = {
  before: [
    "planlaşdır~", "nəzərdə tutul~", "gözlənil~", "gözləyir~", "proqnoz~", "hədəf~", "məqsəd~", "niyyət~", "(?<!(?:vurğulamaq|etmək|demək|bildirmək|xatırlatmaq|çatdırmaq)\\s)istəyir~", "(?!yanaca)\\p{L}{2,14}(?:acaq|əcək|acağ|əcəy)\\p{L}{0,8}", "çatdırmaq", "çatdırılması", `çatdırmağ~${NOT_DONE}`, "artırmaq", `artırmağ~${NOT_DONE}`, "yüksəltmək", "ola bilər", "çata bilər",
    "qarşıya qoyul~", "potensial~", "vəd edi?b", "mümkün~", "layihə gücü",
  ],
  strong: ["proqnoz~"],
  conditions: [],
  then: [],
  after: ["hazır(?:dır|dırlar|ıq|am)", "öhdə(?:sinə|liyinə|lərinə)~", "istəyir~", "niyyət~", "(?<!qeyd )\\p{L}{2,14}(?:malı|məli)(?:dır|dir|yıq|yik)\\p{L}{0,4}", "planlaşdır~", "nəzərdə tutul~", "gözlənil~", "proqnoz~", "hədəf~", "(?!yanaca)\\p{L}{2,14}(?:acaq|əcək|acağ|əcəy)\\p{L}{0,8}", `çatdır(?:maq|ılma|mağ|ma)~${NOT_DONE}`, `artır(?:maq|mağ|ma)~${NOT_DONE}`, `yüksəlt(?:mək|məy|mə)~${NOT_DONE}`, "ola bilər", "çata bilər", "mümkün~"],
  done: ["\\p{L}{2,14}(?:ılıb|ilib|ulub|ülüb|ılmışdır|ilmişdir|ulmuşdur|ülmüşdür)", "qoyub", "alıb", "satıb", "verib", "edib", "gəlib", "gedib", "artıb", "artmışdır", "azalıb", "təşkil edib", "təşkil etmişdir", "çatıb", "olub", "olmuşdur", "yatırılıb", "ötüb", "keçib", "göndərilib", "imzalanıb"],
};
