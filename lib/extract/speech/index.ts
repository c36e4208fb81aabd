export { findSpeech } from "./find";
