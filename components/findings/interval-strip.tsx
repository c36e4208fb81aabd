import { useLocale } from "#intl";
import { formatValue } from "@/lib/format";
import type { Axis } from "./axis";
import { markOf } from "./cluster-mark";
import type { ClusterPlace } from "./clusters";

const MIDDLE = 14;

/** All values of a finding on one short line, for a list: usual readings as bars, stated numbers as marks. A drawing beside words that say the same. */
export function IntervalStrip({ axis, items, unit }: { readonly axis: Axis; readonly unit: string; readonly items: readonly { readonly id: string; readonly place: ClusterPlace; readonly forecast: boolean }[] }) {
  const locale = useLocale();
  const [low, high] = [axis.values.reduce((least, value) => Math.min(least, value.at), 100), axis.values.reduce((most, value) => Math.max(most, value.at), 0)];
  const labelled = axis.ticks.filter((tick, index) => index === 0 || index === axis.ticks.length - 1);
  return (
    <div aria-hidden className="px-2">
      <svg className="block h-7 w-full overflow-visible">
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} stroke="var(--rule)" />
        {high > low && <line x1={`${low}%`} x2={`${high}%`} y1={MIDDLE} y2={MIDDLE} stroke="var(--rule-strong)" />}
        {axis.values.map((value, index) => {
          const item = items[index];
          if (item === undefined) return null;
          const { color, path } = markOf(item.place);
          return (
            <g key={item.id}>
              {value.wide.to > value.wide.from && <line x1={`${value.wide.from}%`} x2={`${value.wide.to}%`} y1={MIDDLE} y2={MIDDLE} stroke={color} strokeWidth={5} strokeOpacity={0.35} />}
              <svg x={`${value.at}%`} overflow="visible">
                <path d={path} transform={`translate(0 ${MIDDLE}) scale(0.9)`} fill={item.forecast ? "var(--paper)" : color} stroke={item.forecast ? color : "var(--paper)"} strokeWidth={1.5} />
              </svg>
            </g>
          );
        })}
      </svg>
      <div className="relative h-4">
        {labelled.map((tick) => (
          <span key={tick.value} className="num absolute -translate-x-1/2 whitespace-nowrap text-xs text-faint" style={{ left: `${tick.at}%` }}>
            {formatValue(tick.value, unit, locale, "short")}
          </span>
        ))}
      </div>
    </div>
  );
}
