import { sent } from "@/messages/ru/sent";
import { wordsIn } from "./words-in";

export default wordsIn("ru", sent);
