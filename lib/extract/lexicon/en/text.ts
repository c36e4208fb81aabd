import type { TextWords } from "../text-words";

export const TEXT_EN: TextWords = {
  hanging: ["and", "or", "the", "of", "to", "in", "by", "with", "from"],
  leading: "mr mrs ms dr prof st sen rep gov gen col lt sgt capt adm rev hon messrs no nos nr fig figs eq sec ch vol pp art para jan feb mar apr jun jul aug sep sept oct nov dec vs viz cf ca approx est al e.g i.e rs tk ksh",
  either: "f.o.b c.i.f inc corp co ltd jr sr etc a.m p.m am pm dlr dlrs mln bln bbl pct",
  scales: "mln",
  dates: [],
  goesOn: ["U\\.?S", "USD", "EUR"],
  partsOfYear: "",
  yearMark: "",
  metre: "",
  measures: [],
  initials: "u.s",
  verbs: ["is", "was", "has", "will", "and"],
};
