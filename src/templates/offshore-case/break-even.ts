/** At which value of a driver the NPV is 0. */
import { BREAK_EVEN_DRIVERS } from "../../finance/break-even";
import { RESULTS } from "../../words/offshore-business-case";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import { shore, type CaseCall } from "./case-call";
import { fixed, RESULT_COLUMNS } from "./layout";
import type { MeasureArea } from "./measures";
import { difference, either, quoted, softenErrors } from "./result-formulas";

const { words: WORDS } = RESULTS;

/** The same where the native formula also knows values outside the range that the function searches. */
const gapOfFound = (one: string, other: string): string =>
  `=IF(COUNT(${one})*COUNT(${other})=1,${difference(one, other)},COUNT(${one}))`;
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
    const other = draft.put(row, native, content, "calculationRight", numberFormat);
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
