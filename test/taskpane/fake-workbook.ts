import type { SharingWorkbook } from "../../src/taskpane/share/sharing-workbook";
import type { PaneWorkbook, UnfinishedWork } from "../../src/taskpane/pane-workbook";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import type { Template } from "../../src/templates/vocabulary";
import type { InsertionState } from "../../src/workbook/insertion-state";
import type { InsertionOptions } from "../../src/workbook/insert-template";
import type { ListTemplate } from "../../src/workbook/rows/list-columns";
import type { FoundList } from "../../src/workbook/selected-list";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { USUAL_CHOICES, type ColumnChoices, type WorkbookChoices } from "../../src/workbook/kept/kept-settings";
import type { SelectedRows } from "../../src/workbook/selected-rows";
import type { Survey } from "../../src/workbook/sharing/plan";
import type { SavingsCase } from "../../src/templates/savings-block";
import type { InsertedSavings } from "../../src/workbook/insert-savings";
import type { FollowedCell, MarkedPlaces } from "../../src/workbook/followed-cells";
import type { CellPlace, SelectedCells } from "../../src/workbook/selected-cells";
import type { LeftUnfinished } from "../../src/workbook/unfinished/left-unfinished";
import type { SheetWeights } from "../../src/workbook/sheet-weights";

export const CRITERION_IDS = [
  ...["O1", "O2", "O3", "O4", "O5", "O6", "O7", "O8"],
  ...["F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8"],
];

/** Outsourcing 75.0 by hand: values .75 1 .75 1 .75 .5 .5 .75; offshoring 53.125: .5 .25 .75 .5 .5 .25 .5 1. */
export const CUSTOMER_SERVICE = ["Customer service", 4, 5, 4, 5, 2, 3, 3, 2, 3, 2, 4, 3, 3, 4, 3, 1];
/** Outsourcing 34.375: .25 0 .5 .25 .25 .5 .75 .25; offshoring 75.0: 1 1 .75 1 .75 .75 .5 .25. */
export const MANUFACTURING = ["Manufacturing", 2, 1, 3, 2, 4, 3, 2, 4, 5, 5, 4, 5, 2, 2, 3, 4];

/** A selection of table rows: name first, then the sixteen ratings. */
export function selectedRows(rows: readonly (readonly unknown[])[], changes: Partial<SelectedRows> = {}): SelectedRows {
  return {
    sheetName: "Portfolio",
    address: "Portfolio!A8:Q9",
    tableName: null,
    header: ["Function", ...CRITERION_IDS],
    place: { sheetId: "sheet-1", row: 7, column: 0, columns: 17, headerRow: 6 },
    list: "sheet sheet-1",
    chosenColumns: {},
    labelColumn: 0,
    labels: rows.map((row) => String(row[0] ?? "")),
    rows,
    activeRow: 0,
    weights: null,
    criteria: null,
    settings: null,
    workbookSettings: DEFAULT_SETTINGS,
    ...changes,
  };
}

export function template(id: string, title: string): Template {
  return {
    id,
    title,
    description: `What ${title} is for.`,
    preview: `assets/${id}.png`,
    preferredNames: { sheet: title, table: title },
    build: () => {
      throw new Error("The pane never builds a template itself.");
    },
  };
}

/** A template that takes a list of functions. */
export const listTemplate = (id: string, title: string): Template => ({
  ...FUNCTION_PORTFOLIO,
  ...template(id, title),
  build: FUNCTION_PORTFOLIO.build,
});

/** Sharing that always succeeds; tests replace the parts they are about. */
export class FakeSharing implements SharingWorkbook {
  copies = false;
  isAutomatic = false;
  readonly asked: string[] = [];
  found: Survey = {
    way: "native",
    formulas: 74,
    sheets: [
      { name: "Portfolio", formulas: 70 },
      { name: "Destinations", formulas: 4 },
    ],
    functions: [
      { name: "SOURCING_SCORE", calls: 70, isLive: true },
      { name: "TIMEZONE_OVERLAP", calls: 4, isLive: false },
    ],
    native: 70,
    frozen: 4,
    names: [],
    tables: ["Portfolio"],
    protectedSheets: [],
    takenNames: [],
  };

