"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { toReviewCommand, type ReviewCommand } from "./shortcuts";

const STORED = "parallax-shortcuts";
const CHANGED = "parallax-shortcuts-changed";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

/** Whether one-key shortcuts are on in this browser, and the switch. */
export function useShortcutSetting(): readonly [isOn: boolean, setOn: (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(STORED) !== "off",
    () => true,
  );
  return [
    isOn,
    (next) => {
      localStorage.setItem(STORED, next ? "on" : "off");
      window.dispatchEvent(new Event(CHANGED));
    },
  ];
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}

/** Runs commands by single keys while it is on and no dialog is open. */
export function useShortcuts(isOn: boolean, onCommand: (command: ReviewCommand) => void): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      const isCheckbox = event.target instanceof HTMLInputElement && event.target.type === "checkbox";
      if (event.repeat || document.querySelector("[role=dialog]") !== null) return;
      const command = toReviewCommand({ code: event.code, ctrlKey: event.ctrlKey, altKey: event.altKey, metaKey: event.metaKey, isTyping: isTyping(event.target) && !isCheckbox });
      if (command === null) return;
      event.preventDefault();
      latest.current(command);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn]);
}
