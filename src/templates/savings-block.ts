/** A small labelled block: the inputs of one case and the SHORE formulas over them. For a free place in a sheet, or a sheet of its own. */
import type { NamedRange } from "../finance/named-number";
import { NAMESPACE } from "../words/namespace";
import { SAVINGS_BLOCK } from "../words/savings-block";
import { address, area, type Area } from "./area";
import { SheetDraft } from "./draft";
import { formatOf } from "./offshore-case/case-inputs";
import { printSetup } from "./pages";
import { TAB_COLORS, type NumberFormat } from "./palette";
import type { CellContent, Template, TemplateSheet } from "./vocabulary";

export type SavingsModel = "Offshore" | "Outsource";

/** An input of the block. */
export interface SavingsLine {
  readonly range: NamedRange;
  /** As the functions know it: `Discount rate`, `Migrated year 2`. */
  readonly name: string;
  /** A number, null for a blank, or the cell that it stands in: an address with its sheet, without `=`. */
  readonly content: number | null | { readonly cell: string };
}

export interface SavingsCase {
  readonly model: SavingsModel;
  /** In the order of the functions' arguments. */
  readonly inputs: readonly SavingsLine[];
  /** Among them `Years`, which says how many flows there are. */
  readonly assumptions: readonly SavingsLine[];
  /** The horizon at present: how many cells the flows take. */
  readonly years: number;
}

/** Columns: label, value, unit. */
const WIDTHS: readonly number[] = [240, 120, 220];

interface Result {
  readonly label: string;
  readonly formula: string;
  readonly unit: string;
  readonly numberFormat: NumberFormat;
}

/** The results of each model; `args` are the arguments that all of them share. */
function results(model: SavingsModel, args: string): readonly Result[] {
  const { results: labels, money, rate, years, share, breakEvenUnit } = SAVINGS_BLOCK;
  const call = (name: string, before = ""): string => `=${NAMESPACE}.${name}(${before}${args})`;
  if (model === "Outsource") {
    return [
      { label: labels.npv, formula: call("OUTSOURCE_NPV"), unit: money, numberFormat: "money" },
      { label: labels.savings, formula: call("OUTSOURCE_SAVINGS"), unit: money, numberFormat: "money" },
    ];
  }
  const breakEven = (driver: keyof typeof breakEvenUnit, numberFormat: NumberFormat): Result => ({
    label: labels.breakEven(driver),
    formula: call("OFFSHORE_BREAKEVEN", `"${driver}",`),
    unit: breakEvenUnit[driver],
    numberFormat,
  });
  return [
    { label: labels.npv, formula: call("OFFSHORE_NPV"), unit: money, numberFormat: "money" },
    { label: labels.irr, formula: call("OFFSHORE_IRR"), unit: rate, numberFormat: "percent" },
    { label: labels.payback, formula: call("OFFSHORE_PAYBACK"), unit: years, numberFormat: "score" },
    { label: labels.savings, formula: call("OFFSHORE_SAVINGS"), unit: money, numberFormat: "money" },
    { label: labels.savingsShare, formula: call("OFFSHORE_SAVINGS_PCT"), unit: share, numberFormat: "percent" },
    breakEven("Offshore cost", "money"),
    breakEven("Productivity", "factor"),
  ];
}

/** Cells that the block covers, its spilled flows included. */
export function savingsBlockArea(
  { model, inputs, assumptions, years }: SavingsCase,
  row: number,
  column: number,
): Area {
  const lines = inputs.length + assumptions.length + results(model, "").length;
  const headings = 4;
  const flows = model === "Offshore" ? years + 2 : 0;
  return area(row, column, headings + lines + flows, WIDTHS.length);
}

/** A blank stays a blank: a bare reference would make it 0, which is a value. */
function contentOf({ content }: SavingsLine): CellContent {
  if (content === null || typeof content === "number") return content;
  return { formula: `=IF(${content.cell}="","",${content.cell})` };
}

/** A block being written: what comes next stands in `row`. */
interface Writing {
  readonly draft: SheetDraft;
  readonly column: number;
  row: number;
}

function writeHeader(writing: Writing, label: string, value: string, unit: string): void {
  const { draft, column, row } = writing;
  draft.put(row, column, label, "columnHeader");
  draft.put(row, column + 1, value, "numberHeader");
  draft.put(row, column + 2, unit, "noteHeader");
  writing.row += 1;
}

