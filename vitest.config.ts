import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@/": root };

/**
 * Three projects: `unit` is pure and fast, `store` uses the real database and processes, `browser` drives Chromium. Files of
 * `unit` share what they import, as texts read one after the other do: making vocabularies and code for each file anew took two
 * thirds of its processor time. Two files of `store` run at once: they wait for programs that they start.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      { extends: true, test: { name: "unit", isolate: false, testTimeout: 60_000, include: ["tests/**/*.test.ts"], exclude: ["tests/store/**", "tests/ingest/**", "tests/cli/**", "tests/routes/**", "tests/browser/**"] } },
      { extends: true, test: { name: "store", include: ["tests/{store,ingest,cli,routes}/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 2 } },
      { extends: true, test: { name: "browser", globalSetup: "tests/support/samples-server.ts", include: ["tests/browser/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 240_000, fileParallelism: false, maxConcurrency: 2 } },
    ],
  },
});
