/**
 * `code | adjectives and people | capitals | further names`. The capital stands for the state ("Moscow and Baku agreed").
 * Names by ISO 3166 come from the catalogue and are not repeated.
 */
export const PLACES_EN = `
AF|Afghan,Afghans|Kabul|
AL|Albanian,Albanians|Tirana|
DZ|Algerian,Algerians|Algiers|
AD|Andorran,Andorrans||
AO|Angolan,Angolans|Luanda|
AR|Argentine,Argentinian,Argentinean,Argentines,Argentinians,Argentineans|Buenos Aires|
AM|Armenian,Armenians|Yerevan|
AU|Australian,Australians|Canberra|
AT|Austrian,Austrians|Vienna|
AZ|Azerbaijani,Azerbaijanis,Azeri,Azeris|Baku|Republic of Azerbaijan,Azerbaidzhan,Azerbaijan Republic
BH|Bahraini,Bahrainis|Manama|
BD|Bangladeshi,Bangladeshis|Dhaka|
BY|Belarusian,Belarusians,Belorussian,Belarussian|Minsk|Belorussia,Byelorussia
BE|Belgian,Belgians|Brussels|
BJ|Beninese|Porto-Novo|
BO|Bolivian,Bolivians|La Paz|
BA|Bosnian,Bosnians,Herzegovinian,Herzegovinians,Bosniak,Bosniaks|Sarajevo|Bosnia,Bosnia-Herzegovina,BiH
BW|Botswanan,Botswanans,Batswana|Gaborone|
BR|Brazilian,Brazilians|Brasilia|
BN|Bruneian,Bruneians|Bandar Seri Begawan|
BG|Bulgarian,Bulgarians|Sofia|
BF|Burkinabe,Burkinabes|Ouagadougou|Upper Volta
BI|Burundian,Burundians|Bujumbura|
KH|Cambodian,Cambodians,Khmers|Phnom Penh|
CM|Cameroonian,Cameroonians|Yaounde|
CA|Canadian,Canadians|Ottawa|
CL|Chilean,Chileans|Santiago|
CN|Chinese|Beijing,Peking|PRC,Mainland China
CO|Colombian,Colombians|Bogota|
CD|Congolese|Kinshasa|DR Congo,DRC,Zaire
CG||Brazzaville|Congo Brazzaville,Republic of the Congo,Congo Republic
CR|Costa Rican,Costa Ricans||
HR|Croatian,Croatians,Croats|Zagreb|
CU|Cuban,Cubans|Havana|
CY|Cypriot,Cypriots|Nicosia|
CZ|Czech,Czechs|Prague|
CS|Czechoslovak,Czechoslovakian||
DK|Danish,Danes|Copenhagen|
DJ|Djiboutian,Djiboutians||
DO|Dominican,Dominicans|Santo Domingo|
EC|Ecuadorian,Ecuadorean,Ecuadorians,Ecuadoreans|Quito|
EG|Egyptian,Egyptians|Cairo|
SV|Salvadoran,Salvadorans,Salvadorean,Salvadoreans|San Salvador|
ER|Eritrean,Eritreans|Asmara|
EE|Estonian,Estonians|Tallinn|
ET|Ethiopian,Ethiopians|Addis Ababa|
RU|||Tatarstan,Bashkortostan,Dagestan,Chuvashia,Udmurtia,Yakutia,Buryatia,Karelia,Kalmykia,Primorye,Astrakhan Region,Stavropol Territory,Krasnodar Territory,Krasnoyarsk Territory,Sverdlovsk Region,Chelyabinsk Region,Samara Region,Volgograd Region,Rostov Region,Belgorod Region,Orenburg Region,Kaliningrad Region,Leningrad Region,Moscow Region,Primorsky Territory,Khabarovsk Territory,Amur Region
CN|||Heilongjiang,Guangdong,Shandong,Jilin,Liaoning,Sichuan,Xinjiang,Inner Mongolia,Zhejiang,Jiangsu,Yunnan,Fujian,Guangxi,Anhui,Chongqing,Gansu,Guizhou,Hainan,Hebei,Henan,Hubei,Hunan,Jiangxi,Ningxia,Qinghai,Shaanxi,Shanxi,Tianjin
GB|||Northern Ireland,Scotland,Wales,England
US|||Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Wisconsin,Wyoming
CA|||Ontario,Quebec,British Columbia,Alberta,Saskatchewan,Manitoba,Nova Scotia,New Brunswick,Newfoundland
IN|||Gujarat,Maharashtra,Kerala,Tamil Nadu,Karnataka,Andhra Pradesh,Telangana,Uttar Pradesh,West Bengal,Rajasthan,Odisha,Assam,Bihar,Haryana,Madhya Pradesh
DE|||Bavaria,Saxony,Hesse,Lower Saxony,North Rhine-Westphalia,Baden-Württemberg,Brandenburg,Thuringia,Rhineland-Palatinate,Saarland,Schleswig-Holstein,Mecklenburg-Vorpommern,Saxony-Anhalt
ES|||Catalonia,Andalusia,Basque Country,Galicia
IT|||Lombardy,Tuscany,Sicily,Piedmont,Veneto,Sardinia
AU|||Queensland,New South Wales,Western Australia,South Australia,Tasmania
EU|||EU,EU27,EU28,EU25,EU15,EC,EEC,European Community,European Economic Community,European Commission
FJ|Fijian,Fijians|Suva|
FI|Finnish,Finns|Helsinki|
FR|French,Frenchmen|Paris|
GA|Gabonese|Libreville|
GM|Gambian,Gambians|Banjul|
GE|Georgian,Georgians|Tbilisi|
DE|German,Germans|Berlin,Bonn|West Germany,Federal Republic of Germany,FRG
DD|East German||GDR
GH|Ghanaian,Ghanaians|Accra|
GR|Greek,Greeks|Athens|
GT|Guatemalan,Guatemalans|Guatemala City|
GN|Guinean,Guineans|Conakry|
GY|Guyanese||
HT|Haitian,Haitians|Port-au-Prince|
HN|Honduran,Hondurans|Tegucigalpa|
HK|Hongkonger,Hongkongers||Hongkong
HU|Hungarian,Hungarians|Budapest|
IS|Icelandic,Icelanders|Reykjavik|
IN|Indian,Indians|New Delhi,Delhi|
ID|Indonesian,Indonesians|Jakarta|
IR|Iranian,Iranians|Tehran,Teheran|Persia
IQ|Iraqi,Iraqis|Baghdad|
IE|Irish,Irishmen|Dublin|Republic of Ireland
IL|Israeli,Israelis|Tel Aviv|
IT|Italian,Italians|Rome|
CI|Ivorian,Ivorians,Ivoirian,Ivoirians|Abidjan,Yamoussoukro|Ivory Coast
JM|Jamaican,Jamaicans||
JP|Japanese|Tokyo|
JO|Jordanian,Jordanians|Amman|
KZ|Kazakh,Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan,Alma-Ata|
KE|Kenyan,Kenyans|Nairobi|
XK|Kosovar,Kosovars|Pristina|
KW|Kuwaiti,Kuwaitis|Kuwait City|
KG|Kyrgyz,Kyrgyzstani,Kirghiz,Kyrgyzstanis|Bishkek|Kyrgyz Republic,Kirghizia,Kyrgyzia,Kirghizstan
LA|Laotian,Lao,Laotians|Vientiane|
LV|Latvian,Latvians|Riga|
LB|Lebanese|Beirut|
LR|Liberian,Liberians|Monrovia|
LY|Libyan,Libyans|Tripoli|
LT|Lithuanian,Lithuanians|Vilnius|
LU|Luxembourgish,Luxembourger,Luxembourgers||
MG|Malagasy|Antananarivo|
MK|Macedonian,Macedonians|Skopje|Macedonia
MW|Malawian,Malawians|Lilongwe|Nyasaland
MY|Malaysian,Malaysians|Kuala Lumpur|
MV|Maldivian,Maldivians||
ML|Malian,Malians|Bamako|
MT|Maltese|Valletta|
MR|Mauritanian,Mauritanians|Nouakchott|
MU|Mauritian,Mauritians|Port Louis|
MX|Mexican,Mexicans|Mexico City|
MD|Moldovan,Moldovans,Moldavian,Moldavians|Chisinau,Kishinev|Moldavia,Republic of Moldova
MN|Mongolian,Mongolians|Ulaanbaatar,Ulan Bator|
ME|Montenegrin,Montenegrins|Podgorica|
MA|Moroccan,Moroccans|Rabat|
MZ|Mozambican,Mozambicans|Maputo|
MM|Burmese|Naypyidaw,Rangoon,Yangon|Burma
NA|Namibian,Namibians|Windhoek|
NP|Nepalese,Nepali,Nepalis|Kathmandu|
NL|Dutch,Dutchmen|Amsterdam,The Hague|Holland
NZ|New Zealander,New Zealanders||
NI|Nicaraguan,Nicaraguans|Managua|
NE|Nigerien,Nigeriens|Niamey|
NG|Nigerian,Nigerians|Abuja|
NO|Norwegian,Norwegians|Oslo|
OM|Omani,Omanis|Muscat|
PK|Pakistani,Pakistanis|Islamabad|
PS|Palestinian,Palestinians|Ramallah|
PA|Panamanian,Panamanians|Panama City|
PY|Paraguayan,Paraguayans|Asuncion|
PE|Peruvian,Peruvians|Lima|
PH|Philippine,Filipino,Filipinos,Filipina,Filipinas|Manila|
PL|Polish,Poles|Warsaw|
PT|Portuguese|Lisbon|
QA|Qatari,Qataris|Doha|
RO|Romanian,Romanians|Bucharest|
RU|Russian,Russians|Moscow,Kremlin|Russian Federation
RW|Rwandan,Rwandans|Kigali|
SA|Saudi,Saudis,Saudi Arabian|Riyadh|KSA
SN|Senegalese|Dakar|
RS|Serbian,Serbians,Serbs|Belgrade|
SC|Seychellois||
SL|Sierra Leonean,Sierra Leoneans|Freetown|
SG|Singaporean,Singaporeans||
SK|Slovak,Slovaks,Slovakian|Bratislava|
SI|Slovenian,Slovenians,Slovene,Slovenes|Ljubljana|
SO|Somali,Somalis|Mogadishu|
ZA|South African,South Africans|Pretoria|
KR|South Korean,South Koreans,Korean,Koreans|Seoul|Korea,ROK
KP|North Korean,North Koreans|Pyongyang|DPRK
SS|South Sudanese|Juba|
ES|Spanish,Spaniards|Madrid|
LK|Sri Lankan,Sri Lankans|Colombo|Ceylon
SD|Sudanese|Khartoum|
SR|Surinamese,Surinamers|Paramaribo|
SE|Swedish,Swedes|Stockholm|
CH|Swiss|Bern,Berne|
SU|Soviet||
SY|Syrian,Syrians|Damascus|
TW|Taiwanese|Taipei|
TJ|Tajik,Tajiks,Tajikistani,Tajikistanis|Dushanbe|Tadzhikistan
TZ|Tanzanian,Tanzanians|Dodoma,Dar es Salaam|
TH|Thai,Thais|Bangkok|Siam
TG|Togolese|Lome|
TN|Tunisian,Tunisians|Tunis|
TR|Turkish,Turks|Ankara|Turkiye
TM|Turkmen,Turkmens,Turkmenistani,Turkmenistanis|Ashgabat,Ashkhabad|Turkmenia
UG|Ugandan,Ugandans|Kampala|
UA|Ukrainian,Ukrainians|Kiev,Kyiv|
AE|Emirati,Emiratis|Abu Dhabi|Emirates,Dubai,U A E
GB|British,Britons,Brits,Scottish,Welsh,Scots,Englishmen|London|Britain,England,UK,U K
US|American,Americans|White House,Washington|America,USA,US,U S,U S A
UY|Uruguayan,Uruguayans|Montevideo|
UZ|Uzbek,Uzbeks,Uzbekistani,Uzbekistanis|Tashkent|
VE|Venezuelan,Venezuelans|Caracas|Bolivarian Republic of Venezuela
VN|Vietnamese|Hanoi|Viet Nam
YE|Yemeni,Yemenis|Sanaa|
YU|Yugoslav,Yugoslavian||
ZM|Zambian,Zambians|Lusaka|Northern Rhodesia
ZW|Zimbabwean,Zimbabweans|Harare|Rhodesia
BS|Bahamian,Bahamians||
BB|Barbadian,Barbadians|Bridgetown|
BZ|Belizean,Belizeans|Belmopan|
BT|Bhutanese|Thimphu|
CV|Cape Verdean,Cape Verdeans,Cabo Verdean,Cabo Verdeans||Cabo Verde
CF|Central Africans|Bangui|
TD|Chadian,Chadians|N'Djamena,Ndjamena|
KM|Comorian,Comorians||
GQ|Equatorial Guinean,Equatorial Guineans,Equatoguinean,Equatoguineans|Malabo|
SZ|Swazi,Swazis|Mbabane|Swaziland
FO|Faroese||
GD|Grenadian,Grenadians||
GL|Greenlandic,Greenlanders||
GW|Bissau-Guinean,Bissau-Guineans|Bissau|
LS|Basotho|Maseru|
LI|Liechtensteiner,Liechtensteiners|Vaduz|
MO|Macanese||
MH|Marshallese||
FM|Micronesian,Micronesians||
MC|Monegasque,Monegasques||
NR|Nauruan,Nauruans||
PW|Palauan,Palauans||
PG|Papua New Guinean,Papua New Guineans|Port Moresby|PNG
PR|Puerto Rican,Puerto Ricans||
LC|Saint Lucian,Saint Lucians||St Lucia
WS|Samoan,Samoans|Apia|
SM|Sammarinese||
SB|Solomon Islander,Solomon Islanders|Honiara|
TL|Timorese,East Timorese|Dili|East Timor
TO|Tongan,Tongans|Nukualofa|
TT|Trinidadian,Trinidadians|Port of Spain|Trinidad
VA|||Vatican
VU||Port Vila|
VC|Vincentian,Vincentians||
|||Baku Tbilisi Ceyhan,Baku Tbilisi Jeyhan,Baku Tbilisi Kars,Baku Tbilisi Erzurum,Indian Ocean,Indian Oceans,Strait of Gibraltar,Rock of Gibraltar,Gulf of Thailand,Gulf of Finland,Bay of Bengal,Gulf of Mexico,New Mexico,New England,Latin America,South America,North America,Central America,Latin American,Latin Americans,South American,South Americans,North American,North Americans,Central American,American Samoa,American Samoan,American Samoans,Santiago de Compostela,Santiago de Cuba,Persian Gulf,Gulf of Guinea,Gulf of Oman,Sea of Japan,South China Sea,East China Sea,English Channel,Jordan River,Irish Sea,Georgia Tech,Panama Canal,Panama Papers,Washington Post,Moscow Region,Paris Agreement,Paris Club,Kyoto Protocol,Minsk Group,Minsk agreements,Astana process,Geneva Convention,Vienna Convention,Euro-Atlantic,former Soviet Union,former USSR,former Soviet,ex-Soviet,post-Soviet,Soviet republics,Soviet states
`;

