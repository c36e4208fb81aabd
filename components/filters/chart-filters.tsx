"use client";

import { useQueryStates } from "nuqs";
import { ChevronRight } from "lucide-react";
import dynamic from "next/dynamic";
import { useId, useState, useTransition, type ReactNode } from "react";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/input";
import { Segmented } from "@/components/ui/segmented";
import type { Measure } from "@/lib/domain/claim";
import type { FacetCount } from "@/lib/domain/view";
import { formatPair, formatUnitName, numberFormat } from "@/lib/format";
import { chartParsers, GROUPINGS } from "@/lib/params/chart";
import { AGREEMENT_FILTERS, FORECAST_FILTERS } from "@/lib/params/filters";
import { Link } from "@/components/ui/link";
import type { ChartChoice, OfferedCharts } from "@/lib/series/choose";
import { useLocale } from "#intl";

/** What the filters of a chart offer, and what is chosen. */
export interface ChartFiltersProps {
  readonly offered: OfferedCharts;
  /** Where the figures of every pair are listed. */
  readonly allHref: string;
  readonly choice: ChartChoice | null;
  readonly publishers: readonly FacetCount[];
  readonly speakers: readonly FacetCount[];
}

/** Loaded when the further filters are opened: most readers look at what there is. */
const NameFilter = dynamic(() => import("./name-filter").then((module) => module.NameFilter), { ssr: false });

const NONE = "";
const { measure, pair, unit, publisher, speaker, agreement, forecast, group } = chartParsers;

/** What the chart and its table hold; every choice is in the address. */
export function ChartFilters({ offered: { measures, pairs, morePairs }, allHref, choice, publishers, speakers }: ChartFiltersProps) {
  const t = useTranslations("chart");
  const terms = useTranslations("terms");
  const locale = useLocale();
  const [isPending, startTransition] = useTransition();
  const [state, setState] = useQueryStates({ measure, pair, unit, publisher, speaker, agreement, forecast, group }, { shallow: false, history: "push", scroll: false, startTransition });

  const isFiltered = [state.publisher, state.speaker].some((list) => list !== null && list.length > 0) || state.agreement !== null || state.forecast !== null;
  const [isOpen, setOpen] = useState(isFiltered);

  const nameMeasure = (option: ChartChoice) => {
    const name = terms(`measure.${option.measure}`);
    const isAmbiguous = measures.filter((other) => other.measure === option.measure).length > 1;
    return isAmbiguous ? `${name}, ${formatUnitName(option.unit, locale)}` : name;
  };

  return (
    <div className="no-print flex flex-wrap items-end gap-x-3 gap-y-3" aria-busy={isPending}>
      {measures.length > 1 && choice !== null && (
        <Segmented
          label={t("controls.measure")}
          value={`${choice.measure}|${choice.unit}`}
          options={measures.map((option) => ({ value: `${option.measure}|${option.unit}`, label: nameMeasure(option) }))}
          onChange={(value) => {
            const [nextMeasure, nextUnit] = value.split("|");
            void setState({ measure: nextMeasure as Measure, unit: nextUnit ?? null });
          }}
        />
      )}
      {pairs.length > 1 && choice !== null && (
        <Choice label={t("controls.pair")} value={choice.pair} onChange={(value) => void setState({ pair: value })}>
          {pairs.map((option) => (
            <option key={option.pair} value={option.pair}>
              {option.pair === NONE ? t("controls.anyPair") : formatPair(option.pair.split("-"), locale)} ({numberFormat(locale, {}).format(option.count)})
            </option>
          ))}
        </Choice>
      )}
      {morePairs > 0 && (
        <Link href={allHref} className="text-link flex h-8 items-center text-sm">
          {t("controls.morePairs", { count: morePairs })}
        </Link>
      )}
      <Choice label={t("group.label")} value={state.group} onChange={(value) => void setState({ group: GROUPINGS.find((option) => option === value) ?? "basis" })}>
        {GROUPINGS.map((option) => (
          <option key={option} value={option}>
            {t(`group.${option}`)}
          </option>
        ))}
      </Choice>
      <details
        className="group/more open:w-full"
        open={isOpen}
        onToggle={(event) => {
          if (event.currentTarget.open) setOpen(true);
        }}
      >
        <summary className="flex h-8 list-none items-center gap-1 text-sm text-soft hover:text-ink [&::-webkit-details-marker]:hidden">
          <ChevronRight aria-hidden className="size-4 transition-transform group-open/more:rotate-90" />
          {t("controls.filters")}
        </summary>
        {isOpen && (
          <div className="mt-2 flex flex-wrap items-end gap-3 border-l-2 pl-4">
            <Choice label={t("controls.standing")} value={state.agreement ?? NONE} onChange={(value) => void setState({ agreement: AGREEMENT_FILTERS.find((option) => option === value) ?? null })}>
              <option value={NONE}>{terms("status.all")}</option>
              {AGREEMENT_FILTERS.map((option) => (
                <option key={option} value={option}>
                  {terms(`status.${option}`)}
                </option>
              ))}
            </Choice>
            <Choice label={t("controls.forecasts")} value={state.forecast ?? NONE} onChange={(value) => void setState({ forecast: FORECAST_FILTERS.find((option) => option === value) ?? null })}>
              <option value={NONE}>{t("controls.withForecasts")}</option>
              <option value="exclude">{t("controls.noForecasts")}</option>
              <option value="only">{t("controls.onlyForecasts")}</option>
            </Choice>
            <NameFilter label={t("controls.publishers")} options={publishers} chosen={state.publisher ?? []} onChange={(next) => void setState({ publisher: next.length === 0 ? null : [...next] })} />
            <NameFilter label={t("controls.speakers")} options={speakers} chosen={state.speaker ?? []} onChange={(next) => void setState({ speaker: next.length === 0 ? null : [...next] })} />
          </div>
        )}
      </details>
      {isFiltered && (
        <Button size="sm" variant="ghost" onClick={() => void setState({ publisher: null, speaker: null, agreement: null, forecast: null })}>
          {t("controls.clear")}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-xs text-faint">
        {label}
      </label>
      <NativeSelect id={id} value={value} onChange={(event) => onChange(event.target.value)} className="h-8 w-auto max-w-full py-0">
        {children}
      </NativeSelect>
    </div>
  );
}
