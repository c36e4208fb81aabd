import "server-only";
import type { FindingItem, Labelled } from "@/lib/domain/view";
import type { Locale } from "@/lib/i18n/locales";
import { listFindingsById } from "@/lib/store/finding";
import type { Store } from "@/lib/store/client";
import { withMembers } from "./findings";
import { pageStore } from "./store";

/** Most findings that are worded beside something else; more than that belong on a page of their own. */
const MOST = 60;

/** Findings by their ids with what words them, for the places that only hold references. */
export async function mapFindingItems(store: Store, ids: Iterable<string>, locale: Locale): Promise<Readonly<Record<string, Labelled<FindingItem>>>> {
  const wanted = [...new Set(ids)].slice(0, MOST);
  if (wanted.length === 0) return {};
  const rows = await listFindingsById(store, wanted);
  return Object.fromEntries((await withMembers(store, rows, locale)).map((item) => [item.id, item]));
}

/** Like `mapFindingItems`, over the store of the pages: what an added text does not fit with. */
export async function wordFindings(ids: Iterable<string>, locale: Locale): Promise<Readonly<Record<string, Labelled<FindingItem>>>> {
  return mapFindingItems(await pageStore(), ids, locale);
}
