/** `code | people and adjectives | capitals | further names`. Adjectives mostly are the name itself ("Azərbaycan şirkətləri"); case endings are cut by rule. */
export const PLACES_AZ = `
AZ|azərbaycanlı|Bakı|Azərbaycan Respublikası
RU|rus,rusiyalı,rusdilli|Moskva,Kreml|Rusiya Federasiyası
TR|türk,türkiyəli|Ankara|Türkiyə Respublikası
GE|gürcü,gürcüstanlı|Tbilisi|
IR|iranlı|Tehran|
AM|erməni|İrəvan,Yerevan|
UA|ukraynalı|Kiyev|
KZ|qazax,qazaxıstanlı|Astana,Nur-Sultan|
UZ|özbək,özbəkistanlı|Daşkənd|
TM|türkmən,türkmənistanlı|Aşqabad|
KG|qırğız,qırğızıstanlı|Bişkek|Qırğızstan,Qırğızıstan
TJ|tacik|Düşənbə|
BY|belarus,belaruslu|Minsk|
CN|çinli|Pekin|
US|amerikalı|Vaşinqton|ABŞ,Amerika
DE|alman,almaniyalı|Berlin|
FR|fransız,fransalı|Paris|
IT|italyan,italiyalı|Roma|
GB|ingilis,britaniyalı|London|Böyük Britaniya,Britaniya,İngiltərə
ES|ispan|Madrid|
IL|israilli|Təl-Əviv|
IN|hind,hindistanlı|Dehli,Yeni Dehli|
PK|pakistanlı|İslamabad|
JP|yapon,yaponiyalı|Tokio|
KR|koreyalı|Seul|Koreya
KP||Pxenyan|
AE||Əbu-Dabi,Dubay|BƏƏ,Birləşmiş Ərəb Əmirlikləri,Əmirliklər
SA||Ər-Riyad|Səudiyyə,Səudiyyə Ərəbistanı
EU|||Aİ
HU|macar,macarıstanlı|Budapeşt|
RS|serb|Belqrad|
BG|bolqar,bolqarıstanlı|Sofiya|
RO|rumın|Buxarest|
PL|polyak,polşalı|Varşava|
CZ|çex|Praqa|
GR|yunan|Afina|
LV|latış|Riqa|
LT|litvalı|Vilnüs|
EE|eston|Tallin|
MD|moldovalı|Kişinyov|
EG|misirli|Qahirə|
SU|sovet||Sovet İttifaqı
AF|əfqan|Kabil|
AL|alban|Tirana|
DZ|əlcəzairli|Əlcəzair|
AR|argentinalı|Buenos-Ayres|
AU|avstraliyalı|Kanberra|
BA||Sarayevo|Bosniya
BH|bəhreynli|Manama|
BR|braziliyalı||
CA|kanadalı|Ottava|
CU|kubalı|Havana|
CY||Nikosiya|
DK|danimarkalı,dat|Kopenhagen|
ET||Əddis-Əbəbə|
FI|fin|Helsinki|
HR|xorvat|Zaqreb|
ID|indoneziyalı|Cakarta|
IE|irland||
JO|iordaniyalı|Əmman|
KW|küveytli||
LB|livanlı|Beyrut|
LY|liviyalı|Tripoli|
MA|mərakeşli|Rabat|
ME|monteneqrolu|Podqoritsa|
MK|makedoniyalı|Skopye|Makedoniya
MN|monqol|Ulan-Bator|
MX|meksikalı|Mexiko|
MY|malayziyalı|Kuala-Lumpur|
NO|norveçli|Oslo|
OM|omanlı|Məsqət|
PS|fələstinli||
PT|portuqaliyalı|Lissabon|
QA|qətərli|Doha|
SE|isveçli|Stokholm|
SI|sloveniyalı|Lyublyana|
SK|slovak|Bratislava|
TH|taylandlı|Banqkok|Tayland
TN|tunisli||
VN|vyetnamlı|Hanoy|
TW|tayvanlı|Taybey|Tayvan
CH|isveçrəli|Bern|
AT|avstriyalı|Vyana|
BE|belçikalı|Brüssel|
NL|hollandiyalı|Amsterdam,Haaqa|Hollandiya
IQ|iraqlı|Bağdad|
SY|suriyalı|Dəməşq|
|||Türk dövlətləri,Türk dövləti,Türk dünyası,Türk Dövlətləri Təşkilatı
|||Liman,Bakı Tbilisi Ceyhan,Bakı Tbilisi Qars,Bakı Tbilisi Ərzurum
|||keçmiş Sovet İttifaqı,keçmiş Sovetlər İttifaqı,keçmiş SSRİ,keçmiş sovet,sabiq SSRİ,sabiq sovet
`;

/** Case, possessive and plural endings that follow the name of a place, folded. */
export const SUFFIXES_AZ: readonly string[] = [
  "n", "nin", "nın", "nun", "nün", "in", "ın", "un", "ün", "a", "ə", "ya", "yə", "na", "nə", "da", "də", "dan", "dən", "ı", "i", "u", "ü", "nı", "ni", "nu", "nü", "yı", "yi",
  "la", "lə", "dakı", "dəki", "lı", "li", "lu", "lü", "lar", "lər", "ları", "ləri", "ların", "lərin", "lılar", "lilər", "ında", "ində", "ından", "indən", "ına", "inə", "ını", "ini", "ının", "inin", "sı", "si",
  "nda", "ndə", "ndan", "ndən", "ndakı", "ndəki", "sının", "sinin", "sında", "sində", "sından", "sindən", "sına", "sinə", "ların", "lərin", "lara", "lərə", "dır", "dir", "dandır", "dəndir", "dadır", "dədir",
];

/** Words for money behind a country ("ABŞ dolları"), without their case endings. */
export const CURRENCY_STEMS_AZ: readonly string[] = ["dollar", "manat", "rubl", "frank", "funt", "iyen", "yuan", "lari", "tenge", "dirhem", "rial"];
