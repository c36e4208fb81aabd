import type { TestProject } from "vitest/node";
import { hasChromium } from "./chromium";
import { startServer } from "./server";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the pages over the samples, which tests may read and must not change. */
    readonly samplesUrl: string;
  }
}

/** Serves the samples once for all browser tests that only read: reading them in takes longer than most of those tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!hasChromium) {
    project.provide("samplesUrl", "");
    return async () => undefined;
  }
  const server = await startServer();
  project.provide("samplesUrl", server.url);
  return server.stop;
}
