"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { Figure } from "@/components/claims/figure";
import { toSentenceHref } from "@/components/claims/links";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import { formatPair, formatPeriod, formatValue } from "@/lib/format";
import { cn } from "@/components/ui/cn";
import { AxisFoot } from "./axis-foot";
import type { PartBar, PartsPicture } from "./parts";

type Claim = Labelled<ClaimView>;

const GRID = "grid grid-cols-[1fr_auto] gap-x-4 md:grid-cols-[15rem_minmax(0,1fr)_9rem] md:items-center";
const HEIGHT = 22;

/** What a bar stands for: the thing counted, and its countries and time below. */
function Label({ claim }: { readonly claim: Claim }) {
  const locale = useLocale();
  const pair = [claim.reporter, claim.partner].filter((code) => code !== null);
  return (
    <Link href={toSentenceHref(claim)} className="group min-w-0 text-sm leading-tight" title={claim.sentence.text}>
      <span className="block truncate font-medium first-letter:uppercase group-hover:underline">
        {claim.indicatorLabel}
        {claim.scope !== null && `, ${claim.scope}`}
      </span>
      <span className="block truncate text-xs text-faint">{[pair.length === 0 ? null : formatPair(pair, locale), formatPeriod(claim.period, locale)].filter((part) => part !== null).join(" · ")}</span>
    </Link>
  );
}

function BarRow({ bar, picture }: { readonly bar: PartBar<Claim>; readonly picture: PartsPicture<Claim> }) {
  const { gap, ticks } = picture;
  return (
    <svg aria-hidden className="block h-11 w-full overflow-visible">
      {ticks.map((tick) => (
        <line key={tick.at} x1={`${tick.at}%`} x2={`${tick.at}%`} y1="0" y2="100%" stroke="var(--rule)" />
      ))}
      <rect x={`${bar.from}%`} width={`${Math.max(bar.to - bar.from, 0.3)}%`} y={HEIGHT / 2} height={HEIGHT} fill={bar.isWhole ? "var(--series-2)" : "var(--series-1)"} />
      {bar.isWhole && gap !== null && (
        <rect x={`${gap.from}%`} width={`${Math.max(gap.to - gap.from, 0.3)}%`} y={HEIGHT / 2} height={HEIGHT} fill="var(--conflict-wash)" stroke="var(--conflict)" strokeWidth={1.5} strokeDasharray="3 3" />
      )}
      {!bar.isWhole && bar.from > 0 && <line x1={`${bar.from}%`} x2={`${bar.from}%`} y1="0" y2={HEIGHT / 2 + HEIGHT} stroke="var(--ink-faint)" />}
    </svg>
  );
}

/** The figures of a sum, or of a part and its whole, as bars on one scale, with what is missing or too much. */
export function PartsFigure({ picture }: { readonly picture: PartsPicture<Claim> }) {
  const t = useTranslations("findings.page");
  const locale = useLocale();
  const { bars, gap, ticks } = picture;
  const unit = bars[0]?.claim.unit ?? "count";
  const isSum = bars.length > 2;
  return (
    <figure aria-label={t("parts")}>
      <ol>
        {bars.map((bar) => (
          <li key={bar.claim.id} className={cn(GRID, "pt-1.5 md:py-0", bar.isWhole && "md:border-t md:border-rule-strong")}>
            <Label claim={bar.claim} />
            <div className="col-span-2 row-start-2 md:col-span-1 md:row-start-auto">
              <BarRow bar={bar} picture={picture} />
            </div>
            <span className="self-center text-sm font-semibold">
              <Figure claim={bar.claim} />
            </span>
          </li>
        ))}
      </ol>
      <AxisFoot ticks={ticks} unit={unit} grid={GRID} />
      {gap !== null && (
        <figcaption className="mt-2 text-sm">
          <span className="font-medium text-conflict">{t(isSum ? (gap.isExcess ? "partsMore" : "partsLess") : "partOver", { difference: formatValue(gap.value, unit, locale) })}</span>
        </figcaption>
      )}
    </figure>
  );
}
