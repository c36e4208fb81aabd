import type { NegativeWords } from "../meaning-types";

export const NEGATIVES: NegativeWords = {
  before: ["maqnitud~", "maddə~", "qətnamə~", "№", "nömrə~", "səhifə~", "fəsil", "cədvəl", "reys~", "telefon", "faks", "kanal", "boinq", "model", "ekspo"],
  after: ["maqnitud~", "bal(?:lıq)?", "il(?:dir|lik|dən|in|i|də|ə|liy(?:i|in)~)?", "yaş~", "saat~", "dəqiqə~", "saniyə~", "gün~", "həftə~", "ay(?:da|lıq|ın|ı|dır)?", "tərəf~", "dövlət başçı~", "prezident~", "məsələ~", "istiqamət~", "görüş~", "əsr~", "onillik~", "ölkə~ (?:sıra|siyahı)~", "medal~", "xal~", "qol~", "dərəcə~", "raund~", "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr"],
  joined: [],
  sides: ["(?:\\p{L}{1,14} )?(?:ölkə|dövlət|xalq|prezident|tərəf|lider|paytaxt|hökumət|nazir|respublika|qonşu)~"],
  all: ["hər", "bütün"],
  priced: [],
  per: ["üçün"],
  sentence: ["abunə olun", "bütün hüquqlar", "baxış sayı", "şərhlər", "foto:"],
};
