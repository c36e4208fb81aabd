import "server-only";
import type { ClaimDetail } from "@/lib/domain/view";
import { getClaim } from "@/lib/store/claim";
import { pageStore } from "./store";

/** One claim with its sentence, its document and how it was read. Throws `not_found`. */
export async function readEvidence(id: string): Promise<ClaimDetail> {
  return getClaim(await pageStore(), id);
}
