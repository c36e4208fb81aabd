import { parentPort } from "node:worker_threads";
import { extractClaims } from "@/lib/extract";
import type { ExtractAnswer, ExtractQuestion } from "./extract-threads";

/** The thread that reads claims: a question in, an answer out, one after the other. */
parentPort?.on("message", ({ source, options }: ExtractQuestion) => {
  const answer: ExtractAnswer = extractClaims(source, options);
  parentPort?.postMessage(answer);
});
