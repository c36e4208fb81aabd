"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link } from "@/components/ui/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Dialog, DialogContent } from "@/components/ui/dialog";
import type { Parcel } from "@/components/ui/parcel";
import { useParcel } from "@/components/ui/parcelled";
import { EmptyState } from "@/components/ui/states";
import type { FindingItems } from "@/components/findings/finding-note";
import type { ClaimView, Labelled } from "@/lib/domain/view";
import type { CorrectionFields } from "./correction";
import { CorrectionForm } from "./correction-form";
import { QueueList } from "./queue-list";
import { ReviewCase } from "./review-case";
import type { ReviewActions } from "./review-panel";
import type { ReviewCommand } from "./shortcuts";
import { ShortcutHelp } from "./shortcut-help";
import { useShortcuts, useShortcutSetting } from "./use-shortcuts";

/** What waits, and what is known of it. */
export interface Queue {
  readonly claims: readonly Labelled<ClaimView>[];
  readonly findings: FindingItems;
  readonly indicators: Readonly<Record<string, string>>;
  /** Figures that no person has looked at yet, of which `claims` are the first. */
  readonly left: number;
}

interface ReviewQueueProps extends ReviewActions {
  readonly parcel: Parcel<Queue>;
}

/** What was decided last: the claims as they left the queue, and those that stand for them now. */
interface Done {
  readonly standing: readonly string[];
  readonly ids: readonly string[];
}
const NOTHING_DONE: Done = { standing: [], ids: [] };

/** Figures that wait for a person, one at a time or several at once, by mouse or by single keys. */
export function ReviewQueue({ parcel, decide, correct }: ReviewQueueProps) {
  const { claims: loaded, findings, indicators, left } = useParcel(parcel);
  const t = useTranslations("review");
  const router = useRouter();
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [lastDone, setLastDone] = useState<Done>(NOTHING_DONE);
  const [isCorrecting, setCorrecting] = useState(false);
  const [isBusy, start] = useTransition();
  const [hasShortcuts, setShortcuts] = useShortcutSetting();

  const claims = loaded.filter((claim) => !decided.has(claim.id));
  const index = Math.max(0, claims.findIndex((claim) => claim.id === current));
  const claim = claims[index];

  function finish(standing: string | undefined, ids: readonly string[], done: string) {
    const after = claims.find((candidate, position) => position > index && !ids.includes(candidate.id));
    setDecided((before) => new Set([...before, ...ids]));
    setSelected(new Set());
    setCurrent(after?.id ?? null);
    setCorrecting(false);
    const step = { standing: standing === undefined ? ids : [standing], ids };
    setLastDone(step);
    toast.success(done, { action: { label: t("undo"), onClick: () => undo(step) } });
    if (claims.length <= ids.length + 3) router.refresh();
  }

  async function save(id: string, changes: Partial<CorrectionFields>, note: string): Promise<string | null> {
    const result = await correct(id, changes, note);
    if (!result.ok) return t("failed", { message: result.message });
    finish(result.undo, [id], t("done.corrected"));
    return null;
  }

  function undo({ standing, ids }: Done) {
    if (standing.length === 0) return;
    start(async () => {
      const result = await decide(standing, "unreviewed");
      if (!result.ok) {
        toast.error(t("failed", { message: result.message }));
        return;
      }
      setDecided((before) => new Set([...before].filter((id) => !ids.includes(id))));
      setCurrent(ids[0] ?? null);
      setLastDone(NOTHING_DONE);
      toast.success(t("undone"));
      router.refresh();
    });
  }

  function decideOn(ids: readonly string[], decision: "accepted" | "rejected") {
    if (ids.length === 0 || isBusy) return;
    start(async () => {
      const result = await decide(ids, decision);
      if (result.ok) finish(result.undo, ids, ids.length === 1 ? t(`done.${decision}`) : t(`doneMany.${decision}`, { count: ids.length }));
      else toast.error(t("failed", { message: result.message }));
    });
  }

  function toggle(id: string) {
    setSelected((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id])));
  }

  function move(step: 1 | -1) {
    const target = claims[Math.min(claims.length - 1, Math.max(0, index + step))];
    if (target !== undefined) setCurrent(target.id);
  }

  const commands: Readonly<Record<ReviewCommand, () => void>> = {
    accept: () => decideOn(claim === undefined ? [] : [claim.id], "accepted"),
    reject: () => decideOn(claim === undefined ? [] : [claim.id], "rejected"),
    correct: () => setCorrecting(claim !== undefined),
    next: () => move(1),
    previous: () => move(-1),
    select: () => claim !== undefined && toggle(claim.id),
    undo: () => undo(lastDone),
    help: () => document.getElementById("keys")?.scrollIntoView({ block: "center" }),
  };
  useShortcuts(hasShortcuts && !isCorrecting, (command) => commands[command]());

  if (claim === undefined) return <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>;
  const arrows = (
    <>
      <Button variant="ghost" size="icon" aria-label={t("previous")} disabled={index === 0} onClick={commands.previous}>
        <ChevronLeft aria-hidden className="size-4" />
      </Button>
      <Button variant="ghost" size="icon" aria-label={t("next")} disabled={index + 1 >= claims.length} onClick={commands.next}>
        <ChevronRight aria-hidden className="size-4" />
      </Button>
    </>
  );
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[19rem_minmax(0,1fr)]">
      <QueueList
        claims={claims}
        current={claim.id}
        selected={selected}
        onPick={setCurrent}
        onToggle={toggle}
        onSelectAll={(isAll) => setSelected(isAll ? new Set(claims.map(({ id }) => id)) : new Set())}
        onDecide={(decision) => decideOn([...selected], decision)}
        isBusy={isBusy}
      />
      <section aria-label={t("case")} className="order-first min-w-0 lg:order-none">
        <p className="mb-2 flex items-center justify-between text-sm text-faint">
          <span className="num">{t("position", { position: index + 1, total: left - (loaded.length - claims.length) })}</span>
          <span className="flex sm:hidden">{arrows}</span>
        </p>
        <ReviewCase claim={claim} findings={findings} />
        <div className="sticky bottom-0 -mx-4 mt-6 flex flex-wrap gap-2 border-t bg-paper px-4 py-3 sm:static sm:mx-0 sm:border-t-0 sm:px-0 sm:py-0">
          <Button variant="solid" disabled={isBusy} onClick={commands.accept}>
            {t("accept")}
          </Button>
          <Button disabled={isBusy} onClick={commands.correct}>
            {t("correct")}
          </Button>
          <Button disabled={isBusy} onClick={commands.reject}>
            {t("reject")}
          </Button>
          <span className="mx-1 hidden border-l sm:block" />
          <span className="hidden sm:flex">{arrows}</span>
        </div>
        <ShortcutHelp isOn={hasShortcuts} onChange={setShortcuts} />
        <p className="mt-6 text-sm">
          <Link href="/claims?status=unreviewed&sort=doubt" className="text-link">
            {t("all")}
          </Link>
        </p>
      </section>
      <Dialog open={isCorrecting} onOpenChange={setCorrecting}>
        <DialogContent title={t("form.title")} description={t("form.lead")} placement="side">
          <CorrectionForm key={claim.id} claim={claim} indicators={indicators} onSubmit={(changes, note) => save(claim.id, changes, note)} />
        </DialogContent>
      </Dialog>
    </div>
  );
}
