import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** A rule that a page breaks, with the first element that does. */
export interface Fault {
  readonly rule: string;
  readonly element: string;
}

/** What axe found, and the rules that it could look at. */
export interface Look {
  readonly faults: readonly Fault[];
  readonly passed: readonly string[];
}

/** Has axe look at a page, or at a part of it, by all its rules or some. It is put into a page once: that takes longer than a look. */
export async function lookAt(page: Page, { part, rules }: { readonly part?: string; readonly rules?: readonly string[] } = {}): Promise<Look> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  }
  // What is not laid out yet would not be looked at.
  await page.waitForFunction(() => document.querySelector("[data-later]") === null);
  const options: RunOptions = { resultTypes: ["violations"], ...(rules === undefined ? {} : { runOnly: [...rules] }) };
  return page.evaluate(
    async ({ part, options }) => {
      const { violations, passes } = await window.axe.run(part ?? document, options);
      return {
        faults: violations.map(({ id, nodes }) => ({ rule: id, element: nodes[0]?.html ?? "" })),
        passed: passes.map(({ id }) => id),
      };
    },
    { part, options },
  );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
