import { Download } from "lucide-react";
import { buttonStyles } from "@/components/ui/button-styles";

/** The same rows as a file: plain CSV, CSV as Excel opens it, a workbook. */
export function CsvLinks({ path, query, label, excelLabel }: { readonly path: string; readonly query: URLSearchParams; readonly label: string; readonly excelLabel: string }) {
  const toHref = (format: string) => {
    const asked = new URLSearchParams(query);
    if (format !== "csv") asked.set("format", format);
    return asked.size === 0 ? path : `${path}?${asked.toString()}`;
  };
  return (
    <span className="no-print flex flex-wrap gap-2">
      <a href={toHref("csv")} className={buttonStyles({ size: "sm" })} download>
        <Download aria-hidden className="size-4" />
        {label}
      </a>
      <a href={toHref("xlsx")} className={buttonStyles({ size: "sm" })} download>
        XLSX
      </a>
      <a href={toHref("excel")} className={buttonStyles({ size: "sm" })} download>
        {excelLabel}
      </a>
    </span>
  );
}
