/** The year-by-year model in Excel's own formulas: years across, lines down, one formula a line. */
import { MODEL, type ModelLine } from "../../words/offshore-business-case";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent } from "../vocabulary";
import type { CaseInputs } from "./case-inputs";
import { ALL_COLUMNS, allYears, fixed, MOST_YEARS, TIME_COLUMNS } from "./layout";

/** One column of the model, as the formulas of its lines refer to it. */
interface YearColumn {
  /** Number of the year: 0 at t0. */
  readonly year: string;
  /** Another line in the same year. */
  readonly at: (line: ModelLine) => string;
  /** A line in the year before. */
  readonly before: (line: ModelLine) => string;
  /** A line from t0 up to this year. */
  readonly soFar: (line: ModelLine) => string;
  /** Number of the year before. */
  readonly yearBefore: string;
}

type YearFormula = (column: YearColumn) => string;

interface LineFormulas {
  readonly numberFormat: NumberFormat;
  /** Formula of t0, where the line has something there. */
  readonly start?: YearFormula;
  readonly year?: YearFormula;
  /** Whether the years are summed up. */
  readonly isSummed?: true;
  /** Whether the line is a result of the lines above it. */
  readonly isTotal?: true;
}

type Lines = Readonly<Partial<Record<ModelLine, LineFormulas>>>;

/** The same formula at t0 and in every year. */
const throughout = (formula: YearFormula): Pick<LineFormulas, "start" | "year"> => ({ start: formula, year: formula });

/** Years beyond the horizon have no flows; a dash shows where the case ends. */
const MONEY = { numberFormat: "moneyOrDash", isSummed: true } as const;
const TOTAL = { ...MONEY, isTotal: true } as const;

function costLines({ live, migrated }: CaseInputs): Lines {
  const input = (key: Parameters<typeof live>[0]): string => fixed(live(key));
  const abroadGrowth = `((1+${input("offshoreWageInflation")})*(1+${input("currencyAppreciation")}))`;
  const shares = fixed(migrated);
  return {
    counts: {
      numberFormat: "countOrDash",
      ...throughout(({ year }) => `IF(AND(${year}<=${input("years")},${input("fte")}>0),1,0)`),
    },
    onshore: {
      ...MONEY,
      year: ({ yearBefore, at }) =>
        `${input("fte")}*${input("onshore")}*(1+${input("onshoreWageInflation")})^${yearBefore}*${at("counts")}`,
    },
    unitCost: {
      numberFormat: "moneyOrDash",
      year: ({ yearBefore, at }) => `${input("offshore")}*${abroadGrowth}^${yearBefore}*${at("counts")}`,
    },
    headcount: {
      numberFormat: "scoreOrDash",
      year: ({ at }) => `${input("fte")}/${input("productivity")}*${at("counts")}`,
    },
    run: { ...MONEY, year: ({ at }) => `${at("headcount")}*${at("unitCost")}` },
    overhead: { ...MONEY, year: ({ at }) => `${at("run")}*${input("overhead")}` },
    attrition: {
      ...MONEY,
      year: ({ at }) => `${input("attrition")}*${at("headcount")}*${input("rampUpMonths")}/12*${at("unitCost")}`,
    },
    travel: { ...MONEY, year: ({ at }) => `${input("travel")}*${at("counts")}` },
    abroad: {
      ...TOTAL,
      year: ({ at }) => `${at("run")}+${at("overhead")}+${at("attrition")}+${at("travel")}`,
    },
    stranded: { ...MONEY, year: ({ at }) => `${at("onshore")}*${input("strandedCost")}` },
    share: {
      numberFormat: "percentOrDash",
      year: ({ year, at }) => `INDEX(${shares},MIN(${year},ROWS(${shares})))*${at("counts")}`,
    },
  };
}

function flowLines({ live }: CaseInputs): Lines {
  return {
    saving: { ...MONEY, year: ({ at }) => `${at("share")}*(${at("onshore")}-${at("stranded")}-${at("abroad")})` },
    transition: { ...MONEY, start: ({ at }) => `-${fixed(live("transition"))}*${at("counts")}` },
    beforeTax: { ...TOTAL, ...throughout(({ at }) => `${at("saving")}+${at("transition")}`) },
    tax: { ...MONEY, ...throughout(({ at }) => `-${fixed(live("taxRate"))}*${at("beforeTax")}`) },
    net: { ...TOTAL, ...throughout(({ at }) => `${at("beforeTax")}+${at("tax")}`) },
    cumulative: { numberFormat: "money", ...throughout(({ soFar }) => `SUM(${soFar("net")})`) },
    factor: { numberFormat: "discount", ...throughout(({ year }) => `1/(1+${fixed(live("discountRate"))})^${year}`) },
    present: { ...TOTAL, ...throughout(({ at }) => `${at("net")}*${at("factor")}`) },
  };
}

