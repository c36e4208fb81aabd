import { describe, expect, it } from "vitest";
import { nameBody } from "@/lib/catalogue/body-names";

describe("bodies by the reader's language", () => {
  it.each<[string, string, string]>([
    ["State Customs Committee of Belarus", "State Customs Committee of Belarus", "Государственный таможенный комитет Беларуси"],
    ["Государственный таможенный комитет Беларуси", "State Customs Committee of Belarus", "Государственный таможенный комитет Беларуси"],
    ["Kazakhstan’s Ministry of Finance", "Ministry of Finance of Kazakhstan", "Министерство финансов Казахстана"],
    ["the finance ministry of Kazakhstan", "Ministry of Finance of Kazakhstan", "Министерство финансов Казахстана"],
    ["Минфин Грузии", "Ministry of Finance of Georgia", "Министерство финансов Грузии"],
    ["Central Bank of China", "Central Bank of China", "Центральный банк Китая"],
    ["National Bank of Ukraine", "National Bank of Ukraine", "Национальный банк Украины"],
    ["Özbəkistan Mərkəzi Bank", "Central Bank of Uzbekistan", "Центральный банк Узбекистана"],
    ["Gürcüstanın Maliyyə Nazirliyi", "Ministry of Finance of Georgia", "Министерство финансов Грузии"],
    ["İqtisadiyyat Nazirliyi", "Ministry of Economy", "Министерство экономики"],
    ["Кабинет министров", "Cabinet of Ministers", "Кабинет министров"],
    ["Central Bank of the Netherlands", "Central Bank of Netherlands", "Центральный банк (Нидерланды)"],
  ])("%s", (name, en, ru) => {
    expect(nameBody(name, "en")).toBe(en);
    expect(nameBody(name, "ru")).toBe(ru);
  });

  it.each(["Ann Lee", "Central Bank of Atlantis", "Georgia", "", "Ministry of Silly Walks", "deputy head of the Central Bank"])("leaves “%s” as it is", (name) => expect(nameBody(name, "ru")).toBeNull());
});
