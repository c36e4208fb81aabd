"use client";

import dynamic from "next/dynamic";
import type { ComponentType, ReactNode } from "react";
import type { Locale } from "./locales";

type Around = ComponentType<{ readonly children: ReactNode }>;

/** A script for each language, which the browser keeps: written into every page the words were a fifth of it. */
const WORDS: Readonly<Record<Locale, Around>> = {
  en: dynamic(() => import("./words-en")),
  ru: dynamic(() => import("./words-ru")),
};

/** What components in the browser find around them: the words of the reader's language. */
export function Words({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  const WordsIn = WORDS[locale];
  return <WordsIn>{children}</WordsIn>;
}
