import { sent } from "@/messages/en/sent";
import { wordsIn } from "./words-in";

export default wordsIn("en", sent);
