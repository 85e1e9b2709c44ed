/**
 * A workbook of the workbench as an .xlsx file: formulas, values, names, tables, the looks of cells, widths of columns, tab
 * colours and document settings. Charts, validations, conditional formats, borders and print set-up are left out.
 */
import { strToU8, zipSync } from "fflate";
import { address, area } from "../../src/templates/area";
import { fileFormula } from "../../src/workbook/formulas/file-form";
import { contentTypesPart, metadataPart, relationsPart, type Relation } from "../../src/workbook/xlsx/package-parts";
import { attributeText, cellText, DECLARATION, element, escaped } from "../../src/workbook/xlsx/xml";
import type { CellValue, Grid, SheetState, TableState } from "../grid/grid";
import { StyleSheet } from "./style-sheet";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
/** A result of this function may fill several cells, also where it fills one at the moment. */
const MAY_SPILL = /\b(SHORE|SOURCING|OFFSHORE|OUTSOURCE|PORTFOLIO|AHP|OPTION|RANK)_/;

interface WrittenCell {
  readonly row: number;
  readonly column: number;
  /** Number of its look. */
  readonly style: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly spill?: string;
}

function valueXml(value: CellValue): { type?: string; xml: string } {
  if (typeof value === "number") return { xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${Number(value)}</v>` };
  return { type: ERROR.test(value) ? "e" : "str", xml: `<v>${cellText(value)}</v>` };
}

function cellXml({ row, column, style, value, formula, spill }: WrittenCell): string {
  const r = address(area(row, column));
  const s = style === 0 ? undefined : style;
  const { type, xml } = valueXml(value);
  if (formula === undefined && typeof value === "string" && value !== "" && type === "str")
    return element("c", { r, s, t: "inlineStr" }, `<is><t xml:space="preserve">${cellText(value)}</t></is>`);
  if (formula === undefined && value === "") return element("c", { r, s });
  if (formula === undefined) return element("c", { r, s, t: type }, xml);
  const attributes = spill === undefined ? {} : { t: "array", ref: spill };
  const cm = spill === undefined ? undefined : 1;
  return element("c", { r, s, t: type, cm }, element("f", attributes, escaped(formula)), xml);
}

const isInside = ({ area: where }: TableState, sheetId: string, row: number, column: number): boolean =>
  where.sheetId === sheetId &&
  row >= where.row &&
  row < where.row + where.rows &&
  column >= where.column &&
  column < where.column + where.columns;

function* writtenCells(grid: Grid, sheetId: string, styles: StyleSheet): Generator<WrittenCell> {
  const used = grid.usedArea(sheetId);
  if (used === undefined) return;
  const [values, contents, formats] = [grid.values(used), grid.formulas(used), grid.formats(used)];
  for (let r = 0; r < used.rows; r++) {
    for (let c = 0; c < used.columns; c++) {
      const [value = "", content = ""] = [values[r]?.[c], contents[r]?.[c]];
      const [row, column] = [used.row + r, used.column + c];
      const style = styles.numberOf(formats[r]?.[c] ?? {});
      const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
      if (!isFormula && value === "" && style === 0) continue;
      if (!isFormula) {
        yield { row, column, style, value };
        continue;
      }
      const filled = grid.spillArea(sheetId, row, column);
      const table = grid.tables().find((each) => isInside(each, sheetId, row, column));
      const mark = filled ?? (MAY_SPILL.test(content) ? area(row, column) : undefined);
      const formula = fileFormula(content, table?.name);
      yield { row, column, style, value, formula, ...(mark !== undefined && { spill: address(mark) }) };
    }
  }
}

/** A column of so many pixels in Excel's measure: characters of the standard font, with some room beside them. */
export const CHARACTER_PIXELS = 7;
const USUAL_WIDTH_PIXELS = 64;

function columnsXml(grid: Grid, sheetId: string): string {
  const used = grid.usedArea(sheetId);
  const columns = Array.from({ length: used === undefined ? 0 : used.column + used.columns }, (_none, column) => {
    const { width } = grid.areaInPixels({ sheetId, row: 0, column, rows: 1, columns: 1 });
    const at = { min: column + 1, max: column + 1, width: width / CHARACTER_PIXELS, customWidth: true };
    return width === USUAL_WIDTH_PIXELS ? "" : element("col", at);
  }).join("");
  return columns === "" ? "" : element("cols", {}, columns);
}

function viewXml({ tabColor, gridlines }: SheetState): readonly [properties: string, views: string] {
  const color = /^#[0-9a-f]{6}$/i.test(tabColor) ? element("tabColor", { rgb: `FF${tabColor.slice(1)}` }) : "";
  const view = element("sheetView", { showGridLines: gridlines ? undefined : false, workbookViewId: 0 });
  return [color === "" ? "" : element("sheetPr", {}, color), element("sheetViews", {}, view)];
}

function sheetXml(grid: Grid, sheet: SheetState, tables: readonly TableState[], styles: StyleSheet): string {
  const { id } = sheet;
  const rows = new Map<number, string[]>();
  for (const cell of writtenCells(grid, id, styles)) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cellXml(cell)]);
  const data = [...rows].map(([row, cells]) => element("row", { r: row + 1 }, ...cells));
  const parts = tables.map((_, index) => element("tablePart", { "r:id": `rId${index + 1}` }));
  return (
    DECLARATION +
    element(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": OFFICE },
      ...viewXml(sheet),
      columnsXml(grid, id),
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
  const sheets = grid.sheets().map(({ name, visible }, index) => {
    const state = visible ? "" : ' state="hidden"';
    return `<sheet name="${attributeText(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
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

/** Settings by key, as the JSON texts that office.js sends. */
export type Settings = readonly (readonly [key: string, text: string])[];

export const SETTINGS_PATH = "xl/webextensions/webextension1.xml";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** Excel keeps an add-in's settings in the part that says which add-in it is. */
function settingsXml(settings: Settings): string {
  const properties = settings.map(([name, value]) => element("we:property", { name, value }));
  return (
    DECLARATION +
    element(
      "we:webextension",
      { "xmlns:we": EXTENSION, id: "{00000000-0000-0000-0000-000000000000}" },
      element("we:properties", {}, ...properties),
    )
  );
}

/** @returns the bytes of an .xlsx file */
export function writeGridFile(grid: Grid, settings: Settings = []): Uint8Array {
  const styles = new StyleSheet();
  const parts: Record<string, string> = { "xl/workbook.xml": workbookXml(grid), "xl/metadata.xml": metadataPart() };
  const relations: Relation[] = [];
  let tableCount = 0;
  grid.sheets().forEach((sheet, index) => {
    const tables = grid.tables().filter((table) => table.area.sheetId === sheet.id);
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(grid, sheet, tables, styles);
    relations.push(["sheet", `worksheets/sheet${index + 1}.xml`]);
    const ofSheet = tables.map((table): Relation => {
      tableCount += 1;
      parts[`xl/tables/table${tableCount}.xml`] = tableXml(table, tableCount);
      return ["table", `../tables/table${tableCount}.xml`];
    });
    if (ofSheet.length > 0) parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationsPart(ofSheet);
  });
  parts["xl/_rels/workbook.xml.rels"] = relationsPart([
    ...relations,
    ["metadata", "metadata.xml"],
    ["styles", "styles.xml"],
  ]);
  parts["xl/styles.xml"] = styles.xml();
  if (settings.length > 0) parts[SETTINGS_PATH] = settingsXml(settings);
  parts["_rels/.rels"] = relationsPart([["workbook", "xl/workbook.xml"]]);
  const all = { "[Content_Types].xml": contentTypesPart(Object.keys(parts)), ...parts };
  return zipSync(Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text)])));
}
