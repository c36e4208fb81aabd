import type { ScaleVocabulary } from "../types";

/** Azerbaijani scales and multiples. */
export const scales: ScaleVocabulary = {
  scales: [["~min", 3], ["~milyon mln", 6], ["~milyard mlrd", 9], ["~trilyon trln", 12]],
  vague: [["yüzlərlə yüzlərcə", "100"], ["minlərlə minlərcə", "1000"], ["onlarla onlarca", "20"], ["on_minlərlə", "20000"], ["yüz_minlərlə", "200000"], ["milyonlarla", "1000000"], ["milyardlarla", "1000000000"]],
  collectives: [],
  multiples: [["ikiqat ikiqatdan", "2"], ["üçqat", "3"], ["dördqat", "4"], ["beşqat", "5"], ["onqat", "10"]],
  times: "dəfə dəfədən dəfəyə dəfəyədək qat qatdan",
  timesBefore: "",
};
