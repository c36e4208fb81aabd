/**
 * What a phone's reader waits for an answer to the first tap, on a page that has not started and on one that has: `npm run bench:tap [runs]`.
 * The built pages are served over the samples; the processor is slowed by 4, as Lighthouse does. From the touch until the search stands open.
 */
import type { Browser } from "playwright-core";
import { openBrowser } from "@/tests/support/chromium";
import { startServer } from "@/tests/support/server";

const SLOWDOWN = 4;
const PHONE = { locale: "en", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, userAgent: "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36" } as const;

/** Milliseconds from the touch until the search is open. */
async function tap(browser: Browser, url: string, hasStarted: boolean): Promise<number> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(500);
    if (hasStarted) await page.waitForFunction(() => window.early?.hasStarted);
    const took = page.evaluate(async () => {
      const touched = await new Promise<number>((resolve) => window.addEventListener("touchstart", (event) => resolve(event.timeStamp), { capture: true, once: true }));
      while (document.querySelector("[role=dialog] input") === null) await new Promise((resolve) => requestAnimationFrame(resolve));
      return performance.now() - touched;
    });
    await page.getByRole("button", { name: "Search" }).tap();
    return await took;
  } finally {
    await context.close();
  }
}

const runs = Number(process.argv[2] ?? 7);
const server = await startServer();
const browser = await openBrowser();
try {
  for (const path of ["/", "/indicators/trade_turnover"]) {
    const times: Record<"before" | "after", number[]> = { before: [], after: [] };
    for (let run = 0; run < runs; run++) {
      times.before.push(await tap(browser, server.url + path, false));
      times.after.push(await tap(browser, server.url + path, true));
    }
    const middle = (list: readonly number[]): string => (list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0).toFixed(0);
    console.log(`${path}: first tap before the page has started ${middle(times.before)} ms, after it ${middle(times.after)} ms (medians of ${runs})`);
  }
} finally {
  await browser.close();
  await server.stop();
}
