import type { MeasureWords } from "../meaning-types";

export const MEASURES: MeasureWords = {
  up: ["art(?:ıb|ır|dı|mış|araq|ım|ımı|mışdır|acaq|ırılıb|ırmaq|ırılması|an|maqla|masına|ması)~", "artım~", "yüksəl~", "çoxal~", "böyü~", "genişlən~", "yuxarı", "qalx~", "artmışdır"],
  down: ["azal~", "aşağı düş~", "(?<!pay\\p{L}{0,6}\\s)düş(?:üb|dü|müş|ərək)~", "enib", "gerilə~", "ixtisar~", "kiçil~"],
  upAfter: ["çox(?:dur)?", "artıq(?:dır)?", "yuxarı"],
  downAfter: ["az(?:dır)?", "aşağı"],
  accounts: [],
  partBehind: [],
  by: ["dollar(?:dan)? (?:çox )?art~"],
  verbs: [],
  changeAfter: ["(?:artım|azalma)~", "(?:çox|az)(?:dur|dır)", "art(?:ıb|mış)~", "azal(?:ıb|mış)~"],
  to: ["çat~", "təşkil ed~", "təşkil et~", "ol(?:ub|muş|du|muşdur)~", "ötüb", "keçib", "üstələyib", "aşıb", "bərabər~", "qədər", "dəyərində"],
  reached: [],
  reachedEndings: ["faizə(?:dək)?", "% ?-?[əa](?:dək)?", "% ?-?dən(?= \\d)", "faizdən(?= \\d)"],
  from: ["qarşı", "müqayisədə"],
  share: ["payına düş~", "pay(?:ı|ına|ın|a)~", "xüsusi çəki~", "düşür", "təmin ed~", "səhm~", "hissə~", "payına"],
  shareAfter: ["(?:-?(?:i|ı|u|ü|si|sı|ini|ını|nı|ni|inin))\\b", "hissə~", "pay~", "səhm~"],
  ofChange: [],
  restates: ["və ya", "yaxud", "yəni"],
  yardsticks: [],
  deficit: ["kəsir~", "defisit~", "mənfi"],
  rates: ["inflyasiya~", "işsizlik~", "faiz dərəcə~", "rüsum~", "vergi~", "tarif~", "ƏDV~", "illik faiz~"],
};