  survey: SharingWorkbook["survey"] = async (way) => {
    this.asked.push(`survey ${way}`);
    return { ...this.found, way };
  };
  share: SharingWorkbook["share"] = async (way) => {
    this.asked.push(`share ${way}`);
    return { way, survey: this.found, notice: "Shorewise notice", differences: [] };
  };
  restore: SharingWorkbook["restore"] = async () => ({ restored: 74, unplaced: [], keptNotice: null });
  repair: SharingWorkbook["repair"] = async () => ({ cells: 3, names: 0 });
  canCopy = (): boolean => this.copies;
  openCopy = async (): Promise<void> => {
    this.asked.push("copy");
  };
  opensByItself = (): boolean => this.isAutomatic;
  setOpensByItself: SharingWorkbook["setOpensByItself"] = async (isOn) => {
    this.isAutomatic = isOn;
  };
  isStop = (error: unknown): boolean => error instanceof Error && error.name === "Stopped";
}

/** Stands in for Excel: hands out a selection, moves it on demand, and lets a test decide how an insertion ends. */
export class FakeWorkbook implements PaneWorkbook {
  selection: SelectedRows | Error = selectedRows([CUSTOMER_SERVICE]);
  insertion: PaneWorkbook["insertTemplate"] = async () => ({ sheetName: "Sheet" });
  readonly sharing = new FakeSharing();
  readonly inserted: string[] = [];
  private readonly handlers = new Set<() => void>();
  private readonly ribbonHandlers = new Set<(state: InsertionState) => void>();

  readonly orders: InsertionOptions[] = [];
  /** What a selection or a file is read as. */
  list: FoundList | Error = new Error("Nothing to read.");
  readonly lists: string[] = [];

  insertTemplate: PaneWorkbook["insertTemplate"] = (chosen, onProgress, options) => {
    this.inserted.push(chosen.id);
    this.orders.push(options);
    return this.insertion(chosen, onProgress, options);
  };

  wasCancelled = (error: unknown): boolean => error instanceof Error && error.message === "cancelled";

  async readSelectedList(): Promise<FoundList> {
    this.lists.push("selection");
    if (this.list instanceof Error) throw this.list;
    return this.list;
  }

  async readPickedList(_template: ListTemplate, file: File): Promise<FoundList> {
    this.lists.push(file.name);
    if (this.list instanceof Error) throw this.list;
    return this.list;
  }

  watchRibbonInsertion(handler: (state: InsertionState) => void): () => void {
    this.ribbonHandlers.add(handler);
    handler({ kind: "idle" });
    return () => this.ribbonHandlers.delete(handler);
  }

  /** What a ribbon command tells the pane. */
  announceRibbonInsertion(state: InsertionState): void {
    for (const handler of this.ribbonHandlers) handler(state);
  }

  async readSelectedRows(): Promise<SelectedRows> {
    if (this.selection instanceof Error) throw this.selection;
    return this.selection;
  }

  async watchSelection(handler: () => void): Promise<() => Promise<void>> {
    this.handlers.add(handler);
    return async () => {
      this.handlers.delete(handler);
    };
  }

  /** What was chosen last, with the list it was chosen for. */
  keptColumns: { list: string; chosen: ColumnChoices } | null = null;
  keeping: () => Promise<void> = async () => undefined;

  async keepColumns(list: string, chosen: ColumnChoices): Promise<void> {
    await this.keeping();
    this.keptColumns = { list, chosen };
    if (!(this.selection instanceof Error)) this.selection = { ...this.selection, chosenColumns: chosen };
  }

  /** What was asked to be written, and how it ends. */
  readonly written: Parameters<PaneWorkbook["writeResults"]>[] = [];
  writing: () => Promise<string> = async () => "Portfolio!R8:X9";

