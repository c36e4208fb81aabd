"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";

// Loaded when it is first opened: most visits never search.
const SearchPalette = dynamic(() => import("./search-palette").then((module) => module.SearchPalette), { ssr: false });

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName));
}

/** Opens the search over everything; Ctrl K (or ⌘ K) and "/" do the same from anywhere. */
export function SearchButton() {
  const t = useTranslations("search");
  const [isOpen, setOpen] = useState(false);
  const [isLoaded, setLoaded] = useState(false);

  function open() {
    setLoaded(true);
    setOpen(true);
  }

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isCombination = event.code === "KeyK" && (event.ctrlKey || event.metaKey);
      const isSlash = event.key === "/" && !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
      if (!isCombination && !isSlash) return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  return (
    <>
      <button type="button" data-tour="search" onClick={open} aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K /" className={buttonStyles({ variant: "ghost", size: "sm" })}>
        <Search aria-hidden className="size-4" />
        <span className="sr-only lg:not-sr-only">{t("open")}</span>
        <kbd aria-hidden className="ml-1 hidden rounded-sm border px-1 text-xs font-normal text-faint lg:inline">
          /
        </kbd>
      </button>
      {isLoaded && <SearchPalette isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}
