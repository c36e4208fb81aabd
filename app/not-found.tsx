import { Link } from "@/components/ui/link";
import { buttonStyles } from "@/components/ui/button-styles";
import { getTranslations } from "@/lib/i18n/server";

export default async function NotFound() {
  const t = await getTranslations("shell");
  return (
    <main id="main" className="page py-24">
      <p className="eyebrow num">404</p>
      <h1 className="mt-1 text-3xl">{t("notFound.title")}</h1>
      <p className="prose-width mt-3 text-lg text-soft">{t("notFound.text")}</p>
      <div className="mt-6 flex gap-2">
        <Link href="/" className={buttonStyles({ variant: "solid" })}>
          {t("notFound.home")}
        </Link>
        <Link href="/claims" className={buttonStyles()}>
          {t("notFound.claims")}
        </Link>
      </div>
    </main>
  );
}
