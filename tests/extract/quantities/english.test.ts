import { describe, expect, it } from "vitest";
import { check, read } from "./check";

const cases: readonly [string, readonly string[]][] = [
  ["We will cross the threshold of $75 billion and approach two million visitors.", ["$75 billion | 75000000000 | USD | more_than", "two million | 2000000 | count | almost"]],
  ["It fell short of its target by 0.8 percent.", ["0.8 percent | 0.8 | percent | exact"]],
  ["They sold 12.5 billion [cubic feet of gas] and won 30 [million dollars].", ["12.5 billion [cubic feet of gas] | 12500000000 | ft3 | exact", "30 [million dollars] | 30000000 | USD | exact"]],
  ["It came to 24 [see page 5 of the tonnes table].", ["24 | 24 | count | exact"]],
  ["Sales of wine came to $3.3 billion.", ["$3.3 billion | 3300000000 | USD | exact"]],
  ["They spent US$ 5m and C$ 2.5 million on it.", ["US$ 5m | 5000000 | USD | exact", "C$ 2.5 million | 2500000 | CAD | exact"]],
  ["A loan of 40 million Canadian dollars was signed.", ["40 million Canadian dollars | 40000000 | CAD | exact"]],
  ["Lots came on May 7 – 11,600 doses, on June 14- 23,400 doses, and on July 4–11 none.", ["11,600 | 11600 | count | exact", "23,400 | 23400 | count | exact"]],
  ["It paid half a billion US dollars.", ["half a billion US dollars | 500000000 | USD | exact"]],
  ["Aid reached 25 mln U.S. Dlrs in spring.", ["25 mln U.S. Dlrs | 25000000 | USD | exact"]],
  ["They counted 3 hundred and one bridges, 6 crore and two hundred in all, and 4.4 billion and seven more.", ["3 hundred and one | 301 | count | exact", "6 crore and two hundred | 60000200 | count | exact", "4.4 billion | 4400000000 | count | exact", "seven | 7 | count | exact"]],
  ["The plant cost Rs 3 lakh crore, or 12,34,567 rupees a day.", ["Rs 3 lakh crore | 3000000000000 | rupee | exact", "12,34,567 rupees | 1234567 | rupee | exact"]],
  ["More than a thousand firms opened.", ["a thousand | 1000 | count | more_than"]],
  ["A quarter of them closed.", ["quarter | 25 | percent | exact"]],
  ["One third of the farms and two thirds of the mills closed.", ["One third | 33.33 | percent | exact", "two thirds | 66.67 | percent | exact"]],
  ["Two million three hundred thousand people came.", ["Two million three hundred thousand | 2300000 | count | exact"]],
  ["It rose 1.5 percentage points to 7.6%.", ["1.5 percentage points | 1.5 | percentage_point | exact", "7.6% | 7.6 | percent | exact"]],
  ["Output grew 2.4 times, then doubled again.", ["2.4 times | 2.4 | times | exact", "doubled | 2 | times | exact"]],
  ["Transit grew almost threefold and freight 2.5-fold.", ["threefold | 3 | times | almost", "2.5-fold | 2.5 | times | exact"]],
  ["The price is $80 per barrel.", ["$80 per barrel | 80 | USD/barrel | exact"]],
  ["They ship 15.75 billion cubic metres of gas and 900,000 tonnes of grain.", ["15.75 billion cubic metres | 15750000000 | m3 | exact", "900,000 tonnes | 900000 | tonne | exact"]],
  ["The 32-kilometre road carries 402 MW lines.", ["32-kilometre | 32 | km | exact", "402 MW | 402 | MW | exact"]],
  ["Growth of $1.5–2 billion is planned.", ["$1.5–2 billion | 1500000000 → 2000000000 | USD | range"]],
  ["It takes between 10 and 20 billion yen.", ["10 and 20 billion yen | 10000000000 → 20000000000 | JPY | range"]],
  ["Costs range from 3 to 5 million euros.", ["3 to 5 million euros | 3000000 → 5000000 | EUR | range"]],
  ["Trade rose from $6 billion to $9 billion.", ["$6 billion | 6000000000 | USD | exact", "$9 billion | 9000000000 | USD | exact"]],
  ["The state pays 1.5 billion roubles, and the region, 824 million.", ["1.5 billion roubles | 1500000000 | RUB | exact", "824 million | 824000000 | RUB | exact"]],
  ["Exports grew by 47 percent, and by another 15 over the spring.", ["47 percent | 47 | percent | exact", "15 | 15 | percent | exact"]],
  ["Losses did not exceed 40 tonnes.", ["40 tonnes | 40 | tonne | up_to"]],
  ["They have about 300 mills, some 40 banks, nearly 50 ships.", ["300 | 300 | count | about", "40 | 40 | count | about", "50 | 50 | count | almost"]],
  ["At least 12 firms, no more than 20 banks and up to 70 farms joined.", ["12 | 12 | count | at_least", "20 | 20 | count | up_to", "70 | 70 | count | up_to"]],
  ["Some 300-odd villages, 20 or so towns and 9 percent or more.", ["300 | 300 | count | about", "20 | 20 | count | about", "9 percent | 9 | percent | at_least"]],
  ["It fell by 40 plus percent.", ["40 plus percent | 40 | percent | more_than"]],
  ["Hundreds of trucks and tens of thousands of sacks went.", ["Hundreds | 100 | count | more_than", "tens of thousands | 20000 | count | more_than"]],
  ["The loan is 3 billion yen (KSh2.9 billion), the rest RM45.6 million and P136 million.", ["3 billion yen | 3000000000 | JPY | exact", "KSh2.9 billion | 2900000000 | KES | exact", "RM45.6 million | 45600000 | MYR | exact", "P136 million | 136000000 | PHP | exact"]],
  ["Mills cost Tk 520 crore, Rp 12 trillion or PHP 3 billion; N95 masks and R22 gas cost less.", ["Tk 520 crore | 5200000000 | BDT | exact", "Rp 12 trillion | 12000000000000 | IDR | exact", "PHP 3 billion | 3000000000 | PHP | exact"]],
  ["They pump 40 Bcm a year, 250 mcm by ship and 1.6 billion m3 by pipe.", ["40 Bcm a year | 40000000000 | m3/year | exact", "250 mcm | 250000000 | m3 | exact", "1.6 billion m3 | 1600000000 | m3 | exact"]],
  ["Millers got three lakh (300,000) tonnes and ten (10) trucks, the other mill (12) none.", ["three lakh (300,000) tonnes | 300000 | tonne | exact", "ten (10) | 10 | count | exact"]],
  ["Rail took 18.9m tonnes and 1.5m visitors on a 100m bridge.", ["18.9m tonnes | 18900000 | tonne | exact", "1.5m | 1500000 | count | exact", "100m | 100 | m | exact"]],
  ["Harvests sank from 3.2 mln tons in spring to 2.6 mln.", ["3.2 mln tons | 3200000 | tonne | exact", "2.6 mln | 2600000 | tonne | exact"]],
  ["Sales went from $9 billion to $2 billion, heat ranged from -18 °C to -34 °C.", ["$9 billion | 9000000000 | USD | exact", "$2 billion | 2000000000 | USD | exact", "-18 °C to -34 °C | -34 → -18 | celsius | range"]],
  ["Around a third or 6.2 million of the guests were from abroad.", ["third | 33.33 | percent | about", "6.2 million | 6200000 | count | exact"]],
  ["We mix 4.5, 6 and 13 kg.", ["4.5 | 4.5 | kg | exact", "6 | 6 | kg | exact", "13 kg | 13 | kg | exact"]],
  ["The COVID\u2060-\u206019 aid was 3\u00a0million\u202feuros.", ["3\u00a0million\u202feuros | 3000000 | EUR | exact"]],
  ["Fields give 500,000 b/d, and 12 out of 20 wells run.", ["500,000 b/d | 500000 | barrel/day | exact", "12 | 12 | count | exact", "20 | 20 | count | exact"]],
  ["It saw a 3x growth.", ["3x | 3 | times | exact"]],
  ["We had over two thousand – 2,150 guests.", ["two thousand | 2000 | count | more_than", "2,150 | 2150 | count | exact"]],
  ["It was 1.26±0.2 kg at −5 °C.", ["1.26±0.2 kg | 1.26 | kg | exact", "−5 °C | -5 | celsius | exact"]],
  ["Exports totaled 8.1 billion\ncubic metres and 5 million\ntonnes.", ["8.1 billion\ncubic metres | 8100000000 | m3 | exact", "5 million\ntonnes | 5000000 | tonne | exact"]],
  ["The yield was three and a half tonnes per hectare.", ["three and a half tonnes per hectare | 3.5 | tonne/hectare | exact"]],
];

