import type { Metadata } from "next";
import { AddTexts } from "@/components/documents/add-texts";
import { PageHeader } from "@/components/ui/states";
import { getAddPage } from "@/lib/data/add";
import { getLocale, getTranslations } from "@/lib/i18n/server";
import { dateDocument } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("add");
  return { title: t("title"), description: t("lead") };
}

export default async function AddPage() {
  const [t, locale] = await Promise.all([getTranslations("add"), getLocale()]);
  const { limitMb, labels } = getAddPage(locale);
  return (
    <div className="page pb-16">
      <PageHeader title={t("title")} lead={t("lead")} />
      <AddTexts limitMb={limitMb} labels={labels} dateDocument={dateDocument} />
    </div>
  );
}
