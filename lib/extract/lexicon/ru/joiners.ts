import type { Joiners } from "../joiners";

export const JOINERS_RU: Joiners = { and: ["и"], or: ["или"], parallel: ["а"], but: ["но"], also: ["а также"], parts: ["в том числе"], again: ["в", "на", "с", "со", "из"], figures: ["на", "до"], to: ["до"], from: ["с", "со"], whichIs: ["что"], thatIs: ["т\\.\\s?е\\."], partsOf: ["в том числе", "из них", "из которых", "включая"], ofThat: ["из них", "из него", "из не[её]"] };
