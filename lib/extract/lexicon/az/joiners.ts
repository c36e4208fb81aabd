import type { Joiners } from "../joiners";

export const JOINERS_AZ: Joiners = { and: ["və"], or: ["və ya", "ya"], parallel: [], but: ["lakin", "amma", "ancaq"], also: [], parts: [], again: [], figures: [], to: [], from: [], whichIs: [], thatIs: ["yaxud"], partsOf: [], ofThat: [] };
