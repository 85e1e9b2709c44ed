/** Handing a workbook on: with the add-in's formulas, with native ones, or with results only. */
import { words } from "../../words/language";
import { addressOnSheet, area } from "../../templates/area";
import { NOTICE, type SharingWay } from "../../words/sharing";
import type { ErrorWords } from "../../words/workbook";
import { WorkbookError } from "../excel-errors";
import { runInExcel } from "../excel-run";
import type { FormulaCell, SheetCells } from "./cells";
import { Control, type ControlOptions } from "./control";
import { isCellEdit, type CellEdit, type Edit, type NameEdit } from "./edits";
import { formulaEdits, freezingEdits, hasNoResult } from "./freeze";
import { lookAt, type WorkbookLook } from "./look";
import type { NativeFunction, NativeLibrary } from "./native-library";
import { addNotice, type FrozenCells } from "./notice";
import { isOurs, planSharing, surveyOf, takenNames, type SharingPlan, type Survey } from "./plan";
import {
  isRecordable,
  recordedRuns,
  recordFormulas,
  RECORD_PREFIX,
  type RecordedRun,
  type SpillingCell,
} from "./record";
import { spillingCells } from "./spills";
import { asAWhole, makeEdits } from "./transaction";
import { differences, type Difference } from "./verify";

export interface SharingResult {
  readonly way: SharingWay;
  readonly survey: Survey;
  /** Name of the notice sheet. */
  readonly notice: string;
  /** Cells whose native formula shows something else than the add-in's; empty as a rule. */
  readonly differences: readonly Difference[];
}

const refuse = (said: ErrorWords): never => {
  throw new WorkbookError(said, words().workbook.consequences.untouched);
};

/** What sharing in this way would change. Changes nothing. */
export async function surveyWorkbook(
  way: SharingWay,
  library: NativeLibrary,
  options: ControlOptions = {},
): Promise<Survey> {
  return runInExcel(async (context) => {
    const look = await lookAt(context, new Control(options));
    return surveyOf(await planSharing(look, way, library));
  });
}

/** The results to be frozen on one sheet. */
interface Freezing {
  readonly sheet: SheetCells;
  /** Results of a single cell, and results with the cells that they fill. */
  readonly single: readonly FormulaCell[];
  readonly spilling: readonly SpillingCell[];
  readonly recorded: readonly RecordedRun[];
}

const placeOf = (sheet: SheetCells, { row, column }: { row: number; column: number }): string =>
  addressOnSheet(sheet.name, area(row, column));

function assertShareable(plan: SharingPlan, survey: Survey): void {
  if (survey.formulas + survey.names.length === 0) refuse(words().sharing.refusals.nothingToShare);
  if (survey.protectedSheets.length > 0) refuse(words().sharing.refusals.protectedSheets(survey.protectedSheets));
  if (plan.way === "native" && takenNames(plan).length > 0)
    refuse(words().sharing.refusals.takenNames(takenNames(plan)));
}

async function planFreezing(context: Excel.RequestContext, plan: SharingPlan): Promise<Freezing[]> {
  const found: Freezing[] = [];
  for (const { sheet, cells } of plan.sheets) {
    const frozen = cells.filter(({ native }) => native === undefined);
    if (frozen.length === 0) continue;
    const spilling = await spillingCells(context, sheet, frozen);
    const places = new Set(spilling.map(({ row, column }) => `${row}:${column}`));
    const single = frozen.filter(({ row, column }) => !places.has(`${row}:${column}`));
    found.push({ sheet, single, spilling, recorded: recordedRuns(sheet, single, spilling) });
  }
  return found;
}

function assertFreezable(freezing: readonly Freezing[]): void {
  const waiting = freezing.flatMap(({ sheet, single, spilling }) =>
    [...single, ...spilling].filter(({ value }) => hasNoResult(value)).map((cell) => placeOf(sheet, cell)),
  );
  if (waiting[0] !== undefined) refuse(words().sharing.refusals.noResult(waiting.length, waiting[0]));
  for (const { sheet, recorded } of freezing)
    for (const each of recorded)
      if (!isRecordable(each, sheet.name)) refuse(words().sharing.refusals.tooLong(placeOf(sheet, each.run)));
}

