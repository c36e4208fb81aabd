import { useLocale, useMessages, useTranslations } from "#intl";
import { cn } from "@/components/ui/cn";
import type { ClaimView } from "@/lib/domain/view";
import { formatDate, formatExact, formatQuantity } from "@/lib/format";

type Quantity = Pick<ClaimView, "value" | "valueHigh" | "unit" | "qualifier">;

/** Words a hedged value as people read it; hooks of the client's messages. */
export function useFigureText(): (quantity: Quantity) => string {
  const locale = useLocale();
  const templates = useMessages().terms.qualifier;
  return (quantity) => formatQuantity(quantity, locale, templates);
}

/** Tells a statement from others of the same figure in one line: "16%, Mikhail Mishustin, PRIME, 17 Nov 2022". */
export function useStatementText(): (claim: ClaimView) => string {
  const text = useFigureText();
  const locale = useLocale();
  return ({ speaker, document, ...claim }) => {
    const date = document.publishedAt === null ? null : formatDate(document.publishedAt, locale, "short");
    return [text(claim), speaker, document.publisher ?? document.title, date].filter((part) => part !== null).join(", ");
  };
}

/** A figure with its hedge; every digit on hover. A forecast says so. */
export function Figure({ claim, className }: { readonly claim: Quantity & { readonly forecast: boolean }; readonly className?: string }) {
  const text = useFigureText();
  const t = useTranslations("claims");
  const locale = useLocale();
  const exact = [claim.value, claim.valueHigh].filter((value) => value !== null).map((value) => formatExact(value, claim.unit, locale));
  return (
    <span className={cn("num", className)} title={exact.join(" – ")}>
      {text(claim).replace(/(?<=[\d.,])\s(?=\p{L})/gu, "\u00a0")}
      {claim.forecast && (
        <>
          {" "}
          <span className="align-[0.1em] text-xs font-normal text-faint">{t("forecastMark")}</span>
        </>
      )}
    </span>
  );
}
