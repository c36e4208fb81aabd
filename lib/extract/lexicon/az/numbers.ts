import type { NumberVocabulary } from "../types";

/** Azerbaijani number words with their case endings; forms that are other words are left out ("üçün" is for, "altında" under, "onun" his). */
export const numbers: NumberVocabulary = {
  cardinals: [
    ["~sıfır", 0], ["~bir", 1], ["~iki", 2], ["üç üçü üçə üçdən üçdə", 3], ["~dörd", 4], ["~beş", 5], ["altı altısı altıya", 6], ["~yeddi", 7], ["~səkkiz", 8], ["~doqquz", 9], ["on", 10], ["~iyirmi", 20], ["~otuz", 30], ["~qırx", 40], ["~əlli", 50], ["~altmış", 60], ["~yetmiş", 70], ["~səksən", 80], ["~doxsan", 90], ["~yüz", 100],
  ],
  lumps: [["bir_yarım", "1.5"]],
  denominators: [],
  ordinals: "birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu iyirminci otuzuncu",
  parts: [["yarım yarı yarısı yarısını yarısından yarısına yarısının", { number: 1, of: 2 }]],
  articles: "",
  joiners: "və",
  addedHalf: "yarım",
  partNouns: [],
  works: [],
  tailBehind: "",
  points: "tam",
  minus: "mənfi",
  partsOf: [["ikidə", 2], ["üçdə", 3], ["dörddə", 4], ["beşdə", 5], ["altıda", 6], ["yeddidə", 7], ["səkkizdə", 8], ["doqquzda", 9], ["onda", 10], ["yüzdə", 100]],
  months: "yanvar yanvarda yanvarın fevral fevralda fevralın mart martda martın aprel apreldə aprelin may mayda mayın iyun iyunda iyunun iyul iyulda iyulun avqust avqustda avqustun sentyabr sentyabrda sentyabrın oktyabr oktyabrda oktyabrın noyabr noyabrda noyabrın dekabr dekabrda dekabrın",
  dateWords: "il ildə ilin ildən illər illərdə illərin ilki",
  ordinalEndings: "ci cı cu cü nci ncı ncu ncü inci ıncı uncu üncü",
  labels: "№ nömrə nömrəli maddə səhifə bənd fəsil cədvəl şəkil",
  ofYears: "",
  yearPrepositions: "",
  ranges: { from: "", to: "", between: "", and: "ilə və", join: "", endings: "dan dən tən tan", around: "arası" },
  standing: "",
  present: "hazırkı",
  more: "çox artıq",
  less: "az",
  of: "",
  closed: "yox var deyil və ilə bu o üçün də da ki isə qədər çox az artıb azalıb olub olmuş idi olmuşdur olmuşdu təşkil edib edir təxminən təqribən ən azı yaxın artıq isə həmin digər il ildə ilin müqayisədə nisbətən arasında arası",
};
