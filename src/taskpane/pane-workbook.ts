import type { SavingsCase } from "../templates/savings-block";
import type { Template } from "../templates/vocabulary";
import type { InsertedTemplate, InsertionOptions, Progress, WorkControl } from "../workbook/insert-template";
import type { InsertionState } from "../workbook/insertion-state";
import type { ListTemplate } from "../workbook/rows/list-columns";
import type { FoundList } from "../workbook/selected-list";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../workbook/evaluation/evaluation-request";
import type { ResultSize } from "../workbook/insert-formula";
import type { ColumnChoices, WorkbookChoices } from "../workbook/kept/kept-settings";
import type { SelectedRows } from "../workbook/selected-rows";
import type { SharingWorkbook } from "./share/sharing-workbook";
import type { InsertedSavings } from "../workbook/insert-savings";
import type { FollowedCell, MarkedPlaces } from "../workbook/followed-cells";
import type { SelectedCells } from "../workbook/selected-cells";
import type { LeftUnfinished } from "../workbook/unfinished/left-unfinished";
import type { SheetWeights } from "../workbook/sheet-weights";

/** What an earlier pane, or a colleague's, has begun to write into the workbook and not completed. */
export interface UnfinishedWork {
  find(): Promise<readonly LeftUnfinished[]>;
  /** Removes it with all that belongs to it, or nothing when the promise is rejected. */
  remove(left: LeftUnfinished): Promise<void>;
  /** Leaves it as it is, and finds it no more. */
  keep(left: LeftUnfinished): Promise<void>;
}

/** All that the pane asks of the workbook; passed in, so that views run without Office. */
export interface PaneWorkbook {
  /** Writes a template onto a new sheet or at the selection: the whole of it, or nothing when the promise is rejected. */
  insertTemplate(
    template: Template,
    onProgress: (progress: Progress) => void,
    options: InsertionOptions,
  ): Promise<Pick<InsertedTemplate, "sheetName">>;
  /** Tells how an insertion begun from the ribbon stands, at once and after each change, until the returned function is called. */
  watchRibbonInsertion(handler: (state: InsertionState) => void): () => void;
  /** Whether a rejected insertion or writing had been stopped by the person, with nothing left of it. */
  wasCancelled(error: unknown): boolean;
  /**
   * The person's own list for a template, from the selection or from a file.
   *
   * @throws RowsError with everything that is wrong with it
   */
  readSelectedList(template: ListTemplate): Promise<FoundList>;
  readPickedList(template: ListTemplate, file: File): Promise<FoundList>;
  readSelectedRows(): Promise<SelectedRows>;
  /** Keeps which columns hold which criterion's ratings, for the list that selected rows belong to. */
  keepColumns(list: string, chosen: ColumnChoices): Promise<void>;
  /**
   * Writes the results of an evaluation: all of them, or nothing when the promise is rejected, as when it is stopped.
   *
   * @returns where they stand
   */
  writeResults(
    request: EvaluationRequest,
    how: { readonly form: ResultForm; readonly place: ResultPlace },
    control: WorkControl,
  ): Promise<string>;
  /** Calls the handler after each move of the selection and each change of cells, until the returned function is called. */
  watchSelection(handler: () => void): Promise<() => Promise<void>>;
  /** What was chosen for this workbook, kept in it. */
  readChoices(): Promise<WorkbookChoices>;
  keepChoices(choices: WorkbookChoices): Promise<void>;
  /**
   * Writes a formula at the cell under the cursor, if there is room for its result.
   *
   * @returns the cell's address
   */
  insertFormula(formula: string, result: ResultSize): Promise<string>;
  readonly sharing: SharingWorkbook;
  readSelectedCells(): Promise<SelectedCells>;
  /** Follows these cells from now on, wherever they go, and no others; by a mark of each. */
  followCells(cells: MarkedPlaces): Promise<void>;
  /** Where followed cells are and what they hold now; undefined for one that is no more. */
  locateCells(cells: MarkedPlaces): Promise<ReadonlyMap<string, FollowedCell | undefined>>;
  /** Writes inputs and formulas at the selection or on a new sheet: all of it, or nothing when the promise is rejected. */
  insertSavings(savings: SavingsCase): Promise<InsertedSavings>;
  /** The weights that belong to the selection or its sheet; undefined where there are none. */
  readWeights(): Promise<SheetWeights | undefined>;
  /** Writes weights by criterion id over those that were read, and touches nothing else: all of them, or none. */
  writeWeights(read: SheetWeights, weights: ReadonlyMap<string, number>): Promise<void>;
  /** What was kept in the workbook under this subject; undefined where there is nothing. */
  readKept(subject: string): Promise<unknown>;
  keep(subject: string, state: unknown): Promise<void>;
  readonly unfinished: UnfinishedWork;
  /** What went wrong, what it means for the workbook, and what to do. */
  explainError(error: unknown): string;
}
