/** Reads a CSV file on disk into rows of a template's table. */
import { createReadStream, statSync } from "node:fs";
import { readCsvList } from "../src/workbook/rows/csv-list";
import type { RowList } from "../src/workbook/rows/row-reader";
import type { TableColumn } from "../src/workbook/rows/table-columns";

/**
 * @param mostRows rows that the template takes at most
 * @returns rows as wide as the table, and which columns were found
 * @throws RowsError that says where the list is wrong; a column the template does not know is wrong too, as nobody is
 *   asked before the file is written
 */
export function readCsv(path: string, columns: readonly TableColumn[], mostRows: number): Promise<RowList> {
  const file = { size: statSync(path).size, pieces: () => createReadStream(path) as AsyncIterable<Uint8Array> };
  return readCsvList(file, { columns, mostRows, unknownColumns: "refuse" });
}
