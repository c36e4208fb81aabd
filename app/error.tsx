"use client";

import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";

/** What a reader sees when a page failed: what to do, and the reference to look for. */
export default function ErrorPage({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  const t = useTranslations("shell");
  return (
    <div role="alert" className="page py-24">
      <h1 className="text-2xl">{t("error.title")}</h1>
      <p className="prose-width mt-3 text-soft">
        {t("error.text")} <code className="num">{error.digest ?? error.name}</code>
      </p>
      <button type="button" className={`${buttonStyles({ variant: "solid" })} mt-6`} onClick={reset}>
        {t("retry")}
      </button>
    </div>
  );
}
