"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type MouseEvent } from "react";
import { useLocale, useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Link } from "@/components/ui/link";
import type { Parcel } from "@/components/ui/parcel";
import { useParcel } from "@/components/ui/parcelled";
import { numberFormat } from "@/lib/format";
import type { FacetGroup, FacetOption } from "./facet-types";

const SHOWN = 6;

function Options({ options }: { readonly options: readonly FacetOption[] }) {
  const counts = numberFormat(useLocale(), {});
  return (
    <ul>
      {options.map((option) => (
        <li key={option.label}>
          <Link href={option.href} keepsPlace aria-current={option.isActive ? "true" : undefined} className="facet-option">
            <span>{option.label}</span>
            <span>{counts.format(option.count)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Groups({ groups }: { readonly groups: readonly FacetGroup[] }) {
  const t = useTranslations("claims");
  return (
    <div className="space-y-5">
      {groups.map((group) => {
        const [first, rest] = [group.options.slice(0, SHOWN), group.options.slice(SHOWN)];
        return (
          <section key={group.key} aria-label={group.label}>
            <h2 className="mb-1 text-sm font-semibold">{group.label}</h2>
            <Options options={first} />
            {rest.length > 0 && (
              <details>
                <summary className="py-0.5 text-sm text-link">{t("more", { count: rest.length })}</summary>
                <Options options={rest} />
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
  const closeOnLink = (event: MouseEvent) => event.target instanceof Element && event.target.closest("a") !== null && setOpen(false);
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
          <div onClick={closeOnLink}>
            <Groups groups={shown} />
          </div>
        </DialogContent>
      </Dialog>
    </>
  );
}
