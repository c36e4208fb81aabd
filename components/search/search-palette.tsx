"use client";

import { Command } from "cmdk";
import { useRouter } from "next/navigation";
import { Dialog as Primitive } from "radix-ui";
import { useState, type ReactNode } from "react";
import { useTranslations } from "#intl";
import { SEARCH_GROUPS } from "@/lib/domain/search";
import { useSearch } from "./use-search";

const PAGES = [
  { href: "/", key: "overview" },
  { href: "/indicators", key: "indicators" },
  { href: "/conflicts", key: "conflicts" },
  { href: "/claims", key: "claims" },
  { href: "/documents", key: "documents" },
  { href: "/add", key: "add" },
  { href: "/review", key: "review" },
  { href: "/method", key: "method" },
] as const;

const ALL_CLAIMS = "all claims";
const GROUP = "px-2 pb-2 [&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:pt-3 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:text-faint";

function Item({ value, onSelect, children }: { readonly value: string; readonly onSelect: () => void; readonly children: ReactNode }) {
  return (
    <Command.Item value={value} onSelect={onSelect} className="cursor-pointer rounded-sm px-2 py-1.5 text-sm data-[selected=true]:bg-sunken">
      {children}
    </Command.Item>
  );
}

/** One box that finds pages, indicators, comparisons, figures and texts; arrows choose, Enter goes there. */
export function SearchPalette({ isOpen, onOpenChange }: { readonly isOpen: boolean; readonly onOpenChange: (isOpen: boolean) => void }) {
  const t = useTranslations("search");
  const tShell = useTranslations("shell");
  const router = useRouter();
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState("");
  const state = useSearch(query);
  const words = query.trim().toLowerCase();
  const pages = PAGES.filter(({ key }) => tShell(`nav.${key}`).toLowerCase().includes(words));
  const found = state.kind === "found" ? state.results : null;
  // What is found comes later than what is typed: the first of it is chosen then, so that Enter alone goes there.
  const values = [...pages.map(({ href }) => `page ${href}`), ...SEARCH_GROUPS.flatMap((group) => (found?.[group] ?? []).map((hit) => `${group} ${hit.key}`)), ...(words === "" ? [] : [ALL_CLAIMS])];
  const value = values.includes(chosen) ? chosen : (values[0] ?? "");
  const isNothing = found !== null && pages.length === 0 && SEARCH_GROUPS.every((group) => found[group].length === 0);

  function ask(next: string) {
    setQuery(next);
    setChosen("");
  }

  function go(href: string) {
    onOpenChange(false);
    setQuery("");
    router.push(href);
  }

  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className="fixed inset-0 z-40 bg-black/40" />
        <Primitive.Content aria-describedby={undefined} className="fixed left-1/2 top-[12dvh] z-50 w-[min(40rem,calc(100vw-2rem))] -translate-x-1/2 overflow-hidden rounded-md border bg-raised text-ink shadow-xl">
          <Primitive.Title className="sr-only">{t("title")}</Primitive.Title>
          <Command shouldFilter={false} label={t("title")} value={value} onValueChange={setChosen} loop>
            <Command.Input value={query} onValueChange={ask} placeholder={t("placeholder")} className="h-12 w-full border-b bg-transparent px-4 text-base outline-none placeholder:text-faint" />
            <Command.List className="max-h-[60dvh] overflow-y-auto" tabIndex={-1}>
              {pages.length > 0 && (
                <Command.Group heading={t("pages")} className={GROUP}>
                  {pages.map(({ href, key }) => (
                    <Item key={href} value={`page ${href}`} onSelect={() => go(href)}>
                      {tShell(`nav.${key}`)}
                    </Item>
                  ))}
                </Command.Group>
              )}
              {found !== null &&
                SEARCH_GROUPS.map(
                  (group) =>
                    found[group].length > 0 && (
                      <Command.Group key={group} heading={t(group)} className={GROUP}>
                        {found[group].map((hit) => (
                          <Item key={hit.key} value={`${group} ${hit.key}`} onSelect={() => go(hit.href)}>
                            <span className="line-clamp-2 font-medium">{hit.title}</span>
                            {hit.detail !== null && <span className="line-clamp-1 text-soft">{hit.detail}</span>}
                          </Item>
                        ))}
                      </Command.Group>
                    ),
                )}
              {words !== "" && (
                <Command.Group heading={t("actions")} className={GROUP}>
                  <Item value={ALL_CLAIMS} onSelect={() => go(`/claims?q=${encodeURIComponent(query.trim())}`)}>
                    {t("allClaims", { query: query.trim() })}
                  </Item>
                </Command.Group>
              )}
            </Command.List>
            <p role="status" className="border-t px-4 py-2 text-xs text-faint empty:hidden">
              {state.kind === "idle" && t("hint")}
              {state.kind === "searching" && t("searching")}
              {state.kind === "failed" && t("failed")}
              {isNothing && t("none", { query: query.trim() })}
            </p>
          </Command>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
