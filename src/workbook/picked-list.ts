/** The analyst's own list in a file that was picked in the pane. */
import { listColumns, type ListTemplate } from "./rows/list-columns";
import type { ListFile } from "./rows/list-text";
import type { FoundList } from "./selected-list";

const BYTES_AT_ONCE = 1 << 20;

/** A picked file, read only as far as it is asked for. */
function listFile(file: File): ListFile {
  return {
    size: file.size,
    async *pieces() {
      for (let start = 0; start < file.size; start += BYTES_AT_ONCE) {
        yield new Uint8Array(await file.slice(start, start + BYTES_AT_ONCE).arrayBuffer());
      }
    },
  };
}

/**
 * Reads a CSV file for a template's list. The parser is loaded only now: most people never need it.
 *
 * @throws RowsError that says in which lines and columns the list is wrong
 */
export async function readPickedList(template: ListTemplate, file: File): Promise<FoundList> {
  const { readCsvList } = await import("./rows/csv-list");
  const list = await readCsvList(listFile(file), {
    columns: listColumns(template),
    mostRows: template.list.mostRows,
    unknownColumns: "leave out",
  });
  return { ...list, source: file.name };
}
