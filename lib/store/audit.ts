import type { Store, StoreTransaction } from "./client";
import { fromJson, toJson } from "./json";

/** Something that was done to a document, a claim or a finding. */
export interface AuditRecord {
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditInput {
  readonly action: string;
  readonly entity: "document" | "claim" | "finding" | "store";
  readonly entityId: string;
  readonly actor: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Adds an entry. There is no way to change or remove one: the tables' triggers refuse it, whoever asks. */
export async function addAudit(transaction: StoreTransaction, { action, entity, entityId, actor, detail = {} }: AuditInput): Promise<void> {
  await transaction.auditEntry.create({ data: { action, entity, entityId, actor, detail: toJson(detail) }, select: { seq: true } });
}

/** What was done to one thing, newest first. */
export async function listAudit(store: Store, entity: AuditInput["entity"], entityId: string): Promise<readonly AuditRecord[]> {
  const rows = await store.auditEntry.findMany({ where: { entity, entityId }, orderBy: { seq: "desc" }, take: 200, select: { action: true, actor: true, detail: true, createdAt: true } });
  return rows.map((row) => ({ at: row.createdAt.toISOString(), action: row.action, actor: row.actor, detail: fromJson<Record<string, unknown>>(row.detail) }));
}
