/** IronCalc, a spreadsheet engine of its own making, as a third opinion on every formula of a file. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import type { Workbook } from "hucre";
import { cellsOf, columnLetters, spilledPlaces, type ReadCell, type Value } from "../../workbench/file/file-cells";

let isReady = false;

function makeReady(): void {
  if (isReady) return;
  const wasm = createRequire(__filename).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(wasm) });
  isReady = true;
}

interface TableArea {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly firstColumn: number;
  /** From 1, below the header. */
  readonly firstRow: number;
  readonly lastRow: number;
}

function tablesOf({ sheets }: Workbook): Map<string, TableArea> {
  const tables = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map(({ name, range = "", columns }): [string, TableArea] => {
      const [, letters = "A", first = "1", last = "1"] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range) ?? [];
      const firstColumn = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const names = columns.map((column) => column.name);
      return [
        name,
        { sheet: sheet.name, columns: names, firstColumn, firstRow: Number(first) + 1, lastRow: Number(last) },
      ];
    }),
  );
  return new Map(tables);
}

/** The engine knows no tables: `Table[Column]` becomes the cells it stands for. */
function withoutTables(formula: string, tables: ReadonlyMap<string, TableArea>, row: number): string {
  const reference = /([A-Za-z_]\w*)\[((?:\[[^\]]*\][,:]?)+|[^[\]]*)\]/g;
  return formula.replace(reference, (whole, name: string, inner: string) => {
    const table = tables.get(name);
    if (table === undefined) return whole;
    const parts = inner.startsWith("[") ? [...inner.matchAll(/\[([^\]]*)\]/g)].map(([, part]) => part ?? "") : [inner];
    const columns = parts.filter((part) => !part.startsWith("#"));
    const [from, to = from] = columns.map((column) => columnLetters(table.firstColumn + table.columns.indexOf(column)));
    const isThisRow = parts.includes("#This Row");
    const [first, last] = isThisRow ? [row + 1, row + 1] : [table.firstRow, table.lastRow];
    return `'${table.sheet}'!$${from}$${first}:$${to}$${last}`;
  });
}

/** Fifteen digits: the engine hands values out only as they are shown. */
const ALL_DIGITS = "0.00000000000000E+00";

function input({ formula, value, row, isError }: ReadCell, tables: ReadonlyMap<string, TableArea>): string {
  if (formula === undefined && isError) return String(value);
  if (formula !== undefined) return `=${withoutTables(formula, tables, row)}`;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}

function shownValue(shown: string): Value {
  if (shown === "TRUE" || shown === "FALSE") return shown === "TRUE";
  return shown !== "" && Number.isFinite(Number(shown)) ? Number(shown) : shown;
}

/** Its spill goes with it: each cell of that has its own value. */
const asValue = ({ sheet, row, column, address, value, isError }: ReadCell): ReadCell => ({
  sheet,
  row,
  column,
  address,
  value,
  isError,
});

function style(model: Model, sheet: number, { row, column }: ReadCell): void {
  const where = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
  model.updateRangeStyle(where, "num_fmt", ALL_DIGITS);
}

/** A LAMBDA as it is typed: files mark newer functions and the names that LET and LAMBDA bind. */
const typed = (formula: string): string =>
  formula.startsWith("_xlfn.LAMBDA(") ? `=${formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "")}` : formula;

/**
 * What IronCalc makes of each formula and of the cells that its result fills, by `Sheet!A1`.
 *
 * @param isAsked which formulas are asked for; the others stand there by their values
 */
export function calculatedByIronCalc(
  workbook: Workbook,
  isAsked: (cell: ReadCell) => boolean = () => true,
): ReadonlyMap<string, Value> {
  makeReady();
  const model = new Model("workbook", "en", "UTC", "en");
  model.pauseEvaluation();
  const names = workbook.sheets.map(({ name }) => name);
  names.forEach((name, index) => {
    if (index > 0) model.newSheet();
    model.renameSheet(index, name);
  });
  const cells = cellsOf(workbook).map((cell) => (isAsked(cell) ? cell : asValue(cell)));
  for (const { name, range } of workbook.namedRanges ?? []) model.newDefinedName(name, undefined, typed(range));
  const tables = tablesOf(workbook);
  const spilled = spilledPlaces(cells);
  for (const cell of cells) {
    // What a result fills it has to fill by itself: a value there would stand in its way.
    const isSpilled = cell.formula === undefined && spilled.has(`${cell.sheet}!${cell.address}`);
    const sheet = names.indexOf(cell.sheet);
    if (isSpilled) {
      style(model, sheet, cell);
      continue;
    }
    model.setUserInput(sheet, cell.row + 1, cell.column + 1, input(cell, tables));
    if (cell.formula === undefined) continue;
    style(model, sheet, cell);
  }
  model.resumeEvaluation();
  model.evaluate();
  const formulas = cells.filter(
    ({ sheet, address, formula }) => formula !== undefined || spilled.has(`${sheet}!${address}`),
  );
  const values = formulas.map(({ sheet, address, row, column }): [string, Value] => {
    const shown = model.getFormattedCellValue(names.indexOf(sheet), row + 1, column + 1);
    return [`${sheet}!${address}`, shownValue(shown)];
  });
  // Its memory is the engine's own and nobody else's to collect.
  model.free();
  return new Map(values);
}
