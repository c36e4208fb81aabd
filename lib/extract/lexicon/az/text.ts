import type { TextWords } from "../text-words";

export const TEXT_AZ: TextWords = {
  hanging: ["və"],
  leading: "s səh cən müəl prof",
  either: "mln mlrd trln",
  scales: "mln mlrd",
  dates: [],
  goesOn: ["ABŞ"],
  partsOfYear: "",
  yearMark: "",
  metre: "",
  measures: [],
  initials: "",
  verbs: [],
};
