/** `code | people and adjectives | capitals | further names`. Adjectives mostly are the name itself ("Azərbaycan şirkətləri"); case endings are cut by rule. */
export const PLACES_AZ = `
AZ|azərbaycanlı|Bakı|Azərbaycan Respublikası
RU|rus,rusiyalı|Moskva,Kreml|Rusiya Federasiyası
TR|türk,türkiyəli|Ankara|Türkiyə Respublikası
GE|gürcü|Tbilisi|
IR|iranlı|Tehran|
AM|erməni|İrəvan,Yerevan|
UA|ukraynalı|Kiyev|
KZ|qazax|Astana|
UZ|özbək|Daşkənd|
TM|türkmən|Aşqabad|
KG|qırğız|Bişkek|Qırğızstan,Qırğızıstan
TJ|tacik|Düşənbə|
BY|belarus|Minsk|
CN|çinli|Pekin|
US|amerikalı|Vaşinqton|ABŞ,Amerika
DE|alman|Berlin|
FR|fransız|Paris|
IT|italyan|Roma|
GB|ingilis,britaniyalı|London|Böyük Britaniya,Britaniya,İngiltərə
ES|ispan|Madrid|
IL|israilli|Təl-Əviv|
IN|hind|Dehli,Yeni Dehli|
PK|pakistanlı|İslamabad|
JP|yapon|Tokio|
KR|koreyalı|Seul|Koreya
KP||Pxenyan|
AE||Əbu-Dabi|BƏƏ
SA||Ər-Riyad|Səudiyyə
EU|||Aİ
HU|macar|Budapeşt|
RS|serb|Belqrad|
BG|bolqar|Sofiya|
RO|rumın|Buxarest|
PL|polyak|Varşava|
CZ|çex|Praqa|
GR|yunan|Afina|
LV|latış|Riqa|
LT|litvalı|Vilnüs|
EE|eston|Tallin|
MD|moldovalı|Kişinyov|
EG|misirli|Qahirə|
SU|sovet||Sovet İttifaqı
CH|||
AT||Vyana|
BE||Brüssel|
NL|||Hollandiya
IQ|iraqlı|Bağdad|
SY|suriyalı|Dəməşq|
|||Türk dövlətləri,Türk dövləti,Türk dünyası,Türk Dövlətləri Təşkilatı
|||Liman
|||keçmiş Sovet İttifaqı,keçmiş Sovetlər İttifaqı,keçmiş SSRİ,keçmiş sovet,sabiq SSRİ,sabiq sovet
`;

/** Case, possessive and plural endings that follow the name of a place, folded. */
export const SUFFIXES_AZ: readonly string[] = [
  "n", "nin", "nın", "nun", "nün", "in", "ın", "un", "ün", "a", "ə", "ya", "yə", "na", "nə", "da", "də", "dan", "dən", "ı", "i", "u", "ü", "nı", "ni", "nu", "nü", "yı", "yi",
  "la", "lə", "dakı", "dəki", "lı", "li", "lu", "lü", "lar", "lər", "ları", "ləri", "ların", "lərin", "lılar", "lilər", "ında", "ində", "ından", "indən", "ına", "inə", "ını", "ini", "ının", "inin", "sı", "si",
  "nda", "ndə", "ndan", "ndən", "ndakı", "ndəki", "sının", "sinin", "sında", "sində", "sından", "sindən", "sına", "sinə", "ların", "lərin", "lara", "lərə", "dır", "dir",
];

/** Words for money behind a country ("ABŞ dolları"), without their case endings. */
export const CURRENCY_STEMS_AZ: readonly string[] = ["dollar", "manat", "rubl", "frank", "funt", "iyen", "yuan", "lari", "tenge", "dirhem", "rial"];
