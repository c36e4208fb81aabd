import { describe, expect, it } from "vitest";
import { inAll, readNews } from "./news";

const read = (text: string): readonly string[] => readNews({ text, lang: "en", date: "2025-10-01" }).map(inAll);

describe("power, what it is made from, and plain counts of a country", () => {
  it.each<[string, readonly string[]]>([
    ["The generation capacity of Peru has grown. It stands at 10,000 megawatts.", ["10,000 megawatts other:capacity level PE>- as_of:2025-10"]],
    ["Over the past 20 years the generation capacity of Peru has almost tripled. Today it stands at around 10,000 megawatts.", ["tripled other:capacity multiple PE>- 2005/2025 almost", "10,000 megawatts other:capacity level PE>- as_of:2025-10 about"]],
    ["Renewable energy production in Peru increased by about 15 percent to 2,330.1 million kWh. Renewables make up 12 percent of the total.", ["15 percent production_volume growth_rate PE>- - about", "2,330.1 million kWh production_volume level PE>- -", "12 percent other:energy_share share PE>- as_of:2025-10"]],
    // Small counts of plants are none of their capacity.
    ["Three solar plants with a total capacity of 340 megawatts are under construction in Peru.", ["340 megawatts other:capacity level PE>- as_of:2025-10"]],
    ["Peru has 25 airports.", ["25 other:airport level PE>- as_of:2025-10"]],
    // A sentence that names no country, and a size of a thing.
    ["The valley has 25 bends.", []],
    ["The bridge in Peru has stood there for long. It is 40 m high.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});
