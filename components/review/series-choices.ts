import type { ClaimView } from "@/lib/domain/view";

/** Series to choose from for a figure: the services of its countries, then what people have named before, each once. */
export function listSeriesChoices(claim: Pick<ClaimView, "reporter" | "partner" | "series"> | undefined, known: readonly string[]): readonly string[] {
  const countries = [claim?.reporter, claim?.partner].filter((code) => code != null);
  const own = claim?.series == null ? [] : [claim.series];
  return [...new Set([...countries.sort(), ...own, ...known])];
}
