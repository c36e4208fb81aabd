import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string, title?: string): readonly string[] => readNews({ text, ...(title === undefined ? {} : { title }), date: "2024-08-10", lang: "az" }).map(inAll);

type Row = readonly [string, string, readonly string[]];

const SPEAKERS: readonly Row[] = [
  ["who says it in the end", "Gürcüstanla ticarət dövriyyəsi 2023-cü ildə 9 faiz artıb. Bunu Azərbaycanın iqtisadiyyat nazirinin müavini Rəşad Quliyev deyib.", ["9 faiz trade_turnover growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["by whose words", "Rəşad Quliyevin sözlərinə əsasən, 2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["whose statistics were published", "Dövlət Gömrük Komitəsinin açıqladığı statistikaya əsasən, 2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>TR 2023 (Dövlət Gömrük Komitəsi)"]],
  ["no statistics of nobody", "Açıqlanmış statistikaya əsasən, 2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>TR 2023"]],
  ["a post two sentences on", "Azərbaycanın iqtisadiyyat nazirinin müavini Rəşad Quliyev forumda çıxış edib. O, əlaqələrin inkişaf etdiyini qeyd edib. Nazir müavini vurğulayıb ki, 2023-cü ildə Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["the body from which it was told", "Dövlət Gömrük Komitəsindən “Report”a bildirilib ki, 2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>TR 2023 (Dövlət Gömrük Komitəsi)"]],
  ["no body where what is told comes from a place", "Türkiyədən bildirilib ki, 2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>TR 2023"]],
  ["a talk before a quotation", "Şahin Bayramlı Türkiyə ilə ticarətdən danışıb: “2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb”.", ["12 faiz exports growth_rate AZ>TR 2023 (Şahin Bayramlı)"]],
  ["an ambassador by his initial", "“2023-cü ildə Azərbaycandan Macarıstana ixrac 12 faiz artıb”, - T.Əhmədov əlavə edib. Səfir Tofiq Əhmədov Budapeştdə çıxış edib.", ["12 faiz exports growth_rate AZ>HU 2023 (Tofiq Əhmədov)"]],
  ["a body without the agency that passes it on", "Report Dövlət Gömrük Komitəsinə istinadən xəbər verir ki, 2023-cü ildə Azərbaycandan Türkiyəyə ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>TR 2023 (Dövlət Gömrük Komitəsi)"]],
  ["a known name as its own language writes it", "M.Cabbarov qeyd edib ki, 2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Mikayıl Cabbarov)"]],
];

