import type { Links } from "../links";

export const LINKS_AZ: Links = { articles: [], determiners: [], possessive: [], at: [], during: [], when: [], then: [], which: [], was: [], levelOf: [], levelAt: [], about: [], opensPart: [], endsPart: [], whose: [], of: [], output: [], theirNumber: [], every: [], toldIn: [], with: [], clause: [], valued: [], next: ["və", "isə"], appends: [], ofWhole: [], percent: ["faiz"], trades: [], traded: [], where: [] };
