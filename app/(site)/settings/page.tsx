import type { Metadata } from "next";
import { cookies } from "next/headers";
import { REVIEWER_COOKIE } from "@/components/review/reviewer";
import { SettingsForm } from "@/components/review/settings-form";
import { PageHeader } from "@/components/ui/states";
import { getTranslations } from "@/lib/i18n/server";
import { saveReviewer } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review");
  return { title: t("settings.title"), description: t("settings.lead") };
}

export default async function SettingsPage() {
  const [t, store] = await Promise.all([getTranslations("review"), cookies()]);
  return (
    <div className="page pb-16">
      <PageHeader title={t("settings.title")} lead={t("settings.lead")} />
      <SettingsForm name={store.get(REVIEWER_COOKIE)?.value ?? ""} save={saveReviewer} />
    </div>
  );
}
