"use client";

import { Link } from "@/components/ui/link";
import { useEffect, useState } from "react";
import { useLocale, useTranslations } from "#intl";
import { toFindingHref, toSentenceHref } from "@/components/claims/links";
import { InItsText } from "@/components/claims/in-its-text";
import { CORRECTABLE } from "@/components/review/correction";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/states";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import type { ClaimInText } from "@/lib/domain/view";
import { formatDate, formatExact, formatPeriod, formatQuantity, formatValue } from "@/lib/format";
import type { ClaimNote } from "@/lib/series/model";
import { useChartWords } from "./wording";

/** Reads one claim with everything beside it; throws where the server has none or does not answer. */
async function loadEvidence(id: string, locale: string): Promise<ClaimInText> {
  const response = await fetch(`/api/v1/claims/${encodeURIComponent(id)}`, { headers: { "accept-language": locale } });
  if (!response.ok) throw new Error(`The evidence answered with ${response.status}`);
  const body = (await response.json()) as { readonly data: ClaimInText };
  return body.data;
}

interface EvidencePanelProps {
  readonly claim: string | null;
  /** Other claims of the same mark. */
  readonly siblings: readonly ClaimNote[];
  readonly onChange: (claim: string | null) => void;
}

type State = { readonly kind: "loading" } | { readonly kind: "failed" } | { readonly kind: "ready"; readonly claim: ClaimInText };

/** Where a figure comes from: its words, who said them, when, where, and how they were read. */
export function EvidencePanel({ claim, siblings, onChange }: EvidencePanelProps) {
  const t = useTranslations("chart.evidence");
  return (
    <Dialog open={claim !== null} onOpenChange={(isOpen) => !isOpen && onChange(null)}>
      {claim !== null && (
        <DialogContent title={t("title")} placement="side">
          <Evidence key={claim} id={claim} voice={siblings.find((note) => note.id === claim)?.voice ?? null} />
          {siblings.length > 1 && (
            <section className="mt-6 border-t pt-4">
              <h3 className="text-sm font-medium">{t("others")}</h3>
              <ul className="mt-1">
                {siblings
                  .filter((note) => note.id !== claim)
                  .map((note) => (
                    <Sibling key={note.id} note={note} onChoose={() => onChange(note.id)} />
                  ))}
              </ul>
            </section>
          )}
        </DialogContent>
      )}
    </Dialog>
  );
}

function Sibling({ note, onChoose }: { readonly note: ClaimNote; readonly onChoose: () => void }) {
  const terms = useTranslations("terms");
  const words = useChartWords("count");
  return (
    <li>
      <button type="button" onClick={onChoose} className="w-full py-1.5 text-left text-sm">
        <span className="text-link">{note.voice ?? note.publisher ?? terms("ownVoice")}</span>
        <span className="text-faint">
          {note.voice !== null && note.publisher !== null && ` · ${note.publisher}`}
          {note.publishedAt !== null && ` · ${formatDate(note.publishedAt, words.locale, "short")}`}
        </span>
      </button>
    </li>
  );
}

function Evidence({ id, voice }: { readonly id: string; readonly voice: string | null }) {
  const t = useTranslations("chart.evidence");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const [state, setState] = useState<State>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isLatest = true;
    loadEvidence(id, locale).then(
      (claim) => isLatest && setState({ kind: "ready", claim }),
      () => isLatest && setState({ kind: "failed" }),
    );
    return () => {
      isLatest = false;
    };
  }, [id, locale, attempt]);

  if (state.kind === "loading") return <Skeleton className="h-80" />;
  if (state.kind === "failed") {
    return (
      <div role="alert">
        <p>{t("failed")}</p>
        <Button
          className="mt-3"
          onClick={() => {
            setState({ kind: "loading" });
            setAttempt(attempt + 1);
          }}
        >
          {shell("retry")}
        </Button>
      </div>
    );
  }
  return <EvidenceBody claim={voice === null ? state.claim : { ...state.claim, speaker: voice }} />;
}

