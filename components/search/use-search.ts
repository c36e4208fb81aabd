"use client";

import { useEffect, useState } from "react";
import { MIN_QUERY, type SearchResults } from "@/lib/domain/search";

export type SearchState = { readonly kind: "idle" } | { readonly kind: "searching" } | { readonly kind: "failed" } | { readonly kind: "found"; readonly results: SearchResults };

const PAUSE_MS = 150;

/** What a query finds; a newer query silences the answer to the one before. */
export function useSearch(query: string): SearchState {
  const words = query.trim();
  const [answer, setAnswer] = useState<{ readonly words: string; readonly state: SearchState } | null>(null);

  useEffect(() => {
    if (words.length < MIN_QUERY) return;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/search?q=${encodeURIComponent(words)}`, { signal: controller.signal })
        .then(async (response) => {
          if (!response.ok) throw new Error(String(response.status));
          setAnswer({ words, state: { kind: "found", results: (await response.json()) as SearchResults } });
        })
        .catch(() => {
          if (!controller.signal.aborted) setAnswer({ words, state: { kind: "failed" } });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words]);

  if (words.length < MIN_QUERY) return { kind: "idle" };
  return answer?.words === words ? answer.state : { kind: "searching" };
}