describe("English quantities", () => {
  it.each(cases)("%s", (text, expected) => check(text, "en", expected));

  it("keeps the exact decimal and what the notation says of its precision", () => {
    const shapes = read("It was 3.35 percent, $3.3 billion, 900 tonnes, 0.1 and 12,500.", "en").map(({ decimal, significantDigits, lastDigitExponent }) => [decimal, significantDigits, lastDigitExponent]);
    expect(shapes).toEqual([["3.35", 3, -2], ["3300000000", 2, 8], ["900", 1, 0], ["0.1", 1, -1], ["12500", 3, 0]]);
  });

  const concepts: readonly [string, string | null][] = [
    ["They run 340 Danish-language schools.", "school"],
    ["There are 900 joint ventures in the port.", "joint venture"],
    ["Over 5,000 people came.", "person"],
    ["16 percent of exports go there.", "export"],
    ["The answer is 42.", null],
  ];
  it.each(concepts)("counts the right thing: %s", (text, concept) => {
    expect(read(text, "en")[0]?.concept).toBe(concept);
  });

  const directions: readonly [string, string | null][] = [
    ["Trade grew by 16 percent.", "up"],
    ["Exports fell almost 9 percent.", "down"],
    ["Trade rose to $3 billion.", null],
    ["The share is 16 percent.", null],
    ["A 12% rise was seen.", "up"],
  ];
  it.each(directions)("tells a change from a level: %s", (text, direction) => {
    expect(read(text, "en")[0]?.direction).toBe(direction);
  });
});
