/** The one block with SHORE functions, each beside the same by a native formula where there is one. */
import { BREAK_EVEN_DRIVERS } from "../../finance/break-even";
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { NAMESPACE } from "../../words/namespace";
import { RESULTS, SIMULATION } from "../../words/offshore-business-case";
import { PUBLISHED_FIGURES } from "../../words/published-figures";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import type { CellContent, Formula } from "../vocabulary";
import type { AnalysisSettings } from "./analysis-inputs";
import type { CaseInputs } from "./case-inputs";
import { ALL_COLUMNS, allYears, fixed, MOST_YEARS, RESULT_COLUMNS, runYears, TIME_COLUMNS, TWO_LINES } from "./layout";
import { hideYearsBeyond, type YearModel } from "./model";

const { words: WORDS } = RESULTS;

/** What the SHORE functions are called with. */
export interface CaseCall {
  readonly inputs: CaseInputs;
  readonly model: YearModel;
  readonly settings: AnalysisSettings;
  /** Defined names of the assumptions and of the uncertain drivers. */
  readonly assumptions: string;
  readonly uncertainty: string;
}

/** A SHORE function of the case, with arguments before and after those that all of them share. */
export function shore(
  name: string,
  { inputs, assumptions }: CaseCall,
  rest: { readonly before?: readonly string[]; readonly after?: readonly string[] } = {},
): Formula {
  const shared = [...OFFSHORE_INPUTS.map(({ key }) => address(inputs.live(key))), assumptions];
  return { formula: `=${NAMESPACE}.${name}(${[...(rest.before ?? []), ...shared, ...(rest.after ?? [])].join(",")})` };
}

export interface FlowArea {
  readonly flows: Area;
  readonly gaps: Area;
  readonly end: number;
}

export function writeFlows(draft: SheetDraft, row: number, call: CaseCall): FlowArea {
  const { label, unit, total, start, note } = TIME_COLUMNS;
  draft.heading(row, 0, ALL_COLUMNS, RESULTS.heading);
  const periods = Array.from({ length: MOST_YEARS + 1 }, (_, index): CellContent => {
    const { row: header, column } = call.model.periods;
    return { formula: `=${address(area(header, column + index))}` };
  });
  const periodRow = draft.write(row + 1, start, [periods], "periodHeader", "period").row;
  const [flows, gaps] = [allYears(row + 2), allYears(row + 3)];
  draft.put(flows.row, label, RESULTS.flows, "label");
  draft.put(flows.row, unit, RESULTS.unit, "unit");
  draft.put(flows.row, note, RESULTS.flowsNote, "note");
  draft.style(flows, "result", "money");
  draft.put(flows.row, start, shore("OFFSHORE_CASHFLOWS", call), "result", "money");
  draft.put(gaps.row, label, RESULTS.flowsGap, "label");
  draft.put(gaps.row, unit, RESULTS.unit, "unit");
  draft.put(gaps.row, total, { formula: `=MAX(${address(gaps)})` }, "calculation", "tiny");
  draft.put(gaps.row, note, RESULTS.flowsGapNote, "note");
  const net = call.model.line("net");
  const years = fixed(call.inputs.live("years"));
  const differences = Array.from({ length: MOST_YEARS + 1 }, (_, index): CellContent => {
    const [one, other] = [flows, net].map(({ row: at }) => address(area(at, start + index)));
    const year = address(area(periodRow, start + index), "row");
    return { formula: `=IF(${year}<=${years},${difference(one ?? "", other ?? "")},0)` };
  });
  draft.write(gaps.row, start, [differences], "calculation", "tiny");
  hideYearsBeyond(draft, periodRow, gaps, call.inputs.live("years"));
  return { flows, gaps, end: row + 4 };
}

type MeasureKey = keyof typeof RESULTS.measures;

interface Measure {
  readonly key: MeasureKey;
  readonly name: string;
  readonly native: string;
  readonly numberFormat: NumberFormat;
  /** Words when there is a number in this cell, as an expression; and when there is none. */
  readonly found: (result: string) => string;
  readonly none: string;
}

const quoted = (text: string): string => `"${text}"`;

const either = (condition: string, yes: string, no: string): string => `IF(${condition},${quoted(yes)},${quoted(no)})`;

