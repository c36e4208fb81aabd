import type { Joiners } from "../joiners";

export const JOINERS_AZ: Joiners = { and: ["və"], or: ["və ya", "və yaxud", "yaxud", "ya"], parallel: [], but: ["lakin", "amma", "ancaq"], also: ["həmçinin", "eləcə də", "habelə"], parts: ["o cümlədən"], again: [], figures: [], to: [], from: [], whichIs: [], thatIs: ["yaxud"], partsOf: ["o cümlədən", "onlardan", "bunlardan"], ofThat: ["onların", "bunların", "bunun", "onun", "onlardan", "bunlardan"] };
