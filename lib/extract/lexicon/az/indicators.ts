import type { Phrase } from "@/lib/extract/phrases/phrase";
import type { CountedWords, TopicWords } from "../meaning-types";
import { ECONOMY } from "./economy";

/** Words that name what is measured, most telling first; order breaks ties between words at the same place. */
export const TOPICS: readonly TopicWords[] = [
  { code: "other:budget", phrases: ["büdcə~ (?:kəsir|profisit|defisit)~"], kinds: ["money", "percent"], weight: 1.1 },
  { code: "trade_balance", phrases: ["(?:xarici )?ticarət~ (?:balans|saldo|kəsir|profisit|defisit)~", "saldo~", "ticarət kəsir~", "müsbət saldo~", "mənfi saldo~", "(?:aktiv|passiv) saldo~", "(?:ticarət|xarici ticarət)~ … (?:profisit|kəsir|defisit)~", "(?:müsbət|mənfi) (?:balans|qalıq)~"], kinds: ["money", "percent"], weight: 1 },
  { code: "trade_balance", phrases: ["profisit~", "kəsir~"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "other:retail_trade", phrases: ["pərakəndə (?:ticarət|əmtəə|satış)~(?: (?:dövriyyə|şəbəkə)~)?"], kinds: ["money", "percent"], weight: 1.1 },
  {
    code: "trade_turnover",
    phrases: [
      "(?:əmtəə|ticarət|mal) dövriyyə~", "(?:xarici|qarşılıqlı|ikitərəfli|ümumi) ticarət~", "ticarət~ həcm~", "ticarət~ mübadilə~", "əmtəə mübadilə~", "mal dövriyyə~", "ticarət~ (?:göstərici|əlaqə)~ həcm~", "dövriyyə~", "ticarət~ … dövriyyə~", "(?:mal|əmtəə) mübadilə~", "ticari (?:dövriyyə|əlaqə|mübadilə)~", "ticarət~ (?:apar|et|ed)(?:ıl|il)?(?:ıb|ib|mış|miş)~", "ticari iqtisadi (?:fəaliyyət|əlaqə|əməkdaşlıq)~",
    ],
    kinds: ["money", "percent"],
    weight: 1,
  },
  { code: "trade_turnover", phrases: ["ticarət(?:imiz|in|i|də)?"], kinds: ["money", "percent"], weight: 0.75 },
  { code: "trade_turnover", phrases: ["ticarət~ (?:aparıl|edil)~", "(?:dəyərində|məbləğində|həcmində|dollarlıq|avroluq|manatlıq) ticarət~"], kinds: ["money"], weight: 1 },
  { code: "trade_turnover", phrases: ["(?:ticarət )?tərəfdaş~"], kinds: ["money"], weight: 0.6 },
  { code: "trade_turnover", phrases: ["ticarət tərəfdaşları~"], kinds: ["percent"], weight: 0.6 },
  { code: "exports", phrases: ["ixrac~", "ixracat~", "göndər(?:il|ib|ir|miş|di|ilən|dik)~", "tədarük~", "təchizat~", "çatdırılan", "satış~", "satıb", "satıl(?:ıb|mış)~", "satmış~", "sat(?:ır|dı|acaq|acağ|maq|mağ)~", "yola sal(?:ın|ıb)~"], kinds: ["money", "percent", "physical"], weight: 1 },
  { code: "exports", phrases: ["(?:tələbat|ehtiyac|istehlak)~ … (?:ödə|təmin|qarşıla)~", "hesabına (?:ödə|təmin|qarşıla)~"], kinds: ["percent", "physical"], weight: 1 },
  { code: "exports", phrases: ["(?:qaz|neft|elektrik enerjisi|taxıl|buğda) (?:ver(?:ib|ir|ilib|ilir|dik|irik|di)|verilmiş~|vermiş~|verəcə~|satıb|satılıb)"], kinds: ["physical"], weight: 0.9 },
  { code: "imports", phrases: ["(?:dəyərində|məbləğində|həcmində|dollarlıq|avroluq|manatlıq|rublluq) … (?<!qeydə )al(?:ıb|ınıb|ır|ınır|mışdır)"], kinds: ["money", "physical"], weight: 1 },
  { code: "imports", phrases: ["mal~ al(?:ınıb|ınmış~|ıb)", "məhsul~ al(?:ınıb|ınmış~|ıb)"], kinds: ["money"], weight: 0.8 },
  { code: "imports", phrases: ["(?<!(?:qeydə|nəzərə|hədəfə|yer|iştirak|ələ|satın) )al(?:ıb|ır|ırlar|ırıq|ıblar|ınıb|ınır|acaq|maq|mış|mışdır|mışıq)"], kinds: ["physical"], weight: 0.75 },
  { code: "imports", phrases: ["\\p{L}{2,20}(?:dan|dən),? (?:al(?:ıb|ır|acaq|ırıq)|alınır|alınıb)"], kinds: ["percent", "physical"], weight: 0.9 },
  { code: "imports", phrases: ["(?:qaz|neft|elektrik enerjisi|taxıl|buğda) al(?:ıb|ır|ınıb|ınır|ınmış~|mış~|acaq|dığın~|ındığın~)", "alınan (?:təbii )?(?:qaz|neft|elektrik enerjisi|taxıl|buğda)~"], kinds: ["physical"], weight: 0.9 },
  { code: "cargo_volume", phrases: ["neft~ (?:\\p{L}{2,14} ){0,2}nəql~", "nəql (?:olunan|edilən|olunmuş|edilmiş) (?:\\p{L}{2,14} ){0,2}neft~", "(?:kəmər|dəhliz|dəmir yol)~ … nəql~", "kəmər(?:i|ləri)? (?:ilə|vasitəsilə)"], kinds: ["physical", "percent"], weight: 0.8 },
  { code: "exports", phrases: ["(?:dünya|xarici|beynəlxalq|qlobal|Avropa) bazar(?:ın|ların)a"], kinds: ["physical"], weight: 0.6 },
  { code: "exports", phrases: ["nəql(?:i|inin|ində)?", "nəql (?:ed|olun)~"], kinds: ["physical"], weight: 0.7 },
  { code: "imports", phrases: ["idxal~", "alış~", "gətiril~", "gətirib", "gətirir", "satın al~", "tədarük edən"], kinds: ["money", "percent", "physical"], weight: 1 },
  { code: "investment", phrases: ["investisiya~", "sərmayə~", "kapital qoyuluş~", "vəsait (?:yönəl|yatır|qoyul)~", "yatırım~", "yatır(?:ıl|dığ|ıb|mış|acaq|acağ|maq|mağ)~", "(?<!(?:qarşıya|əsası|əsasını|hədəf|məqsəd) )(?:qoyduğ|qoyulan)~", "(?<!(?:hədəf|məqsəd|vəzifə|rüsum|tələb|məhdudiyyət|vergi|şərt)\\p{L}{0,4}\\s)(?:qoyulub|qoyulmuş~)", "(?:kapital|maya|vəsait|pul) (?:qoy|yatır)~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:assets", phrases: ["aktiv(?:lər)?(?:i|in|inin|ləri|lərin|lərinin)?"], kinds: ["money", "percent"], weight: 0.8 },
  { code: "other:capital", phrases: ["nizamnamə kapital~"], kinds: ["money", "percent"], weight: 1.1 },
  { code: "other:capital_outflow", phrases: ["kapital~ (?:axın|çıxar)~"], kinds: ["money"], weight: 1 },
  { code: "investment", phrases: ["cəlb (?:ed|olun|et)~"], kinds: ["money"], weight: 0.8 },
  { code: "investment", phrases: ["investor~"], kinds: ["money"], weight: 0.75 },
  { code: "other:passengers", phrases: ["sərnişin~"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "gdp", phrases: ["ÜDM~(?!(?:[-’']\\p{L}{1,4})? \\d[\\d,.]{0,6} faizi)", "ümumi daxili məhsul~(?! \\d[\\d,.]{0,6} faizi)", "iqtisadi artım~", "iqtisadiyyat~ … artım~", "iqtisadiyyat~(?= \\d[\\d,.]{0,6} (?:faiz|dəfə))", "iqtisadiyyat~(?= (?:\\p{L}{2,9} ){1,3}\\d[\\d,.]{0,6} faiz (?:böyü(?!k)|art|azal|kiçil))", "ümumi milli məhsul~", "iqtisadi inkişaf~ … temp~"], kinds: ["money", "percent"], weight: 1 },
  { code: "gdp", phrases: ["ÜDM~", "ümumi daxili məhsul~"], kinds: ["percent"], weight: 0.5 },
  { code: "other:tourism_share", phrases: ["turizm~ (?:ÜDM|iqtisadiyyat|ixrac)~ … pay~"], kinds: ["percent"], weight: 1.1 },
  { code: "tourists", phrases: ["turist~", "turizm~", "ziyarətçi~", "(?:gedən|gələn|səfər edən) … (?:vətəndaş|əcnəbi|xarici|insan)~", "gedənlər~", "gələnlər~", "(?:gedən|gələn|səfər edən) (?:\\p{L}{2,14}(?:lıların|lilərin|luların|lülərin)|rusların|türklərin|gürcülərin|ukraynalıların) say~", "səyahət ed~", "xari(?:cə|ci ölkələrə) (?:səfər|gediş|gedən|səyahət)~", "qonaq~ (?:sayı|axın)~", "üz tut(?:ub|an)~", "vətəndaş~ … (?:gedib|gəlib)", "səfər ed(?:ib|iblər|ən)", "səfər edənlər~", "səfər et(?:miş|di)~"], kinds: ["count", "percent"], weight: 0.9 },
  { code: "cargo_volume", phrases: ["yük~ (?:daşı|dövriyyə|həcm)~", "yükdaşıma~", "tranzit~", "daşınan yük~", "yük(?:ün|lər)?", "daşınıb", "daşınmış~", "aşırıl~", "konteyner~ (?:daşı|həcm|dövriyyə)~", "(?:yüklə|boşalt)(?:mə|ma)~"], kinds: ["physical", "percent", "count"], weight: 1 },
  { code: "cargo_volume", phrases: ["konteyner~"], kinds: ["physical", "percent"], weight: 0.75 },
  { code: "students", phrases: ["tələbə~"], kinds: ["percent", "count"], weight: 0.9 },
  { code: "population", phrases: ["əhali~", "etnik tərkib~", "diaspor~"], kinds: ["count", "percent"], weight: 0.8 },
  { code: "other:inflation", phrases: ["inflyasiya~", "bahalaş~", "istehlak qiymət~"], kinds: ["percent"], weight: 1 },
  { code: "other:unemployment", phrases: ["işsizlik~"], kinds: ["percent", "count"], weight: 1 },
  { code: "other:poverty", phrases: ["yoxsulluq~", "yoxsulluğ~"], kinds: ["percent", "count"], weight: 1 },
  { code: "other:wages", phrases: ["əmək ?haqq~", "maaş~"], kinds: ["percent", "money"], weight: 0.9 },
  { code: "price", phrases: ["qiymət~", "barrel~"], kinds: ["money", "percent"], weight: 0.9 },
  { code: "production_volume", phrases: ["(?:sənaye|kənd təsərrüfatı|tikinti|\\p{L}{3,16} sektor)~ (?:artım|yüksəliş|azalma|inkişaf)~"], kinds: ["percent"], weight: 0.6 },
  { code: "production_volume", phrases: ["istehsal~", "hasilat~", "məhsul yığım~", "hasil (?:ed|olun)~", "çıxarıl~", "emal (?:ed|olun)~", "yetişdiril~", "yığılıb"], kinds: ["physical", "percent", "count", "money"], weight: 0.85 },
  { code: "other:consumption", phrases: ["istehlak (?:ed|olun)~", "istehlak(?:ı|ının|ında)?", "tələbat~"], kinds: ["physical", "percent"], weight: 0.8 },
  { code: "other:loans", phrases: ["kredit~", "borc (?:alıb|ver|götür)~", "istiqraz~"], kinds: ["money"], weight: 1 },
  { code: "other:aid", phrases: ["humanitar (?:yük|yardım)~"], kinds: ["money", "physical", "percent"], weight: 1.1 },
  { code: "other:aid", phrases: ["yardım~", "qrant~", "humanitar~"], kinds: ["money", "physical", "percent"], weight: 0.9 },
  { code: "other:debt", phrases: ["borc~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:budget", phrases: ["büdcə~", "xərc~"], kinds: ["money", "percent"], weight: 0.85 },
  { code: "other:reserves", phrases: ["ehtiyat~"], kinds: ["money", "physical", "percent"], weight: 0.8 },
  { code: "other:revenue", phrases: ["gəlir~", "mənfəət~"], kinds: ["money", "percent"], weight: 0.8 },
  { code: "other:remittances", phrases: ["pul (?:göndər|köçür|yolla)~"], kinds: ["money", "percent"], weight: 1.1 },
  { code: "other:remittances", phrases: ["pul (?:köçürmə|göndəriş|baratı)~", "pul barat~", "barat(?:lar|ların|larının|ları)?", "köçür(?:ül|mə)~", "(?:vətənə|evə|ölkəsinə|ölkələrinə|vətənlərinə) … göndər~"], kinds: ["money", "percent"], weight: 1 },
  { code: "other:contract_value", phrases: ["(?:saziş|müqavilə|sənəd|memorandum)~ imzala~"], kinds: ["money"], weight: 0.7 },
  { code: "other:contract_value", phrases: ["müqavilə~", "kontrakt~", "sövdələşmə~"], kinds: ["money"], weight: 0.6 },
  { code: "other:contract_value", phrases: ["dəyər~"], kinds: ["money"], weight: 0.45 },
  { code: "other:project_value", phrases: ["layihə~", "tikinti~", "maliyyə~", "vəsait~"], kinds: ["money"], weight: 0.55 },
  { code: "other:deposits", phrases: ["(?:əmanət|depozit)~"], kinds: ["money", "percent"], weight: 0.8 },
  { code: "other:tourist_spending", phrases: ["(?:turist|əcnəbi|qonaq)~ … (?:xərclə|bank kart)~"], kinds: ["money"], weight: 1 },
  { code: "other:market_share", phrases: ["bazar~ … pay~"], kinds: ["percent"], weight: 0.9 },
  { code: "other:funding", phrases: ["maliyyələş~", "vəsait (?:ayır|ayrıl)~"], kinds: ["money"], weight: 0.6 },
  { code: "other:losses", phrases: ["(?:ziyan|zərər)~"], kinds: ["money"], weight: 0.8 },
  { code: "other:settlements", phrases: ["(?:qarşılıqlı )?hesablaşma~"], kinds: ["percent"], weight: 1 },
  { code: "other:tariff", phrases: ["(?:idxal|ixrac|gömrük) rüsum~"], kinds: ["percent"], weight: 1 },
  { code: "other:tariff", phrases: ["rüsum~", "tarif~", "vergi~"], kinds: ["percent", "money"], weight: 0.8 },
  { code: "other:ownership_share", phrases: ["səhm~", "iştirak pay~"], kinds: ["percent"], weight: 0.9 },
  { code: "other:capacity", phrases: ["gücü", "güc~", "(?:ötürücülük|buraxılış|daşıma|ötürmə) qabiliyyət~"], kinds: ["physical", "count", "percent"], weight: 0.8 },
  { code: "other:electricity", phrases: ["elektrik enerji~"], kinds: ["physical", "percent"], weight: 0.7 },
  { code: "other:area", phrases: ["sahəsi"], kinds: ["physical"], weight: 0.9 },
  { code: "other:length", phrases: ["sahil xətt~"], kinds: ["physical"], weight: 0.9 },
  { code: "other:length", phrases: ["uzunluğ~", "sərhəd~", "dəmir yol~", "boru kəmər~", "avtomobil yol~"], kinds: ["physical"], weight: 0.6 },
  ...ECONOMY,
];

const OF_CAPITAL: readonly Phrase[] = ["kapital~", "sərmayə~", "investisiya~", "iştirak~", "mülkiyyət~"];

/** Nouns that are counted. The first entry that matches nearest to the number wins. */
export const COUNTED: readonly CountedWords[] = [
  { code: "joint_ventures", phrases: ["(?:birgə|müştərək) (?:müəssisə|şirkət)~"], needs: [], unless: [] },
  { code: "companies_with_foreign_capital", phrases: ["şirkət~", "müəssisə~", "firma~", "(?:\\p{L}{1,20} )?kapitallı (?:şirkət|müəssisə)~", "kommersiya (?:təşkilat|qurum)~"], needs: OF_CAPITAL, unless: ["forum~", "sərgi~"] },
  { code: "companies_with_foreign_capital", phrases: ["(?:sahibkarlıq )?subyekt~", "hüquqi şəxs~", "iş ortaqlıq~"], needs: [...OF_CAPITAL, "qeydiyyat~", "fəaliyyət göstər~"], unless: ["forum~", "sərgi~", "federasiya~"] },
  { code: "companies_with_foreign_capital", phrases: ["(?!birgə|müştərək)\\p{L}{3,20} (?:şirkət|müəssisə)~"], needs: ["fəaliyyət göstər~", "var(?:dır)?", "mövcuddur", "qeydiyyat~", "işləy~", "çalış~"], unless: ["forum~", "sərgi~"] },
  { code: "tourists", phrases: ["(?:xarici |əcnəbi )?qonaq~"], needs: ["gəl(?:ib|miş|ən|di)~", "ziyarət e(?:t|d)~", "səfər e(?:t|d)~", "turizm~", "turist~"], unless: ["forum~", "konfrans~", "sərgi~", "sammit~", "tədbir~"] },
  { code: "participants", phrases: ["iştirakçı~", "nümayəndə(?!lik|\\s+heyət)~", "qonaq~", "iş adam~", "sahibkar~"], needs: [], unless: [] },
  { code: "participants", phrases: ["nəfər~", "şirkət~", "müəssisə~", "ölkə~", "adam~"], needs: ["forum~", "iştirak~", "sərgi~", "konfrans~", "sammit~", "festival~", "toplantı~"], unless: ["əhali~", "iş yer~", "tələbə~", "turist~"] },
  { code: "students", phrases: ["(?:\\p{L}{1,20} )?tələbə~", "şagird~", "məktəbli~"], needs: [], unless: [] },
  { code: "students", demonym: true, phrases: ["nəfər~", "vətəndaş~", "azərbaycanlı~", "soydaş~", "əcnəbi~", "gənc~"], needs: ["təhsil al~", "oxuyur", "oxuyan", "tələbə~"], unless: [] },
  { code: "students", phrases: ["uşaq~", "yer~"], needs: ["oxuyur", "oxuyan~", "təhsil al~", "məktəb~ … get~"], unless: ["iş yer~", "işğal~"] },
  { code: "schools", phrases: ["(?:\\p{L}{1,20} dilli |\\p{L}{1,20}dilli )?məktəb~"], needs: [], unless: [] },
  { code: "vaccine_doses", phrases: ["doz(?:a~|u|un|dan|luq)?", "vaksin~", "peyvənd~"], needs: [], unless: [] },
  { code: "tourists", phrases: ["turist~", "ziyarətçi~", "səyahətçi~", "səyyah~"], needs: [], unless: [] },
  { code: "tourists", phrases: ["əcnəbi~", "xarici vətəndaş~"], needs: ["gəl(?:ib|miş|ən)~", "səfər e(?:t|d)~", "ziyarət e(?:t|d)~"], unless: ["forum~", "tələbə~"] },
  { code: "tourists", demonym: true, phrases: ["nəfər~", "vətəndaş~", "\\p{L}{2,14}(?:lı|li|lu|lü)"], needs: ["səfər e(?:t|d)~", "ziyarət e(?:t|d)~", "gəlib", "gəlmiş~", "gəldi~", "turist~", "(?:gedən|gələn) … (?:vətəndaş|əcnəbi|xarici)~", "(?:gedən|gələn|səfər edən) \\p{L}{2,16}(?:lar|lər)~", "(?:gedən|gələn)lər~", "sərhəd~ keç~"], unless: ["forum~"] },
  { code: "treaties", phrases: ["müqavilə~", "saziş~", "sənəd~", "memorandum~", "protokol~", "konvensiya~", "razılaşma~"], needs: [], unless: [] },
  { code: "regions", phrases: ["region~", "subyekt~", "vilayət~", "bölgə~"], needs: [], unless: [] },
  { code: "projects", phrases: ["layihə~"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["nəfər~"], needs: ["(?:müəssisə|şirkət|zavod|layihə)~ … (?:işləy|çalış)~", "işlə təmin~"], unless: ["forum~"] },
  { code: "population", demonym: true, phrases: ["nəfər~", "sakin~", "azərbaycanlı~", "soydaş~"], needs: ["yaşay~", "əhali~", "diaspor~", "icma~"], unless: ["məşğul~"] },
  { code: "cargo_volume", phrases: ["konteyner~", "vaqon~", "(?:blok |yük )?qatar~", "TEU", "tır~"], needs: [], unless: [] },
  { code: "production_volume", phrases: ["avtomobil~", "maşın~", "traktor~", "ədəd~"], needs: ["istehsal~", "yığıl~"], unless: [] },
  { code: "exports", phrases: ["baş", "ədəd", "(?:minik |yük )?(?:avtomobil|maşın)~", "traktor~", "avtobus~"], needs: ["ixrac ed~", "ixrac et~", "ixrac olun~", "satıb", "satılıb", "satır", "satılır", "satacaq", "göndəril~", "göndərib"], unless: ["idxal~"] },
  { code: "imports", phrases: ["baş", "ədəd", "(?:minik |yük )?(?:avtomobil|maşın)~", "traktor~", "avtobus~"], needs: ["idxal ed~", "idxal et~", "idxal olun~", "gətiril~", "gətirib", "alıb", "alınıb", "alır", "alacaq", "alınacaq"], unless: ["ixrac~"] },
  { code: "other:countries", phrases: ["ölkədən", "ölkəyə", "ölkəsin(?:dən|ə)"], needs: [], unless: ["forum~", "sammit~", "ölkəyə gəl~"] },
  { code: "other:flights", phrases: ["reys~", "uçuş~"], needs: [], unless: [] },
  { code: "other:jobs", phrases: ["iş yer~", "işçi~", "əməkdaş~"], needs: [], unless: [] },
  { code: "other:casualties", phrases: ["həlak ol~", "yaralan~", "şəhid~", "qurban~"], needs: [], unless: [] },
  { code: "other:refugees", phrases: ["qaçqın~", "məcburi köçkün~"], needs: [], unless: [] },
  { code: "other:scholarships", phrases: ["təqaüd~", "kvota~"], needs: [], unless: [] },
  { code: "other:universities", phrases: ["universitet~", "ali məktəb~", "institut~"], needs: [], unless: [] },
  { code: "other:branches", phrases: ["filial~", "mağaza~", "nümayəndəlik~"], needs: [], unless: [] },
  { code: "other:events", phrases: ["tədbir~"], needs: ["keçiril~", "plan~", "proqram~", "çərçivəsində", "təşkil"], unless: [] },
  { code: "other:delegations", phrases: ["nümayəndə heyət~"], needs: [], unless: [] },
  { code: "other:patents", phrases: ["patent~", "müraciət~", "ərizə~"], needs: [], unless: [] },
  { code: "other:visas", phrases: ["(?:elektron )?viza~"], needs: [], unless: [] },
  { code: "other:vehicles", phrases: ["(?:minik |yük )?(?:avtomobil|maşın)~", "traktor~", "avtobus~", "gəmi~", "təyyarə~", "tanker~"], needs: [], unless: [] },
  { code: "other:cities", phrases: ["şəhər~"], needs: [], unless: [] },
];

/** Words that take up what was spoken of just before. */
export const ANAPHORA: readonly Phrase[] = ["o", "(?:bu|ümumi) (?:rəqəm|göstərici|məbləğ|həcm)~", "bu", "onun", "onların", "onlardan", "göstərici", "rəqəm", "həcm~", "artım", "azalma", "bunların"];

/** Words beside a counted noun whose number follows later. */
export const NUMBER_OF: readonly Phrase[] = ["sayı~"];

/** Words right beside a part of what was just counted. */
export const PART_OF: readonly Phrase[] = ["onlardan", "onların", "bunlardan", "bunların"];

/** Words that open a new clause. */
export const CLAUSE_BREAKS: readonly Phrase[] = ["isə", "amma", "lakin", "ancaq", "və", "ki", "halbuki", "müqayisədə", "eyni zamanda", "\\p{L}{1,14}(?:ib|ıb|ub|üb|di|dı|du|dü|ti|tı|tu|tü|dir|dır|dur|dür)(?=, )"];