function measures({ inputs, model }: CaseCall): Measure[] {
  const { line, total } = model;
  const net = line("net");
  const rate = fixed(inputs.live("discountRate"));
  const years = fixed(inputs.live("years"));
  const none = quoted(RESULTS.none);
  const [beforeYears, afterYears] = WORDS.noPayback;
  const [start, run] = [address(area(net.row, net.column)), address(runYears(net.row))];
  const sign = address(model.last("firstSign"));
  const paidBack = address(model.last("paidBack"));
  const [saved, onshore] = [address(total("saving")), address(total("onshore"))];
  return [
    {
      key: "savings",
      name: "OFFSHORE_SAVINGS",
      native: address(total("net")),
      numberFormat: "money",
      found: (result) => either(`${result}>0`, WORDS.saves, WORDS.costs),
      none: quoted(WORDS.notCalculated),
    },
    {
      key: "percent",
      name: "OFFSHORE_SAVINGS_PCT",
      native: `IF(${onshore}=0,${none},${saved}/${onshore})`,
      numberFormat: "percent",
      found: () => quoted(WORDS.percent(PUBLISHED_FIGURES.savings.figure)),
      none: quoted(WORDS.noPercent),
    },
    {
      key: "npv",
      name: "OFFSHORE_NPV",
      native: `${start}+NPV(${rate},${run})`,
      numberFormat: "money",
      found: (result) => either(`${result}>=0`, WORDS.worthMore, WORDS.worthLess),
      none: quoted(WORDS.notCalculated),
    },
    {
      key: "irr",
      name: "OFFSHORE_IRR",
      native: `IFERROR(IRR(${address(net)}),${none})`,
      numberFormat: "percent",
      found: (result) => either(`${result}>${rate}`, WORDS.aboveRate, WORDS.belowRate),
      none: either(`${address(total("signChange"))}=0`, WORDS.noRate, WORDS.noRateAnyway),
    },
    {
      key: "payback",
      name: "OFFSHORE_PAYBACK",
      native: `IF(${sign}>=0,0,IF(${paidBack}>0,${paidBack},${none}))`,
      numberFormat: "factor",
      found: (result) => either(`${result}<=1`, WORDS.withinYear, WORDS.paidBack),
      none: `${quoted(beforeYears)}&${years}&${quoted(afterYears)}`,
    },
  ];
}

/** Amounts in millions carry rounding errors in proportion; below 1 the difference itself counts. */
export const difference = (one: string, other: string): string => `ABS(${one}-${other})/MAX(1,ABS(${other}))`;

/** Difference of two results; a number beside none counts as 1, so that a missing add-in cannot pass the check. */
const strictGap = (one: string, other: string): string =>
  `=IF(COUNT(${one})=COUNT(${other}),IF(COUNT(${one})=0,0,${difference(one, other)}),1)`;

/** The same where the native formula also knows values outside the range that the function searches. */
const gapOfFound = (one: string, other: string): string =>
  `=IF(COUNT(${one})*COUNT(${other})=1,${difference(one, other)},COUNT(${one}))`;

export interface MeasureArea {
  readonly result: (key: MeasureKey) => Area;
  readonly native: (key: MeasureKey) => Area;
  readonly gap: (key: MeasureKey) => Area;
  readonly results: Area;
  readonly end: number;
}

/** Excel's green corner and an error code would alarm where the words beside it say that all is well. */
function softenErrors(draft: SheetDraft, where: Area): void {
  const formula = `=ISERROR(${address(area(where.row, where.column))})`;
  draft.condition({ kind: "formula", area: where, formula, tone: "undecided" });
}

export function writeMeasures(draft: SheetDraft, row: number, call: CaseCall): MeasureArea {
  const { label, result, native, gap, unit, words } = RESULT_COLUMNS;
  const { header } = RESULTS;
  const titles = [
    header.measure,
    header.result,
    header.native,
    header.gap,
    header.unit,
    header.words,
    null,
    null,
    null,
  ];
  draft.write(row, label, [titles], "columnHeader");
  draft.style(area(row, result, 1, gap - result + 1), "numberHeader");
  draft.style(area(row, unit), "noteHeader");
  draft.style(area(row, words), "noteHeader");
  const list = measures(call);
  const first = row + 1;
  const alive = fixed(area(first, result));
  list.forEach((measure, index) => {
    const at = first + index;
    const [name, unitText] = RESULTS.measures[measure.key];
    const { numberFormat } = measure;
    const cell = address(draft.put(at, result, shore(measure.name, call), "result", numberFormat));
    const other = address(draft.put(at, native, { formula: `=${measure.native}` }, "calculation", numberFormat));
    draft.put(at, label, name, "label");
    draft.put(at, gap, { formula: strictGap(cell, other) }, "calculation", "tiny");
    draft.put(at, unit, unitText, "unit");
    const none = `IF(ISNUMBER(${alive}),${measure.none},${quoted(WORDS.notCalculated)})`;
    draft.put(at, words, { formula: `=IF(ISNUMBER(${cell}),${measure.found(cell)},${none})` }, "note");
  });
  const results = area(first, result, list.length, 1);
  softenErrors(draft, results);
  const at = (column: number, key: MeasureKey): Area =>
    area(first + list.findIndex((measure) => measure.key === key), column);
  return {
    result: (key) => at(result, key),
    native: (key) => at(native, key),
    gap: (key) => at(gap, key),
    results,
    end: first + list.length,
  };
}

type BreakEvenName = keyof typeof RESULTS.breakEvenUnits;

interface BreakEvenLine {
  readonly live: Area;
  /** Absent where no short formula gives it. */
  readonly native?: string;
  readonly numberFormat: NumberFormat;
}