/** What a country is called in front of a hyphen and another country ("Sino-Indian"). */
export const LINKED_EN = "Sino=CN Anglo=GB Franco=FR Russo=RU Indo=IN Italo=IT Greco=GR Graeco=GR Hispano=ES Luso=PT Austro=AT Turco=TR Turko=TR Nippo=JP Serbo=RS Hungaro=HU Americano=US Irano=IR Perso=IR Germano=DE Dano=DK Belgo=BE Egypto=EG Ethio=ET Czecho=CZ Bulgaro=BG Armeno=AM Turkmeno=TM Afghano=AF Argentino=AR Chileno=CL";

/** Written in capitals only: the same letters in lower case are another word ("us"). */
export const ACRONYMS_EN: readonly string[] = ["US", "USA", "UK", "EU", "UAE", "USSR", "PRC", "DRC", "FRG", "GDR", "DPRK", "U S", "U S A", "U K", "U A E", "E U", "EC", "EEC", "ROK", "PNG", "KSA", "BiH"];

/** Words after which an adjective of a country names money and not the country ("Canadian dollars"). */
export const CURRENCY_WORDS_EN: readonly string[] = [
  "currency", "dollar", "dollars", "dlr", "dlrs", "rouble", "roubles", "ruble", "rubles", "manat", "manats", "franc", "francs", "mark", "marks",
  "pound", "pounds", "yen", "yuan", "won", "lira", "liras", "lari", "tenge", "som", "rupee", "rupees", "crown", "crowns", "krona", "hryvnia",
  "dram", "drams", "peso", "pesos", "real", "rand", "shekel", "shekels", "dinar", "dinars", "rial", "rials", "riyal", "riyals", "dirham", "dirhams",
];
