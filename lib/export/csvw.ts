import type { IsoDate } from "@/lib/domain/period";
import type { Column, ColumnType } from "./column";

/** What is known of a CSV file besides its columns. */
export interface CsvFacts<Row> {
  readonly url: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly made: IsoDate;
}

const DATATYPES: Readonly<Record<ColumnType, string>> = { text: "string", number: "decimal", integer: "integer", boolean: "boolean", date: "date" };

/** The metadata that stands beside a CSV file (W3C Tabular Data, "CSV on the Web"): columns, dialect, row count, SHA-256. */
export function toCsvMetadata<Row>({ url, title, columns, rows, bytes, sha256, made }: CsvFacts<Row>): Readonly<Record<string, unknown>> {
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "en" }],
    url,
    "dc:title": title,
    "dc:created": made,
    "dc:extent": `${rows} rows, ${bytes} bytes`,
    "schema:sha256": sha256,
    "schema:size": rows,
    dialect: { header: true, lineTerminators: ["\r\n"], encoding: "utf-8" },
    tableSchema: {
      columns: columns.map(({ name, type, description }) => ({ name, titles: name, datatype: DATATYPES[type], "dc:description": description })),
      primaryKey: columns[0]?.name,
    },
  };
}
