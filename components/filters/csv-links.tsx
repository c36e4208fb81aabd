import { Download } from "lucide-react";
import { buttonStyles } from "@/components/ui/button";

/** The same rows as a file, plain and as Excel opens it. */
export function CsvLinks({ path, query, label, excelLabel }: { readonly path: string; readonly query: URLSearchParams; readonly label: string; readonly excelLabel: string }) {
  const excel = new URLSearchParams(query);
  excel.set("format", "excel");
  const plain = query.toString();
  return (
    <span className="no-print flex gap-2">
      <a href={plain === "" ? path : `${path}?${plain}`} className={buttonStyles({ size: "sm" })} download>
        <Download aria-hidden className="size-4" />
        {label}
      </a>
      <a href={`${path}?${excel.toString()}`} className={buttonStyles({ size: "sm", variant: "ghost" })} download>
        {excelLabel}
      </a>
    </span>
  );
}
