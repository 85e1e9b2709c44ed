/** The checks of the scorecard: inputs, weights, results against native formulas, what the choice hangs on. */
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { PROVIDERS_BLOCK, SCORECARD_CHECKS, WEIGHTINGS } from "../../words/provider-scorecard";
import { address, area, type Area } from "../area";
import { writeChecks, type Check } from "../blocks/checks";
import { inputSources } from "../blocks/input-lines";
import { rankingCells } from "../blocks/ranking";
import type { SheetDraft } from "../draft";
import {
  ADD_IN_WEIGHTS,
  CHECK_COLUMNS,
  COLUMNS,
  CRITERIA,
  PAIRWISE,
  pairCell,
  RESULT_COLUMNS,
  type ScorecardLayout,
  SETTING_LINES,
  settingCell,
  SETTINGS_HEADER,
  TOP_COLUMNS,
  WEIGHT_COLUMNS,
  WEIGHT_TOTALS,
  weightCells,
  WEIGHTS_SOURCE,
} from "./layout";
import { changesCell, sensitivityCells } from "./results";
import { WEIGHT_GAPS } from "./weight-checks";

/** Largest difference between a function and its native formula that still counts as equal. */
const TOLERANCE = 1e-6;

type CheckName = keyof typeof SCORECARD_CHECKS;
export const CHECK_COUNT = Object.keys(SCORECARD_CHECKS).length;

function check(name: CheckName, formula: string, rest: Partial<Pick<Check, "limit" | "severity">> = {}): Check {
  const [label, remedy] = SCORECARD_CHECKS[name];
  const { limit = "zero", severity = "error" } = rest;
  return { label, remedy, formula, limit, severity, numberFormat: limit === "zero" ? "count" : "tiny" };
}

const WARNING = { severity: "warning" } as const;
const DIFFERENCE = { limit: "tolerance" } as const;

const total = (part: "inUse" | "ahp"): string => address(area(WEIGHT_TOTALS, WEIGHT_COLUMNS[part]));
const blank = (cells: readonly Area[]): string => `=${cells.map((each) => `COUNTBLANK(${address(each)})`).join("+")}`;

/** The comparisons above the diagonal, row by row. */
const pairs = (): Area[] =>
  Array.from({ length: CRITERIA - 1 }, (_, row) => {
    const { row: at, column } = pairCell(row, row + 1);
    return area(at, column, 1, CRITERIA - 1 - row);
  });

function weightChecks(): Check[] {
  const isAhp = `${address(settingCell("weighting"))}="${WEIGHTINGS.ahp}"`;
  const contradicts = `IF(${address(ADD_IN_WEIGHTS.consistency)}>${address(settingCell("limit"))},1,0)`;
  const hasAhp = `COUNT(${address(weightCells("ahp"))})=ROWS(${address(weightCells("ahp"))})`;
  const settings = (["weighting", "method", "normalization", "index", "limit", "raise"] as const).map(settingCell);
  return [
    check("weights", `=IF(${total("inUse")}>0,0,1)`),
    check("shares", `=ABS(${total("inUse")}-1)`, DIFFERENCE),
    check("blankWeights", blank([weightCells("direction"), weightCells("rank"), weightCells("direct")])),
    check("blankPairs", blank(pairs())),
    check("consistency", `=IF(${isAhp},${contradicts},0)`),
    check("unusedConsistency", `=IF(${isAhp},0,${contradicts})`, WARNING),
    check("blankSettings", blank(settings)),
    check(
      "eigenvector",
      `=IF(${hasAhp},MAX(${address(WEIGHT_GAPS.eigenvector)},ABS(${total("ahp")}-1)),1)`,
      DIFFERENCE,
    ),
    check("ratio", `=${address(WEIGHT_GAPS.ratio)}`, DIFFERENCE),
    check("rankWeights", `=MAX(${address(WEIGHT_GAPS.rank)})`, DIFFERENCE),
  ];
}

function resultChecks(layout: ScorecardLayout): Check[] {
  const named = `(${address(layout.body(COLUMNS.provider))}<>"")`;
  const ratings = address(layout.body(COLUMNS.criteria, CRITERIA));
  const results = address(layout.body(COLUMNS.score, RESULT_COLUMNS));
  const { ahp, rankOrder, consistency } = ADD_IN_WEIGHTS;
  const others = [ahp, rankOrder, consistency, rankingCells(layout.ranking, "score"), sensitivityCells(layout)];
  const errors = others.map((where) => `SUMPRODUCT(ISERROR(${address(where)})*1)`).join("+");
  const inTable = `ROWS(${layout.table}[${PROVIDERS_BLOCK.provider}])`;
  const native = (column: number): string => address(layout.nativeBody(column));
  return [
    check("blankRatings", `=SUMPRODUCT(${named}*(1-ISNUMBER(${ratings})))`),
    check("gap", `=MAX(${native(COLUMNS.gap)})`, DIFFERENCE),
    check("misranked", `=SUM(${native(COLUMNS.misranked)})`),
    check("errors", `=SUMPRODUCT(${named}*ISERROR(${results}))+${errors}`),
    check("notCounted", `=MAX(0,${inTable}-ROWS(${ratings}))`),
    check("notChecked", `=MAX(0,${inTable}-ROWS(${native(COLUMNS.sum)}))`, WARNING),
  ];
}

function judgementChecks(layout: ScorecardLayout): Check[] {
  const sources = inputSources(SETTINGS_HEADER, SETTING_LINES.length);
  const tags = [layout.body(COLUMNS.source), sources, PAIRWISE.source, WEIGHTS_SOURCE];
  return [
    check("sensitive", `=${address(changesCell(layout))}`, WARNING),
    check("examples", `=${tags.map((tag) => `COUNTIF(${address(tag)},"${EXAMPLE_TAG}")`).join("+")}`, WARNING),
  ];
}

/** @returns the cells with the statuses */
export function writeScorecardChecks(draft: SheetDraft, layout: ScorecardLayout): Area {
  draft.heading(layout.checksHeading, 0, TOP_COLUMNS, CHECKS.heading);
  const checks = [...weightChecks(), ...resultChecks(layout), ...judgementChecks(layout)];
  return writeChecks(draft, { row: layout.checksHeading + 1, ...CHECK_COLUMNS }, checks, TOLERANCE);
}
