/** The worksheet part. It is made row by row: as one text a large portfolio would not fit into memory. */
import { address, area, columnName, type Area } from "../../templates/area";
import type { TemplateSheet } from "../../templates/vocabulary";
import { CellLooks, type RowFormats } from "./cell-looks";
import type { CellValue } from "./calculated-cells";
import type { FileCell, FileCells } from "./file-cells";
import { RowSweep } from "./row-sweep";
import type { SharedStrings } from "./shared-strings";
import { conditionalFormatsXml, validationsXml } from "./sheet-rules";
import type { StyleBook } from "./style-book";
import { cellText, DECLARATION, element, escaped, opening } from "./xml";

/** Relationship ids of what belongs to the sheet; absent where it has none. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly notes?: string;
  readonly tables: readonly string[];
}

export interface SheetBooks {
  readonly styles: StyleBook;
  readonly strings: SharedStrings;
}

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/** Pixels of one digit of the default font, and of a row nobody has sized. */
const PIXELS_PER_DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;
const ROW_POINTS = 15;

/** Widths are digits of the default font, cut to 1/256. */
const digits = (pixels: number): number => Math.trunc((pixels / PIXELS_PER_DIGIT) * 256) / 256;

const PAPERS = { A3: 8, A4: 9 } as const;

function viewXml({ gridlines, freeze }: TemplateSheet, isShown: boolean): string {
  const { rows, columns } = freeze;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = element("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: address(area(rows, columns)),
    activePane: pane,
    state: "frozen",
  });
  const frozen = rows + columns > 0 ? split + element("selection", { pane }) : "";
  const attributes = { showGridLines: gridlines, tabSelected: isShown || undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", attributes, frozen));
}

/** Ranges of columns must not meet: where two widths are given for a column, the later one holds. */
function columnsXml({ columnWidths }: TemplateSheet): string {
  const pixels: number[] = [];
  for (const width of columnWidths) {
    for (let column = width.column; column < width.column + width.columns; column++) pixels[column] = width.pixels;
  }
  const columns = pixels.map((width, column) =>
    element("col", { min: column + 1, max: column + 1, width: digits(width), customWidth: true }),
  );
  // `columns` has holes where nobody gave a width; spreading would turn them into undefined.
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

type Scalar = Exclude<CellValue, null>;

const isError = (value: CellValue): value is { readonly error: string } => typeof value === "object" && value !== null;
const isFormula = (cell: FileCell): cell is Extract<FileCell, { formula: string }> =>
  typeof cell === "object" && "formula" in cell;

/** Type and value of a formula's result as the file keeps it for readers that do not calculate. */
function cachedValue(value: CellValue): { readonly type: string | undefined; readonly xml: string } {
  if (value === null) return { type: undefined, xml: "" };
  if (isError(value)) return { type: "e", xml: element("v", {}, escaped(value.error)) };
  if (typeof value === "string") return { type: "str", xml: `<v>${cellText(value)}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${Number(value)}</v>` };
  return { type: undefined, xml: `<v>${value}</v>` };
}

function formulaXml(cell: Extract<FileCell, { formula: string }>): string {
  const { formula, spill } = cell;
  const attributes = spill === undefined ? {} : { t: "array", ref: address(spill) };
  return element("f", attributes, escaped(formula));
}

/** Whether a text, once edited, would be read as a formula. */
const beginsLikeFormula = (text: string): boolean => /^[=+\-@]/.test(text);

class CellWriter {
  constructor(readonly strings: SharedStrings) {}

  xml(cell: FileCell | null | undefined, reference: string, column: number, formats: RowFormats): string {
    const plain = formats.plain[column] ?? 0;
    if (cell === null || cell === undefined) return plain === 0 ? "" : `<c r="${reference}" s="${plain}"/>`;
    if (isFormula(cell)) {
      const { type, xml } = cachedValue(cell.value);
      // cm refers to the workbook's only metadata record, which says: dynamic array.
      const attributes = { r: reference, s: plain, t: type, cm: cell.spill && 1 };
      return element("c", attributes, formulaXml(cell), xml);
    }
    return this.#constant(cell, reference, column, formats);
  }

  #constant(value: Scalar, reference: string, column: number, formats: RowFormats): string {
    if (typeof value !== "string") {
      const { type, xml } = cachedValue(value);
      return element("c", { r: reference, s: formats.plain[column] ?? 0, t: type }, xml);
    }
    const style = beginsLikeFormula(value) ? formats.plainText(column) : (formats.plain[column] ?? 0);
    return `<c r="${reference}" s="${style}" t="s"><v>${this.strings.number(value)}</v></c>`;
  }
}

