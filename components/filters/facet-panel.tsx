"use client";

import { SlidersHorizontal } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useState } from "react";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { numberFormat } from "@/lib/format";
import type { FacetGroup, FacetOption } from "./facet-types";

const SHOWN = 6;

function Option({ option, onPick }: { readonly option: FacetOption; readonly onPick?: () => void }) {
  const locale = useLocale();
  return (
    <li>
      <Link
        href={option.href}
        scroll={false}
        {...(onPick === undefined ? {} : { onClick: onPick })}
        aria-current={option.isActive ? "true" : undefined}
        className={cn("flex items-baseline justify-between gap-3 py-0.5 text-sm hover:text-ink hover:underline", option.isActive ? "font-semibold text-ink" : "text-soft")}
      >
        <span className="min-w-0 [overflow-wrap:anywhere]">{option.label}</span>
        <span className="num text-xs font-normal text-faint">{numberFormat(locale, {}).format(option.count)}</span>
      </Link>
    </li>
  );
}

function Groups({ groups, onPick }: { readonly groups: readonly FacetGroup[]; readonly onPick?: () => void }) {
  const t = useTranslations("claims");
  const pick = onPick === undefined ? {} : { onPick };
  return (
    <div className="space-y-5">
      {groups.map((group) => {
        const [first, rest] = [group.options.slice(0, SHOWN), group.options.slice(SHOWN)];
        return (
          <section key={group.key} aria-label={group.label}>
            <h2 className="mb-1 text-sm font-semibold">{group.label}</h2>
            <ul>{first.map((option) => <Option key={option.label} option={option} {...pick} />)}</ul>
            {rest.length > 0 && (
              <details>
                <summary className="py-0.5 text-sm text-link">{t("more", { count: rest.length })}</summary>
                <ul>{rest.map((option) => <Option key={option.label} option={option} {...pick} />)}</ul>
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The choices beside a list; on a narrow screen behind one button. All of them are links: the address is the state. */
export function FacetPanel({ groups, activeCount }: { readonly groups: readonly FacetGroup[]; readonly activeCount: number }) {
  const t = useTranslations("claims");
  const [isOpen, setOpen] = useState(false);
  const shown = groups.filter((group) => group.options.length > 0);
  return (
    <>
      <nav aria-label={t("filters")} className="hidden lg:block">
        <Groups groups={shown} />
      </nav>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <DialogTrigger asChild>
          <Button className="lg:hidden">
            <SlidersHorizontal aria-hidden className="size-4" />
            {t("filters")}
            {activeCount > 0 && <span className="num"> ({activeCount})</span>}
          </Button>
        </DialogTrigger>
        <DialogContent title={t("filters")} placement="side">
          <Groups groups={shown} onPick={() => setOpen(false)} />
        </DialogContent>
      </Dialog>
    </>
  );
}
