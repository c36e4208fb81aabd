/**
 * `code | names in Latin letters | names in Cyrillic letters`: companies that act for one country abroad, so that their deals
 * are that country's, and vaccines that bear the name of no firm. Those at home everywhere are not listed. Cyrillic names in the
 * nominative: the cases are made by rule.
 */
export const COMPANIES = `
RU|Gazprom,Rosneft,Lukoil,Novatek,Rosatom,Rosatomflot,Rosseti,Rostec,RZD,Russian Railways,Transneft,Surgutneftegaz,Tatneft,Sibur,Sberbank,Avtovaz,Kamaz,Rosselkhoznadzor,Rosoboronexport,Alrosa,Inter RAO,Sputnik V,Sputnik Light|Газпром,Роснефть,Лукойл,Новатэк,Росатом,Ростех,РЖД,Транснефть,Татнефть,Сибур,Сбербанк,АвтоВАЗ,КамАЗ,Рособоронэкспорт,Россети,Спутник V,Спутник Лайт
KZ|KazMunayGas,KazMunaiGas,QazaqGaz,Kazatomprom,KazTransOil,KTZ,Kazakhstan Temir Zholy,Samruk-Kazyna|КазМунайГаз,Казатомпром,КазТрансОйл,КТЖ
UZ|Uzbekneftegaz,Uztransgaz|Узбекнефтегаз,Узтрансгаз
TM|Turkmengaz,Turkmengas|Туркменгаз
AZ|SOCAR,Azerenerji,Azerenergy|СОКАР,Азерэнержи
UA|Naftogaz,Ukrenergo,Ukrzaliznytsia|Нафтогаз,Укрэнерго,Укрзализныця
PL|Orlen,PKN Orlen,PGNiG|
BY|Belaruskali,Belneftekhim|Беларуськалий,Белнефтехим
TR|Botas,BOTAŞ,TPAO,Baykar|Ботас
CN|CRRC,Chery,Geely,ZTE,State Grid,Sinopharm,Sinovac,CanSino,Sinopec,CNPC,PetroChina,CNOOC,Huawei,BYD|Синофарм,Синовак
MY|Petronas|
ID|Pertamina|
BR|Petrobras,Embraer|
VE|PDVSA|
MX|Pemex|
NO|Equinor,Statoil,Telenor,Yara|
SA|Saudi Aramco,Aramco,ACWA Power|
AE|ADNOC,Masdar|
QA|QatarEnergy,Qatargas|
IN|ONGC,NTPC,Tata,Adani,Indian Railways|
DZ|Sonatrach|
NG|NNPC|
FI|Fortum,Nokia,Neste|
SE|Ericsson,IKEA,Volvo|
DK|Maersk,Vestas|
AT|OMV|
ES|Repsol,Iberdrola,Acciona|
PT|Galp|
CO|Ecopetrol|
AR|YPF|
CL|Codelco|
EG|EGPC|
TH|PTT|
BG|Bulgargaz|
SK|SPP|
PK|SNGPL|
KR|Kogas,Kepco,Hyundai,Samsung,Hanwha,Kia Motors,Doosan,Posco|
JP|Toyota,Nissan,Honda,Mitsubishi,Mazda,Suzuki,Toshiba,Hitachi,Marubeni,Sumitomo,Mitsui,Itochu|
DE|Wintershall,E.ON,RWE,Deutsche Bahn,Siemens,Volkswagen,Bosch,BASF,Lufthansa,Uniper|
FR|TotalEnergies,EDF,Engie,Renault,Alstom,Airbus,Orano|
IT|Eni,Enel,Saipem,Maire Tecnimont,Fincantieri|
US|Boeing,Chevron,ExxonMobil,Westinghouse,General Motors,Lockheed Martin|
TW|TSMC,Foxconn|
VN|PetroVietnam,VinFast|
RS|Srbijagas|
HU|MVM,MOL Group|
`;
