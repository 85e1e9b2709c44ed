import { bounding, formatAddress, quoteSheet } from "../../workbench/host/addresses";
import type {
  Area,
  Border,
  CellFormat,
  CellValue,
  ConditionalFormat,
  Edge,
  Grid,
  InvokeCustomFunctions,
  CustomFunctionMetadata,
  NameState,
  SheetState,
  TableState,
  Validation,
} from "../../workbench/grid/grid";

/** Pixels of a column and a row nobody has sized. */
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;

interface Cell {
  contents?: CellValue;
  /** Written with an apostrophe: no formula, whatever it begins with. */
  isText?: boolean;
  /** What a formula shows: nothing until a test says so, because this grid does not calculate. */
  result?: CellValue;
  format: CellFormat;
}

interface Sheet {
  state: SheetState;
  readonly cells: Map<string, Cell>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly validations: { area: Area; validation: Validation | undefined }[];
  conditionalFormats: (ConditionalFormat & { area: Area })[];
  frozen: { rows: number; columns: number };
}

/**
 * A grid in memory that keeps everything it is given and calculates nothing: formulas are stored, their values are
 * empty unless `setResult` says what they show. Fast, and enough to see what a template writes.
 */
export class MemoryGrid implements Grid {
  readonly borders: { area: Area; edge: Edge; border: Border }[] = [];
  readonly merged: Area[] = [];
  /** What `registerFunctions` was given last. */
  functions:
    { namespace: string; functions: readonly CustomFunctionMetadata[]; invoke: InvokeCustomFunctions } | undefined;
  private readonly content = new Map<string, Sheet>();
  private order: string[] = [];
  private active = "";
  private selected: Area;
  private nameStates: NameState[] = [];
  private tableStates: TableState[] = [];
  private readonly edited = new Set<(area: Area) => void>();
  private readonly selectedHandlers = new Set<(area: Area) => void>();
  private readonly calculatedHandlers = new Set<() => void>();
  private lastId = 0;

  constructor(firstSheet = "Sheet1") {
    this.active = this.addSheet(firstSheet);
    this.selected = { sheetId: this.active, row: 0, column: 0, rows: 1, columns: 1 };
  }

  /** Says what a formula cell shows. */
  setResult(sheetId: string, row: number, column: number, value: CellValue): void {
    this.cell(sheetId, row, column).result = value;
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    return this.sheet(sheetId).frozen;
  }

  sheets(): readonly SheetState[] {
    return this.order.map((id, position) => ({ ...this.sheet(id).state, position }));
  }

  activeSheetId(): string {
    return this.active;
  }

  addSheet(name: string): string {
    const id = this.nextId("sheet");
    this.content.set(id, {
      state: { id, name, position: this.order.length, visible: true, tabColor: "", gridlines: true },
      cells: new Map(),
      columnWidths: new Map(),
      rowHeights: new Map(),
      validations: [],
      conditionalFormats: [],
      frozen: { rows: 0, columns: 0 },
    });
    this.order.push(id);
    return id;
  }

  removeSheet(sheetId: string): void {
    this.referToSheet(this.sheet(sheetId).state.name, "#REF!");
    this.content.delete(sheetId);
    this.order = this.order.filter((id) => id !== sheetId);
    if (this.active === sheetId) this.activateSheet(this.order[0] ?? "");
  }

