import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import { findAcross } from "./checks/across";
import { link } from "./checks/arithmetic";
import { findInsideDocuments } from "./checks/documents";
import { findOutliers } from "./checks/outliers";
import { findImplausible } from "./checks/plausible";
import { findChainEvidence } from "./chains";
import { findCell } from "./cell-finding";
import { compareItems, compareText, toItem, type Item } from "./item";
import { findNear, type CellGroup } from "./near";

/** All findings of one component, sorted by id: its cells, its near cells and its arithmetic. */
export function findComponent(claims: readonly ComparableClaim[]): readonly Finding[] {
  const items = claims.map((claim) => toItem(claim)).sort(compareItems);
  const cells = groupByCell(items);
  const linked = cells.length > 1 ? link(items) : null;
  const isLinked = linked !== null && (linked.relations.length > 0 || items.some((item) => item.claim.measure === "share"));
  const findings: Finding[] = [];
  for (const cell of cells) {
    const finding = findCell(cell.items, isLinked ? (reading) => findChainEvidence(reading, linked) : undefined);
    if (finding) findings.push(finding);
  }
  findings.push(...findNear(cells));
  if (isLinked) findings.push(...findInsideDocuments(items, linked), ...findAcross(linked), ...findImplausible(linked));
  if (linked !== null) findings.push(...findOutliers(linked));
  return findings.sort((a, b) => compareText(a.id, b.id));
}

function groupByCell(items: readonly Item[]): readonly CellGroup[] {
  const cells = new Map<string, Item[]>();
  for (const item of items) {
    const cell = cells.get(item.place.cell);
    if (cell) cell.push(item);
    else cells.set(item.place.cell, [item]);
  }
  return [...cells.entries()].map(([key, group]) => ({ key, items: group }));
}
