import type { Joiners } from "../joiners";

export const JOINERS_EN: Joiners = { and: ["and"], or: ["or"], parallel: [], but: ["but", "while"], also: ["as well as", "plus"], parts: ["including", "of which"], again: ["to", "from", "with", "in"], figures: ["by", "to"], to: ["to"], from: ["from"], whichIs: ["which is", "which was"], thatIs: [], partsOf: ["including", "among them", "of which", "out of which"], ofThat: ["of it", "of them", "of this", "of that", "of these", "of those"] };
