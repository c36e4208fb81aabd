"use client";

import dynamic from "next/dynamic";
import { Activity, useEffect, type ComponentProps, type ReactNode } from "react";
import { answerMissedClick, LATE, loadLate } from "@/components/ui/missed-click";
import { parcelled, type Parcelled } from "@/components/ui/parcelled";
import type { CompareFigureProps } from "./compare-figure";
import type { IndicatorFigureProps } from "./indicator-figure";

const UrlState = dynamic(() => loadLate(() => import("nuqs/adapters/next/app").then((module) => module.NuqsAdapter)));
const IndicatorFigure = dynamic(() => loadLate(() => import("./indicator-figure").then((module) => parcelled(module.IndicatorFigure))));
const CompareFigure = dynamic(() => loadLate(() => import("./compare-figure").then((module) => parcelled(module.CompareFigure))));
const ChartFilters = dynamic(() => loadLate(() => import("@/components/filters/chart-filters").then((module) => module.ChartFilters)));

function Answers() {
  useEffect(answerMissedClick, []);
  return null;
}

/** What the server has drawn is read as it is; it answers, with its state in the address, as soon as its reader turns to it. */
function Late({ children }: { readonly children: ReactNode }) {
  return (
    <div className="contents" {...{ [LATE]: "" }}>
      <Activity>
        <UrlState>
          {children}
          <Answers />
        </UrlState>
      </Activity>
    </div>
  );
}

/** One indicator's figure. */
export function LateIndicatorFigure(props: Parcelled<IndicatorFigureProps>) {
  return (
    <Late>
      <IndicatorFigure {...props} />
    </Late>
  );
}

/** Two selections on one axis. */
export function LateCompareFigure(props: Parcelled<CompareFigureProps>) {
  return (
    <Late>
      <CompareFigure {...props} />
    </Late>
  );
}

/** What chooses the figures, where there is none to stand in. */
export function LateChartFilters(props: ComponentProps<typeof ChartFilters>) {
  return (
    <Late>
      <ChartFilters {...props} />
    </Late>
  );
}
