"use client";

import type { ReactNode } from "react";
import { useTranslations } from "#intl";
import { VerdictBadge } from "@/components/ui/verdict-badge";
import { countStatements, toShownVerdict } from "@/lib/domain/finding";
import type { FindingDetail } from "@/lib/domain/view";
import { ArithmeticBlock, Chains, Repairs } from "./arithmetic";
import { comparedClaims, toOriginRows } from "./clusters";
import { FindingSubject } from "./finding-list";
import { HeadlineText } from "./headline-text";
import { IntervalAxis } from "./interval-axis";
import { layoutParts } from "./parts";
import { PartsFigure } from "./parts-figure";
import { Statements } from "./statements";

function Section({ title, children, id }: { readonly title: string; readonly children: ReactNode; readonly id: string }) {
  return (
    <section aria-labelledby={id} className="mt-10 break-inside-avoid">
      <h2 id={id} className="mb-3 text-xl">
        {title}
      </h2>
      {children}
    </section>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** The head of a case file: what it is about, what was found, the sentence with the evidence. */
export function CaseHeader({ finding, actions }: { readonly finding: FindingDetail; readonly actions: ReactNode }) {
  const t = useTranslations();
  const inClusters = new Set(finding.clusters.flat());
  const [decision] = finding.history;
  return (
    <header className="pb-2 pt-10">
      <p className="eyebrow">
        <FindingSubject finding={finding} />
      </p>
      <h1 className="mt-1 max-w-4xl text-2xl sm:text-3xl">
        <HeadlineText finding={finding} members={finding.claims.filter((claim) => inClusters.has(claim.id))} />
      </h1>
      <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-1 text-sm text-soft">
        <span title={t(`terms.verdictHelp.${toShownVerdict(finding)}`)}>
          <VerdictBadge verdict={finding.verdict} conflict={finding.conflict} />
        </span>
        {finding.cause !== null && (
          <span title={t(`terms.causeHelp.${finding.cause}`)}>
            {t("findings.page.cause")}: <b className="font-medium text-ink">{t(`terms.cause.${finding.cause}`)}</b>
          </span>
        )}
        {decision !== undefined && decision.action !== "reopened" && (
          <a href="#history" className="font-medium text-agree underline-offset-2 hover:underline">
            {t("findings.page.decidedAs", { outcome: lowerFirst(t(`findings.outcome.${decision.action}`)) })}
          </a>
        )}
        <span>{t("findings.statements", { statements: countStatements(finding) || finding.claims.length, origins: finding.origins })}</span>
      </div>
      <p className="mt-4 max-w-3xl text-soft sm:text-lg">{finding.explanation}</p>
      <div className="no-print mt-4 flex flex-wrap gap-2">{actions}</div>
    </header>
  );
}

/** The evidence of a finding: one axis, or the bars of a sum, the arithmetic, the chains, the repairs, the statements. `aside` stands beside it. */
export function CaseFile({ finding, aside }: { readonly finding: FindingDetail; readonly aside: ReactNode }) {
  const t = useTranslations("findings.page");
  const neutral = finding.neutral ?? [];
  const compared = new Set([...finding.clusters.flat(), ...neutral]);
  const inAxis = finding.claims.filter((claim) => compared.has(claim.id) && claim.unit === finding.cell.unit);
  const parts = finding.check === null ? null : layoutParts(finding.check, finding.claims);
  const rows = toOriginRows(inAxis, finding.originGroups);
  const statementRows = toOriginRows(comparedClaims(finding), finding.originGroups);
  return (
    <>
      {!finding.isCurrent && <p className="mt-4 border-l-2 border-tension bg-sunken px-3 py-2 text-sm">{t("retired")}</p>}
      {parts !== null && (
        <Section id="parts" title={t("parts")}>
          <PartsFigure picture={parts} />
        </Section>
      )}
      {parts === null && rows.length > 0 && (
        <Section id="axis" title={t("axis")}>
          <IntervalAxis rows={rows} clusters={finding.clusters} neutral={neutral} />
        </Section>
      )}
      <div className="grid gap-x-14 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          {finding.check !== null && (
            <Section id="arithmetic" title={t("arithmetic")}>
              <ArithmeticBlock check={finding.check} claims={finding.claims} />
            </Section>
          )}
          {(finding.chains.length > 0 || finding.supportedReading !== null) && (
            <Section id="chains" title={t(finding.chains.length > 0 ? "chains" : "supported")}>
              <Chains chains={finding.chains} claims={finding.claims} supported={finding.supportedReading} />
            </Section>
          )}
          {finding.check !== null && finding.check.repairs.length > 0 && (
            <Section id="repairs" title={t("repairs")}>
              <Repairs check={finding.check} claims={finding.claims} />
            </Section>
          )}
          <Section id="statements" title={t("statements")}>
            <Statements rows={statementRows} clusters={finding.clusters} neutral={neutral} />
          </Section>
        </div>
        <aside className="min-w-0">
          {(finding.limits ?? []).length > 0 && (
            <Section id="limits" title={t("limits")}>
              <ul className="list-disc space-y-1 pl-4 text-sm">{finding.limits?.map((limit) => <li key={limit}>{limit}</li>)}</ul>
            </Section>
          )}
          {finding.settle.length > 0 && (
            <Section id="settle" title={t("settle")}>
              <ul className="list-disc space-y-1.5 pl-4">{finding.settle.map((question) => <li key={question}>{question}</li>)}</ul>
            </Section>
          )}
          {aside}
        </aside>
      </div>
    </>
  );
}
