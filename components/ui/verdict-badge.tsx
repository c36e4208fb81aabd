import { useTranslations } from "#intl";
import { toShownVerdict, type Verdict } from "@/lib/domain/finding";
import { cn } from "./cn";

const MARK: Readonly<Record<Verdict | "explained", { readonly path: string; readonly className: string }>> = {
  agreement: { path: "M2 6.5 5 9.5 10.5 3", className: "text-agree" },
  weak_tension: { path: "M1.5 7.5c1.5-3 3-3 4.5-1.5s3 1.5 4.5-1.5", className: "text-tension" },
  strong_tension: { path: "M1.5 4.2h9M1.5 7.8h9", className: "text-tension" },
  contradiction: { path: "M1.5 4.2h9M1.5 7.8h9M8.5 1.5l-5 9", className: "text-conflict" },
  explained: { path: "M1.5 4.2h9M1.5 7.8h9M8.5 1.5l-5 9", className: "text-tension" },
};

interface VerdictBadgeProps {
  readonly verdict: Verdict;
  /** Whether the finding is a conflict. */
  readonly conflict: boolean;
  readonly className?: string;
}

/** A verdict in words with its own sign, so that colour is never alone; what differs for a reason is not said to be a conflict. */
export function VerdictBadge({ verdict, conflict, className }: VerdictBadgeProps) {
  const t = useTranslations("terms");
  const shown = toShownVerdict({ verdict, conflict });
  const mark = MARK[shown];
  return (
    <span className={cn("inline-flex items-center gap-1.5 whitespace-nowrap text-sm font-medium", mark.className, className)}>
      <svg viewBox="0 0 12 12" aria-hidden className="size-3 shrink-0" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
        <path d={mark.path} />
      </svg>
      {t(`verdict.${shown}`)}
    </span>
  );
}
