/** The checks of the destinations: inputs, results against native formulas, what is left to look at. */
import { DESTINATION_CHECKS, DESTINATION_TABLE } from "../../words/destination-comparison";
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { address, area } from "../area";
import { writeChecks, type Check } from "../blocks/checks";
import { inputSources } from "../blocks/input-lines";
import { rankingCells } from "../blocks/ranking";
import type { SheetDraft } from "../draft";
import type { Area } from "../area";
import {
  CHECK_COLUMNS,
  COLUMNS,
  criteriaCells,
  CRITERIA_COLUMNS,
  CRITERIA_TOTALS,
  type DestinationLayout,
  FIGURES,
  NATIVE,
  RESULTS,
  settingCell,
  SETTING_LINES,
  SETTINGS_HEADER,
  TABLE_COLUMNS,
} from "./layout";

/** Largest difference between a function and its native formula that still counts as equal. */
const TOLERANCE = 1e-6;

type CheckName = keyof typeof DESTINATION_CHECKS;
export const CHECK_COUNT = Object.keys(DESTINATION_CHECKS).length;

function check(name: CheckName, formula: string, rest: Partial<Pick<Check, "limit" | "severity">> = {}): Check {
  const [label, remedy] = DESTINATION_CHECKS[name];
  const { limit = "zero", severity = "error" } = rest;
  return { label, remedy, formula, limit, severity, numberFormat: limit === "zero" ? "count" : "tiny" };
}

const WARNING = { severity: "warning" } as const;
const DIFFERENCE = { limit: "tolerance" } as const;

function inputChecks(layout: DestinationLayout): Check[] {
  const total = address(area(CRITERIA_TOTALS, CRITERIA_COLUMNS.weight));
  const shares = address(area(CRITERIA_TOTALS, CRITERIA_COLUMNS.share));
  const filled = [criteriaCells("weight"), criteriaCells("direction")];
  const settings = (["homeZone", "start", "end", "method", "normalization", "missing"] as const).map(settingCell);
  const blank = (cells: readonly Area[]): string => `=${cells.map((each) => `COUNTBLANK(${address(each)})`).join("+")}`;
  const numbers = [layout.body(COLUMNS.wage), layout.body(COLUMNS.gdp, COLUMNS.english - COLUMNS.gdp + 1)];
  const texts = numbers.map((each) => `COUNTA(${address(each)})-COUNT(${address(each)})`);
  return [
    check("weights", `=IF(${total}>0,0,1)`),
    check("blankWeights", blank(filled)),
    check("shares", `=IF(${total}>0,ABS(${shares}-1),0)`, DIFFERENCE),
    check("blankSettings", blank(settings)),
    check("texts", `=${texts.join("+")}`),
  ];
}

/** Whether more than one destination is compared matters only where there is one at all. */
function resultChecks(layout: DestinationLayout): Check[] {
  const body = (column: number): string => address(layout.body(column));
  const [names, overlap] = [body(COLUMNS.destination), body(RESULTS.overlap)];
  const [start, end] = [address(settingCell("start")), address(settingCell("end"))];
  // An end before the start is on the next day: no working day is longer than two times twelve hours.
  const day = `IF(${end}<${start},${end}-${start}+12+12,${end}-${start})`;
  const wrongHours = `COUNTIF(${overlap},"<0")+COUNTIF(${overlap},">"&${day})`;
  const named = `SUMPRODUCT((${names}<>"")*ISERROR(${overlap}))`;
  const scores = address(layout.body(RESULTS.score, RESULTS.check - RESULTS.score + 1));
  const count = address(layout.count);
  const ranked = address(rankingCells(layout.ranking, "score"));
  const errors = `SUMPRODUCT((${body(RESULTS.name)}<>"")*ISERROR(${scores}))+SUMPRODUCT(ISERROR(${ranked})*1)`;
  const [name] = DESTINATION_TABLE.columns.destination;
  return [
    check("tooFew", `=IF(OR(${count}>1,COUNTA(${names})=0),0,1)`),
    check("gap", `=MAX(${body(NATIVE.gap)})`, DIFFERENCE),
    check("misranked", `=SUM(${body(NATIVE.misranked)})`),
    check("overlap", `=${wrongHours}`),
    check("errors", `=${named}+${errors}`),
    check("notScored", `=ABS(${count}-COUNT(${body(RESULTS.score)}))`),
    check("notCounted", `=MAX(0,ROWS(${layout.table}[${name}])-ROWS(${names}))`),
  ];
}

function judgementChecks(layout: DestinationLayout): Check[] {
  const body = (column: number): string => address(layout.body(column));
  const tags = [layout.body(COLUMNS.wageSource), inputSources(SETTINGS_HEADER, SETTING_LINES.length)];
  const chosen = body(FIGURES.candidate);
  return [
    check("filled", `=SUMPRODUCT(${body(FIGURES.takesPart)}*${body(FIGURES.missing)})`, WARNING),
    check("leftOut", `=SUM(${chosen})-${address(layout.count)}`, WARNING),
    check("english", `=COUNTIF(${body(COLUMNS.englishSource)},"${DESTINATION_TABLE.toConfirm}*")`, WARNING),
    check("examples", `=${tags.map((tag) => `COUNTIF(${address(tag)},"${EXAMPLE_TAG}")`).join("+")}`, WARNING),
  ];
}

/** @returns the cells with the statuses */
export function writeDestinationChecks(draft: SheetDraft, layout: DestinationLayout): Area {
  draft.heading(layout.checksHeading, 0, TABLE_COLUMNS, CHECKS.heading);
  const checks = [...inputChecks(layout), ...resultChecks(layout), ...judgementChecks(layout)];
  return writeChecks(draft, { row: layout.checksHeading + 1, ...CHECK_COLUMNS }, checks, TOLERANCE);
}
