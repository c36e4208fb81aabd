import type { Locator, Page } from "playwright-core";

/** What a task took a person: everything they did after the first page stood there, and how long. */
export interface TaskRecord {
  readonly task: string;
  readonly actions: readonly string[];
  readonly seconds: number;
}

/** A person at the page: each click, each field filled and each key counts as one action. */
export class User {
  readonly #actions: string[] = [];
  readonly #start = performance.now();
  constructor(readonly page: Page) {}

  async click(target: Locator, name: string): Promise<void> {
    this.#actions.push(`click ${name}`);
    await target.click();
  }

  /** Clicks and takes the file that comes of it. */
  async download(target: Locator, name: string): Promise<string> {
    const download = this.page.waitForEvent("download");
    await this.click(target, name);
    return (await (await download).path()) ?? "";
  }

  async fill(target: Locator, text: string, name: string): Promise<void> {
    this.#actions.push(`fill ${name}`);
    await target.fill(text);
  }

  async press(key: string): Promise<void> {
    this.#actions.push(`press ${key}`);
    await this.page.keyboard.press(key);
  }

  /** Ends the task and tells what it took. */
  done(task: string): TaskRecord {
    return { task, actions: this.#actions, seconds: (performance.now() - this.#start) / 1000 };
  }
}
