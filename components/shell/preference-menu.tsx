"use client";

import { SlidersHorizontal } from "lucide-react";
import { lazy } from "react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { LateMenu } from "@/components/ui/late-menu";
import type { Theme } from "@/lib/i18n/theme";

const load = () => import("./preference-choices");
const Choices = lazy(() => load().then((module) => ({ default: module.PreferenceChoices })));

/** Theme and language. */
export function PreferenceMenu({ theme }: { readonly theme: Theme }) {
  const t = useTranslations("shell");
  return (
    <LateMenu
      className={buttonStyles({ variant: "ghost", size: "icon" })}
      label={t("preferences")}
      content={<SlidersHorizontal aria-hidden className="size-4" />}
      load={load}
      render={(trigger) => <Choices theme={theme} trigger={trigger} />}
    />
  );
}