/** NPV = rest − staff, and staff is proportional to the offshore cost and to 1 ÷ productivity. */
function breakEvenLines({ inputs, model }: CaseCall, value: string): Readonly<Record<BreakEvenName, BreakEvenLine>> {
  const { live } = inputs;
  const staff = address(model.total("staff"));
  const [offshore, productivity, transition, tax] = (
    ["offshore", "productivity", "transition", "taxRate"] as const
  ).map((key) => address(live(key))) as [string, string, string, string];
  return {
    "Offshore cost": {
      live: live("offshore"),
      native: `${offshore}*(${value}+${staff})/${staff}`,
      numberFormat: "money",
    },
    Productivity: {
      live: live("productivity"),
      native: `${productivity}*${staff}/(${value}+${staff})`,
      numberFormat: "factor",
    },
    "Offshore wage inflation": { live: live("offshoreWageInflation"), numberFormat: "percent" },
    "Currency appreciation": { live: live("currencyAppreciation"), numberFormat: "percent" },
    Transition: {
      live: live("transition"),
      native: `${transition}+${value}/(1-${tax})`,
      numberFormat: "money",
    },
  };
}

export interface BreakEvenArea {
  readonly results: Area;
  readonly gaps: Area;
  readonly end: number;
}

function writeBreakEvenLine(
  draft: SheetDraft,
  row: number,
  name: BreakEvenName,
  line: BreakEvenLine,
  call: CaseCall,
): Area {
  const { label, result, native, gap, unit, today, headroom } = RESULT_COLUMNS;
  const { numberFormat } = line;
  draft.put(row, label, name, "label");
  const formula = shore("OFFSHORE_BREAKEVEN", call, { before: [quoted(name)] });
  const found = draft.put(row, result, formula, "result", numberFormat);
  if (line.native !== undefined) {
    const none = quoted(RESULTS.none);
    const content = { formula: `=IFERROR(IF(${line.native}>=0,${line.native},${none}),${none})` };
    const other = draft.put(row, native, content, "calculation", numberFormat);
    draft.put(row, gap, { formula: gapOfFound(address(found), address(other)) }, "calculation", "tiny");
  }
  draft.put(row, unit, RESULTS.breakEvenUnits[name], "unit");
  const live = draft.put(row, today, { formula: `=${address(line.live)}` }, "calculation", numberFormat);
  const change = `IF(${address(live)}=0,"",${address(found)}/${address(live)}-1)`;
  draft.put(row, headroom, { formula: `=IF(ISNUMBER(${address(found)}),${change},"")` }, "calculation", "percent");
  return found;
}

export function writeBreakEven(draft: SheetDraft, row: number, call: CaseCall, measured: MeasureArea): BreakEvenArea {
  const { label, result, gap, unit, today, headroom, breakEvenWords } = RESULT_COLUMNS;
  const { header } = RESULTS;
  const titles = [header.breakEven, header.result, header.native, header.gap, header.unit, header.today];
  draft.write(row, label, [[...titles, header.headroom, header.words, null]], "columnHeader");
  draft.style(area(row, result, 1, gap - result + 1), "numberHeader");
  draft.style(area(row, unit), "noteHeader");
  draft.style(area(row, today, 1, headroom - today + 1), "numberHeader");
  draft.style(area(row, breakEvenWords), "noteHeader");
  const lines = breakEvenLines(call, address(measured.native("npv")));
  const first = row + 1;
  const alive = fixed(measured.result("savings"));
  BREAK_EVEN_DRIVERS.forEach(({ name }, index) => {
    const driver = name as BreakEvenName;
    const found = writeBreakEvenLine(draft, first + index, driver, lines[driver], call);
    const none = either(`ISNUMBER(${alive})`, WORDS.noBreakEven, RESULTS.none);
    const formula = `=IF(ISNUMBER(${address(found)}),${quoted(WORDS.breakEven)},${none})`;
    draft.put(first + index, breakEvenWords, { formula }, "note");
  });
  const count = BREAK_EVEN_DRIVERS.length;
  const results = area(first, result, count, 1);
  softenErrors(draft, results);
  return { results, gaps: area(first, gap, count, 1), end: first + count };
}

export interface SimulationArea {
  readonly results: Area;
  readonly end: number;
}

export function writeSimulation(draft: SheetDraft, row: number, call: CaseCall): SimulationArea {
  const { label, result } = RESULT_COLUMNS;
  const { settings, uncertainty } = call;
  draft.put(row, label, SIMULATION.heading, "columnHeader");
  draft.write(row, result, [SIMULATION.header], "numberHeader");
  draft.height(row, 1, TWO_LINES);
  draft.put(row + 1, label, SIMULATION.label, "label");
  const results = area(row + 1, result, 1, SIMULATION.header.length);
  draft.style(results, "result", "money");
  draft.style(area(results.row, results.column + results.columns - 1), "result", "percent");
  const after = [uncertainty, address(settings.trials), address(settings.seed)];
  draft.put(results.row, results.column, shore("OFFSHORE_SIMULATION", call, { after }), "result", "money");
  draft.put(results.row, results.column + results.columns, SIMULATION.note, "note");
  return { results, end: row + 2 };
}
