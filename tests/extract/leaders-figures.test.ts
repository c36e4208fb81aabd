import { describe, expect, it } from "vitest";
import { readNews, type News } from "./news";

/** Words, what is measured, how, whose it is and when, as "5 percent exports growth_rate PE>CL 2018"; plans end with "!". */
function read(news: News): readonly string[] {
  const claims = readNews({ date: "2022-06-27", ...news });
  return claims.map((claim) => `${claim.quote} ${claim.indicator} ${claim.measure} ${claim.value} ${claim.reporter ?? "-"}>${claim.partner ?? "-"} ${claim.period?.label ?? "-"}${claim.forecast ? "!" : ""}`);
}

describe("a part told by two numbers", () => {
  it.each<[string, News, readonly string[]]>([
    ["is a share of the noun behind it", { text: "One in four Peruvian jobs depends on trade with Chile." }, ["One in four other:jobs share 25 PE>CL as_of:2022-06"]],
    ["in digits too", { text: "1 in 3 jobs in Kenya is tied to exports." }, ["1 in 3 other:jobs share 33.33 KE>- as_of:2022-06"]],
    ["with a word of estimate", { text: "Nearly one in three foreign students in Hungary is from Kenya." }, ["one in three students share 33.33 HU>KE as_of:2022-06"]],
    ["is none of years and places", { text: "Peru opened one plant in 2010 and one in three years after that." }, []],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("the number of things that changed", () => {
  it.each<[string, News, readonly string[]]>([
    ["by a percentage, whatever they are", { text: "The number of professionals who came to work in Peru from Chile has risen by 20 percent." }, ["20 percent other:professional growth_rate 20 PE>CL -"]],
    ["behind figures of trade", { text: "Trade between Peru and Chile grew by 5 percent last year. The number of joint exercises has risen by 15 percent." }, ["5 percent trade_turnover growth_rate 5 PE>CL 2021", "15 percent other:exercise growth_rate 15 PE>CL 2021"]],
    ["so many times", { text: "The number of Peruvian doctors working in Chile has doubled." }, ["doubled other:doctor multiple 2 CL>PE -"]],
    ["by their own code where they have one", { text: "The number of joint ventures in Peru grew by 15 percent last year." }, ["15 percent joint_ventures growth_rate 15 PE>- 2021"]],
    ["in Russian", { lang: "ru", text: "Число совместных учений Перу и Чили выросло на 15 процентов." }, ["15 процентов other:учений growth_rate 15 PE>CL -"]],
    ["in Azerbaijani, where it stands behind them", { lang: "az", text: "Peru ilə Çili arasında birgə təlimlərin sayı 15 faiz artıb." }, ["15 faiz other:təlim growth_rate 15 CL>PE -"]],
    ["is not that of those who only came", { lang: "az", text: "Ötən il Peruya Çilidən 500 min turist gəlib. Gələnlərin sayı 15 faiz artıb." }, ["500 min tourists level 500000 PE>CL 2021", "15 faiz tourists growth_rate 15 PE>CL 2021"]],
    ["nor of a sum beside it", { text: "A large number of firms left Peru, and exports to Chile fell by 5 percent." }, ["5 percent exports growth_rate -5 PE>CL -"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("what figures leave out as people speak", () => {
  const meeting: News = { publisher: "President of Russia", title: "Meeting with President of Kazakhstan", text: "" };
  it.each<[string, News, readonly string[]]>([
    ["a verb of having leads to a sum of the trade named before, and its scale to the next", { ...meeting, text: "Vladimir Putin: Our trade is growing. Last year we had 5 billion, and this year it is already 6.2." }, ["5 billion trade_turnover level 5000000000 RU>KZ 2021", "6.2 trade_turnover level 6200000000 RU>KZ 2022"]],
    ["the money of a sum that lends its scale", { ...meeting, lang: "ru", text: "В.Путин: Наш товарооборот растёт. В прошлом году у нас было 5 миллиардов, а в этом году уже 6,2." }, ["5 миллиардов trade_turnover level 5000000000 RU>KZ 2021", "6,2 trade_turnover level 6200000000 RU>KZ 2022"]],
    ["the sign of a change before its year", { ...meeting, text: "Vladimir Putin: Trade was down 15 percent in 2020, then up 20 in 2021." }, ["15 percent trade_turnover growth_rate -15 RU>KZ 2020", "20 trade_turnover growth_rate 20 RU>KZ 2021"]],
    ["the same behind a fall told by minus", { ...meeting, lang: "ru", text: "В.Путин: Торговля у нас такая: минус 15 процентов в 2020 году, плюс 20 в 2021-м." }, ["минус 15 процентов trade_turnover growth_rate -15 RU>KZ 2020", "20 trade_turnover growth_rate 20 RU>KZ 2021"]],
    ["the sign in a sentence of its own", { ...meeting, text: "Vladimir Putin: Trade dropped 40 percent last year. So far this year it is up 28, which is not bad." }, ["40 percent trade_turnover growth_rate -40 RU>KZ 2021", "28 trade_turnover growth_rate 28 RU>KZ 2022"]],
    ["no sign of places", { ...meeting, text: "Vladimir Putin: Trade rose 40 percent last year. We are up 28 places." }, ["40 percent trade_turnover growth_rate 40 RU>KZ 2021"]],
    ["no sign of things that are counted", { ...meeting, text: "Vladimir Putin: Trade was up 15 percent in 2020, and 12 regions took part." }, ["15 percent trade_turnover growth_rate 15 RU>KZ 2020", "12 regions level 12 RU>KZ as_of:2022-06"]],
    ["a sum held against the one before", { ...meeting, text: "Vladimir Putin: Trade with Uzbekistan has reached 9 billion. With Tajikistan it is smaller, about 1.5 billion." }, ["9 billion trade_turnover level 9000000000 RU>UZ as_of:2022-06", "1.5 billion trade_turnover level 1500000000 RU>TJ as_of:2022-06"]],
    ["a second sum of a plan", { ...meeting, text: "Vladimir Putin: Trade reached 59 billion. We have set the goal of 100 billion by 2025 and 200 billion by 2030." }, ["59 billion trade_turnover level 59000000000 RU>KZ -", "100 billion trade_turnover level 100000000000 RU>KZ 2025!", "200 billion trade_turnover level 200000000000 RU>KZ 2030!"]],
    ["a level that is drawing near", { ...meeting, text: "Vladimir Putin: Trade reached 59 billion dollars. We are approaching the level of 100 billion." }, ["59 billion dollars trade_turnover level 59000000000 RU>KZ -", "100 billion trade_turnover level 100000000000 RU>KZ -!"]],
    ["no level of another year", { ...meeting, text: "Vladimir Putin: Trade is approaching the level of 2019, 5 billion dollars." }, ["5 billion dollars trade_turnover level 5000000000 RU>KZ as_of:2022-06"]],
    ["what can be done is a plan", { ...meeting, text: "Vladimir Putin: Trade stands at 5 billion dollars. We can bring it to 8 billion." }, ["5 billion dollars trade_turnover level 5000000000 RU>KZ as_of:2022-06", "8 billion trade_turnover level 8000000000 RU>KZ -!"]],
    ["no sum of what is counted beside it", { ...meeting, text: "Vladimir Putin: Trade stands at 5 billion dollars and 2 billion people live in Asia." }, ["5 billion dollars trade_turnover level 5000000000 RU>KZ as_of:2022-06", "2 billion population level 2000000000 RU>KZ as_of:2022-06"]],
    ["what projects are worth", { text: "Peru has 20 projects in Chile worth nearly 3 billion." }, ["20 projects level 20 PE>CL as_of:2022-06", "3 billion other:project_value level 3000000000 CL>PE as_of:2022-06"]],
    ["the same in Russian", { lang: "ru", text: "Перу и Чили подписали 12 контрактов на сумму два миллиарда." }, ["12 treaties level 12 PE>CL 2022-06", "два миллиарда other:contract_value level 2000000000 PE>CL 2022-06"]],
    ["no worth in goods", { text: "Peru and Chile signed 12 contracts worth 2 billion tonnes of oil." }, ["12 treaties level 12 PE>CL 2022-06", "2 billion tonnes other:oil level 2000000000 PE>CL as_of:2022-06"]],
    ["no sum of people", { ...meeting, text: "Vladimir Putin: Trade with Uzbekistan has reached 9 billion dollars. About 33 million people live in Uzbekistan." }, ["9 billion dollars trade_turnover level 9000000000 RU>UZ as_of:2022-06", "33 million population level 33000000 UZ>- as_of:2022-06"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("parts of what the world has", () => {
  it.each<[string, News, readonly string[]]>([
    ["of its economy are of its output", { text: "Peru will make up 4 percent of the global economy." }, ["4 percent gdp share 4 PE>- -!"]],
    ["of its growth are parts", { text: "China produced 30 percent of global growth last year." }, ["30 percent other:growth_share share 30 CN>- 2021"]],
    ["an economy told of beside trade is no whole", { text: "Peru's trade with Chile grew 30 percent despite the state of the global economy." }, ["30 percent trade_turnover growth_rate 30 PE>CL -"]],
    ["growth in a year is no whole either", { text: "With 30 percent of growth in 2021, Peru's exports to Chile set a record." }, ["30 percent exports growth_rate 30 PE>CL 2021"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

const speakers = (news: News): readonly string[] => readNews({ date: "2023-08-20", ...news }).map(({ quote, speaker }) => `${quote} ${speaker ?? "-"}`);

describe("who speaks", () => {
  it.each<[string, News, readonly string[]]>([
    ["a post in capitals is whoever has it by the title", { title: "President Lagos on Trade", text: "8:01 A.M.\n\nTHE PRESIDENT: Listen, thank you all. Last year we exported 5 million dollars to Chile." }, ["5 million dollars Lagos"]],
    ["a known name ends before the verb of a headline", { title: "President Obama Joins Leaders", text: "THE PRESIDENT: Thank you all. Last year we exported 5 million dollars to Chile." }, ["5 million dollars Barack Obama"]],
    ["a post of two words", { title: "Prime Minister Ana Salas on Trade", text: "PRIME MINISTER: I am glad to be here. Last year we exported 5 million dollars to Chile." }, ["5 million dollars Ana Salas"]],
    ["no minister for a prime minister", { title: "Minister Ana Salas in Lima", text: "PRIME MINISTER: I am glad to be here. Last year we exported 5 million dollars to Chile." }, ["5 million dollars PRIME MINISTER"]],
    ["letters of an address are no name", { title: "Speech by H.E. Ambassador Ana Salas at a reception", text: "Ladies and gentlemen, I am glad to be here. Last year we exported 5 million dollars to Chile. I thank you." }, ["5 million dollars Ana Salas"]],
    ["where a president spoke is nobody", { text: "Remarks by the President at Export Council\n\nLima, Peru\n\nI am glad to be here. Last year Peru exported 5 million dollars to Chile." }, ["5 million dollars -"]],
    ["who said what a dash opens", { text: "Welcoming the guests, President of Peru Ana Salas said:\n\n- Dear guests, I am glad to see you. Our exports to Chile grew by 5 percent last year.\n\nThey are up 7 percent this year." }, ["5 percent Ana Salas", "7 percent Ana Salas"]],
    ["the same in Russian", { lang: "ru", text: "Приветствуя гостей, президент Перу Иван Салас сказал:\n\n– Дорогие гости! Наш экспорт в Чили вырос в прошлом году на 5 процентов.\n\nВ этом году он вырос на 7 процентов." }, ["5 процентов Иван Салас", "7 процентов Иван Салас"]],
    ["no question for a name", { text: "What Salas said:\n\n- Exports of Peru to Chile grew by 5 percent last year." }, ["5 percent Salas"]],
  ])("%s", (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("parts of what was told before", () => {
  const meeting: News = { publisher: "President of Russia", title: "Meeting with President of Kazakhstan", text: "" };
  it.each<[string, News, readonly string[]]>([
    ["some of those counted in the sentence before", { ...meeting, text: "Vladimir Putin: Over 60,000 students from Kazakhstan study in Russia. Some 25,000 of them study at the expense of our budget." }, ["60,000 students level 60000 RU>KZ as_of:2022-06", "25,000 students level 25000 RU>KZ as_of:2022-06"]],
    ["a part of so many things without a code", { ...meeting, text: "Vladimir Putin: They have carried out almost half of the 989 items." }, ["half other:item share 50 RU>- as_of:2022-06", "989 other:item level 989 RU>- as_of:2022-06"]],
    ["things told by whose they are", { ...meeting, text: "Vladimir Putin: Some 200 of our experts work in Kazakhstan." }, ["200 other:expert level 200 KZ>RU as_of:2022-06"]],
    ["no part of a sum", { ...meeting, text: "Vladimir Putin: Half of the 5 billion dollars went to Kazakhstan." }, ["5 billion dollars other:amount level 5000000000 RU>KZ as_of:2022-06"]],
    ["jobs as a part are of one country", { text: "It matters to Peru because one in five jobs depends on trade. Chile is our host." }, ["one in five other:jobs share 20 PE>- as_of:2022-06"]],
    ["a time ahead of the next clause", { text: "Six branches of Peruvian universities work in Chile, and another two will open next year." }, ["Six other:branches level 6 CL>PE as_of:2022-06"]],
    ["of trade as well", { text: "Trade between Peru and Chile is 5 billion dollars, and next year a new port will open." }, ["5 billion dollars trade_turnover level 5000000000 PE>CL as_of:2022-06"]],
    ["but of a plan the time behind", { text: "Peru and Chile aim to bring trade to 5 billion dollars, but not before 2025." }, ["5 billion dollars trade_turnover level 5000000000 PE>CL 2025!"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe("who buys, sells and hosts as leaders say it", () => {
  const kazakh: News = { publisher: "Президент России", title: "Встреча с Президентом Казахстана", lang: "ru", text: "" };
  const azeri: News = { publisher: "Azərbaycan Prezidenti", title: "Qazaxıstan Prezidenti ilə görüş", lang: "az", text: "" };
  it.each<[string, News, readonly string[]]>([
    ["what we buy of you", { ...kazakh, text: "В.Путин: Мы покупаем у вас 20 миллионов тонн угля, а продаём пять миллионов тонн нефтепродуктов." }, ["20 миллионов тонн imports level 20000000 RU>KZ -", "пять миллионов тонн exports level 5000000 RU>KZ -"]],
    ["what you buy of us", { ...kazakh, text: "В.Путин: Вы закупаете у нас зерна на два миллиарда долларов." }, ["два миллиарда долларов imports level 2000000000 KZ>RU -"]],
    ["of a country by its name", { ...kazakh, text: "В.Путин: Мы покупаем у Казахстана 20 миллионов тонн угля." }, ["20 миллионов тонн imports level 20000000 RU>KZ -"]],
    ["with us and with you where nothing is bought", { ...kazakh, text: "В.Путин: У вас учатся две тысячи россиян, у нас – 12 тысяч казахстанцев, из них 4,5 тысячи за счёт нашего бюджета." }, ["две тысячи students level 2000 KZ>RU as_of:2022-06", "12 тысяч students level 12000 RU>KZ as_of:2022-06", "4,5 тысячи students level 4500 RU>KZ as_of:2022-06"]],
    ["in our country, in one word", { ...azeri, text: "Prezident İlham Əliyev: Ölkəmizdə 100-dən çox Qazaxıstan şirkəti fəaliyyət göstərir. Qazaxıstanda isə 900 Azərbaycan şirkəti var." }, ["100 companies_with_foreign_capital level 100 AZ>KZ as_of:2022-06", "900 companies_with_foreign_capital level 900 KZ>AZ as_of:2022-06"]],
    ["and what is only ours", { ...azeri, text: "Prezident İlham Əliyev: Bizim ölkədə 300 Qazaxıstan şirkəti var." }, ["300 companies_with_foreign_capital level 300 AZ>KZ as_of:2022-06"]],
    ["an economy of ours", { ...kazakh, text: "В.Путин: Экономика у нас сократилась на три процента." }, ["три процента gdp growth_rate -3 RU>- -"]],
    ["a sum that is still to be paid", { ...kazakh, text: "В.Путин: Украина должна нам два миллиарда долларов. И ещё 1,6 миллиарда надо заплатить." }, ["два миллиарда долларов other:debt level 2000000000 UA>RU as_of:2022-06"]],
    ["no such sum of what each worker has", { title: "Talks in Minsk", text: "Trade of Peru and Chile grew by 30 percent last year. These are jobs and wages for people. This year we can reach $40 billion." }, ["30 percent trade_turnover growth_rate 30 PE>CL 2021", "$40 billion trade_turnover level 40000000000 PE>CL 2022!"]],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));

  it.each<[string, News, readonly string[]]>([
    ["two initials with a hyphen", { ...kazakh, text: "К.-Ж.Токаев: Товарооборот с Россией вырос на треть." }, ["треть Касым-Жомарт Токаев"]],
    ["two initials", { ...kazakh, text: "В.В.Путин: Товарооборот с Казахстаном вырос на треть." }, ["треть Владимир Путин"]],
  ])("names by %s", (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe("whose figures come behind those of something else", () => {
  it.each<[string, News, readonly string[]]>([
    ["exports behind what is invested in a country are its own", { text: "Investment in Peru grew by 5 percent last year. Exports rose by 24 percent." }, ["5 percent investment growth_rate 5 ->PE 2021", "24 percent exports growth_rate 24 PE>- -"]],
    ["and behind what is invested in ours", { title: "Ana Salas received a delegation", text: "President of Peru Ana Salas: $230 billion has been invested in our country. Imports fell by 3 percent." }, ["$230 billion investment level 230000000000 ->PE as_of:2022-06", "3 percent imports growth_rate -3 PE>- -"]],
    ["but behind exports to it they go there", { text: "Exports to Peru came to 3 billion dollars last year. They rose by 24 percent." }, ["3 billion dollars exports level 3000000000 ->PE 2021", "24 percent exports growth_rate 24 ->PE 2021"]],
    ["what is being put into plants", { text: "Chile bought goods for $5 billion from Peru in 2021. It is putting $40 million into seven plants in Peru." }, ["$5 billion imports level 5000000000 CL>PE 2021", "$40 million investment level 40000000 CL>PE 2021"]],
    ["how large an economy is to be", { text: "Kenya aims for a five-trillion-dollar economy by 2035." }, ["five-trillion-dollar gdp level 5000000000000 KE>- 2035!"]],
    ["parts of our trade that two have", { title: "Ana Salas meets reporters", text: "President of Peru Ana Salas: Chile's share in our trade is under 4 percent, Kenya's over 44 percent." }, ["4 percent trade_turnover share 4 PE>CL as_of:2022-06", "44 percent trade_turnover share 44 PE>KE as_of:2022-06"]],
    ["firms of a state by its letters", { text: "There are 600 US companies in Peru." }, ["600 companies_with_foreign_capital level 600 PE>US as_of:2022-06"]],
    ["what a railway carries", { text: "Last year the railway from Peru to Chile carried 3 million tonnes." }, ["3 million tonnes cargo_volume level 3000000 PE>CL 2021"]],
    ["but not what somebody carries on", { text: "Peru carries on 5 talks with Chile." }, []],
  ])("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
});
