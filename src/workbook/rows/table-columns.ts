/** What a template's main table takes: read from the template itself, so that a new column needs no second description. */
import { CRITERIA } from "../../sourcing/criteria";
import { area, type Area } from "../../templates/area";
import type { CellContent, Table, TemplateSheet, Validation } from "../../templates/vocabulary";

export interface TableColumn {
  /** Its name in the header. */
  readonly name: string;
  /** Other names that lists may give it: a criterion's id for its short name. */
  readonly aliases: readonly string[];
  /** What may be typed into it; absent where any text may. */
  readonly validation?: Pick<Validation, "rule" | "refusal">;
  /** The template computes it: there is nothing to give. */
  readonly isComputed: boolean;
}

function contentAt({ blocks }: TemplateSheet, row: number, column: number): CellContent {
  let found: CellContent = null;
  for (const block of blocks) found = block.contents[row - block.row]?.[column - block.column] ?? found;
  return found;
}

const covers = ({ row, column, rows, columns }: Area, cell: Area): boolean =>
  cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;

const aliasesOf = (name: string): string[] =>
  CRITERIA.filter(({ shortName }) => shortName === name).map(({ id }) => id);

function columnOf(sheet: TemplateSheet, cell: Area): TableColumn {
  const name = String(contentAt(sheet, cell.row - 1, cell.column));
  const content = contentAt(sheet, cell.row, cell.column);
  const validation = sheet.validations.find((each) => covers(each.area, cell));
  return {
    name,
    aliases: aliasesOf(name),
    isComputed: typeof content === "object" && content !== null,
    ...(validation && { validation }),
  };
}

/** The columns of the sheet's first table, from left to right; empty when it has none. */
export function tableColumns(sheet: TemplateSheet): readonly TableColumn[] {
  const table: Table | undefined = sheet.tables[0];
  if (table === undefined) return [];
  const { row, column, columns } = table.area;
  return Array.from({ length: columns }, (_, index) => columnOf(sheet, area(row + 1, column + index)));
}
