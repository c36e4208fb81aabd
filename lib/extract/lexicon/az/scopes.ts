import type { ScopeWords } from "../meaning-types";

export const SCOPES: ScopeWords = {
  phrases: [
    "(?:qeyri neft|kənd təsərrüfatı|ərzaq|qaz|neft|aqrar|sənaye|hərbi|meyvə tərəvəz|taxıl|buğda|metal) (?:məhsul|sektor|ixrac|idxal|mal)~", "qeyri neft sektoru~", "(?:neft|qaz|taxıl|buğda|pambıq|pomidor|fındıq|alüminium|plastik|meyvə|tərəvəz|xurma|alma|gilas|sement|metal|polad|elektrik enerjisi|şərab|çay|tütün|un|şəkər|ət|balıq|mebel|avtomobil|dərman) (?:ixrac|idxal)~", "tam(?:amilə)? … kapital~", "100 faiz … kapital~",
    "qarşılıqlı investisiya~", "(?:sənaye|kənd təsərrüfatı) istehsal~", "birbaşa (?:xarici )?investisiya~", "(?:rus|ingilis|türk|azərbaycan) dil(?:li|ində)~", "milli valyuta~", "tranzit yük~", "konteyner daşıma~",
    "(?:ayrıca |seçmə )?fənn kimi", "xarici dil kimi",
  ],
  owners: ["(?:investisiya qoy|sərmayə yatır|al|sat|çatdır)(?:ıb|mışdır)"],
  notOwners: ["Biz", "Onlar"],
  ownerAdverbs: [],
  goodsAfter: [],
  goodsSkipped: [],
  goodsEnd: [],
  goodsNot: [],
  goodsBefore: [],
  goodsAdjectives: [],
  goodsOpening: [],
};
