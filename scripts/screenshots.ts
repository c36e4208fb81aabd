// `npm run screenshots`: the pictures that README.md opens with, taken of the pages as they are, over the samples.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { hasChromium, NO_CHROMIUM, openBrowser } from "../tests/support/chromium";
import { startServer } from "../tests/support/server";

const FOLDER = fileURLToPath(new URL("../docs/pictures/", import.meta.url));
const MOST_BYTES = 300_000;
const SIZE = { width: 1440, height: 960 };

/** What is pictured: its name, and the way there from the first page. */
const PICTURES: readonly { readonly name: string; readonly open: (page: Page, url: string) => Promise<unknown> }[] = [
  { name: "overview", open: (page, url) => page.goto(url) },
  { name: "indicator", open: (page, url) => follow(page, `${url}/indicators`, "main a[href^='/indicators/']") },
  { name: "conflict", open: (page, url) => follow(page, url, "section[aria-labelledby=conflicts] h2 a, section[aria-labelledby=conflicts] h3 a") },
];

async function follow(page: Page, list: string, link: string): Promise<void> {
  await page.goto(list);
  await page.goto(new URL((await page.locator(link).first().getAttribute("href")) ?? "/", list).href);
}

if (!hasChromium) throw new Error(`The pictures need a browser: ${NO_CHROMIUM}.`);
const server = await startServer();
const browser = await openBrowser();
try {
  const context = await browser.newContext({ locale: "en", viewport: SIZE, colorScheme: "light", reducedMotion: "reduce" });
  await context.addCookies([{ name: "parallax-tour", value: "seen", url: server.url }]);
  const page = await context.newPage();
  mkdirSync(FOLDER, { recursive: true });
  // A first visit is shown in the device's letters; the pictures are of the next.
  await page.goto(server.url);
  await page.waitForLoadState("networkidle");
  for (const { name, open } of PICTURES) {
    await open(page, server.url);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
    const picture = await page.screenshot({ animations: "disabled" });
    if (picture.length > MOST_BYTES) throw new Error(`The picture ${name} has ${picture.length} bytes; at most ${MOST_BYTES} are wanted.`);
    writeFileSync(join(FOLDER, `${name}.png`), picture);
    console.log(`docs/pictures/${name}.png: ${Math.round(picture.length / 1000)} kB`);
  }
} finally {
  await browser.close();
  await server.stop();
}
