import { join } from "node:path";
import { env } from "@/lib/env";
import { ExtractThreads, extractHere } from "./extract-threads";
import type { Extract } from "./extract-threads";

/** The thread's program, joined into one file when the pages are built. */
const PROGRAM = join(".next", "parallax", "extract-worker.mjs");
/** Shorter texts are read within a tenth of a second. */
const LONG_TEXT = 200_000;

const shared = globalThis as typeof globalThis & { parallaxExtract?: ExtractThreads };

/** Reads a long text in a thread beside the server, so that it answers others meanwhile; here where the pages were not built, as while developing. */
export const extractAside: Extract = async (source, options) => {
  const { root, mode } = env();
  if (mode === "development" || source.text.length < LONG_TEXT) return extractHere(source, options);
  shared.parallaxExtract ??= new ExtractThreads({ program: join(/* turbopackIgnore: true */ root, PROGRAM), threads: 1, head: 0 });
  return shared.parallaxExtract.extract(source, options);
};
