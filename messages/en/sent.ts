import add from "./add.json";
import chart from "./chart.json";
import claims from "./claims.json";
import compare from "./compare.json";
import documents from "./documents.json";
import findings from "./findings.json";
import review from "./review.json";
import search from "./search.json";
import shell from "./shell.json";
import terms from "./terms.json";
import tour from "./tour.json";

/** What the browser is sent, in English: without the words of the server's own components and of the comparison, which no script there asks for. */
export const sent = { shell, terms, chart, compare, claims, findings, documents, add, search, review, tour };
