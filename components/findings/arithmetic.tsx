"use client";

import { Link } from "@/components/ui/link";
import { useLocale, useTranslations } from "#intl";
import { useFigureText } from "@/components/claims/figure";
import { toSentenceHref } from "@/components/claims/links";
import { useSeriesName } from "@/components/claims/series-name";
import { cn } from "@/components/ui/cn";
import type { BasisChain, Check, Repair } from "@/lib/domain/finding";
import type { Unit } from "@/lib/domain/quantity";
import type { ClaimView } from "@/lib/domain/view";
import { formatValue } from "@/lib/format";
import { findCheckUnit } from "./check-unit";

/** Whether something closes, in a word with its sign. */
function Closing({ closes }: { readonly closes: boolean }) {
  const t = useTranslations("findings.page");
  return (
    <span className={cn("whitespace-nowrap font-medium", closes ? "text-agree" : "text-conflict")}>
      <span aria-hidden>{closes ? "= " : "≠ "}</span>
      {t(closes ? "closes" : "closesNot")}
    </span>
  );
}

/** The figures that enter an arithmetic, each leading to its sentence. */
function Terms({ ids, claims }: { readonly ids: readonly string[]; readonly claims: readonly ClaimView[] }) {
  const text = useFigureText();
  const terms = ids.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
  return (
    <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-sm">
      {terms.map((claim) => (
        <li key={claim.id}>
          <Link href={toSentenceHref(claim)} className="num text-link" title={claim.sentence.text}>
            {text(claim)}
          </Link>{" "}
          <span className="inline-block text-faint first-letter:uppercase">{claim.speaker ?? claim.document.publisher ?? claim.document.title}</span>
        </li>
      ))}
    </ul>
  );
}

/** The arithmetic of a check as one line, its bounds where a figure gives them a unit, and the figures in it. */
export function ArithmeticBlock({ check, claims }: { readonly check: Check; readonly claims: readonly ClaimView[] }) {
  const t = useTranslations("findings.page");
  const locale = useLocale();
  const unit = findCheckUnit(check, claims);
  const range = ([low, high]: readonly [number, number], unit: Unit) => {
    const [from, to] = [formatValue(low, unit, locale), formatValue(high, unit, locale)];
    return from === to ? from : `${from} – ${to}`;
  };
  return (
    <div>
      <p className="num text-lg">
        {check.arithmetic}
      </p>
      <div className="mt-2 flex flex-wrap gap-x-8 gap-y-1 text-sm">
        {unit !== null && (
          <dl className="contents">
            <div className="flex gap-2">
              <dt className="text-faint">{t("computed")}</dt>
              <dd className="num">{range(check.computed, unit)}</dd>
            </div>
            <div className="flex gap-2">
              <dt className="text-faint">{t("statedRange")}</dt>
              <dd className="num">{range(check.stated, unit)}</dd>
            </div>
          </dl>
        )}
        <Closing closes={check.closes} />
      </div>
      <Terms ids={check.terms} claims={claims} />
    </div>
  );
}

/** The chains of level and growth inside each series, with their sums written out. */
export function Chains({ chains, claims, supported }: { readonly chains: readonly BasisChain[]; readonly claims: readonly ClaimView[]; readonly supported: string | null }) {
  const t = useTranslations("findings.page");
  const tSeries = useTranslations("review.series");
  const nameOf = useSeriesName();
  return (
    <div className="space-y-4">
      <p className="max-w-prose text-sm text-soft">{t("chainsLead")}</p>
      {chains.map((chain) => (
        <div key={`${chain.series} ${chain.claims.join(" ")}`} className="border-l-2 border-rule-strong pl-4">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold first-letter:uppercase">
              {chain.given == null ? chain.series : tSeries("givenShort", { series: nameOf(chain.given) })}
              {chain.given != null && <span className="block text-sm font-normal text-soft">{tSeries("inferredUnder", { series: chain.series })}</span>}
            </span>
            <span className="text-sm">
              {chain.isUntested === true ? <span className="text-faint">{t("untested")}</span> : <Closing closes={chain.closes} />}
            </span>
          </p>
          {chain.arithmetic.map((line) => (
            <p key={line} className="num">
              {line}
            </p>
          ))}
          <Terms ids={chain.claims} claims={claims} />
        </div>
      ))}
      {supported !== null && <p className="max-w-prose border-l-2 border-agree pl-4">{supported}</p>}
    </div>
  );
}

const SLIPS: Readonly<Record<string, "digit" | "sign" | "swap" | "scale" | "point" | "unit" | "other">> = {
  "one digit": "digit",
  "rise or fall": "sign",
  "two digits swapped": "swap",
  "scale word (× 1,000)": "scale",
  "decimal point moved": "point",
  "currency or unit": "unit",
  "other value": "other",
};

/** Values that would make the arithmetic close: candidates for a person, never applied. Those of one set stand together. */
export function Repairs({ check, claims }: { readonly check: Check; readonly claims: readonly ClaimView[] }) {
  const t = useTranslations("findings.page");
  const sets = [...Map.groupBy(check.repairs, (repair) => (repair.set === undefined ? `${repair.claim} ${repair.value}` : repair.set)).values()];
  return (
    <div>
      <p className="max-w-prose text-sm text-soft">{t("repairsLead")}</p>
      <ul className="mt-2 space-y-2">
        {sets.map((repairs) => (
          <li key={repairs.map(({ claim, value }) => `${claim} ${value}`).join()} className="border-b pb-2">
            {repairs.length > 1 && <p className="text-sm text-soft">{t("repairsTogether")}</p>}
            {repairs.map((repair) => (
              <RepairLine key={repair.claim} repair={repair} claim={claims.find((candidate) => candidate.id === repair.claim)} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RepairLine({ repair, claim }: { readonly repair: Repair; readonly claim: ClaimView | undefined }) {
  const t = useTranslations("findings.page");
  const locale = useLocale();
  const text = useFigureText();
  const slip = SLIPS[repair.why];
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="num font-semibold">{t("repair", { from: claim === undefined ? repair.claim : text(claim), to: formatValue(repair.value, claim?.unit ?? "count", locale) })}</span>
      <span className="text-soft">{slip === undefined ? repair.why : t(`slip.${slip}`)}</span>
      {claim !== undefined && (
        <Link href={toSentenceHref(claim)} className="text-link text-sm">
          {claim.document.title}
        </Link>
      )}
    </p>
  );
}
