/** Savings, NPV, IRR and payback: SHORE function, native formula, difference, and what it means in words. */
import { RESULTS } from "../../words/offshore-business-case";
import { PUBLISHED_FIGURES } from "../../words/published-figures";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import { shore, type CaseCall } from "./case-call";
import { fixed, RESULT_COLUMNS, runYears } from "./layout";
import { difference, either, quoted, softenErrors } from "./result-formulas";

const { words: WORDS } = RESULTS;

type MeasureKey = keyof typeof RESULTS.measures;

type OfMeasures<Value> = Readonly<Record<MeasureKey, Value>>;

/** In the order in which they stand. */
const MEASURES = Object.keys(RESULTS.measures) as MeasureKey[];

const FUNCTIONS: OfMeasures<readonly [name: string, numberFormat: NumberFormat]> = {
  savings: ["OFFSHORE_SAVINGS", "money"],
  percent: ["OFFSHORE_SAVINGS_PCT", "percent"],
  npv: ["OFFSHORE_NPV", "money"],
  irr: ["OFFSHORE_IRR", "percent"],
  payback: ["OFFSHORE_PAYBACK", "factor"],
};

function nativeFormulas({ inputs, model: { line, total, last } }: CaseCall): OfMeasures<string> {
  const net = line("net");
  const [saved, onshore] = [address(total("saving")), address(total("onshore"))];
  const [firstSign, paidBack] = [address(last("firstSign")), address(last("paidBack"))];
  const none = quoted(RESULTS.none);
  return {
    savings: address(total("net")),
    percent: `IF(${onshore}=0,${none},${saved}/${onshore})`,
    npv: `${address(area(net.row, net.column))}+NPV(${fixed(inputs.live("discountRate"))},${address(runYears(net.row))})`,
    irr: `IFERROR(IRR(${address(net)}),${none})`,
    payback: `IF(${firstSign}>=0,0,IF(${paidBack}>0,${paidBack},${none}))`,
  };
}

/** Expressions for a result that is a number, and for one that does not exist. */
interface Wording {
  readonly found: (result: string) => string;
  readonly none: string;
}

function wordings({ inputs, model }: CaseCall): OfMeasures<Wording> {
  const rate = fixed(inputs.live("discountRate"));
  const [beforeYears, afterYears] = WORDS.noPayback;
  const noPayback = `${quoted(beforeYears)}&${fixed(inputs.live("years"))}&${quoted(afterYears)}`;
  const never = quoted(WORDS.notCalculated);
  return {
    savings: { found: (result) => either(`${result}>0`, WORDS.saves, WORDS.costs), none: never },
    percent: { found: () => quoted(WORDS.percent(PUBLISHED_FIGURES.savings.figure)), none: quoted(WORDS.noPercent) },
    npv: { found: (result) => either(`${result}>=0`, WORDS.worthMore, WORDS.worthLess), none: never },
    irr: {
      found: (result) => either(`${result}>${rate}`, WORDS.aboveRate, WORDS.belowRate),
      none: either(`${address(model.total("signChange"))}=0`, WORDS.noRate, WORDS.noRateAnyway),
    },
    payback: { found: (result) => either(`${result}<=1`, WORDS.withinYear, WORDS.paidBack), none: noPayback },
  };
}

/** Difference of two results; a number beside none counts as 1, so that a missing add-in cannot pass the check. */
const strictGap = (one: string, other: string): string =>
  `=IF(COUNT(${one})=COUNT(${other}),IF(COUNT(${one})=0,0,${difference(one, other)}),1)`;

export interface MeasureArea {
  readonly result: (key: MeasureKey) => Area;
  readonly native: (key: MeasureKey) => Area;
  readonly gap: (key: MeasureKey) => Area;
  readonly end: number;
}

function writeHeader(draft: SheetDraft, row: number): void {
  const { label, result, gap, unit, words } = RESULT_COLUMNS;
  const { header } = RESULTS;
  const titles = [header.measure, header.result, header.native, header.gap, header.unit, header.words];
  draft.write(row, label, [[...titles, null, null, null]], "columnHeader");
  draft.style(area(row, result, 1, gap - result + 1), "numberHeader");
  draft.style(area(row, unit), "noteHeader");
  draft.style(area(row, words), "noteHeader");
}

export function writeMeasures(draft: SheetDraft, row: number, call: CaseCall): MeasureArea {
  const { label, result, native, gap, unit, words } = RESULT_COLUMNS;
  writeHeader(draft, row);
  const first = row + 1;
  const [natives, texts] = [nativeFormulas(call), wordings(call)];
  const alive = fixed(area(first + MEASURES.indexOf("savings"), result));
  MEASURES.forEach((key, index) => {
    const at = first + index;
    const [name, unitText] = RESULTS.measures[key];
    const [functionName, numberFormat] = FUNCTIONS[key];
    draft.put(at, label, name, "label");
    const cell = address(draft.put(at, result, shore(functionName, call), "result", numberFormat));
    const other = address(draft.put(at, native, { formula: `=${natives[key]}` }, "calculationRight", numberFormat));
    draft.put(at, gap, { formula: strictGap(cell, other) }, "calculation", "tiny");
    draft.put(at, unit, unitText, "unit");
    const none = `IF(ISNUMBER(${alive}),${texts[key].none},${quoted(WORDS.notCalculated)})`;
    draft.put(at, words, { formula: `=IF(ISNUMBER(${cell}),${texts[key].found(cell)},${none})` }, "note");
  });
  softenErrors(draft, area(first, result, MEASURES.length, 1));
  const at = (column: number, key: MeasureKey): Area => area(first + MEASURES.indexOf(key), column);
  return {
    result: (key) => at(result, key),
    native: (key) => at(native, key),
    gap: (key) => at(gap, key),
    end: first + MEASURES.length,
  };
}
