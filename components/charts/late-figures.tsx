"use client";

import dynamic from "next/dynamic";
import { Activity, useEffect, useRef, type ReactNode, type RefObject } from "react";
import { answerLateClick, late, loadLate } from "@/components/ui/missed-click";
import { parcelled, type Parcelled } from "@/components/ui/parcelled";
import type { ChartFiltersProps } from "@/components/filters/chart-filters";
import type { CompareFigureProps } from "./compare-figure";
import type { IndicatorFigureProps } from "./indicator-figure";

const loadIndicator = () => import("./late-indicator");
const loadCompare = () => import("./late-compare");

const IndicatorUrl = dynamic(() => loadLate(() => loadIndicator().then((module) => module.UrlState)));
const IndicatorFigure = dynamic(() => loadLate(() => loadIndicator().then((module) => parcelled(module.IndicatorFigure))));
const ChartFilters = dynamic(() => loadLate(() => loadIndicator().then((module) => parcelled(module.ChartFilters))));
const CompareUrl = dynamic(() => loadLate(() => loadCompare().then((module) => module.UrlState)));
const CompareFigure = dynamic(() => loadLate(() => loadCompare().then((module) => parcelled(module.CompareFigure))));

/** Stands beside what is late, and comes with it. */
function Answers({ around }: { readonly around: RefObject<Element | null> }) {
  useEffect(() => answerLateClick(around.current), [around]);
  return null;
}

/** What the server has drawn is read as it is; it answers, with its state in the address, as soon as its reader turns to it. */
function Late({ url: UrlState, children }: { readonly url: typeof IndicatorUrl; readonly children: ReactNode }) {
  const around = useRef<HTMLDivElement>(null);
  return (
    <div ref={around} className="contents" {...late}>
      <Activity>
        <UrlState>
          {children}
          <Answers around={around} />
        </UrlState>
      </Activity>
    </div>
  );
}

/** One indicator's figure. */
export function LateIndicatorFigure(props: Parcelled<IndicatorFigureProps>) {
  return (
    <Late url={IndicatorUrl}>
      <IndicatorFigure {...props} />
    </Late>
  );
}

/** Two selections on one axis. */
export function LateCompareFigure(props: Parcelled<CompareFigureProps>) {
  return (
    <Late url={CompareUrl}>
      <CompareFigure {...props} />
    </Late>
  );
}

/** What chooses the figures, where there is none to stand in. */
export function LateChartFilters(props: Parcelled<ChartFiltersProps>) {
  return (
    <Late url={IndicatorUrl}>
      <ChartFilters {...props} />
    </Late>
  );
}
