import { describe, expect, it } from "vitest";
import { REVIEW_COMMANDS, REVIEW_KEYS, toReviewCommand } from "@/components/review/shortcuts";

const press = (code: string, more: Partial<Parameters<typeof toReviewCommand>[0]> = {}) =>
  toReviewCommand({ code, ctrlKey: false, altKey: false, metaKey: false, isTyping: false, ...more });

describe("toReviewCommand", () => {
  it.each([
    ["KeyA", "accept"],
    ["KeyR", "reject"],
    ["KeyC", "correct"],
    ["KeyU", "undo"],
    ["KeyZ", null],
    ["Enter", null],
  ] as const)("%s", (code, command) => expect(press(code)).toBe(command));

  it.each([{ isTyping: true }, { ctrlKey: true }, { altKey: true }, { metaKey: true }])("leaves %o alone", (more) => {
    expect(press("KeyA", more)).toBeNull();
  });

  it("has one key for each command", () => {
    expect(new Set(REVIEW_COMMANDS.map((command) => REVIEW_KEYS[command].code)).size).toBe(REVIEW_COMMANDS.length);
  });
});
