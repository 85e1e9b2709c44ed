import { address } from "../../templates/area";
import type { Table } from "../../templates/vocabulary";
import type { FileCells } from "./file-cells";
import { attributeText, DECLARATION, element } from "./xml";

/** Excel repairs a file whose column names are not the texts in the header cells, so they are read from there. */
function columnNames({ area: { row, column, columns } }: Table, cells: FileCells): string[] {
  const header = cells
    .rows()(row)
    .slice(column, column + columns);
  return header.map((name) => {
    if (typeof name === "string") return name;
    throw new TypeError("The header of a table holds texts only.");
  });
}

/** A structured table. @param number counted through the whole workbook, from 1 */
export function tablePart(table: Table, number: number, cells: FileCells): string {
  const reference = address(table.area);
  const columns = columnNames(table, cells).map(
    (name, index) => `<tableColumn id="${index + 1}" name="${attributeText(name)}"/>`,
  );
  const attributes = {
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    id: number,
    name: table.name,
    displayName: table.name,
    ref: reference,
    totalsRowShown: false,
  };
  return (
    DECLARATION +
    element(
      "table",
      attributes,
      table.filterButtons ? element("autoFilter", { ref: reference }) : "",
      element("tableColumns", { count: columns.length }, ...columns),
      element("tableStyleInfo", {
        name: table.style,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.bandedRows,
        showColumnStripes: false,
      }),
    )
  );
}