/** A verb needs no subject in Azerbaijani, and many say something only with a noun of saying before them. */
const SUBJECTS: readonly Row[] = [
  ["whoever spoke last goes on without being named", "Rəşad Quliyev forumda çıxış edib. Əlavə edib ki, 2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["what is told in a participle", "Rəşad Quliyev ticarətdən danışıb.\n\n2023-cü ildə Gürcüstandan Azərbaycana idxalın 12 faiz artdığını vurğulayıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["nobody goes on where others say it", "Rəşad Quliyev ticarətdən danışıb.\n\nMütəxəssislər 2023-cü ildə Gürcüstandan Azərbaycana idxalın 12 faiz artdığını bildiriblər.", ["12 faiz imports growth_rate AZ>GE 2023"]],
  ["what a firm does is not what it says", "\"Xəzər\" Neft Şirkəti 2023-cü ildə Gürcüstana 12 milyon ton neft ixrac edib.", ["12 milyon ton exports level AZ>GE 2023"]],
  ["what a country makes up is nobody's word", "Rəşad Quliyev Tbilisidə görüş keçirib.\n\n2023-cü ildə Azərbaycanla Gürcüstan arasında ticarət dövriyyəsi 2 milyard dollar təşkil edib.", ["2 milyard dollar trade_turnover level AZ>GE 2023"]],
  ["a surname that opens the sentence", "Deputat Rəşad Quliyev çıxış edib.\n\nQuliyev ümumən 2023-cü ildə Gürcüstandan Azərbaycana idxalın 12 faiz artdığını açıqlayıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["he behind the agency's verb", "Rəşad Quliyev ticarətdən danışıb.\n\n\"Xəbərçi\" xəbər verir ki, o, əlaqələrə toxunaraq qeyd edib ki, 2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["a report says what its body says", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bu barədə Milli Ticarət Xidmətinin hesabatında bildirilib.", ["12 faiz imports growth_rate AZ>GE 2023 (Milli Ticarət Xidməti)"]],
  ["a body of several fields", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bu barədə Əmək, Ticarət və Turizm Nazirliyindən məlumat verilib.", ["12 faiz imports growth_rate AZ>GE 2023 (Əmək, Ticarət və Turizm Nazirliyi)"]],
  ["a body of two fields that opens the clause", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bu barədə Milli Baytarlıq və Nəzarət Xidməti məlumat yayıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Milli Baytarlıq və Nəzarət Xidməti)"]],
  ["a part of a body", "Ticarət Nazirliyinin satış və təhlil departamentinin məlumatına görə, 2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Ticarət Nazirliyinin satış və təhlil departamenti)"]],
  ["who bears a post of a part of a body", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bunu Dağlar Ticarət Təşkilatı (DTT) İxrac Şurasının sədri Rəşad Quliyev qurumun iclasından sonra deyib.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["no place of speech for who speaks", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bunu Azərbaycanın ticarət naziri Rəşad Quliyev Bakıda keçirilən Biznes Forumunda bildirib.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["no letters of a body behind a name", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bunu nazir Rəşad Quliyev DTTKOM Beynəlxalq iclasında deyib.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["no corridor for who speaks", "2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb. Bu barədə Şərq-Qərb-Mərkəz Nəqliyyat Dəhlizi üzrə Dövlətlərarası Komissiyanın katibi Rəşad Quliyev məlumat verib.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["what somebody had said before", "Nazir Rəşad Quliyev iyulda demişdi ki, 2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["a body without the agency in front of its country", "Bu barədə Trend Gürcüstanın Milli Ticarət Xidmətinə istinadən xəbər verir. 2023-cü ildə Gürcüstandan Azərbaycana idxal 12 faiz artıb.", ["12 faiz imports growth_rate AZ>GE 2023 (Gürcüstanın Milli Ticarət Xidməti)"]],
];

const SPEECHES: readonly Row[] = [
  ["a speech below its heading", "Prezident Rəşad Quliyevin çıxışı\n\n- Hörmətli dostlar. 2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["two statements below their headings", "Sonra prezident mətbuata bəyanatla çıxış etdi.\n\nPrezident Rəşad Quliyevin bəyanatı\n\n- 2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.\n\nX X X\n\nBaş nazir Nino Lomidzenin bəyanatı\n\n- 2023-cü ildə Azərbaycandan Gürcüstana idxal 5 faiz azalıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)", "5 faiz imports growth_rate GE>AZ 2023 (Nino Lomidze)"]],
  ["a speech that a dash opens behind who held it", "Prezident Rəşad Quliyev forumda nitq söyləyib.\n\n- Hörmətli dostlar. 2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["a speech of whoever bears the post", "Prezident Rəşad Quliyev forumda çıxış edib.\n\nPrezident dedi:\n\n- Hörmətli dostlar. Ticarət böyüyür.\n\n2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023 (Rəşad Quliyev)"]],
  ["no speech where no dash opens one", "Prezident Rəşad Quliyev forumda çıxış edib.\n\n2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023"]],
  ["no speech below a heading that goes on", "Rəşad Quliyevin çıxışı maraq doğurub\n\n2023-cü ildə Azərbaycandan Gürcüstana ixrac 12 faiz artıb.", ["12 faiz exports growth_rate AZ>GE 2023"]],
];

const WHOSE: readonly Row[] = [
  ["goods in transit between two countries are of both", "2023-cü ildə Azərbaycanla Türkiyə arasında tranzit daşımaların həcmi 3 milyon ton olub.", ["3 milyon ton cargo_volume level AZ>TR 2023"]],
  ["goods in transit through one are of no other", "2023-cü ildə Gürcüstandan keçən tranzit yüklərin həcmi 3 milyon ton olub.", ["3 milyon ton cargo_volume level GE>- 2023"]],
  ["those who come to the country are from everywhere", "Gürcüstan və Rusiya turizmdən danışır. 2023-cü ildə Gürcüstana gələn turistlərin sayı 11 faiz artıb.", ["11 faiz tourists growth_rate GE>- 2023"]],
  ["those from many countries are from none of them", "Gürcüstan Rusiyada nümayəndəlik açıb. 2023-cü ildə Gürcüstana 150 ölkədən 2 milyon turist gəlib.", ["150 other:countries level GE>- 2023", "2 milyon tourists level GE>- 2023"]],
  ["the ending behind a name of two words says whence", "İyulda Türkiyədən Azərbaycana turist axını 11% artaraq 34 719 nəfər, Səudiyyə Ərəbistanından 12% artaraq 24 255 nəfər olub.", ["11% tourists growth_rate AZ>TR 2024-07", "34 719 tourists level AZ>TR 2024-07", "12% tourists growth_rate AZ>SA 2024-07", "24 255 tourists level AZ>SA 2024-07"]],
];

const FIGURES: readonly Row[] = [
  ["a part by its ending behind a level", "2023-cü ildə Gürcüstanın Türkiyəyə ixracı 12 faiz artıb. Misin payı ixracın 43 faizini təşkil edib.", ["12 faiz exports growth_rate GE>TR 2023", "43 faizini exports share GE>TR 2023"]],
  ["two percentages of more", "2023-cü ildə Gürcüstan Türkiyəyə əvvəlki illə müqayisədə 7 % və 5 % çox mis ixrac edib.", ["7 % exports growth_rate GE>TR 2023", "5 % exports growth_rate GE>TR 2023"]],
  ["a month held against the same one", "Bu ilin may ayında Gürcüstanın Türkiyəyə ixracı 2022-ci ilin may ayı ilə müqayisədə 12 faiz artıb.", ["12 faiz exports growth_rate GE>TR 2024-05"]],
  ["firms that there are", "Azərbaycanda 1300 Gürcüstan şirkəti var.", ["1300 companies_with_foreign_capital level AZ>GE as_of:2024-08"]],
  ["firms that come to a forum", "Forumda Gürcüstanın 1300 şirkəti var.", ["1300 participants level GE>- 2024-08"]],
  ["a condition parts the times of two figures", "2022-ci ildə Azərbaycanla Türkiyə arasında ticarət dövriyyəsi 5 milyard dollar olmuşdursa bu ilin ilk 7 ayında 4 milyard dollar olub.", ["5 milyard dollar trade_turnover level AZ>TR 2022", "4 milyard dollar trade_turnover level AZ>TR 2024-01/2024-07"]],
  ["the millionth guest is one", "Bu gün Gürcüstana 3 milyonuncu turist gəlib.", []],
  ["three million guests are more", "2023-cü ildə Gürcüstana 3 milyon turist gəlib.", ["3 milyon tourists level GE>- 2023"]],
  ["what is to be passed is less than what will be", "2024-cü ildə Gürcüstana gələn turistlərin sayının 3 milyonu keçməsi gözlənilir.", ["3 milyonu tourists level GE>- 2024 more_than forecast"]],
  ["gas that was bought is imported", "2023-cü ildə Macarıstan Azərbaycandan 50 milyon kubmetr qaz alıb.", ["50 milyon kubmetr imports level HU>AZ 2023"]],
  ["people behind those who were counted", "2023-cü ildə Gürcüstana 192 min 844 turist gəlib. Birinci yeri 84 min 368 nəfərlə Türkiyə tutur.", ["192 min 844 tourists level GE>- 2023", "84 min 368 tourists level GE>TR 2023"]],
  ["a number that takes the ending of what it counts", "2023-cü ildə Gürcüstana gələn turistlərin 58 min 28-i Türkiyədən olub.", ["58 min 28 tourists level GE>TR 2023"]],
  ["an anniversary and a place among countries", "Gürcüstanla dostluğun 41 illiyinə həsr olunmuş tədbirdə Azərbaycan 20 ölkə sırasında adlanıb.", []],
  ["gas that a country needs", "2023-cü ildə Gürcüstanın qaza tələbatı 2 milyard kubmetr olub.", ["2 milyard kubmetr other:consumption level GE>- 2023"]],
  ["gas that was bought", "2023-cü ildə Gürcüstanın Rusiyadan alınan təbii qazın həcmi 2 milyard kubmetr olub.", ["2 milyard kubmetr imports level GE>RU 2023"]],
  ["no figure where only some are told", "Gürcüstanla ticarət dövriyyəsi bir neçə yüz milyon avrodur.", []],
  ["a level before the flow that the next clause opens with", "2023-cü ildə Gürcüstana ixrac 78% artaraq 5 milyard dollara, idxal isə 63% artaraq 8 milyard dollara çatıb.", ["78% exports growth_rate AZ>GE 2023", "5 milyard dollara exports level AZ>GE 2023", "63% imports growth_rate AZ>GE 2023", "8 milyard dollara imports level AZ>GE 2023"]],
  ["the level that a plan raises to", "2024-cü ildə Gürcüstana daşınan yüklər 5 milyon tona qədər artırılır.", ["5 milyon tona cargo_volume level AZ>GE 2024"]],
  ["parts with an ending, each before its country", "2023-cü ildə Azərbaycanın ixracının 30,2%-i Gürcüstanın, 9,4%-i Türkiyənin, 6,1%-i İsrailin payına düşüb.", ["30,2% exports share AZ>GE 2023", "9,4% exports share AZ>TR 2023", "6,1% exports share AZ>IL 2023"]],
  ["doses without their vaccine", "Gürcüstandan Azərbaycana 40 min doz gətirilib.", ["40 min vaccine_doses level GE>AZ as_of:2024-08"]],
  ["the months of another year that a change is held against", "2023-cü ilin 8 ayında Gürcüstana ixrac 20 milyon dollar olub ki, bu da əvvəlki ilin eyni dövründən 5,2% çoxdur.", ["20 milyon dollar exports level AZ>GE 2023-01/2023-08", "5,2% exports growth_rate AZ>GE 2023-01/2023-08"]],
  ["students whose home stands behind their number", "Hazırda Azərbaycanda 8500 əcnəbi tələbə təhsil alır. Onlardan 4200 nəfəri Türkiyə, 900-ü İran, 350-si isə Rusiya vətəndaşıdır.", ["8500 students level AZ>- as_of:2024-08", "4200 students level AZ>TR as_of:2024-08", "900 students level AZ>IR as_of:2024-08", "350 students level AZ>RU as_of:2024-08"]],
  ["two sums in order with one currency", "2023-cü ildə İran və Türkiyəyə ixrac müvafiq olaraq 1,2 və 0,8 milyon dollar olub.", ["1,2 exports level AZ>IR 2023", "0,8 milyon dollar exports level AZ>TR 2023"]],
  ["guests who became many times as many", "2023-cü ildə Gürcüstandan Azərbaycana gələn turistlərin sayı 6 dəfə çoxalaraq 250 minə çatıb.", ["6 dəfə tourists multiple AZ>GE 2023", "250 minə tourists level AZ>GE 2023"]],
  ["what a railway can carry is no cargo", "2023-cü ildə Gürcüstanda dəmir yolunun daşıma qabiliyyəti 5 milyon tona çatdırılıb.", ["5 milyon tona other:capacity level GE>- 2023"]],
];

describe("reports in Azerbaijani", () => {
  it.each([...SPEAKERS, ...SUBJECTS, ...SPEECHES, ...WHOSE, ...FIGURES])("%s", (_name, text, expected) => expect(read(text)).toEqual(expected));
});
