import { CHECKS } from "../../words/model-blocks";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";

/** A line of the checks block: passed while what the formula finds is no more than the limit. */
export interface Check {
  readonly label: string;
  readonly remedy: string;
  readonly formula: string;
  /** Counts must be zero; differences may be as large as the tolerance. */
  readonly limit: "zero" | "tolerance";
  /** A warning does not fail the master check. */
  readonly severity: "error" | "warning";
  readonly numberFormat: NumberFormat;
}

export interface ChecksPlace {
  readonly row: number;
  /** Column of each part. */
  readonly label: number;
  readonly found: number;
  readonly limit: number;
  readonly status: number;
  readonly note: number;
}

/** Difference of two results; a number beside none counts as 1, so that a missing add-in cannot pass the check. */
export const differenceFormula = (one: string, other: string): string =>
  `=IF(COUNT(${one})=COUNT(${other}),IF(COUNT(${one})=0,0,ABS(${one}-${other})),1)`;

function writeHeader(draft: SheetDraft, { row, label, found, limit, status, note }: ChecksPlace): void {
  const header: (string | null)[] = new Array<string | null>(note - label + 1).fill(null);
  header[0] = CHECKS.check;
  header[found - label] = CHECKS.found;
  header[limit - label] = CHECKS.limit;
  header[status - label] = CHECKS.status;
  header[note - label] = CHECKS.note;
  draft.write(row, label, [header], "columnHeader");
  for (const column of [found, limit]) draft.style(area(row, column, 1, 1), "numberHeader");
  draft.style(area(row, status, 1, 1), "columnHeaderCentred");
}

function writeCheck(draft: SheetDraft, place: ChecksPlace, check: Check, tolerance: Area | undefined): void {
  const { row, label, found, limit, status, note } = place;
  draft.put(row, label, check.label, "label");
  const value = draft.put(row, found, { formula: check.formula }, "calculation", check.numberFormat);
  const most =
    check.limit === "zero" || tolerance === undefined
      ? draft.put(row, limit, 0, "calculation", "count")
      : draft.put(row, limit, { formula: `=${address(tolerance, "both")}` }, "calculation", "tiny");
  const otherwise = check.severity === "error" ? CHECKS.failed : CHECKS.warning;
  const passed = `IF(${address(value)}<=${address(most)},"${CHECKS.passed}","${otherwise}")`;
  draft.put(row, status, { formula: `=IFERROR(${passed},"${CHECKS.failed}")` }, "check");
  draft.put(row, note, check.remedy, "note");
}

/** The three statuses in their colours. */
export function colourStatuses(draft: SheetDraft, where: Area): void {
  draft.condition({ kind: "equals", area: where, text: CHECKS.passed, tone: "passed" });
  draft.condition({ kind: "equals", area: where, text: CHECKS.warning, tone: "warning" });
  draft.condition({ kind: "equals", area: where, text: CHECKS.failed, tone: "failed" });
}

function writeTolerance(draft: SheetDraft, { row, label, found, note }: ChecksPlace, tolerance: number): Area {
  draft.put(row, label, CHECKS.tolerance, "label");
  const cell = draft.put(row, found, tolerance, "input", "tiny");
  draft.put(row, note, CHECKS.toleranceNote, "note");
  draft.validate({
    area: cell,
    rule: { kind: "decimal", minimum: 0 },
    prompt: { title: CHECKS.tolerance, message: CHECKS.toleranceNote },
    refusal: CHECKS.toleranceRefusal,
  });
  return cell;
}

/**
 * Writes header, tolerance and one line a check.
 *
 * @param tolerance left out where no check compares differences with it
 * @returns the cells with the statuses
 */
export function writeChecks(draft: SheetDraft, place: ChecksPlace, checks: readonly Check[], tolerance?: number): Area {
  writeHeader(draft, place);
  const below = place.row + 1;
  const toleranceCell =
    tolerance === undefined ? undefined : writeTolerance(draft, { ...place, row: below }, tolerance);
  const first = toleranceCell === undefined ? below : below + 1;
  checks.forEach((check, index) => {
    writeCheck(draft, { ...place, row: first + index }, check, toleranceCell);
  });
  const statuses = area(first, place.status, checks.length, 1);
  colourStatuses(draft, statuses);
  return statuses;
}

/** The master check in three cells of one row: its name, its status, and how many checks failed or warn. */
export function writeMasterCheck(draft: SheetDraft, row: number, column: number, statuses: Area): void {
  const all = address(statuses, "both");
  const { passed, failed, warning, failedCount, warningCount, master } = CHECKS;
  draft.put(row, column, master, "master");
  const status = draft.put(
    row,
    column + 1,
    { formula: `=IF(COUNTIF(${all},"${failed}")=0,"${passed}","${failed}")` },
    "check",
  );
  const counts = `=COUNTIF(${all},"${failed}")&"${failedCount}"&COUNTIF(${all},"${warning}")&"${warningCount}"`;
  draft.put(row, column + 2, { formula: counts }, "note");
  colourStatuses(draft, status);
}
