import "server-only";
import { io } from "next/cache";
import { openStore, type Store } from "@/lib/store/client";

/** The store for a page. The wait keeps a synchronous read from being frozen into a page at build time. */
export async function pageStore(): Promise<Store> {
  await io();
  return openStore();
}
