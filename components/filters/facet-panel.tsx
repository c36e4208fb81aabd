"use client";

import { SlidersHorizontal } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type MouseEvent } from "react";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import type { Parcel } from "@/components/ui/parcel";
import { useParcel } from "@/components/ui/parcelled";
import { numberFormat } from "@/lib/format";
import type { FacetGroup, FacetOption } from "./facet-types";

const SHOWN = 6;

/** Options as links. A list has hundreds: one handler for all of them costs a page a tenth of what as many components would. */
function Options({ options, onPick }: { readonly options: readonly FacetOption[]; readonly onPick?: () => void }) {
  const counts = numberFormat(useLocale(), {});
  const router = useRouter();

  function pick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(link.pathname + link.search, { scroll: false });
    onPick?.();
  }

  return (
    <ul onClick={pick}>
      {options.map((option) => (
        <li key={option.label}>
          <a href={option.href} aria-current={option.isActive ? "true" : undefined} className="facet-option">
            <span>{option.label}</span>
            <span>{counts.format(option.count)}</span>
          </a>
        </li>
      ))}
    </ul>
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
            <Options options={first} {...pick} />
            {rest.length > 0 && (
              <details>
                <summary className="py-0.5 text-sm text-link">{t("more", { count: rest.length })}</summary>
                <Options options={rest} {...pick} />
              </details>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** The choices beside a list; on a narrow screen behind one button. All of them are links: the address is the state. */
export function FacetPanel({ groups: parcel, activeCount }: { readonly groups: Parcel<readonly FacetGroup[]>; readonly activeCount: number }) {
  const groups = useParcel(parcel);
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
