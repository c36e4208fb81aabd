"use client";

import { useTranslations } from "#intl";
import { Figure, useFigureText } from "@/components/claims/figure";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import type { ClaimView, Labelled } from "@/lib/domain/view";

interface QueueListProps {
  readonly claims: readonly Labelled<ClaimView>[];
  readonly current: string;
  readonly selected: ReadonlySet<string>;
  readonly onPick: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onSelectAll: (isAll: boolean) => void;
  readonly onDecide: (decision: "accepted" | "rejected") => void;
  readonly isBusy: boolean;
}

/** The queue as a list with boxes to pick several, and what to do with the picked. */
export function QueueList({ claims, current, selected, onPick, onToggle, onSelectAll, onDecide, isBusy }: QueueListProps) {
  const t = useTranslations("review");
  const text = useFigureText();
  const isAll = selected.size > 0 && selected.size === claims.length;
  return (
    <section aria-labelledby="queue">
      <div className="flex items-center gap-3 border-b border-rule-strong pb-2">
        <Checkbox aria-label={t("selectAll")} checked={isAll ? true : selected.size > 0 ? "indeterminate" : false} onCheckedChange={() => onSelectAll(!isAll)} />
        <h2 id="queue" className="text-base font-semibold">
          {selected.size > 0 ? t("selected", { count: selected.size }) : t("queue")}
        </h2>
      </div>
      {selected.size > 0 && (
        <div className="flex flex-wrap gap-2 border-b py-2">
          <Button size="sm" disabled={isBusy} onClick={() => onDecide("accepted")}>
            {t("acceptSelected")}
          </Button>
          <Button size="sm" disabled={isBusy} onClick={() => onDecide("rejected")}>
            {t("rejectSelected")}
          </Button>
        </div>
      )}
      <ol className="max-h-[36rem] overflow-y-auto">
        {claims.map((claim) => (
          <li key={claim.id} className={cn("flex items-start gap-3 border-b py-2 pl-0.5 pr-2", claim.id === current && "bg-mark/60")}>
            <Checkbox className="mt-1" aria-label={`${t("select")}: ${text(claim)}, ${claim.indicatorLabel}`} checked={selected.has(claim.id)} onCheckedChange={() => onToggle(claim.id)} />
            <button type="button" aria-current={claim.id === current ? "true" : undefined} onClick={() => onPick(claim.id)} className="min-w-0 flex-1 text-left text-sm">
              <Figure claim={claim} className="font-semibold" />
              <span className="block truncate text-soft">{claim.indicatorLabel}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
