import type { DefinedName, Table, TemplateSheet } from "../templates/vocabulary";
import { packed, type Write } from "./requests";
import { cellWrites } from "./write-cells";
import { addChart } from "./write-chart";
import { applyCondition, applySheetView, applySizes, applyStyles, applyValidation, rangeOf } from "./write-looks";

/** Measured: characters of a request for one area's looks, one rule, one chart. */
const SIZES = { style: 3000, rule: 2500, chart: 40_000, view: 20_000 } as const;

function addTable(sheet: Excel.Worksheet, { name, area, style, bandedRows, filterButtons }: Table): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = bandedRows;
  table.showFilterButton = filterButtons;
}

function addName(context: Excel.RequestContext, sheet: Excel.Worksheet, { name, area, comment }: DefinedName): void {
  context.workbook.names.add(name, rangeOf(sheet, area), comment);
}

function show(sheet: Excel.Worksheet, { start }: TemplateSheet): void {
  sheet.activate();
  if (start !== undefined) rangeOf(sheet, start).select();
}

/** A sheet being written, and what is to be written on it. */
interface Writing {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly template: TemplateSheet;
  /** Nothing else is on the sheet, so its view is the template's to set. */
  readonly isAlone: boolean;
}

const each = <Item>(items: readonly Item[], size: number, queue: (item: Item) => void): Write[] =>
  items.map((item) => ({ size, queue: queue.bind(null, item) }));

/** Formulas refer to tables and names, so those come between values and formulas. */
function contentWrites({ context, sheet, template }: Writing): Write[] {
  const { blocks, tables, names } = template;
  return [
    ...cellWrites(sheet, blocks, "values"),
    ...each(tables, SIZES.rule, (table) => addTable(sheet, table)),
    ...each(names, SIZES.rule, (name) => addName(context, sheet, name)),
    ...cellWrites(sheet, blocks, "formulas"),
  ];
}

/** A table lays its own style over its cells, so looks come after it. */
function lookWrites({ sheet, template, isAlone }: Writing): Write[] {
  const { styles, validations, conditionalFormats, charts } = template;
  return [
    { size: SIZES.view, queue: () => applySizes(sheet, template) },
    { size: SIZES.style * styles.length, queue: () => applyStyles(sheet, styles) },
    ...each(validations, SIZES.rule, (validation) => applyValidation(sheet, validation)),
    ...each(conditionalFormats, SIZES.rule, (condition) => applyCondition(sheet, condition)),
    ...each(charts, SIZES.chart, (chart) => addChart(sheet, chart)),
    ...(isAlone ? [{ size: SIZES.view, queue: () => applySheetView(sheet, template) }] : []),
    { size: 0, queue: () => show(sheet, template) },
  ];
}

/** Everything the template says, in requests that Excel takes; one for a template of usual size. */
export function sheetRequests(writing: Writing): Write[][] {
  return packed([...contentWrites(writing), ...lookWrites(writing)]);
}
