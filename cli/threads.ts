import { fileURLToPath } from "node:url";
import { ExtractThreads } from "@/lib/ingest/extract-threads";

/** Beside the joined command line; sources that are run as they are have none, and read all texts in one thread. */
const PROGRAM = fileURLToPath(new URL("extract-worker.js", import.meta.url));

/** Does something with threads for reading claims, and ends them. */
export async function withThreads(work: (threads: ExtractThreads) => Promise<void>): Promise<void> {
  const threads = new ExtractThreads({ program: PROGRAM });
  try {
    await work(threads);
  } finally {
    await threads.close();
  }
}
