import { useLocale, useTranslations } from "#intl";
import { useFigureText } from "@/components/claims/figure";
import type { Finding } from "@/lib/domain/finding";
import type { FindingMember } from "@/lib/domain/view";
import { toHeadline } from "./headline";

interface HeadlineTextProps {
  readonly finding: Pick<Finding, "kind" | "verdict" | "cause" | "conflict" | "clusters">;
  readonly members: readonly FindingMember[];
}

/** Words the sentence that says what a finding found, with its figures: "12% and 16% cannot both hold". */
export function useHeadline({ finding, members }: HeadlineTextProps): string {
  const t = useTranslations("findings.headline");
  const locale = useLocale();
  const text = useFigureText();
  const { key, figures } = toHeadline(finding, members);
  const values = figures.map(text);
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(values);
  const sentence = t(key, { values: list, a: values[0] ?? "", b: values[1] ?? "" });
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}

/** The headline of a finding as text. */
export function HeadlineText(props: HeadlineTextProps) {
  return <>{useHeadline(props)}</>;
}
