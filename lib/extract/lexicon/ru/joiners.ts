import type { Joiners } from "../joiners";

export const JOINERS_RU: Joiners = { and: ["и"], or: ["или"], parallel: ["а"], but: ["но"], also: ["а также"], parts: ["в том числе"], again: ["в", "на", "с", "со", "из"], figures: ["на", "до"] };
