import type { BasisChain, Finding } from "@/lib/domain/finding";
import { tell, tellAll, tellSentence, type Speech } from "@/lib/domain/told";
import type { ClaimDetail, FindingRef } from "@/lib/domain/view";
import { wordEvidence } from "@/lib/i18n/coded";
import type { Locale } from "@/lib/i18n/locales";
import { RUSSIAN } from "./russian";

/** The speech of a language; null for English, in which findings are kept. */
function speechOf(locale: Locale): Speech | null {
  return locale === "ru" ? RUSSIAN : null;
}

/** A finding's sentence in the reader's language, without its codes. One made before there were codes stays in English. */
export function refInLanguage<T extends FindingRef>({ told = [], ...ref }: T, locale: Locale): Omit<T, "told"> {
  const speech = speechOf(locale);
  return speech === null || told.length === 0 ? ref : { ...ref, explanation: tellAll(told, speech) };
}

/** A claim with what its findings say in the reader's language. */
export function claimInLanguage<T extends { readonly findings: readonly FindingRef[] }>(claim: T, locale: Locale): T {
  return { ...claim, findings: claim.findings.map((ref) => refInLanguage(ref, locale)) };
}

/** How a claim was read, with the reasons in the reader's language. */
export function detailInLanguage<T extends ClaimDetail>(claim: T, locale: Locale): T {
  return { ...claimInLanguage(claim, locale), evidence: claim.evidence.map((item) => ({ ...item, note: item.note === null ? null : wordEvidence(locale, item.note) })) };
}

/** Everything a finding says, in the reader's language. */
export function findingInLanguage<T extends Finding>(finding: T, locale: Locale): T {
  const speech = speechOf(locale);
  const { told } = finding;
  if (speech === null || told === undefined) return finding;
  return {
    ...finding,
    explanation: tellAll(told.explanation, speech),
    settle: told.settle.map((one) => tellSentence(one, speech)),
    supportedReading: told.supported.length === 0 ? null : tellAll(told.supported, speech),
    limits: told.limits.map((one) => tellSentence(one, speech)),
    check: finding.check === null || told.arithmetic === null ? finding.check : { ...finding.check, arithmetic: tell(told.arithmetic, speech) },
    chains: finding.chains.map((chain, index): BasisChain => {
      const words = told.chains[index];
      return words === undefined ? chain : { ...chain, series: tell(words.series, speech), arithmetic: words.arithmetic.map((line) => tell(line, speech)) };
    }),
  };
}
