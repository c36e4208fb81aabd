import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/i18n/server";

/** What this is, in a sentence, and the ways to the method and the data. */
export async function SiteFooter() {
  const t = await getTranslations("shell");
  return (
    <footer data-later="" className="no-print mt-20 [--later:8rem] border-t text-sm text-soft">
      <div className="page flex flex-wrap justify-between gap-x-10 gap-y-3 py-8">
        <p className="max-w-prose">{t("footer")}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          <li>
            <Link className="text-link" href="/review">
              {t("nav.review")}
            </Link>
          </li>
          <li>
            <Link className="text-link" href="/method">
              {t("nav.method")}
            </Link>
          </li>
          <li>
            <Link className="text-link" href="/compare">
              {t("nav.compare")}
            </Link>
          </li>
          <li>
            <Link className="text-link" href="/#tour">
              {t("nav.tour")}
            </Link>
          </li>
          <li>
            <a className="text-link" href="/api/v1/openapi.json">
              {t("api")}
            </a>
          </li>
          <li>
            <a className="text-link" href="/api/v1/conflicts.atom">
              {t("feed")}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
