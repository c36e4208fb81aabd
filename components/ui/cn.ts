import { clsx, type ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({ extend: { theme: { text: ["xs", "sm", "base", "lg", "xl", "2xl", "3xl"] } } });

/** Joins class names; of two that set the same property, the later one wins. */
export function cn(...inputs: readonly ClassValue[]): string {
  return merge(clsx(inputs));
}
