export { EXTRACTOR_VERSION } from "./model";
export { explainClaims, explainText, type ExplainedClaim, type ExplainedField } from "./explain";
export { extractClaims, type ExtractOptions } from "./pipeline";
export { parseClaimRecord, parseDocumentRecord, toComparableClaim, toExtractionRecord, type Parsed } from "./record";