/** @returns the cells with name and value */
function writeLines(writing: Writing, label: string, lines: readonly SavingsLine[]): Area {
  const { draft, column } = writing;
  writeHeader(writing, label, SAVINGS_BLOCK.value, SAVINGS_BLOCK.unit);
  const first = writing.row;
  for (const line of lines) {
    const { name, range, content } = line;
    const role = typeof content === "number" || content === null ? "input" : "calculation";
    draft.put(writing.row, column, name, "label");
    draft.put(writing.row, column + 1, contentOf(line), role, formatOf(range.key, range.unit));
    draft.put(writing.row, column + 2, range.unit, "unit");
    writing.row += 1;
  }
  return area(first, column, lines.length, 2);
}

function writeResults(writing: Writing, model: SavingsModel, args: string): void {
  const { draft, column } = writing;
  writeHeader(writing, SAVINGS_BLOCK.result, SAVINGS_BLOCK.value, SAVINGS_BLOCK.unit);
  for (const { label, formula, unit, numberFormat } of results(model, args)) {
    draft.put(writing.row, column, label, "label");
    draft.put(writing.row, column + 1, { formula }, "result", numberFormat);
    draft.put(writing.row, column + 2, unit, "unit");
    writing.row += 1;
  }
}

/** Down the sheet and last, so that a longer horizon finds room below. */
function writeFlows(writing: Writing, args: string, years: Area, count: number): void {
  const { draft, column } = writing;
  const { year, flow, unit } = SAVINGS_BLOCK.flows;
  writeHeader(writing, year, flow, unit);
  const { row } = writing;
  draft.put(row, column, { formula: `=SEQUENCE(${address(years, "both")}+1,1,0)` }, "label", "year");
  draft.put(row, column + 1, { formula: `=TRANSPOSE(${NAMESPACE}.OFFSHORE_CASHFLOWS(${args}))` }, "result", "money");
  draft.style(area(row, column, count, 1), "label", "year");
  draft.style(area(row, column + 1, count, 1), "result", "money");
}

const valueCell = (lines: Area, index: number): Area => area(lines.row + index, lines.column + 1);

/** Writes the block with its first cell in this row and column. */
export function writeSavingsBlock(draft: SheetDraft, savings: SavingsCase, row: number, column: number): void {
  const { model, inputs, assumptions, years } = savings;
  const writing: Writing = { draft, column, row: row + 1 };
  draft.heading(row, column, WIDTHS.length, SAVINGS_BLOCK.title[model]);
  const given = writeLines(writing, SAVINGS_BLOCK.input, inputs);
  const assumed = writeLines(writing, SAVINGS_BLOCK.assumption, assumptions);
  const cells = inputs.map((_, index) => address(valueCell(given, index), "both"));
  const args = [...cells, address(assumed, "both")].join(",");
  writeResults(writing, model, args);
  if (model === "Outsource") return;
  const horizon = assumptions.findIndex(({ range }) => range.key === "years");
  writeFlows(writing, args, valueCell(assumed, horizon), years + 1);
}

/** Widths that show every label and value. */
export const savingsBlockWidths = (column: number): TemplateSheet["columnWidths"] =>
  WIDTHS.map((pixels, index) => ({ column: column + index, columns: 1, pixels }));

/** The block on a sheet of its own, for `insertTemplate`. */
export function savingsTemplate(savings: SavingsCase): Template {
  const title = SAVINGS_BLOCK.title[savings.model];
  const sheet = SAVINGS_BLOCK.sheet[savings.model];
  return {
    id: "savings-block",
    title,
    description: title,
    preview: "",
    preferredNames: { sheet, table: sheet.replace(/ /g, "") },
    build: (names): TemplateSheet => {
      const draft = new SheetDraft();
      writeSavingsBlock(draft, savings, 0, 0);
      for (const { column, columns, pixels } of savingsBlockWidths(0)) draft.width(column, columns, pixels);
      return {
        name: names.sheet,
        tabColor: TAB_COLORS.model,
        gridlines: true,
        ...draft.parts(),
        freeze: { rows: 0, columns: 0 },
        print: printSetup(draft, {
          paper: "A4",
          orientation: "portrait",
          columns: { first: 0, last: WIDTHS.length - 1 },
          titleRows: { first: 0, last: 0 },
        }),
      };
    },
  };
}
