import { describe, expect, it } from "vitest";
import { CLAIM_COLUMNS } from "@/lib/export/claim-columns";
import { toCsvMetadata } from "@/lib/export/csvw";

describe("the metadata of a CSV file", () => {
  const metadata = toCsvMetadata({ url: "https://example.org/claims", title: "claims", columns: CLAIM_COLUMNS, rows: 12, bytes: 3456, sha256: "ab12", made: "2026-11-21" });

  it("names the file, its size and its hash", () => {
    expect(metadata).toMatchObject({ url: "https://example.org/claims", "schema:sha256": "ab12", "schema:size": 12, "dc:extent": "12 rows, 3456 bytes", "dc:created": "2026-11-21" });
    expect(metadata["@context"]).toEqual(["http://www.w3.org/ns/csvw", { "@language": "en" }]);
  });

  it("describes every column with its datatype", () => {
    const { columns, primaryKey } = metadata["tableSchema"] as { columns: { name: string; datatype: string; "dc:description": string }[]; primaryKey: string };
    expect(columns.map((column) => column.name)).toEqual(CLAIM_COLUMNS.map((column) => column.name));
    expect(columns.find((column) => column.name === "value")?.datatype).toBe("decimal");
    expect(columns.find((column) => column.name === "published")?.datatype).toBe("date");
    expect(primaryKey).toBe("claim_id");
  });
});
