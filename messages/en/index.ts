import add from "./add.json";
import chart from "./chart.json";
import claims from "./claims.json";
import compare from "./compare.json";
import documents from "./documents.json";
import explain from "./explain.json";
import fault from "./fault.json";
import findings from "./findings.json";
import indicator from "./indicator.json";
import method from "./method.json";
import overview from "./overview.json";
import reading from "./reading.json";
import review from "./review.json";
import search from "./search.json";
import shell from "./shell.json";
import terms from "./terms.json";
import tour from "./tour.json";

export const en = { shell, terms, overview, indicator, chart, method, compare, claims, findings, documents, add, search, review, tour, explain, fault, reading };
