import { Link } from "@/components/ui/link";
import { getTranslations } from "@/lib/i18n/server";

const PAGES = [
  ["review", "/review"],
  ["method", "/method"],
  ["compare", "/compare"],
  ["tour", "/#tour"],
] as const;
/** What programs read: no page of the interface. */
const FILES = [
  ["api", "/api/v1/openapi.json"],
  ["feed", "/api/v1/conflicts.atom"],
] as const;

/** What this is, in a sentence, and the ways to the method and the data. */
export async function SiteFooter() {
  const t = await getTranslations("shell");
  return (
    <footer data-later="" className="no-print mt-20 [--later:8rem] border-t text-sm text-soft">
      <div className="page flex flex-wrap justify-between gap-x-10 gap-y-3 py-8">
        <p className="max-w-prose">{t("footer")}</p>
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {PAGES.map(([name, href]) => (
            <li key={href}>
              <Link className="text-link" href={href}>
                {t(`nav.${name}`)}
              </Link>
            </li>
          ))}
          {FILES.map(([name, href]) => (
            <li key={href}>
              <a className="text-link" href={href}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
