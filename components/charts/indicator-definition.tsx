import { Link } from "@/components/ui/link";
import { useTranslations } from "#intl";
import type { IndicatorName } from "@/lib/domain/view";

/** What an indicator counts, and what is often taken for it. */
export function IndicatorDefinition({ definition, near }: { readonly definition: string; readonly near: readonly IndicatorName[] }) {
  const t = useTranslations("indicator");
  return (
    <section aria-labelledby="definition-title">
      <h2 id="definition-title" className="text-xl">
        {t("definition")}
      </h2>
      <p className="mt-2 max-w-prose text-soft">{definition}</p>
      {near.length > 0 && (
        <p className="mt-3 text-sm text-soft">
          {t("near")}:{" "}
          {near.map(({ code, name }, index) => (
            <span key={code}>
              {index > 0 && ", "}
              <Link className="text-link" href={`/indicators/${encodeURIComponent(code)}`}>
                {name}
              </Link>
            </span>
          ))}
        </p>
      )}
    </section>
  );
}
