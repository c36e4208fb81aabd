import "server-only";
import type { ClaimDetail } from "@/lib/domain/view";
import type { Finding } from "@/lib/domain/finding";
import type { ClaimExportParams, FindingExportParams } from "@/lib/params/export";
import { eachClaimPage } from "@/lib/store/claim";
import { eachFindingPage } from "@/lib/store/finding";
import { pageStore } from "./store";

/** The claims that an export means, page after page, so that one of any size needs the memory of one page. */
export async function* eachExportedClaims({ format: _format, ...filter }: ClaimExportParams): AsyncGenerator<readonly ClaimDetail[]> {
  yield* eachClaimPage(await pageStore(), filter);
}

/** Like `eachExportedClaims`, of findings. */
export async function* eachExportedFindings({ format: _format, ...filter }: FindingExportParams): AsyncGenerator<readonly (Finding & { readonly resolution: string | null })[]> {
  yield* eachFindingPage(await pageStore(), filter);
}
