import { Download } from "lucide-react";
import { useTranslations } from "#intl";
import { buttonStyles } from "@/components/ui/button-styles";
import type { MenuLink } from "@/components/ui/menu-links";
import { MoreForms } from "./more-forms";

interface CsvLinksProps {
  readonly path: "/api/export/claims" | "/api/export/findings";
  readonly query: URLSearchParams;
  /** Files beside the rows, such as a feed of them. */
  readonly besides?: readonly MenuLink[];
}

/** The same rows as a file: plain CSV and a workbook at hand, the other forms in a menu. */
export function CsvLinks({ path, query, besides = [] }: CsvLinksProps) {
  const t = useTranslations("claims");
  const toHref = (format: string) => {
    const asked = new URLSearchParams(query);
    if (format !== "csv") asked.set("format", format);
    return asked.size === 0 ? path : `${path}?${asked.toString()}`;
  };
  const more: readonly MenuLink[] = [
    { href: toHref("excel"), name: t("csvExcel") },
    ...(path === "/api/export/claims" ? [{ href: toHref("sdmx"), name: t("forms.sdmx") }] : []),
    { href: toHref("csvw"), name: t("forms.csvw") },
    ...besides,
  ];
  return (
    <span className="no-print flex flex-wrap gap-2">
      <a href={toHref("csv")} className={buttonStyles({ size: "sm" })} download>
        <Download aria-hidden className="size-4" />
        {t("csv")}
      </a>
      <a href={toHref("xlsx")} className={buttonStyles({ size: "sm" })} download>
        XLSX
      </a>
      <MoreForms label={t("forms.more")} links={more} />
    </span>
  );
}
