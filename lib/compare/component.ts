import type { ComparableClaim } from "@/lib/domain/claim";
import type { Finding } from "@/lib/domain/finding";
import { findCell } from "./cell-finding";
import { compareText, toItem, type Item } from "./item";
import { findNear, type CellGroup } from "./near";

/** All findings of one component, sorted by id: its cells, its near cells and its arithmetic. */
export function findComponent(claims: readonly ComparableClaim[]): readonly Finding[] {
  const cells = groupByCell(claims.map((claim) => toItem(claim)));
  const findings: Finding[] = [];
  for (const cell of cells) {
    const finding = findCell(cell.items);
    if (finding) findings.push(finding);
  }
  findings.push(...findNear(cells));
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
