import type { Joiners } from "../joiners";

export const JOINERS_EN: Joiners = { and: ["and"], or: ["or"], parallel: [], but: ["but", "while"], also: ["as well as", "plus"], parts: ["including", "of which"], again: ["to", "from", "with", "in"], figures: ["by", "to"] };
