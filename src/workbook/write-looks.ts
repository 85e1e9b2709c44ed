import { address, type Area } from "../templates/area";
import { NUMBER_FORMATS, ROLES, TONES, type CellLook } from "../templates/palette";
import type {
  ColumnWidth,
  ConditionalFormat,
  Style,
  TemplateSheet,
  Validation,
  ValidationRule,
} from "../templates/vocabulary";
import { mergeStyles } from "./merge-styles";

/** Office.js measures widths and heights in points, templates in pixels at 96 to the inch. */
export const POINTS_PER_PIXEL = 0.75;

export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

function drawLine(range: Excel.Range, edge: Excel.BorderIndex | "EdgeBottom", color: string): void {
  const border = range.format.borders.getItem(edge as Excel.BorderIndex);
  border.style = "Continuous";
  border.color = color;
}

/** Lines inside an area exist only where it has more than one row or column. */
function drawBox(range: Excel.Range, { rows, columns }: Area, color: string): void {
  const inside = [...(rows > 1 ? ["InsideHorizontal"] : []), ...(columns > 1 ? ["InsideVertical"] : [])];
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside]) {
    drawLine(range, edge as Excel.BorderIndex, color);
  }
}

function applyFont(font: Excel.RangeFont, { fontColor, bold, italic, fontSize }: CellLook): void {
  if (fontColor !== undefined) font.color = fontColor;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (fontSize !== undefined) font.size = fontSize;
}

function applyStyle(sheet: Excel.Worksheet, { area, role, numberFormat }: Style): void {
  const range = rangeOf(sheet, area);
  const look: CellLook = ROLES[role];
  applyFont(range.format.font, look);
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.horizontal !== undefined) range.format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.vertical !== undefined) range.format.verticalAlignment = look.vertical;
  if (look.lineBelow !== undefined) drawLine(range, "EdgeBottom", look.lineBelow);
  if (look.box !== undefined) drawBox(range, area, look.box);
  // A single value stands for every cell; a matrix would be the largest part of the request. The types know matrices only.
  if (numberFormat !== undefined) (range as { numberFormat: unknown }).numberFormat = NUMBER_FORMATS[numberFormat];
}

export function applyStyles(sheet: Excel.Worksheet, styles: readonly Style[]): void {
  for (const style of mergeStyles(styles)) applyStyle(sheet, style);
}

export function applySizes(
  sheet: Excel.Worksheet,
  { columnWidths, rowHeights }: Pick<TemplateSheet, "columnWidths" | "rowHeights">,
): void {
  for (const { column, columns, pixels } of columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().format.columnWidth = pixels * POINTS_PER_PIXEL;
  }
  for (const { row, rows, pixels } of rowHeights) {
    sheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().format.rowHeight = pixels * POINTS_PER_PIXEL;
  }
}

/** Asks with the next request how wide columns are; what is returned may be called after it. */
export function queueWidths(sheet: Excel.Worksheet, columns: readonly ColumnWidth[]): () => number[] {
  const ranges = columns.map(({ column, columns: count }) => sheet.getRangeByIndexes(0, column, 1, count));
  for (const range of ranges) range.load("format/columnWidth");
  return () => ranges.map((range) => range.format.columnWidth);
}

/** Widens columns that are too narrow; never narrows one that other cells need. */
export function widenColumns(sheet: Excel.Worksheet, wanted: readonly ColumnWidth[], points: readonly number[]): void {
  const narrow = wanted.filter(({ pixels }, index) => (points[index] ?? 0) < pixels * POINTS_PER_PIXEL);
  applySizes(sheet, { columnWidths: narrow, rowHeights: [] });
}

function numberRule(rule: Extract<ValidationRule, { minimum: number }>): Excel.BasicDataValidation {
  const { minimum, maximum, exclusiveMinimum = false } = rule;
  if (maximum !== undefined) return { formula1: minimum, formula2: maximum, operator: "Between" };
  return { formula1: minimum, operator: exclusiveMinimum ? "GreaterThan" : "GreaterThanOrEqualTo" };
}

function validationRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.choices.join(",") } };
  return rule.kind === "whole" ? { wholeNumber: numberRule(rule) } : { decimal: numberRule(rule) };
}

export function applyValidation(sheet: Excel.Worksheet, { area, rule, prompt, refusal }: Validation): void {
  const validation = rangeOf(sheet, area).dataValidation;
  validation.rule = validationRule(rule);
  validation.ignoreBlanks = true;
  validation.prompt = { ...prompt, showPrompt: true };
  validation.errorAlert = { title: prompt.title, message: refusal, showAlert: true, style: "Stop" };
}

function paint(format: Excel.ConditionalRangeFormat, tone: keyof typeof TONES): void {
  format.fill.color = TONES[tone].fill;
  format.font.color = TONES[tone].fontColor;
}

export function applyCondition(sheet: Excel.Worksheet, condition: ConditionalFormat): void {
  const formats = rangeOf(sheet, condition.area).conditionalFormats;
  if (condition.kind === "equals") {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { formula1: `="${condition.text}"`, operator: "EqualTo" };
    paint(cellValue.format, condition.tone);
  } else if (condition.kind === "formula") {
    const { custom } = formats.add("Custom");
    custom.rule.formula = condition.formula;
    paint(custom.format, condition.tone);
  } else {
    const end = ({ value, color }: { value: number; color: string }): Excel.ConditionalColorScaleCriterion => ({
      type: "Number",
      formula: String(value),
      color,
    });
    formats.add("ColorScale").colorScale.criteria = { minimum: end(condition.low), maximum: end(condition.high) };
  }
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: TemplateSheet["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** Everything on screen that belongs to the sheet as a whole. */
export function applySheetView(sheet: Excel.Worksheet, { tabColor, gridlines, freeze }: TemplateSheet): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = gridlines;
  freezePanes(sheet, freeze);
}

/** Excel refuses this on machines without a printer, and a paper size that the printer lacks. */
export function applyPrintSetup({ pageLayout, horizontalPageBreaks }: Excel.Worksheet, { print }: TemplateSheet): void {
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  const { pagesWide: horizontalFitToPages, pagesTall: verticalFitToPages } = print;
  pageLayout.zoom = { horizontalFitToPages, ...(verticalFitToPages !== undefined && { verticalFitToPages }) };
  pageLayout.setPrintArea(columnsAddress(print.columns));
  pageLayout.setPrintTitleRows(rowsAddress(print.titleRows));
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
  pageLayout.paperSize = print.paper;
  for (const row of print.pageStarts) horizontalPageBreaks.add(address({ row, column: 0, rows: 1, columns: 1 }));
}

/** Whole columns, so that rows added later are printed too: `A:AE`. */
const columnsAddress = ({ first, last }: TemplateSheet["print"]["columns"]): string =>
  [first, last].map((column) => address({ row: 0, column, rows: 1, columns: 1 }).replace(/\d+$/, "")).join(":");

const rowsAddress = ({ first, last }: TemplateSheet["print"]["titleRows"]): string => `$${first + 1}:$${last + 1}`;