  writeResults: PaneWorkbook["writeResults"] = (...asked) => {
    this.written.push(asked);
    return this.writing();
  };
  cells: SelectedCells | Error = { sheet: "Budget", row: 1, column: 1, address: "Budget!B2", values: [[100]] };
  /** By place, as `Budget!1:1`. */
  readonly cellValues = new Map<string, unknown>();
  readonly kept = new Map<string, unknown>();
  readonly insertedSavings: SavingsCase[] = [];
  savingsInsertion: () => Promise<InsertedSavings> = async () => ({
    sheetName: "Sheet1",
    address: "B2:D27",
    isNewSheet: false,
  });

  async readSelectedCells(): Promise<SelectedCells> {
    if (this.cells instanceof Error) throw this.cells;
    const { sheet, row, column, values } = this.cells;
    values.forEach((line, down) =>
      line.forEach((value, right) => this.cellValues.set(`${sheet}!${row + down}:${column + right}`, value)),
    );
    return this.cells;
  }

  /** What is followed, by mark; a test moves a cell by changing its place here. */
  followed: Map<string, CellPlace> = new Map();

  async followCells(cells: MarkedPlaces): Promise<void> {
    this.followed = new Map([...cells].map(([mark, place]) => [mark, this.followed.get(mark) ?? place]));
  }

  async locateCells(cells: MarkedPlaces): Promise<ReadonlyMap<string, FollowedCell | undefined>> {
    return new Map(
      [...cells].map(([mark, given]) => {
        const place = this.followed.get(mark) ?? given;
        const value = this.cellValues.get(`${place.sheet}!${place.row}:${place.column}`);
        return [mark, value === undefined ? undefined : { place, value }];
      }),
    );
  }

  insertSavings(savings: SavingsCase): Promise<InsertedSavings> {
    this.insertedSavings.push(savings);
    return this.savingsInsertion();
  }

  sheetWeights: SheetWeights | undefined | Error = {
    table: "Portfolio",
    address: "Portfolio!B7:Q7",
    place: { sheet: "Portfolio", row: 6, column: 1, rows: 1, columns: 16 },
    criteria: CRITERION_IDS,
    weights: CRITERION_IDS.map(() => 1),
  };
  readonly writtenWeights: ReadonlyMap<string, number>[] = [];
  weightsWriting: () => Promise<void> = async () => undefined;

  async readWeights(): Promise<SheetWeights | undefined> {
    if (this.sheetWeights instanceof Error) throw this.sheetWeights;
    return this.sheetWeights;
  }

  writeWeights(_read: SheetWeights, weights: ReadonlyMap<string, number>): Promise<void> {
    this.writtenWeights.push(weights);
    return this.weightsWriting();
  }

  async readKept(subject: string): Promise<unknown> {
    return this.kept.get(subject);
  }

  async keep(subject: string, state: unknown): Promise<void> {
    this.kept.set(subject, JSON.parse(JSON.stringify(state)));
  }

  choices: WorkbookChoices = USUAL_CHOICES;

  async readChoices(): Promise<WorkbookChoices> {
    return this.choices;
  }

  async keepChoices(choices: WorkbookChoices): Promise<void> {
    await this.keeping();
    this.choices = choices;
  }

  readonly formulas: Parameters<PaneWorkbook["insertFormula"]>[] = [];
  insertingFormula: () => Promise<string> = async () => "Sheet1!B2";

  insertFormula: PaneWorkbook["insertFormula"] = (...asked) => {
    this.formulas.push(asked);
    return this.insertingFormula();
  };

  left: LeftUnfinished[] = [];
  settling: () => Promise<void> = async () => undefined;
  readonly settled: string[] = [];

  private async settle(how: string, { name }: LeftUnfinished): Promise<void> {
    await this.settling();
    this.settled.push(`${how} ${name}`);
    this.left = this.left.filter((each) => each.name !== name);
  }

  readonly unfinished: UnfinishedWork = {
    find: async () => this.left,
    remove: (left) => this.settle("remove", left),
    keep: (left) => this.settle("keep", left),
  };

  explainError(error: unknown): string {
    return `Explained: ${error instanceof Error ? error.message : String(error)}`;
  }

  moveSelection(selection: SelectedRows | Error): void {
    this.selection = selection;
    for (const handler of this.handlers) handler();
  }

  get watchers(): number {
    return this.handlers.size;
  }
}
