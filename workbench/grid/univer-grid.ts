import type { IRange } from "@univerjs/core";
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation, SetSelectionsOperation, SetStyleCommand } from "@univerjs/sheets";
import type { Book } from "./book";
import { areaOf, heldPart, rangeOf, selectedArea, sheetOf } from "./book";
import { Calculation } from "./calculation";
import * as cells from "./cells";
import * as conditionalFormats from "./conditional-formats";
import { CustomFunctions } from "./custom-functions";
import * as formats from "./formats";
import { mendFormulaEngine } from "./formula-engine";
import type {
  Area,
  Border,
  CellFormat,
  CellValue,
  ConditionalFormat,
  CustomFunctionMetadata,
  Edge,
  Grid,
  InvokeCustomFunctions,
  NameState,
  SheetState,
  TableState,
  Validation,
} from "./grid";
import * as layout from "./layout";
import { PendingLooks } from "./looks";
import * as names from "./names";
import * as sheets from "./sheets";
import * as tables from "./tables";
import * as validations from "./validations";

/** The grid of the workbench on a Univer book. Each part is in a file of its own; this class puts them together. */
export class UniverGrid implements Grid {
  readonly #calculation: Calculation;
  readonly #functions: CustomFunctions;
  readonly #looks: PendingLooks;

