"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTranslations } from "#intl";
import { useFigureText } from "@/components/claims/figure";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import { ClaimEntries } from "./claim-entries";
import { DocumentText } from "./document-text";
import { useHashClaim } from "./use-hash-claim";

interface DocumentReaderProps {
  readonly documentId: string;
  readonly text: string;
  readonly from: number;
  readonly lang: string | null;
  /** The claims of this text or part of it. */
  readonly claims: readonly Labelled<ClaimView>[];
  /** Whether `text` is only a part of the document. */
  readonly isPart: boolean;
}

/** A text and its figures side by side, each leading to the other; the address names the one that is looked at. */
export function DocumentReader({ documentId, text, from, lang, claims, isPart }: DocumentReaderProps) {
  const t = useTranslations("documents.page");
  const figure = useFigureText();
  const router = useRouter();
  const active = useHashClaim();
  const isElsewhere = isPart && active !== null && claims.every((claim) => claim.id !== active);

  useEffect(() => {
    if (!isElsewhere || active === null || new URLSearchParams(location.search).get("claim") === active) return;
    router.replace(`/documents/${documentId}?claim=${encodeURIComponent(active)}#claim-${active}`);
  }, [isElsewhere, active, documentId, router]);

  const marks = claims.map((claim) => ({
    id: claim.id,
    start: claim.start,
    end: claim.end,
    sentence: claim.sentence,
    conflict: claim.findings.some((finding) => finding.conflict),
    label: figure(claim),
  }));
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_21rem]">
      <section aria-label={t("text")} className="min-w-0">
        <DocumentText text={text} from={from} marks={marks} active={active} lang={lang} />
      </section>
      <section aria-labelledby="entries" className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto" tabIndex={claims.length > 6 ? 0 : undefined}>
        <h2 id="entries" className="text-lg">
          {t("claims")}
        </h2>
        <p className="mb-2 text-sm text-faint">{claims.length === 0 ? t("noClaims") : t("claimsLead")}</p>
        <ClaimEntries claims={claims} active={active} />
      </section>
    </div>
  );
}