function measureLines({ live }: CaseInputs): Lines {
  return {
    firstSign: {
      numberFormat: "whole",
      start: ({ at }) => `SIGN(${at("net")})`,
      year: ({ at, before }) => `IF(${before("firstSign")}=0,SIGN(${at("net")}),${before("firstSign")})`,
    },
    lastSign: {
      numberFormat: "whole",
      start: ({ at }) => `SIGN(${at("net")})`,
      year: ({ at, before }) => `IF(${at("net")}=0,${before("lastSign")},SIGN(${at("net")}))`,
    },
    signChange: {
      numberFormat: "countOrDash",
      isSummed: true,
      year: ({ at, before }) => `IF(${before("lastSign")}*${at("lastSign")}<0,1,0)`,
    },
    paidBack: {
      numberFormat: "factor",
      start: () => "0",
      year: ({ at, before, yearBefore }) => {
        const crossing = `IF(AND(${before("cumulative")}<0,${at("cumulative")}>=0),${yearBefore}-${before("cumulative")}/${at("net")},0)`;
        return `IF(${before("paidBack")}>0,${before("paidBack")},${crossing})`;
      },
    },
    staff: {
      ...MONEY,
      year: ({ at }) =>
        `${at("share")}*(${at("abroad")}-${at("travel")})*${at("factor")}*(1-${fixed(live("taxRate"))})`,
    },
  };
}

/** The model as it stands on the sheet. */
export interface YearModel {
  /** Numbers of the years, t0 first. */
  readonly periods: Area;
  readonly line: (line: ModelLine) => Area;
  readonly total: (line: ModelLine) => Area;
  /** The last column of a line. */
  readonly last: (line: ModelLine) => Area;
  /** All cells of the lines. */
  readonly cells: Area;
  readonly end: number;
}

const SECTIONS = [
  [MODEL.sections.costs, costLines],
  [MODEL.sections.flows, flowLines],
  [MODEL.sections.measures, measureLines],
] as const;

/** Period numbers 0, 1, … in the columns of the years, each one more than the one before. */
function writePeriods(draft: SheetDraft, row: number): Area {
  const { label, unit, total, start, note } = TIME_COLUMNS;
  draft.put(row, label, MODEL.line, "columnHeader");
  draft.put(row, unit, MODEL.unit, "noteHeader");
  draft.put(row, total, MODEL.total, "numberHeader");
  const years = Array.from({ length: MOST_YEARS }, (_, index): CellContent => ({
    formula: `=${address(area(row, start + index))}+1`,
  }));
  draft.put(row, note, MODEL.rule, "noteHeader");
  return draft.write(row, start, [[0, ...years]], "periodHeader", "period");
}

function writeLine(draft: SheetDraft, row: number, line: ModelLine, formulas: LineFormulas, yearAt: YearAt): void {
  const { label, unit, total, start, firstYear, note } = TIME_COLUMNS;
  const [name, unitText, rule] = MODEL.lines[line];
  const role = formulas.isTotal ? "total" : "calculation";
  const { numberFormat } = formulas;
  draft.put(row, label, name, formulas.isTotal ? "strong" : "label");
  draft.put(row, unit, unitText, "unit");
  draft.put(row, note, rule, "note");
  if (formulas.isSummed) {
    draft.put(row, total, { formula: `=SUM(${address(allYears(row))})` }, role, numberFormat);
  }
  draft.style(allYears(row), role, numberFormat);
  if (formulas.start) draft.put(row, start, { formula: `=${formulas.start(yearAt(start))}` }, role, numberFormat);
  const { year } = formulas;
  if (!year) return;
  const cells = Array.from({ length: MOST_YEARS }, (_, index): CellContent => ({
    formula: `=${year(yearAt(firstYear + index))}`,
  }));
  draft.write(row, firstYear, [cells], role, numberFormat);
}

type YearAt = (column: number) => YearColumn;

/** How formulas in a column refer to lines in these rows. */
function yearColumns(header: number, rowOf: (line: ModelLine) => number): YearAt {
  return (column) => ({
    year: address(area(header, column), "row"),
    yearBefore: address(area(header, column - 1), "row"),
    at: (line) => address(area(rowOf(line), column)),
    before: (line) => address(area(rowOf(line), column - 1)),
    soFar: (line) => {
      const row = rowOf(line);
      return `${address(area(row, TIME_COLUMNS.start), "column")}:${address(area(row, column))}`;
    },
  });
}

export function writeModel(draft: SheetDraft, row: number, inputs: CaseInputs): YearModel {
  draft.heading(row, 0, ALL_COLUMNS, MODEL.heading);
  const header = row + 1;
  const periods = writePeriods(draft, header);
  const rows = new Map<ModelLine, number>();
  const rowOf = (line: ModelLine): number => {
    const placedIn = rows.get(line);
    if (placedIn === undefined) throw new RangeError(line);
    return placedIn;
  };
  const yearAt = yearColumns(header, rowOf);
  let next = header + 1;
  const placed = SECTIONS.map(([title, linesOf]) => {
    const lines = Object.entries(linesOf(inputs)) as [ModelLine, LineFormulas][];
    draft.put(next, 0, title, "strong");
    lines.forEach(([line], index) => rows.set(line, next + 1 + index));
    next += lines.length + 1;
    return lines;
  });
  for (const [line, formulas] of placed.flat()) writeLine(draft, rowOf(line), line, formulas, yearAt);
  const cells = area(header + 1, 0, next - header - 1, TIME_COLUMNS.note);
  return {
    periods,
    line: (line) => allYears(rowOf(line)),
    total: (line) => area(rowOf(line), TIME_COLUMNS.total),
    last: (line) => area(rowOf(line), TIME_COLUMNS.start + MOST_YEARS),
    cells,
    end: next,
  };
}
