"use client";

import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { FacetCount } from "@/lib/domain/view";

interface NameFilterProps {
  readonly label: string;
  readonly options: readonly FacetCount[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const SEARCH_FROM = 9;

/** Several names of many, with counts and a search box where there are many. */
export function NameFilter({ label, options, chosen, onChange }: NameFilterProps) {
  const t = useTranslations("chart.controls");
  const id = useId();
  const [query, setQuery] = useState("");
  const shown = options.filter((option) => option.label.toLocaleLowerCase().includes(query.toLocaleLowerCase()));
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter((name) => name !== value) : [...chosen, value]);
  return (
    <Popover>
      <PopoverTrigger className={buttonStyles({ size: "sm" })} disabled={options.length === 0}>
        {chosen.length === 0 ? label : t("chosen", { name: label, count: chosen.length })}
        <ChevronDown aria-hidden className="size-3.5" />
      </PopoverTrigger>
      <PopoverContent aria-label={label} className="w-80 p-2">
        {options.length >= SEARCH_FROM && <Input aria-label={t("search")} placeholder={t("search")} value={query} onChange={(event) => setQuery(event.target.value)} className="mb-2" />}
        <ul className="max-h-72 overflow-y-auto">
          {shown.map((option) => (
            <li key={option.value} className="flex items-center gap-2 px-1 py-1.5">
              <Checkbox id={`${id}${option.value}`} checked={chosen.includes(option.value)} onCheckedChange={() => toggle(option.value)} />
              <label htmlFor={`${id}${option.value}`} className="flex-1 leading-5">
                {option.label}
              </label>
              <span className="num text-faint">{option.count}</span>
            </li>
          ))}
        </ul>
      </PopoverContent>
    </Popover>
  );
}
