import { INDICATORS } from "@/lib/catalogue";
import { getCountryName, listCountryCodes } from "@/lib/catalogue/countries";
import { inTransaction, listPendingMigrations, migrateStore, openStore, writeCatalogue } from "@/lib/store";
import type { Store } from "@/lib/store";

/** Opens the store of this process, its tables brought up to date first. Returns the migrations it applied. */
export async function prepareStore(): Promise<{ readonly store: Store; readonly applied: readonly string[] }> {
  const pending = await listPendingMigrations();
  const applied = pending.length === 0 ? [] : await migrateStore();
  const store = openStore();
  if (applied.length > 0) {
    const places = listCountryCodes().map((code) => ({ code, en: getCountryName(code, "en"), ru: getCountryName(code, "ru"), az: getCountryName(code, "az") }));
    await inTransaction(store, (transaction) => writeCatalogue(transaction, INDICATORS, places));
  }
  return { store, applied };
}
