export { INDICATORS, findIndicator, otherNoun } from "./indicators";
