/** The checks of the register: inputs, scores against the maps, and what still has to be done. */
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { BANDS_BLOCK, RISK_CHECKS } from "../../words/risk-register";
import { address, type Area } from "../area";
import { writeChecks, type Check } from "../blocks/checks";
import type { SheetDraft } from "../draft";
import { LIMITS, limitOf } from "./bands";
import { COLUMNS, mapCells, MAPS, mapScale, type RegisterLayout, ROWS, SCORE_COLUMNS } from "./layout";
import { LEFT_COLUMNS } from "./summary";
import { RISK_MODELS } from "./table";

const CHECK_COLUMNS = {
  label: COLUMNS.risk,
  found: COLUMNS.model,
  limit: COLUMNS.source,
  status: COLUMNS.criterion,
  note: COLUMNS.likelihood,
} as const;

function check(name: keyof typeof RISK_CHECKS, formula: string, severity: Check["severity"] = "error"): Check {
  const [label, remedy] = RISK_CHECKS[name];
  return { label, remedy, formula, limit: "zero", severity, numberFormat: "count" };
}

function inputChecks(layout: RegisterLayout): Check[] {
  const [likelihood, impact] = [layout.counted(COLUMNS.likelihood), layout.counted(COLUMNS.impact)];
  const residual = [layout.counted(COLUMNS.residualLikelihood), layout.counted(COLUMNS.residualImpact)] as const;
  const ratings = layout.counted(COLUMNS.likelihood, 4);
  const scale = address(mapScale(MAPS.inherent));
  const outside = `COUNTIF(${ratings},"<"&MIN(${scale}))+COUNTIF(${ratings},">"&MAX(${scale}))`;
  const half = (one: string, other: string): string => `SUMPRODUCT(ABS((${one}<>"")-(${other}<>"")))`;
  const [lower, upper] = [
    address({ ...LIMITS, rows: LIMITS.rows - 1 }),
    address({ ...LIMITS, row: LIMITS.row + 1, rows: LIMITS.rows - 1 }),
  ];
  const named = `COUNTIFS(${layout.counted(COLUMNS.risk)},"<>"`;
  const known = RISK_MODELS.map((model) => `${named},${layout.counted(COLUMNS.model)},"${model}")`);
  const inTable = `ROWS(${layout.column("risk")})`;
  return [
    check("bandOrder", `=SUMPRODUCT((${upper}<=${lower})*1)`),
    check("wrongRatings", `=${outside}+COUNTA(${ratings})-COUNT(${ratings})`),
    check("halfRated", `=${half(likelihood, impact)}+${half(...residual)}`),
    check("models", `=${named})-${known.join("-")}`),
    check("notCounted", `=MAX(0,${inTable}-ROWS(${layout.counted(COLUMNS.risk)}))`),
  ];
}

function scoreChecks(layout: RegisterLayout): Check[] {
  const onMap = (cells: Area, scores: number): string =>
    `=ABS(SUM(${address(cells)})-COUNT(${layout.counted(scores)}))`;
  const product = (one: number, other: number): string => `SUMPRODUCT(${layout.counted(one)},${layout.counted(other)})`;
  const inherent = product(COLUMNS.likelihood, COLUMNS.impact);
  const residual = product(COLUMNS.residualLikelihood, COLUMNS.residualImpact);
  const sum = (scores: number): string => `SUM(${layout.counted(scores)})`;
  return [
    check("inherentMap", onMap(mapCells(MAPS.inherent), COLUMNS.inherent)),
    check("residualMap", onMap(mapCells(MAPS.residual), COLUMNS.residual)),
    check("scores", `=ABS(${inherent}-${sum(COLUMNS.inherent)})+ABS(${residual}-${sum(COLUMNS.residual)})`),
    check("errors", `=SUMPRODUCT(ISERROR(${layout.counted(COLUMNS.inherent, SCORE_COLUMNS)})*1)`),
  ];
}

function openPoints(layout: RegisterLayout): Check[] {
  const named = `COUNTIFS(${layout.counted(COLUMNS.risk)},"<>"`;
  const notRated = [COLUMNS.inherent, COLUMNS.residual].map((scores) => `${named})-COUNT(${layout.counted(scores)})`);
  const scores = layout.counted(COLUMNS.inherent);
  return [
    check("worse", `=COUNTIF(${layout.counted(COLUMNS.reduction)},"<0")`, "warning"),
    check("noOwner", `=${named},${layout.counted(COLUMNS.owner)},"")`, "warning"),
    check(
      "noMitigation",
      `=COUNTIFS(${scores},">="&${limitOf("medium")},${layout.counted(COLUMNS.mitigation)},"")`,
      "warning",
    ),
    check("tooHigh", `=COUNTIF(${layout.counted(COLUMNS.residualBand)},"${BANDS_BLOCK.veryHigh}")`, "warning"),
    check("notRated", `=${notRated.join("+")}`, "warning"),
    check("examples", `=COUNTIF(${layout.counted(COLUMNS.source)},"${EXAMPLE_TAG}")`, "warning"),
  ];
}

/** @returns the cells with the statuses */
export function writeRiskChecks(draft: SheetDraft, layout: RegisterLayout): Area {
  draft.heading(ROWS.checks, 0, LEFT_COLUMNS, CHECKS.heading);
  const checks = [...inputChecks(layout), ...scoreChecks(layout), ...openPoints(layout)];
  return writeChecks(draft, { row: ROWS.checks + 1, ...CHECK_COLUMNS }, checks);
}