  constructor(readonly book: Book) {
    mendFormulaEngine(book);
    this.#calculation = new Calculation(book);
    this.#functions = new CustomFunctions(this.#calculation);
    this.#looks = new PendingLooks(book);
    conditionalFormats.judgeWhenDrawn(book);
    validations.checkOnlySmallAreas(book);
    book.drawSparingly?.(() => !this.#calculation.isAtRest);
    this.#calculation.onRest(() => conditionalFormats.judgeAnew(book));
  }

  sheets(): readonly SheetState[] {
    return sheets.listSheets(this.book);
  }

  activeSheetId(): string {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  addSheet(name: string): string {
    return sheets.addSheet(this.book, name);
  }

  removeSheet(sheetId: string): void {
    this.#looks.flush();
    this.book.workbook.deleteSheet(sheetOf(this.book, sheetId));
  }

  activateSheet(sheetId: string): void {
    this.book.workbook.setActiveSheet(sheetOf(this.book, sheetId));
  }

  updateSheet(sheetId: string, change: Partial<Omit<SheetState, "id">>): void {
    sheets.updateSheet(this.book, sheetId, change);
  }

  usedArea(sheetId: string): Area | undefined {
    this.#looks.flush();
    return cells.usedArea(this.book, sheetId);
  }

  values(area: Area): CellValue[][] {
    return cells.readValues(this.book, area);
  }

  formulas(area: Area): CellValue[][] {
    return cells.readFormulas(this.book, area);
  }

  texts(area: Area): string[][] {
    this.#looks.flush();
    return cells.readTexts(this.book, area);
  }

  write(area: Area, contents: readonly (readonly (CellValue | null)[])[]): void {
    this.#looks.flush();
    cells.writeCells(this.book, area, contents);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.#looks.flush();
    const held = heldPart(this.book, area);
    if (what !== "Formats") cells.clearContents(this.book, held);
    if (what !== "Contents") formats.clearFormats(this.book, held);
  }

  spillArea(sheetId: string, row: number, column: number): Area | undefined {
    return cells.spillArea(this.book, sheetId, row, column);
  }

  format(area: Area, format: CellFormat): void {
    this.#looks.format(heldPart(this.book, area), format);
  }

  formats(area: Area): CellFormat[][] {
    this.#looks.flush();
    return formats.readFormats(this.book, area);
  }

  setBorder(area: Area, edge: Edge, border: Border): void {
    this.#looks.border(heldPart(this.book, area), edge, border);
  }

  setColumnWidth(sheetId: string, column: number, count: number, pixels: number | undefined): void {
    this.#looks.flush();
    const { columns } = heldPart(this.book, { sheetId, row: 0, column, rows: 1, columns: count });
    layout.setColumnWidth(this.book, sheetId, { from: column, count: columns }, pixels);
  }

  setRowHeight(sheetId: string, row: number, count: number, pixels: number | undefined): void {
    const { rows } = heldPart(this.book, { sheetId, row, column: 0, rows: count, columns: 1 });
    layout.setRowHeight(this.book, sheetId, { from: row, count: rows }, pixels);
  }

  areaInPixels(area: Area): { left: number; top: number; width: number; height: number } {
    return layout.areaInPixels(this.book, heldPart(this.book, area));
  }

  merge(area: Area): void {
    this.#looks.flush();
    layout.merge(this.book, area);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    layout.freeze(this.book, sheetId, rows, columns);
  }

  setValidation(area: Area, validation: Validation | undefined): void {
    validations.setValidation(this.book, heldPart(this.book, area), validation);
  }

  validation(area: Area): Validation | undefined {
    return validations.readValidation(this.book, heldPart(this.book, area));
  }

  addConditionalFormat(area: Area, format: ConditionalFormat): void {
    conditionalFormats.addConditionalFormat(this.book, area, format);
  }

  conditionalFormats(sheetId: string): readonly (ConditionalFormat & { readonly area: Area })[] {
    return conditionalFormats.listConditionalFormats(this.book, sheetId);
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    conditionalFormats.removeConditionalFormat(this.book, sheetId, id);
  }

  addTable(area: Area, name: string, columns: readonly string[]): TableState {
    return tables.addTable(this.book, area, name, columns);
  }

  updateTable(id: string, change: Partial<Omit<TableState, "id">>): void {
    tables.updateTable(this.book, id, change);
  }

  removeTable(id: string): void {
    tables.removeTable(this.book, id);
  }

  tables(): readonly TableState[] {
    return tables.listTables(this.book);
  }

  names(): readonly NameState[] {
    return names.listNames(this.book);
  }

  setName(name: NameState): void {
    names.setName(this.book, name);
  }

  removeName(name: string): void {
    names.removeName(this.book, name);
  }

  selection(): Area {
    const range = this.book.workbook.getActiveRange()?.getRange();
    return selectedArea(
      this.book,
      this.activeSheetId(),
      range ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 },
    );
  }

  select(area: Area): void {
    this.activateSheet(area.sheetId);
    const sheet = sheetOf(this.book, area.sheetId);
    this.book.workbook.setActiveRange(sheet.getRange(rangeOf(heldPart(this.book, area))));
    this.book.bringIntoView?.(area.row, area.column);
  }

  onEdited(handler: (area: Area) => void): () => void {
    return this.#onCommand(({ id, params }, options) => {
      if (id !== SetRangeValuesMutation.id) return;
      const { subUnitId, cellValue, trigger } = params as {
        subUnitId: string;
        cellValue?: Record<number, Record<number, unknown>>;
        trigger?: string;
      };
      if (options?.onlyLocal === true && trigger !== cells.PLACED) return;
      const area = cellValue && trigger !== SetStyleCommand.id && boundsOf(subUnitId, cellValue);
      if (area) handler(area);
    });
  }

  onSelected(handler: (area: Area) => void): () => void {
    return this.#onCommand(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as { subUnitId: string; selections: { range: IRange }[] };
      const range = selections.at(-1)?.range;
      if (range) handler(selectedArea(this.book, subUnitId, range));
    });
  }

  onCalculated(handler: () => void): () => void {
    return this.#calculation.onRest(handler);
  }

  registerFunctions(
    namespace: string,
    functions: readonly CustomFunctionMetadata[],
    invoke: InvokeCustomFunctions,
  ): void {
    this.#functions.register(namespace, functions, invoke);
  }

  /** Why the custom function in a cell answered with an error; a person sees only the code in the cell. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    return this.#functions.messageAt({ sheetId, row, column });
  }

  calculated(): Promise<void> {
    this.#looks.flush();
    return this.#calculation.rest();
  }

  dispose(): void {
    this.#looks.flush();
    this.book.dispose();
    this.#calculation.dispose();
  }

  #onCommand(
    listener: (command: { id: string; params?: object }, options?: { onlyLocal?: boolean }) => void,
  ): () => void {
    const subscription = this.book.injector.get(ICommandService).onCommandExecuted(listener);
    return () => subscription.dispose();
  }
}

function boundsOf(sheetId: string, cells: Record<number, Record<number, unknown>>): Area | undefined {
  if (Object.keys(cells).length === 0) return undefined;
  return areaOf(sheetId, new ObjectMatrix(cells).getStartEndScope());
}
