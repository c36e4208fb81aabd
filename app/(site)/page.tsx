import { PageHeader } from "@/components/ui/states";
import { getTranslations } from "@/lib/i18n/server";

export default async function OverviewPage() {
  const t = await getTranslations("shell");
  return (
    <div className="page">
      <PageHeader title={t("tagline")} lead={t("description")} />
    </div>
  );
}
