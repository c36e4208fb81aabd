"use client";

import { useEffect } from "react";
import { answerEarlyClick } from "@/components/ui/missed-click";

/** Answers, once the page has started, what was clicked before. */
export function Started() {
  useEffect(answerEarlyClick, []);
  return null;
}
