"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { toast } from "@/components/ui/toast";
import { useTranslations } from "#intl";
import { Button } from "@/components/ui/button";
import { Input, Label } from "@/components/ui/input";
import type { ActionResult } from "./action-result";
import { useShortcutSetting } from "./use-shortcuts";

/** The name that stands with a person's decisions, and the one-key shortcuts. */
export function SettingsForm({ name: initial, save }: { readonly name: string; readonly save: (name: string) => Promise<ActionResult> }) {
  const t = useTranslations("review");
  const router = useRouter();
  const [name, setName] = useState(initial);
  const [isFaulty, setFaulty] = useState(false);
  const [isBusy, start] = useTransition();
  const [hasShortcuts, setShortcuts] = useShortcutSetting();

  function submit() {
    setFaulty(name.trim().length < 2);
    if (name.trim().length < 2) return;
    start(async () => {
      const result = await save(name);
      if (result.ok) toast.success(t("settings.saved"));
      else toast.error(t("failed", { message: result.message }));
      router.refresh();
    });
  }

  return (
    <form
      noValidate
      className="max-w-md space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div>
        <Label htmlFor="reviewer">{t("settings.name")}</Label>
        <Input id="reviewer" value={name} autoComplete="name" maxLength={80} aria-invalid={isFaulty} aria-describedby="reviewer-hint" onChange={(event) => setName(event.target.value)} />
        <p id="reviewer-hint" role={isFaulty ? "alert" : undefined} className={isFaulty ? "mt-1 text-sm text-conflict" : "mt-1 text-sm text-faint"}>
          {t(isFaulty ? "settings.nameMissing" : "settings.nameHint")}
        </p>
      </div>
      <Button type="submit" variant="solid" disabled={isBusy}>
        {t("settings.save")}
      </Button>
      <div className="border-t pt-4">
        <label className="flex items-center gap-2 text-sm font-medium">
          <input type="checkbox" className="accent-ink" checked={hasShortcuts} aria-describedby="shortcuts-hint" onChange={(event) => setShortcuts(event.target.checked)} />
          {t("shortcuts.on")}
        </label>
        <p id="shortcuts-hint" className="mt-1 text-sm text-faint">
          {t("settings.shortcutsHint")}
        </p>
      </div>
    </form>
  );
}
