/** What is said about handing a workbook on: progress, results, refusals; and the sheet that tells the recipient. */
import { FROZEN_LIST } from "./frozen-list";
import type { ErrorWords } from "./workbook";

const cells = (count: number): string => (count === 1 ? "1 cell" : `${count} cells`);
const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

/** Ways to hand a workbook on: with live functions of the add-in, with LAMBDA names, with results only. */
export type SharingWay = "addIn" | "native" | "values";

const PROGRESS = {
  reading: (sheet: string) => `Reading "${sheet}"`,
  writing: (done: number, total: number) => `Changing cells: ${done} of ${total}`,
  checking: "Comparing results before and after",
  notice: "Writing the notice sheet",
  done: "Done",
};

const CONSEQUENCES = {
  halfWay:
    'Some cells could not be put back. Choose "Restore formulas" now; if that fails too, close the workbook without saving.',
  lockedMeanwhile: (names: readonly string[]) =>
    `Meanwhile somebody has protected ${list(names)}: what was changed there could not be put back; all else is as it was. Unprotect it and choose "Restore formulas".`,
};

const REFUSALS = {
  protectedSheets: (names: readonly string[]): ErrorWords => ({
    happened: `There are formulas to change on protected sheets: ${list(names)}.`,
    remedy: "Remove the protection (Review, Unprotect), then try again.",
  }),
  takenNames: (names: readonly string[]): ErrorWords => ({
    happened: `The workbook has names of its own that the native functions need: ${list(names)}.`,
    remedy: "Rename them (Formulas, Name Manager), then try again; Shorewise does not overwrite them.",
  }),
  noResult: (count: number, place: string): ErrorWords => ({
    happened: `${cells(count)} to be frozen ${count === 1 ? "shows" : "show"} no result yet, the first at ${place}.`,
    remedy: 'Wait until everything is calculated, or choose "Repair formulas", then try again.',
  }),
  noLambda: {
    happened: "This version of Excel does not know LAMBDA: converted formulas showed #NAME?.",
    remedy: "Share values instead, or use Microsoft 365, Excel 2024 or Excel on the web.",
  },
  resultLost: (place: string): ErrorWords => ({
    happened: `A result changed while it was being frozen, the first at ${place}.`,
    remedy: "Something else in the workbook changes cells: stop it, then try again.",
  }),
  tooLong: (place: string): ErrorWords => ({
    happened: `A formula is too long to be recorded for restoring, the first at ${place}.`,
    remedy: "Shorten it, for instance by putting a part of it into a cell of its own.",
  }),
  nothingToShare: {
    happened: "There is no formula of Shorewise in this workbook.",
    remedy: "Insert a template or write a SHORE function first.",
  },
};

const formulas = (count: number): string => (count === 1 ? "1 formula" : `${count} formulas`);
const sheets = (count: number): string => (count === 1 ? "1 sheet" : `${count} sheets`);

