import type { PlacedValue } from "./axis";
import type { ClusterPlace } from "./clusters";
import { markOf } from "./cluster-mark";

/** Half way down a row, however many lines its words take. */
const MIDDLE = "50%";

/** An arrow head at a place in percent of the width, pointing where nothing bounds the value. */
function ArrowHead({ at, color, isRight }: { readonly at: number; readonly color: string; readonly isRight: boolean }) {
  return (
    <svg x={`${at}%`} y={MIDDLE} overflow="visible">
      <path d={isRight ? "M-6-4 0 0-6 4" : "M6-4 0 0 6 4"} fill="none" stroke={color} strokeWidth={1.75} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

interface IntervalRowProps {
  readonly placed: PlacedValue;
  readonly place: ClusterPlace;
  readonly ticks: readonly { readonly at: number }[];
  readonly forecast?: boolean;
}

/**
 * One value with what its words leave open: a point, a thick bar (half of uses), a thin line (nine of ten), an arrow (no end stated).
 * Positions are percents, so the drawing needs no script and follows its box.
 */
export function IntervalRow({ placed, place, ticks, forecast = false }: IntervalRowProps) {
  const { color, path } = markOf(place);
  const { core, wide, hard } = placed;
  const line = (from: number, to: number, width: number, opacity: number, dashed = false) => (
    <line x1={`${from}%`} x2={`${to}%`} y1={MIDDLE} y2={MIDDLE} stroke={color} strokeWidth={width} strokeOpacity={opacity} strokeLinecap="butt" {...(dashed ? { strokeDasharray: "2 3" } : {})} />
  );
  return (
    <svg aria-hidden className="block h-11 min-h-11 w-full overflow-visible">
      {ticks.map((tick) => (
        <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2="100%" stroke="var(--rule)" />
      ))}
      {hard.openHigh && (
        <>
          {line(wide.openHigh ? placed.at : wide.to, 100, 1.5, 0.8, true)}
          <ArrowHead at={100} color={color} isRight />
        </>
      )}
      {hard.openLow && (
        <>
          {line(0, wide.openLow ? placed.at : wide.from, 1.5, 0.8, true)}
          <ArrowHead at={0} color={color} isRight={false} />
        </>
      )}
      {wide.to > wide.from && line(wide.from, wide.to, 2, 1)}
      {core.to > core.from && line(core.from, core.to, 8, 0.4)}
      <svg x={`${placed.at}%`} y={MIDDLE} overflow="visible">
        <path d={path} fill={forecast ? "var(--paper)" : color} stroke={forecast ? color : "var(--paper)"} strokeWidth={forecast ? 2 : 1.5} />
      </svg>
    </svg>
  );
}
