import { describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/document";
import { speakerOf } from "./speaker-of";

const CASES: Readonly<Record<string, readonly (readonly [Language, string, string | null])[]>> = {
  "a sentence that goes on from the one before": [
    ["ru", "Вывоз в Чили составил [900] млн долларов. Это на 5 процентов больше, сообщила служба статистики.", "служба статистики indirect -"],
    ["en", "Sales to Chile came to [900] million dollars. That was 5 percent more, the Peru National Bureau of Statistics said.", "Peru National Bureau of Statistics indirect PE"],
    ["en", "Sales to Chile came to [900] million dollars. Sales to Brazil were 5 percent more, the ministry said.", null],
  ],
  "papers and who issued them": [
    ["ru", "Ввоз вырос на [5] процентов. Об этом говорится в бюллетене Министерства сельского хозяйства.", "Министерство сельского хозяйства indirect -"],
    ["ru", "Ввоз вырос на [5] процентов, передает издание со ссылкой на данные Центрального комитета статистики.", "Центральный комитет статистики according_to -"],
    ["ru", "Ввоз, по предварительным данным Статистического управления, вырос на [5] процентов.", "Статистическое управление according_to -"],
    ["az", "İdxal artıb. Dövlət Turizm Agentliyinin hesabatında göstərilir ki, [500] min turist gəlib.", "Dövlət Turizm Agentliyi according_to -"],
    ["az", "Dövlət Gömrük Komitəsindən \"Xəbərlər\"ə verilən məlumata görə, ixrac [5] milyard dollar olub.", "Dövlət Gömrük Komitəsi according_to -"],
    ["en", "Imports were [4] billion dollars, according to the commerce ministry.", "commerce ministry according_to -"],
    ["en", "Imports stood at [12] billion dollars, as per data shared by the Ministry of Commerce.", "Ministry of Commerce according_to -"],
    ["en", "Tourism officials expect [500] thousand visitors this year.", "Tourism officials indirect -"],
    ["en", "Trade fell to [5] billion dollars from 9 in FY14, officials told a panel.", "officials indirect -"],
    ["en", "Trade rose to [5] billion dollars, the G20 said.", "G20 indirect -"],
    ["en", "We expect [500] thousand visitors this year.", null],
  ],
  "bodies by their kind": [
    ["ru", "Национальная служба статистики \"Грузстат\" сообщила, что ввоз вырос на [8] процентов.", "Национальная служба статистики \"Грузстат\" indirect -"],
    ["ru", "Ввоз вырос на 7 процентов, сообщает Грузстат. В ведомстве добавили, что вывоз составил [500] млн долларов.", "Грузстат indirect -"],
    ["ru", "В ведомстве добавили, что вывоз составил [500] млн долларов.", null],
    ["ru", "Ввоз вырос на [5] процентов, передает нацстатком.", "нацстатком indirect -"],
    ["ru", "Ввоз вырос на [5] процентов, передает Вечерний Курьер.", null],
    ["az", "Milli İxracatçılar Birliyi müraciət edib. Birliyin məlumatına görə, ixrac [12] faiz azalıb.", "Milli İxracatçılar Birliyi according_to -"],
    ["az", "Bunu \"Xəzər Limanı\" QSC-nin departament müdiri Elçin Qasımov deyib. Onun sözlərinə görə, [6] milyon ton yük daşınıb.", "Elçin Qasımov according_to -"],
  ],
  "a body that is named in passing": [
    ["ru", "Ввоз вырос на [5] процентов, сообщили в среду в статистическом комитете республики.", "статистический комитет according_to -"],
    ["ru", "Ввоз вырос на [5] процентов, рассказали Интерфаксу в министерстве торговли.", "министерство торговли according_to -"],
    ["ru", "Министры заявили в Лиме, что ввоз вырос на [5] процентов.", "Министры indirect -"],
    ["ru", "Стороны сообщили в ходе встречи, что ввоз вырос на [5] процентов.", null],
    ["ru", "Согласно Национальной статистической службе Перу, ввоз вырос на [5] процентов.", "Национальная статистическая служба Перу according_to PE"],
    ["ru", "Согласно Договору о торговле, ввоз вырастет на [5] процентов.", null],
    ["ru", "Свежие данные таможни показывают, что ввоз вырос на [5] процентов.", "таможня according_to -"],
    ["ru", "Данные статистики показывают, что ввоз вырос на [5] процентов.", null],
    ["ru", "Ввоз вырос на [5] процентов. Таковы данные чилийской таможни.", "чилийская таможня indirect CL"],
    ["ru", "Таковы итоги года: ввоз вырос на [5] процентов.", null],
    ["ru", "«Ввоз вырос на [5] процентов», – цитирует Ивана Саласа портал со ссылкой на пресс-службу кабинета.", "Иван Салас direct -"],
    ["ru", "Ввоз вырос на [5] процентов, передает портал со ссылкой на пресс-службу кабинета.", "пресс-служба кабинета according_to -"],
  ],
  "who is named behind agencies and dashes": [
    ["ru", "Ввоз вырос на [5] процентов. Об этом заявил представитель фонда в интервью РИА Новости.", "представитель фонда indirect -"],
    ["ru", "«Ввоз вырос на [5] процентов», – отметил заместитель премьера – министр торговли Иван Салас.", "Иван Салас direct -"],
    ["ru", "Ввоз вырос на [5] процентов. Об этом говорится в свежем заявлении Совета Перу, информирует ТАСС.", "Совет Перу indirect PE"],
    ["ru", "Ввоз вырос на [5] процентов, информирует Совет Перу.", "Совет Перу indirect PE"],
    ["ru", "Глава Россельхознадзора Иван Салас сообщил, что ввоз вырос на [5] процентов.", "Иван Салас indirect -"],
    ["ru", "По оценкам чилийских экспертов, ввоз вырос на [5] процентов.", "чилийские эксперты according_to CL"],
    ["ru", "«Ввоз вырос на [5] процентов», – детализировал Иван Салас.", "Иван Салас direct -"],
    ["ru", "Об этом пишет канал «Весть» со ссылкой на предварительные расчёты Таможенной службы. Ввоз вырос на [5] процентов.", "Таможенная служба according_to -"],
    ["ru", "Об этом сообщили в Национальном агентстве вина Перу. Ввоз вырос на [5] процентов.", "Национальное агентство вина Перу indirect PE"],
  ],
  "what follows from statistics": [
    ["ru", "Ввоз вырос на [5] процентов, следует из статистики, опубликованной министерством торговли и туризма.", "министерство торговли и туризма according_to -"],
    ["ru", "Ввоз вырос на [5] процентов, следует из статистики министерства торговли.", "министерство торговли according_to -"],
    ["ru", "Ввоз вырос на [5] процентов, что следует из роста цен.", null],
  ],
  "a report and whose it is": [["en", "Imports rose by [5] percent, according to a recent report of the Lima Chamber.", "Lima Chamber according_to PE"]],
  "names with particles": [["en", "Dr Hafiz-ur Rahman, head of the Lima Chamber, said imports rose by [5] percent.", "Hafiz-ur Rahman indirect -"]],
  "names of bodies": [
    ["en", "According to the Institute for Road Economics and Traffic Analysis (IRETA, Lima), imports rose by [5] percent.", "Institute for Road Economics and Traffic Analysis (IRETA) according_to -"],
    ["en", "Imports rose by [5] percent, according to the Ministry of Tourism and Sports.", "Ministry of Tourism and Sports according_to -"],
    ["en", "Chamber President Salas said imports rose by [5] percent.", "Salas indirect -"],
    ["en", "Imports rose by [5] percent, according to data from the state-run Lima Tourism Organization.", "Lima Tourism Organization according_to PE"],
    ["ru", "По данным Национального бюро статистики (НБС), ввоз вырос на [5] процентов.", "Национальное бюро статистики (НБС) according_to -"],
    ["ru", "Ввоз вырос на [5] процентов, сообщили в пресс-службе ДОРТ.", "пресс-служба ДОРТ according_to -"],
  ],
  "who says and where an agency has it from": [
    ["en", "Imports rose by [5] percent, Minister Ivan Salas said, Vista reports with reference to the Ministry of Economy.", "Ivan Salas indirect -"],
    ["en", "Imports rose by [5] percent, Vista reports with reference to the Ministry of Economy.", "Ministry of Economy according_to -"],
    ["en", "Imports rose by [5] percent, Vista reports referring to Minister Ivan Salas’s message.", "Ivan Salas according_to -"],
    ["en", "Imports rose by [5] percent, according to Chile’s top trade official.", "Chile’s top trade official according_to -"],
    ["en", "Yesterday, the chamber of Lima met. Imports rose by [5] percent.", null],
  ],
  "a name behind its post, and verbs without a subject of their own": [
    ["en", "According to the secretary of the Road Safety Board (RSB), Ivan Salas, imports fell by [5] percent.", "Ivan Salas according_to -"],
    ["en", "Imports, according to the High Commissioner in Lima, Mr Ivan Salas, fell by [5] percent.", "Ivan Salas according_to -"],
    ["en", "According to the customs, Ivan Salas saw imports fall by [5] percent.", "customs according_to -"],
    ["en", "Ivan Salas was there. He made the remarks in the assembly of the chamber, saying: “Imports fell by [5] percent.”", "Ivan Salas direct -"],
    ["en", "The fall of [5] percent was the largest, said Ivan Salas of the ministry’s Statistics Bureau.", "Ivan Salas indirect -"],
    ["en", "Preliminary figures showed imports fell by [5] percent.", null],
  ],
  "quotations of several sentences": [
    ["ru", "Салас отметил рост. «Рад встрече. Скоро достигнем [300] млн долларов. Но можем и больше», – заявил Иван Вега.", "Иван Вега direct -"],
    ["ru", "Посол Иван Салас отметил рост. «Рад встрече. Скоро достигнем [300] млн долларов. Но можем и больше».", "Иван Салас direct -"],
  ],
  "names with particles and posts of unions": [
    ["ru", "«Скоро выделим [60] млн евро», - написала Анна фон дер Вега.", "Анна фон дер Вега direct -"],
    ["ru", "«Ожидаем [200] тыс. туристов», - рассказал ас-Салах.", "ас-Салах direct -"],
    ["ru", "Торговля выросла на [5]%. Об этом заявил госсекретарь Союзного государства Салас.", "Салас indirect -"],
    ["ru", "Глава Еврокомиссии Анна Вега заявила, что помощь составит [60] млн евро.", "Анна Вега indirect -"],
  ],
  "who only passes on, and bodies named before": [
    ["en", "The Central Bank of Chile put the fall at 3 percent. Juan Peres spoke of growth of [5] percent, the agency writes.", "Juan Peres indirect -"],
    ["en", "The Central Bank of Chile put the fall at 3 percent. Sales grew by [5] percent, the bank writes.", "Central Bank of Chile indirect -"],
    ["ru", "«Вложения превысили [9] млрд долларов». Как передает VIS.az, об этом говорится в поздравлении.", null],
    ["ru", "Вложения составили [9] млрд долларов. Об этом рассказали в пресс-службе лидера Ивана Саласа.", "пресс-служба indirect -"],
    ["ru", "Министр Иван Салас на форуме, организованном Советом связей (СС), заявил, что вложения составили [9] млрд долларов.", "Иван Салас indirect -"],
    ["ru", "Госкомстат провел опрос. Как сообщает ведомство, открыто [321] предприятие.", "Госкомстат indirect -"],
    ["ru", "Опрос провели студенты. Как сообщает ведомство, открыто [321] предприятие.", null],
    ["az", "İdxal artıb. Büro bu barədə Milli Statistika İdarəsinin məlumatına istinadla xəbər verir. Qazın dəyəri [12] faiz azalıb.", "Milli Statistika İdarəsi according_to -"],
    ["az", "Nazir Zəfər Salas vurğulamışdır ki, ticarət artır. İxrac [12] faiz artıb.", "Zəfər Salas indirect -"],
  ],
  "officials and whose they are": [
    ["en", "Trade fell by [5] percent in the Gulf, officials say that it will rise.", "officials indirect -"],
    ["en", "Imports slid [5] percent, which customs officials attributed to rain.", "customs officials indirect -"],
    ["en", "Traffic will rise by [5] percent, said the RSB country director.", "RSB country director indirect -"],
  ],
  "posts with a list of fields": [
    ["ru", "Ввоз вырос на [5] процентов, сообщил журналистам замминистра труда, миграции и занятости населения Иван Салас.", "Иван Салас indirect -"],
    ["ru", "Ввоз вырос на [5] процентов. Об этом корр. АБВ сообщила заместитель министра труда, миграции и занятости населения Анна Кравец.", "Анна Кравец indirect -"],
    ["ru", "Ввоз вырос на [5] процентов, сообщил замминистра труда, отвечая на вопросы Ивана Саласа.", "замминистра труда indirect -"],
    ["ru", "Ввоз вырос на [5] процентов. На это обратил внимание посол Иван Салас.", "Иван Салас indirect -"],
    ["ru", "Ввоз вырос на [5] процентов. Об этом сказал депутат Народного Меджлиса Иван Салас.", "Иван Салас indirect -"],
    ["ru", "Встреча прошла в Лиме.\n\nИван САЛАС, МИНИСТР ТОРГОВЛИ И ТУРИЗМА РЧ:\n\nВвоз вырос на [5] процентов.", "Иван САЛАС transcript -"],
  ],
  "a name with its post above what is said": [
    ["ru", "Встреча прошла в Лиме.\n\nЛуис Вега, заместитель министра торговли:\n\n– Вывоз достиг [41] млрд долларов.", "Луис Вега transcript -"],
    ["ru", "Встреча прошла в Лиме.\n\nЛуис Вега, заместитель министра торговли:\n\n– Вывоз достиг 41 млрд долларов.\n\nВвоз составил [5] млрд долларов.", null],
    ["ru", "Глава Минэкономики Анна Кравец рассчитывает, что вывоз вырастет на [10] процентов.", "Анна Кравец indirect -"],
  ],
  "a person beside other names": [
    ["ru", "В интервью порталу Inform Иван Салас заявил, что вывоз вырос на [5] процентов.", "Иван Салас indirect -"],
    ["ru", "Вывоз вырос на [5] процентов, заявил директор Die Wolke Иван Салас.", "Иван Салас indirect -"],
    ["ru", "Директор Иван Салас приехал. Вывоз вырос на [5] процентов, заявил директор Inform.", "Inform indirect -"],
    ["ru", "Вывоз вырос. Уменьшение оценили в [5] процентов.", null],
    ["ru", "Вывоз вырос на [5] процентов, заявил директор Юрий Борисов. Борисов добавил, что ввоз упал.", "Юрий Борисов indirect -"],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(`whose a figure of the news is: ${name}`, () => {
    it.each(cases)("%s: %s", (lang, text, expected) => expect(speakerOf(text, lang)).toBe(expected));
  });
}
