export { documentPair, rankCountries } from "./document-pair";
export { findPlaces } from "./find";