/** Names of the record are numbered on from those that are there. */
function recordEdits(freezing: readonly Freezing[], { names }: WorkbookLook): NameEdit[] {
  const runs = freezing.flatMap(({ sheet, recorded }) =>
    recorded.map((each) => ({ sheetName: sheet.name, recorded: each })),
  );
  const numbers = names.map(({ name }) =>
    name.startsWith(RECORD_PREFIX) ? Number(name.slice(RECORD_PREFIX.length)) || 0 : 0,
  );
  const first = Math.max(0, ...numbers) + 1;
  return recordFormulas(runs).map((formula, index) => ({
    kind: "name",
    name: `${RECORD_PREFIX}${first + index}`,
    before: null,
    after: { formula, comment: NOTICE.nameComment, visible: false },
  }));
}

/** The LAMBDA names that are not there yet, or are there from another version. */
export function nativeNameEdits(needed: readonly NativeFunction[], { names }: WorkbookLook): NameEdit[] {
  return needed.flatMap((native): NameEdit[] => {
    const { name, formula, comment } = native;
    const before = names.find((each) => each.name.toLowerCase() === name.toLowerCase()) ?? null;
    if (before !== null && before.formula === formula && isOurs(before, native)) return [];
    return [{ kind: "name", name, before, after: { formula, comment, visible: true } }];
  });
}

function convertedNames({ names }: SharingPlan): NameEdit[] {
  return names.flatMap(({ name, native }): NameEdit[] =>
    native === undefined ? [] : [{ kind: "name", name: name.name, before: name, after: { ...name, formula: native } }],
  );
}

const convertedCells = ({ sheets }: SharingPlan): CellEdit[] =>
  sheets.flatMap(({ sheet, cells }) => {
    const native = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell.native]));
    const converted = cells.filter((cell) => cell.native !== undefined && cell.native !== cell.formula);
    return formulaEdits(sheet, converted, (cell) => native.get(`${cell.row}:${cell.column}`) ?? cell.formula);
  });

const frozenList = (freezing: readonly Freezing[]): FrozenCells[] =>
  freezing.flatMap(({ sheet, recorded }) =>
    recorded.map(({ run }) => ({ sheet: sheet.name, area: run, formula: run.formula })),
  );

/** Order matters: names before the formulas that call them, and the record before anything that it is needed for. */
function editsOf(plan: SharingPlan, freezing: readonly Freezing[]): Edit[] {
  if (plan.way === "addIn") return [];
  const frozen = freezing.flatMap(({ sheet, single, spilling }) => freezingEdits(sheet, single, spilling));
  return [
    ...nativeNameEdits(plan.way === "native" ? plan.needed : [], plan.look),
    ...recordEdits(freezing, plan.look),
    ...convertedNames(plan),
    ...frozen,
    ...convertedCells(plan),
  ];
}

function assertNothingLost(found: readonly Difference[], way: SharingWay): void {
  const [first] = found;
  if (first === undefined) return;
  if (way === "values") refuse(words().sharing.refusals.resultLost(first.place));
  if (found.some(({ before, after }) => after === "#NAME?" && before !== "#NAME?"))
    refuse(words().sharing.refusals.noLambda);
}

/**
 * Prepares the workbook for handing on. It completes, or leaves the workbook as it was.
 *
 * @throws Stopped, or WorkbookError that says what happened, what it means for the workbook, and what to do
 */
export function shareWorkbook(
  way: SharingWay,
  library: NativeLibrary,
  options: ControlOptions = {},
): Promise<SharingResult> {
  return asAWhole(async (context, journal, control) => {
    const look = await lookAt(context, control);
    const plan = await planSharing(look, way, library);
    const survey = surveyOf(plan);
    assertShareable(plan, survey);
    const freezing = way === "addIn" ? [] : await planFreezing(context, plan);
    assertFreezable(freezing);
    const edits = editsOf(plan, freezing);
    await makeEdits(context, edits, journal, control);
    const found = await differences(context, look.sheets, edits.filter(isCellEdit), control);
    assertNothingLost(found, way);
    control.report(words().sharing.progress.notice, 0, 1);
    const content = {
      way,
      sharedOn: new Date(),
      live: way === "addIn" ? survey.formulas : survey.native,
      frozenCells: survey.frozen,
      frozen: frozenList(freezing),
    };
    const notice = await addNotice(context, look, content, journal);
    return { way, survey, notice, differences: found };
  }, options);
}
