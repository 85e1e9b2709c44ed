/**
 * A workbook of the workbench as an .xlsx file and back: contents, names and tables, which is what other programs calculate
 * with. Looks are left out.
 */
import { strToU8, zipSync } from "fflate";
import { address, area } from "../../src/templates/area";
import { fileFormula } from "../../src/workbook/formulas/file-form";
import { contentTypesPart, metadataPart, relationsPart, type Relation } from "../../src/workbook/xlsx/package-parts";
import { attributeText, cellText, DECLARATION, element, escaped } from "../../src/workbook/xlsx/xml";
import type { CellValue, Grid, SheetState, TableState } from "../../workbench/grid/grid";
import { parseExtent } from "../../workbench/host/addresses";
import { cellsOf, readWorkbook, spilledPlaces } from "./file-cells";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
/** A result of this function may fill several cells, also where it fills one at the moment. */
const MAY_SPILL = /\b(SHORE|SOURCING|OFFSHORE|OUTSOURCE|PORTFOLIO|AHP|OPTION|RANK)_/;

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly spill?: string;
}

function valueXml(value: CellValue): { type?: string; xml: string } {
  if (typeof value === "number") return { xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${Number(value)}</v>` };
  return { type: ERROR.test(value) ? "e" : "str", xml: `<v>${cellText(value)}</v>` };
}

function cellXml({ row, column, value, formula, spill }: WrittenCell): string {
  const r = address(area(row, column));
  const { type, xml } = valueXml(value);
  if (formula === undefined && typeof value === "string" && type === "str")
    return element("c", { r, t: "inlineStr" }, `<is><t xml:space="preserve">${cellText(value)}</t></is>`);
  if (formula === undefined) return element("c", { r, t: type }, xml);
  const attributes = spill === undefined ? {} : { t: "array", ref: spill };
  const cm = spill === undefined ? undefined : 1;
  return element("c", { r, t: type, cm }, element("f", attributes, escaped(formula)), xml);
}

const isInside = ({ area: where }: TableState, sheetId: string, row: number, column: number): boolean =>
  where.sheetId === sheetId &&
  row >= where.row &&
  row < where.row + where.rows &&
  column >= where.column &&
  column < where.column + where.columns;

function* writtenCells(grid: Grid, sheetId: string): Generator<WrittenCell> {
  const used = grid.usedArea(sheetId);
  if (used === undefined) return;
  const [values, contents] = [grid.values(used), grid.formulas(used)];
  for (let r = 0; r < used.rows; r++) {
    for (let c = 0; c < used.columns; c++) {
      const [value = "", content = ""] = [values[r]?.[c], contents[r]?.[c]];
      const [row, column] = [used.row + r, used.column + c];
      const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
      if (!isFormula && value === "") continue;
      if (!isFormula) {
        yield { row, column, value };
        continue;
      }
      const filled = grid.spillArea(sheetId, row, column);
      const table = grid.tables().find((each) => isInside(each, sheetId, row, column));
      const mark = filled ?? (MAY_SPILL.test(content) ? area(row, column) : undefined);
      const formula = fileFormula(content, table?.name);
      yield { row, column, value, formula, ...(mark !== undefined && { spill: address(mark) }) };
    }
  }
}

function sheetXml(grid: Grid, { id }: SheetState, tables: readonly TableState[]): string {
  const rows = new Map<number, string[]>();
  for (const cell of writtenCells(grid, id)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellXml(cell)]);
  const data = [...rows].map(([row, cells]) => element("row", { r: row + 1 }, ...cells));
  const parts = tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  return (
    DECLARATION +
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE },
      element("sheetData", {}, ...data),
      parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts),
    )
  );
}

function tableXml({ area: where, name, columns }: TableState, id: number): string {
  const listed = columns.map((each, index) => `<tableColumn id="${index + 1}" name="${attributeText(each)}"/>`);
  const attributes = { xmlns: MAIN, id, name, displayName: name, ref: address(where), totalsRowShown: false };
  return DECLARATION + element("table", attributes, element("tableColumns", { count: listed.length }, ...listed));
}

function workbookXml(grid: Grid): string {
  const sheets = grid
    .sheets()
    .map(({ name }, index) => `<sheet name="${attributeText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const names = [...grid.names()]
    .sort((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1))
    .map(({ name, formula, comment, visible }) => {
      const hidden = visible ? "" : ' hidden="1"';
      const open = `<definedName name="${attributeText(name)}" comment="${attributeText(comment)}"${hidden}>`;
      return `${open}${escaped(fileFormula(formula))}</definedName>`;
    });
  return (
    DECLARATION +
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": OFFICE },
      element("sheets", {}, ...sheets),
      element("definedNames", {}, ...names),
    )
  );
}

/** @returns the bytes of an .xlsx file */
export function writeGridFile(grid: Grid): Uint8Array {
  const parts: Record<string, string> = { "xl/workbook.xml": workbookXml(grid), "xl/metadata.xml": metadataPart() };
  const relations: Relation[] = [];
  let tableCount = 0;
  grid.sheets().forEach((sheet, index) => {
    const tables = grid.tables().filter((table) => table.area.sheetId === sheet.id);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(grid, sheet, tables);
    relations.push(["sheet", `worksheets/sheet${index + 1}.xml`]);
    const ofSheet = tables.map((table): Relation => {
      tableCount += 1;
      parts[`xl/tables/table${tableCount}.xml`] = tableXml(table, tableCount);
      return ["table", `../tables/table${tableCount}.xml`];
    });
    if (ofSheet.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsPart(ofSheet);
  });
  parts["xl/_rels/workbook.xml.rels"] = relationsPart([...relations, ["metadata", "metadata.xml"]]);
  parts["_rels/.rels"] = relationsPart([["workbook", "xl/workbook.xml"]]);
  const all = { "[Content_Types].xml": contentTypesPart(Object.keys(parts)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}

/** A formula as it is typed. */
const typed = (formula: string): string => `=${formula.replace(/_xlfn\.(_xlws\.)?|_xlpm\./g, "")}`;

/** Carries a file's contents, names and tables into a grid with one empty sheet, which gives formulas the results they have in the file. */
export async function openGridFile(
  bytes: Uint8Array,
  grid: Grid & { setResult(sheetId: string, row: number, column: number, value: CellValue): void },
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
  const cells = cellsOf(workbook);
  const spilled = spilledPlaces(cells);
  for (const { sheet, row, column, value, formula, address: where } of cells) {
    const sheetId = ids.get(sheet) ?? first.id;
    if (formula === undefined && spilled.has(`${sheet}!${where}`)) continue;
    const constant = typeof value === "string" && !ERROR.test(value) ? `'${value}` : value;
    grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[formula === undefined ? constant : typed(formula)]]);
    if (formula !== undefined) grid.setResult(sheetId, row, column, value);
  }
  for (const sheet of workbook.sheets) {
    for (const { name, range = "", columns } of sheet.tables ?? []) {
      const extent = parseExtent(range);
      if (extent === undefined) throw new Error(`The table ${name} has no place.`);
      grid.addTable(
        { sheetId: ids.get(sheet.name) ?? first.id, ...extent },
        name,
        columns.map((column) => column.name),
      );
    }
  }
  for (const { name, range, comment = "" } of workbook.namedRanges ?? [])
    grid.setName({ name, formula: typed(range), comment, visible: !name.startsWith("_") });
}
