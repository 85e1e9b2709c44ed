/** An .xlsx file carried into the workbench's grid. */
import { strFromU8, unzipSync } from "fflate";
import type { CellFormat, CellValue, Grid } from "../grid/grid";
import { parseExtent } from "../host/addresses";
import { cellsOf, readWorkbook, spilledPlaces } from "./file-cells";
import { CHARACTER_PIXELS, ERROR, SETTINGS_PATH, type Settings } from "./grid-file";

const unescaped = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

/** The settings of a file that `writeGridFile` has written. */
export function settingsOf(bytes: Uint8Array): Settings {
  const part = unzipSync(bytes, { filter: ({ name }) => name === SETTINGS_PATH })[SETTINGS_PATH];
  const found = part === undefined ? [] : strFromU8(part).matchAll(/<we:property name="([^"]*)" value="([^"]*)"\/>/g);
  return [...found].map(([, name = "", value = ""]) => [unescaped(name), unescaped(value)] as const);
}

/** A formula as it is typed. */
const typed = (formula: string): string => `=${formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "")}`;

type FileSheet = Awaited<ReturnType<typeof readWorkbook>>["sheets"][number];
type FileStyle = NonNullable<NonNullable<ReturnType<NonNullable<FileSheet["cells"]>["get"]>>["style"]>;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function colorOf(color: { readonly rgb?: string } | undefined): string | undefined {
  return color?.rgb === undefined ? undefined : `#${color.rgb.slice(-6)}`;
}

/** A look of a file as the grid takes it. */
function formatOf({ font, fill, alignment, numFmt, protection }: FileStyle): CellFormat {
  const solid = fill?.type === "pattern" && fill.pattern === "solid" ? colorOf(fill.fgColor) : undefined;
  const color = colorOf(font?.color);
  return {
    ...(numFmt !== undefined && numFmt !== "General" && { numberFormat: numFmt }),
    ...(solid !== undefined && { fillColor: solid }),
    ...(color !== undefined && color !== "#000000" && { fontColor: color }),
    ...(font?.size !== undefined && font.size !== 11 && { fontSize: font.size }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(alignment?.horizontal !== undefined && {
      horizontalAlignment: capital(alignment.horizontal) as NonNullable<CellFormat["horizontalAlignment"]>,
    }),
    ...(alignment?.vertical !== undefined && {
      verticalAlignment: capital(alignment.vertical) as NonNullable<CellFormat["verticalAlignment"]>,
    }),
    ...(alignment?.wrapText === true && { wrapText: true }),
    ...(protection?.locked === false && { locked: false }),
  };
}

/** Looks of cells, stretches of equal neighbours at once. */
function openLooks(grid: Grid, sheetId: string, { cells, columns, view }: FileSheet): void {
  const looks = [...(cells ?? [])].flatMap(([key, { style }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const format = style === undefined ? {} : formatOf(style);
    return Object.keys(format).length === 0 ? [] : [{ row, column, format, text: JSON.stringify(format) }];
  });
  looks.sort((a, b) => a.row - b.row || a.column - b.column);
  for (let first = 0; first < looks.length;) {
    const start = looks[first] as (typeof looks)[number];
    let count = 1;
    const continues = (next: (typeof looks)[number] | undefined): boolean =>
      next?.row === start.row && next.column === start.column + count && next.text === start.text;
    while (continues(looks[first + count])) count++;
    grid.format({ sheetId, row: start.row, column: start.column, rows: 1, columns: count }, start.format);
    first += count;
  }
  columns?.forEach(({ width }, column) => {
    if (width !== undefined) grid.setColumnWidth(sheetId, column, 1, Math.round(width * CHARACTER_PIXELS));
  });
  const tabColor = colorOf(view?.tabColor);
  grid.updateSheet(sheetId, {
    ...(tabColor !== undefined && { tabColor }),
    ...(view?.showGridLines === false && { gridlines: false }),
  });
}

/** Rows of one length; null where the file has no cell. */
function rectangle(rows: readonly (readonly (CellValue | null)[] | undefined)[]): (CellValue | null)[][] {
  const columns = Math.max(0, ...Array.from(rows, (row) => row?.length ?? 0));
  return Array.from(rows, (row) => Array.from({ length: columns }, (_none, column) => row?.[column] ?? null));
}

/**
 * Carries a file's contents into a grid with one empty sheet.
 *
 * @param setResult tells a grid that does not calculate what a formula shows
 */
export async function openGridFile(
  bytes: Uint8Array,
  grid: Grid,
  setResult?: (sheetId: string, row: number, column: number, value: CellValue) => void,
): Promise<void> {
  const workbook = await readWorkbook(bytes);
  const [first] = grid.sheets();
  if (first === undefined) throw new Error("The grid has no sheet.");
  const ids = new Map(
    workbook.sheets.map(({ name }, index) => {
      if (index === 0) grid.updateSheet(first.id, { name });
      return [name, index === 0 ? first.id : grid.addSheet(name)];
    }),
  );
  // Before the formulas that mention them.
  for (const { name, range, comment = "" } of workbook.namedRanges ?? [])
    grid.setName({ name, formula: typed(range), comment, visible: !name.startsWith("_") });
  const cells = cellsOf(workbook);
  const spilled = spilledPlaces(cells);
  const bySheet = new Map<string, (CellValue | null)[][]>();
  const results: (() => void)[] = [];
  for (const { sheet, row, column, value, formula, address: where } of cells) {
    if (formula === undefined && spilled.has(`${sheet}!${where}`)) continue;
    const constant = typeof value === "string" && value !== "" && !ERROR.test(value) ? `'${value}` : value;
    const rows = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, rows);
    (rows[row] ??= [])[column] = formula === undefined ? constant : typed(formula);
    if (formula !== undefined) results.push(() => setResult?.(ids.get(sheet) ?? first.id, row, column, value));
  }
  for (const sheet of workbook.sheets) {
    const sheetId = ids.get(sheet.name) ?? first.id;
    const contents = rectangle(bySheet.get(sheet.name) ?? []);
    for (const { name, range = "", columns: tableColumns } of sheet.tables ?? []) {
      const extent = parseExtent(range);
      if (extent === undefined) throw new Error(`The table ${name} has no place.`);
      const header = contents[extent.row]?.slice(extent.column, extent.column + extent.columns) ?? [];
      grid.write({ sheetId, ...extent, rows: 1 }, [header]);
      grid.addTable(
        { sheetId, ...extent },
        name,
        tableColumns.map((column) => column.name),
      );
    }
  }
  // Formulas last: they mention tables and sheets.
  for (const { name } of workbook.sheets) {
    const contents = rectangle(bySheet.get(name) ?? []);
    const columns = contents[0]?.length ?? 0;
    if (columns === 0) continue;
    grid.write({ sheetId: ids.get(name) ?? first.id, row: 0, column: 0, rows: contents.length, columns }, contents);
  }
  for (const sheet of workbook.sheets) openLooks(grid, ids.get(sheet.name) ?? first.id, sheet);
  for (const show of results) show();
  for (const { name, hidden } of workbook.sheets)
    if (hidden === true) grid.updateSheet(ids.get(name) ?? first.id, { visible: false });
}
