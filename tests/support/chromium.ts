import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Whether this machine has the browser; a test that needs it says so and is skipped where it has not. */
export const hasChromium = existsSync(path);
export const NO_CHROMIUM = `needs Chromium at ${path}: apt-get install chromium, or set CHROMIUM_PATH`;

/** Starts the browser without a window, with further arguments where they are given. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-background-networking", "--no-first-run", ...more] });
}