/** Digits of the ends of what words usually mean: more would be exacter than the measurement. */
const BOUND_DIGITS = 3;

function EvidenceBody({ claim }: { readonly claim: ClaimInText }) {
  const t = useTranslations("chart.evidence");
  const terms = useTranslations("terms");
  const words = useChartWords(claim.unit);
  const fields = useTranslations("claims.field");
  const fieldName = (field: string) => {
    const known = CORRECTABLE.find((name) => name === field);
    return known === undefined ? field : fields(known);
  };
  const { wide } = claim.meaning;
  const period = formatPeriod(claim.period, words.locale);
  const bound = (value: number | null) => (value === null ? "∞" : formatValue(Number(value.toPrecision(BOUND_DIGITS)), claim.unit, words.locale));
  return (
    <>
      <p className="num text-2xl font-semibold">{formatQuantity(claim, words.locale, words.templates)}</p>
      <InItsText claim={claim} paragraph={claim.paragraph} className="mt-3 border-l-2 border-rule-strong pl-4" />
      {claim.document.isDigest && <p className="mt-2 text-sm text-faint">{t("digest")}</p>}
      <div className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <Link className="text-link" href={toSentenceHref(claim)}>
          {t("inDocument")}
        </Link>
        {claim.document.url !== null && (
          <a className="text-link" href={claim.document.url} rel="noreferrer" target="_blank">
            {t("atSource")}
          </a>
        )}
      </div>
      <dl className="mt-5 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 border-t pt-4 text-sm">
        <Fact name={t("speaker")}>{claim.speaker ?? terms("ownVoice")}</Fact>
        <Fact name={t("publisher")}>{claim.document.publisher ?? "–"}</Fact>
        <Fact name={t("published")}>
          {claim.document.publishedAt === null ? terms("unknownDate") : formatDate(claim.document.publishedAt, words.locale)}
          {claim.document.publishedAtBasis === "inferred" && <span className="text-faint"> · {t("publishedInferred")}</span>}
        </Fact>
        <Fact name={t("about")}>
          {period ?? terms("unknownPeriod")}
          {claim.period?.basis === "inferred" && <span className="text-faint"> · {t("basisInferred")}</span>}
        </Fact>
        <Fact name={t("exact")}>{formatExact(claim.value, claim.unit, words.locale)}</Fact>
        {claim.qualifier !== "exact" && (
          <Fact name={t("means")}>
            {bound(wide.low)} – {bound(wide.high)}
          </Fact>
        )}
      </dl>
      <section className="mt-5 border-t pt-4 text-sm">
        <h3 className="font-medium">{t("conflicts")}</h3>
        {claim.findings.length === 0 && <p className="mt-1 text-soft">{t("none")}</p>}
        <ul className="mt-1 space-y-3">
          {claim.findings.map((finding) => (
            <li key={finding.id}>
              <VerdictBadge verdict={finding.verdict} conflict={finding.conflict} />
              {finding.origins !== undefined && <span className="ml-3 text-faint">{terms("count.origins", { count: finding.origins })}</span>}
              <p className="text-soft">{finding.explanation}</p>
              <Link className="text-link" href={toFindingHref(finding.id)}>
                {t(finding.conflict ? "moreConflict" : "seeComparison")}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <details className="mt-5 border-t pt-4 text-sm">
        <summary className="font-medium">{t("howRead")}</summary>
        <p className="num mt-2 text-soft">{t("confidence", { value: formatValue(Math.round(claim.confidence * 100), "percent", words.locale) })}</p>
        <ul className="mt-1 space-y-1 text-soft">
          {claim.evidence.map((entry) => (
            <li key={`${entry.field}${entry.rule}`}>
              {fieldName(entry.field)}: {t(entry.basis)} <span className="text-faint">({entry.rule})</span>
              {entry.note !== null && <span className="text-faint"> {entry.note}</span>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt className="text-faint">{name}</dt>
      <dd className="num">{children}</dd>
    </>
  );
}