/** The pane's view. */
const VIEW = {
  title: "Hand this workbook on",
  lead: "Without Shorewise, its formulas turn into #NAME? as soon as Excel calculates. Choose what your colleague gets.",
  ways: {
    addIn: {
      name: "With the add-in",
      text: "Formulas stay as they are. For colleagues who have Shorewise.",
    },
    native: {
      name: "Native formulas",
      text: "Each SHORE formula becomes one that the workbook computes by itself (LAMBDA). Stays live in Microsoft 365, Excel 2024 and Excel on the web.",
    },
    values: {
      name: "Values",
      text: "Results are frozen; inputs and Excel's own formulas stay. For any spreadsheet program.",
    },
  } satisfies Record<SharingWay, { name: string; text: string }>,
  noticeToo: "A notice sheet tells the recipient what the workbook holds and how to read it.",
  look: "See what will change",
  change: "What will change",
  found: (count: number, onSheets: number) => `${formulas(count)} on ${sheets(onSheets)}`,
  foundNothing: "There is no formula of Shorewise in this workbook.",
  stays: "All formulas stay as they are; a notice sheet is added.",
  becomesNative: (count: number) => `${formulas(count)} will be native and stay live.`,
  becomesFrozen: (count: number) => `${formulas(count)} will be frozen as values.`,
  functionsLabel: "Functions",
  calls: (count: number) => `${count} ×`,
  live: "live",
  frozen: "frozen",
  names: (names: readonly string[]) => `Names with formulas of Shorewise: ${names.join(", ")}.`,
  tables: (names: readonly string[]) => `Tables used by these formulas: ${names.join(", ")}.`,
  protectedSheets: (names: readonly string[]) => `Protected sheets; remove the protection first: ${names.join(", ")}.`,
  takenNames: (names: readonly string[]) =>
    `Names of your own that the native functions need; rename them first: ${names.join(", ")}.`,
  share: "Change this workbook",
  addNotice: "Add the notice sheet",
  copy: "Work on a copy instead",
  copyText:
    "Opens a copy in a window of its own. Open Shorewise there and share the copy; this workbook stays as it is.",
  copied: "A copy has been opened in a window of its own. Open Shorewise there and share it.",
  reversible: "“Restore formulas” takes it back.",
  running: {
    survey: "Looking through the workbook",
    share: "Preparing the workbook",
    restore: "Restoring formulas",
    repair: "Repairing formulas",
    copy: "Opening a copy",
  },
  count: (done: number, total: number) => `${done} of ${total}`,
  stop: "Stop",
  stopped: "Stopped. The workbook is as it was.",
  failed: {
    survey: "The workbook could not be read.",
    share: "The workbook was not changed.",
    restore: "Formulas were not restored.",
    repair: "Formulas were not repaired.",
    copy: "No copy was opened.",
  },
  dismiss: "Close this message",
  shared: {
    addIn: (notice: string) => `Ready to be handed on. The notice is on the sheet “${notice}”.`,
    native: (notice: string) =>
      `Ready to be handed on, live without the add-in. The notice is on the sheet “${notice}”.`,
    values: (notice: string) => `Ready to be handed on as values. The notice is on the sheet “${notice}”.`,
  } satisfies Record<SharingWay, (notice: string) => string>,
  equal: "All results are the same as before.",
  different: (count: number, place: string, before: string, after: string) =>
    `${count === 1 ? "1 result differs" : `${count} results differ`} from before; the first is ${place}: ${before} before, ${after} now. Restore the formulas if that matters.`,
  back: "Going back",
  backText: "Works in this workbook too after it was mailed, saved and edited elsewhere.",
  restore: "Restore formulas",
  restored: (count: number) => (count === 0 ? "There was no formula to restore." : `${formulas(count)} restored.`),
  unplaced: (count: number) => `${formulas(count)} could not be put back:`,
  reasons: {
    lost: "the cells, or what the formula refers to, are gone or torn apart",
    changed: "the cells hold something else now",
  },
  keptNotice: (sheet: string) => `The sheet “${sheet}” stays, because somebody wrote on it.`,
  repair: "Repair formulas",
  repairText: "For cells that show #NAME? although Shorewise is there.",
  repaired: (count: number) => (count === 0 ? "There was nothing to repair." : `${formulas(count)} entered again.`),
  autoOpen: "Open Shorewise with this workbook",
  autoOpenText: "For everyone who has the add-in. Saved with the workbook.",
  on: "On",
  off: "Off",
};

export const SHARING = { progress: PROGRESS, consequences: CONSEQUENCES, refusals: REFUSALS, view: VIEW };

/** The notice sheet. English for everyone: the workbook is passed on to people of other languages. */
export const NOTICE = {
  sheet: "Shorewise notice",
  heading: "How to read this workbook",
  shared: "Shared",
  sharedOn: (date: string) => `${date}, from Excel with the add-in Shorewise.`,
  holds: "What you hold",
  ways: {
    addIn:
      "Formulas that begin with SHORE. belong to the add-in Shorewise. With the add-in they follow your changes. Without it they show the results of the last calculation until Excel calculates them anew; then they show #NAME?.",
    native:
      "The formulas of Shorewise have been replaced by names of this workbook that compute the same (LAMBDA). They follow your changes in Excel for Microsoft 365, Excel 2024 and Excel on the web, without any add-in.",
    values:
      "The formulas of Shorewise have been replaced by their results. Inputs and all other formulas are as they were. The results do not follow changes of the inputs.",
  } satisfies Record<SharingWay, string>,
  live: "Live",
  liveText: {
    addIn: (count: number) => `${cells(count)} with functions of Shorewise.`,
    native: (count: number) => `${cells(count)} with native functions; see Formulas, Name Manager.`,
    values: (count: number) => (count === 0 ? "All formulas that are not listed below." : `${cells(count)}.`),
  } satisfies Record<SharingWay, (count: number) => string>,
  frozen: "Frozen",
  frozenText: (count: number) =>
    count === 0
      ? FROZEN_LIST.nothing
      : `The results of ${count === 1 ? "one formula" : `${count} formulas`}, listed below. They were calculated when the workbook was shared and do not follow changes of the inputs.`,
  scores: "Scores",
  scoresText:
    "0 to 100 for outsourcing and for offshoring: 50 says that what speaks for and against is in balance. At or above the threshold of the model settings (55 unless changed) a model is recommended; below it for both, the work is better kept in-house.",
  ratings: "Ratings",
  ratingsText: "1 = not at all, 3 = partly, 5 = fully. A blank cell is not rated; it does not count as 0.",
  restore: "Going back",
  restoreText:
    'With the add-in, "Share" and "Restore formulas" put every replaced formula back. The record for it is kept in hidden names of this workbook that begin with _Shorewise.',
  addIn: "The add-in",
  addInText: "Shorewise, an add-in for Excel. Ask whoever sent you this workbook where your company offers it.",
  listHeading: FROZEN_LIST.heading,
  columns: ["Sheet", "Cells", "Formula"] as const,
  more: (count: number) => `… and ${count} more.`,
  nameComment: "Kept by Shorewise so that formulas can be restored. Do not change.",
} as const;
