import type { Finding } from "@/lib/domain/finding";
import { tell, tellAll, tellSentence, type Told, type ToldFinding } from "@/lib/domain/told";
import { ENGLISH } from "./english";

type Words = Pick<Finding, "explanation" | "settle" | "supportedReading" | "limits" | "told">;

/** What a finding says, in English and as codes. */
export function wordsOf(parts: Partial<ToldFinding> & Pick<ToldFinding, "explanation">): Words {
  const all: ToldFinding = { settle: [], supported: [], limits: [], arithmetic: null, chains: [], ...parts };
  return {
    explanation: tellAll(all.explanation, ENGLISH),
    settle: all.settle.map((one) => tellSentence(one, ENGLISH)),
    supportedReading: all.supported.length === 0 ? null : tellAll(all.supported, ENGLISH),
    limits: all.limits.map((one) => tellSentence(one, ENGLISH)),
    told: all,
  };
}

/** A line of arithmetic in English. */
export function sayLine(line: Told): string {
  return tell(line, ENGLISH);
}
