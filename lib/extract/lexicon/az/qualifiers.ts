import type { QualifierVocabulary } from "../types";

/** Azerbaijani words that say how exact a number is. Most follow the number, which then carries a case ending. */
export const qualifiers: QualifierVocabulary = {
  before: [
    ["təxminən təqribən orta_hesabla haradasa", "about"],
    ["demək_olar_ki az_qala", "almost"],
    ["ən_azı azı minimum ən_azından", "at_least"],
    ["ən_çoxu ən_çox maksimum", "up_to"],
  ],
  after: [
    ["yaxın yaxındır yaxını yaxınını yaxınlaşır yaxınlaşıb", "almost"],
    ["çox çoxdur artıq artıqdır ötüb keçib üstələyib ötmüş keçmiş aşıb aşmış yuxarı çoxunu çoxu ötəcək keçəcək ötməsi keçməsi aşması ötəcəyi keçəcəyi aşacağı aşır ötür keçir", "more_than"],
    ["az azdır aşağı", "less_than"],
    ["qədər qədəri dək civarında civarındadır civarında_olub ətrafında ətrafındadır", "about"],
    ["az_deyil az_olmayan az_olmayaraq az_olmayacaq", "at_least"],
    ["çox_deyil çox_olmayan çox_olmayacaq", "up_to"],
  ],
  equals: { alone: "", withTo: "" },
  inBrackets: "təxmini qiymətləndirmə",
  ofAmounts: "",
  negations: "deyil",
  between: "",
};