function lastRow({ styles, rowHeights }: TemplateSheet, contentEnd: number): number {
  const ends = [
    ...styles.map(({ area: { row, rows } }) => row + rows),
    ...rowHeights.map(({ row, rows }) => row + rows),
  ];
  return ends.reduce((most, end) => Math.max(most, end), contentEnd);
}

function* rowsXml(sheet: TemplateSheet, cells: FileCells, looks: CellLooks, writer: CellWriter): Generator<string> {
  const contents = cells.rows();
  const heights = new RowSweep(sheet.rowHeights, (height) => height);
  const end = lastRow(sheet, cells.end.row);
  for (let row = 0; row < end; row++) {
    const content = contents(row);
    const formats = looks.at(row);
    const width = Math.max(content.length, formats.plain.length);
    let line = "";
    for (let column = 0; column < width; column++) {
      line += writer.xml(content[column], `${columnName(column)}${row + 1}`, column, formats);
    }
    const pixels = heights.at(row).at(-1)?.pixels;
    const height = pixels === undefined ? {} : { ht: pixels * POINTS_PER_PIXEL, customHeight: true };
    if (line !== "" || pixels !== undefined) yield element("row", { r: row + 1, ...height }, line);
  }
}

/** Header and footer give `&` a meaning of its own; the templates' codes have it on purpose. */
function footerText({ left, center, right }: TemplateSheet["print"]["footer"]): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}

function pageXml({ print }: TemplateSheet): string {
  const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
  const setup = {
    paperSize: PAPERS[print.paper],
    fitToWidth: print.pagesWide,
    fitToHeight: print.pagesTall ?? 0,
    orientation: print.orientation,
  };
  const footer = element("headerFooter", {}, element("oddFooter", {}, escaped(footerText(print.footer))));
  return element("pageMargins", margins) + element("pageSetup", setup) + footer + pageBreaksXml(print);
}

const LAST_COLUMN = 16_383;

/** A break is given by the number of rows above it. */
function pageBreaksXml({ pageStarts }: TemplateSheet["print"]): string {
  const count = pageStarts.length;
  if (count === 0) return "";
  const breaks = pageStarts.map((row) => element("brk", { id: row, max: LAST_COLUMN, man: true }));
  return element("rowBreaks", { count, manualBreakCount: count }, breaks.join(""));
}

function linksXml({ drawing, notes, tables }: SheetLinks): string {
  const link = (name: string, id: string | undefined): string =>
    id === undefined ? "" : element(name, { "r:id": id });
  const parts = tables.map((id) => element("tablePart", { "r:id": id }));
  const tableParts = parts.length === 0 ? "" : element("tableParts", { count: parts.length }, ...parts);
  return link("drawing", drawing) + link("legacyDrawing", notes) + tableParts;
}

const usedArea = ({ end }: FileCells): Area => area(0, 0, Math.max(end.row, 1), Math.max(end.column, 1));

/** The worksheet part, piece by piece. */
export function* sheetPart(
  cells: FileCells,
  { styles, strings }: SheetBooks,
  links: SheetLinks,
  isShown: boolean,
): Generator<string> {
  const { sheet } = cells;
  const tab = element("tabColor", { rgb: `FF${sheet.tabColor.slice(1)}` });
  yield DECLARATION + opening("worksheet", NAMESPACES);
  yield element("sheetPr", {}, tab, element("pageSetUpPr", { fitToPage: true }));
  yield element("dimension", { ref: address(usedArea(cells)) });
  yield viewXml(sheet, isShown) + element("sheetFormatPr", { defaultRowHeight: ROW_POINTS }) + columnsXml(sheet);
  yield opening("sheetData");
  yield* rowsXml(sheet, cells, new CellLooks(sheet.styles, styles), new CellWriter(strings));
  yield "</sheetData>";
  yield conditionalFormatsXml(sheet, styles) + validationsXml(sheet);
  yield pageXml(sheet) + linksXml(links) + "</worksheet>";
}