  activateSheet(sheetId: string): void {
    if (this.active === sheetId) return;
    this.active = sheetId;
    this.select({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  }

  updateSheet(sheetId: string, change: Partial<Omit<SheetState, "id">>): void {
    const sheet = this.sheet(sheetId);
    if (change.name !== undefined) this.referToSheet(sheet.state.name, `${quoteSheet(change.name)}!`);
    sheet.state = { ...sheet.state, ...change };
    if (change.position !== undefined) {
      this.order = this.order.filter((id) => id !== sheetId);
      this.order.splice(change.position, 0, sheetId);
    }
  }

  /** As in a spreadsheet, defined names follow the sheets that they lead to. Formulas in cells do not here. */
  private referToSheet(name: string, prefix: string): void {
    const spellings = [`'${name.replace(/'/g, "''")}'!`, `${name}!`].map((text) => text.replace(/[^\w]/g, "\\$&"));
    const reference = new RegExp(`(?<![\\w.'])(?:${spellings.join("|")})`, "g");
    this.nameStates = this.nameStates.map((state) => ({
      ...state,
      formula: state.formula.replace(reference, () => prefix),
    }));
  }

  usedArea(sheetId: string): Area | undefined {
    const cells = [...this.sheet(sheetId).cells.entries()]
      .filter(([, cell]) => cell.contents !== undefined || Object.keys(cell.format).length > 0)
      .map(([key]) => ({ sheetId, ...position(key), rows: 1, columns: 1 }));
    const [first, ...others] = cells;
    return first && others.reduce<Area>(bounding, first);
  }

  values(area: Area): CellValue[][] {
    return this.map(area, (cell) =>
      isFormula(cell?.contents) && cell?.isText !== true ? (cell?.result ?? "") : (cell?.contents ?? ""),
    );
  }

  formulas(area: Area): CellValue[][] {
    return this.map(area, (cell) => cell?.contents ?? "");
  }

  texts(area: Area): string[][] {
    return this.values(area).map((row) =>
      row.map((value) => (typeof value === "boolean" ? String(value).toUpperCase() : String(value))),
    );
  }

  write(area: Area, contents: readonly (readonly (CellValue | null)[])[]): void {
    contents.forEach((row, rowOffset) => {
      row.forEach((value, columnOffset) => {
        if (value === null) return;
        const cell = this.cell(area.sheetId, area.row + rowOffset, area.column + columnOffset);
        delete cell.result;
        if (value === "") delete cell.contents;
        else cell.contents = value;
        cell.isText = typeof value === "string" && value.startsWith("'");
        if (cell.isText) cell.contents = String(value).slice(1);
      });
    });
    for (const handler of this.edited) handler(area);
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    this.each(area, (cell) => {
      if (what !== "Formats") {
        delete cell.contents;
        delete cell.result;
      }
      if (what !== "Contents") cell.format = {};
    });
    for (const handler of this.edited) handler(area);
  }

  spillArea(): Area | undefined {
    return undefined;
  }

  format(area: Area, format: CellFormat): void {
    this.each(area, (cell) => {
      cell.format = { ...cell.format, ...format };
    });
  }

  formats(area: Area): CellFormat[][] {
    return this.map(area, (cell) => ({ ...cell?.format }));
  }

  setBorder(area: Area, edge: Edge, border: Border): void {
    this.borders.push({ area, edge, border });
  }

  setColumnWidth(sheetId: string, column: number, count: number, pixels: number | undefined): void {
    setSizes(this.sheet(sheetId).columnWidths, column, count, pixels);
  }

  setRowHeight(sheetId: string, row: number, count: number, pixels: number | undefined): void {
    setSizes(this.sheet(sheetId).rowHeights, row, count, pixels);
  }

  areaInPixels(area: Area): { left: number; top: number; width: number; height: number } {
    const { columnWidths, rowHeights } = this.sheet(area.sheetId);
    return {
      left: total(columnWidths, COLUMN_WIDTH, 0, area.column),
      top: total(rowHeights, ROW_HEIGHT, 0, area.row),
      width: total(columnWidths, COLUMN_WIDTH, area.column, area.columns),
      height: total(rowHeights, ROW_HEIGHT, area.row, area.rows),
    };
  }

  merge(area: Area): void {
    this.merged.push(area);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.sheet(sheetId).frozen = { rows, columns };
  }

  setValidation(area: Area, validation: Validation | undefined): void {
    this.sheet(area.sheetId).validations.unshift({ area, validation });
  }

  validation(area: Area): Validation | undefined {
    return this.sheet(area.sheetId).validations.find((entry) => contains(entry.area, area))?.validation;
  }

  addConditionalFormat(area: Area, format: ConditionalFormat): void {
    this.sheet(area.sheetId).conditionalFormats.push({ ...format, area });
  }

  conditionalFormats(sheetId: string): readonly (ConditionalFormat & { readonly area: Area })[] {
    return [...this.sheet(sheetId).conditionalFormats];
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    const sheet = this.sheet(sheetId);
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.id !== id);
  }

  addTable(area: Area, name: string, columns: readonly string[]): TableState {
    const table = {
      id: this.nextId("table"),
      name,
      area,
      columns,
      style: "TableStyleMedium2",
      showBandedRows: true,
      showFilterButton: true,
    };
    this.tableStates.push(table);
    return table;
  }

  updateTable(id: string, change: Partial<Omit<TableState, "id">>): void {
    this.tableStates = this.tableStates.map((table) => (table.id === id ? { ...table, ...change } : table));
  }

  removeTable(id: string): void {
    this.tableStates = this.tableStates.filter((table) => table.id !== id);
  }

  tables(): readonly TableState[] {
    return this.tableStates;
  }

  names(): readonly NameState[] {
    return this.nameStates;
  }

  setName(name: NameState): void {
    this.removeName(name.name);
    this.nameStates.push(name);
  }

  removeName(name: string): void {
    this.nameStates = this.nameStates.filter((entry) => entry.name.toLowerCase() !== name.toLowerCase());
  }

  selection(): Area {
    return this.selected;
  }

  select(area: Area): void {
    this.active = area.sheetId;
    this.selected = area;
    for (const handler of this.selectedHandlers) handler(area);
  }

  onEdited(handler: (area: Area) => void): () => void {
    return subscribe(this.edited, handler);
  }

  onSelected(handler: (area: Area) => void): () => void {
    return subscribe(this.selectedHandlers, handler);
  }

  onCalculated(handler: () => void): () => void {
    return subscribe(this.calculatedHandlers, handler);
  }

  registerFunctions(
    namespace: string,
    functions: readonly CustomFunctionMetadata[],
    invoke: InvokeCustomFunctions,
  ): void {
    this.functions = { namespace, functions, invoke };
  }

  calculated(): Promise<void> {
    for (const handler of this.calculatedHandlers) handler();
    return Promise.resolve();
  }

  private nextId(kind: string): string {
    this.lastId += 1;
    return `${kind}-${String(this.lastId)}`;
  }

  private sheet(sheetId: string): Sheet {
    const sheet = this.content.get(sheetId);
    if (sheet === undefined) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  private cell(sheetId: string, row: number, column: number): Cell {
    const { cells } = this.sheet(sheetId);
    const key = `${String(row)}:${String(column)}`;
    const cell = cells.get(key) ?? { format: {} };
    cells.set(key, cell);
    return cell;
  }

  /** Whole rows and columns reach only the cells there are: more than a memory can hold otherwise. */
  private each(area: Area, change: (cell: Cell) => void): void {
    const { cells } = this.sheet(area.sheetId);
    if (area.rows * area.columns > 1_000_000) {
      for (const [key, cell] of cells) {
        if (contains(area, { sheetId: area.sheetId, ...position(key), rows: 1, columns: 1 })) change(cell);
      }
      return;
    }
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        change(this.cell(area.sheetId, row, column));
      }
    }
  }

