import { describe, it } from "vitest";
import { check } from "./check";

const cases: readonly [string, readonly string[]][] = [
  ["İxrac 2,5 milyard ABŞ dolları olub.", ["2,5 milyard ABŞ dolları | 2500000000 | USD | exact"]],
  ["Layihənin dəyəri 349,23 milyon dollarlıq müqavilədir.", ["349,23 milyon dollarlıq | 349230000 | USD | exact"]],
  ["Dövriyyə 3 milyard 350 milyon manat təşkil edib.", ["3 milyard 350 milyon manat | 3350000000 | AZN | exact"]],
  ["Ölkədə 700-ə yaxın müəssisə var.", ["700 | 700 | count | almost"]],
  ["Bakıda 11 mindən çox tələbə oxuyur.", ["11 mindən | 11000 | count | more_than"]],
  ["İdxal 16 faiz artıb.", ["16 faiz | 16 | percent | exact"]],
  ["Onların 54 %-i qadındır.", ["54 % | 54 | percent | exact"]],
  ["Pay 2 faiz bəndi azalıb.", ["2 faiz bəndi | 2 | percentage_point | exact"]],
  ["Məhsulun dörddə biri satılıb.", ["dörddə biri | 25 | percent | exact"]],
  ["Yük daşınması 1,5 dəfə artıb.", ["1,5 dəfə | 1.5 | times | exact"]],
  ["Satış ikiqat artıb.", ["ikiqat | 2 | times | exact"]],
  ["Sərmayə yarım milyard avroya çatıb.", ["yarım milyard avroya | 500000000 | EUR | exact"]],
  ["Təxminən iki yüz əlli məktəb açılıb.", ["iki yüz əlli | 250 | count | about"]],
  ["Ən azı 40 şirkət qatılıb.", ["40 | 40 | count | at_least"]],
  ["Anbarda 11.000 ton taxıl var.", ["11.000 ton | 11000 | tonne | exact"]],
  ["Ticarəti 15 milyard dollara qədər artırmaq olar, borc isə 5 milyard dollara qədərdir.", ["15 milyard dollara | 15000000000 | USD | exact", "5 milyard dollara | 5000000000 | USD | exact"]],
  ["Fonda 10 milyon dollaradək vəsait ayrılıb.", ["10 milyon dollaradək | 10000000 | USD | up_to"]],
  ["Qiymət 550 mln civarındadır.", ["550 mln | 550000000 | count | about"]],
  ["Dövriyyə 4 milyard dollara yaxınlaşır, ixrac 570 milyon dolları keçir.", ["4 milyard dollara | 4000000000 | USD | almost", "570 milyon dolları | 570000000 | USD | more_than"]],
  ["Yük daşınması bir dəfə yarım artıb, sonra iki dəfə yarım azalıb.", ["bir dəfə yarım | 1.5 | times | exact", "iki dəfə yarım | 2.5 | times | exact"]],
  ["Gələnlərin sayı 8 min 690, gedənlərin sayı 5 min 200.", ["8 min 690 | 8690 | count | exact", "5 min 200 | 5200 | count | exact"]],
  ["Gələnlərin sayı 8 min, 690 nəfər gedib.", ["8 min | 8000 | count | exact", "690 | 690 | count | exact"]],
  ["Qonaqların 58 min 28-i gəlib, 58 min 28-ci nömrə boşdur.", ["58 min 28 | 58028 | count | exact", "58 min | 58000 | count | exact"]],
  ["Bir neçə yüz milyon avro ayrılıb.", []],
  ["Zal 500 nəfərədək adam tutur.", ["500 | 500 | count | exact"]],
  ["Qiymət 17 faizlik artımla və 2,4 dəfə dəyişib.", ["17 faizlik | 17 | percent | exact", "2,4 dəfə | 2.4 | times | exact"]],
  ["Dəyəri 10 ilə 20 milyon manat arasındadır.", ["10 ilə 20 milyon manat | 10000000 → 20000000 | AZN | range"]],
  ["2018-ci ildə və 5 may tarixində X forum keçirilib.", []],
];

describe("Azerbaijani quantities", () => {
  it.each(cases)("%s", (text, expected) => check(text, "az", expected));
});