  private map<Result>(area: Area, read: (cell: Cell | undefined) => Result): Result[][] {
    const { cells, state } = this.sheet(area.sheetId);
    if (area.rows * area.columns > 1_000_000) throw new Error(`Too large: ${formatAddress(state.name, area)}`);
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        read(cells.get(`${String(area.row + row)}:${String(area.column + column)}`)),
      ),
    );
  }
}

function position(key: string): { row: number; column: number } {
  const [row = "", column = ""] = key.split(":");
  return { row: Number(row), column: Number(column) };
}

const isFormula = (contents: CellValue | undefined): boolean =>
  typeof contents === "string" && contents.startsWith("=");

function contains(outer: Area, inner: Area): boolean {
  return (
    outer.sheetId === inner.sheetId &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function setSizes(sizes: Map<number, number>, first: number, count: number, pixels: number | undefined): void {
  for (let index = first; index < first + count; index += 1) {
    if (pixels === undefined) sizes.delete(index);
    else sizes.set(index, pixels);
  }
}

function total(sizes: ReadonlyMap<number, number>, usual: number, first: number, count: number): number {
  const changed = [...sizes.entries()].filter(([index]) => index >= first && index < first + count);
  return changed.reduce((sum, [, size]) => sum + size - usual, count * usual);
}

function subscribe<Handler>(handlers: Set<Handler>, handler: Handler): () => void {
  handlers.add(handler);
  return () => handlers.delete(handler);
}
