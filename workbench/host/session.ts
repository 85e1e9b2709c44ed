import type { Area, Border, ConditionalFormat, Edge, Grid, SheetState, TableState } from "../grid/grid";
import { formatAddress, parseExtent, splitSheet } from "./addresses";
import type { ChartStore } from "./charts";
import type { DocumentSettings } from "./document-settings";
import type { EventSource } from "./events";
import type { HostObject } from "./host-class";
import { accessDenied, invalidArgument, invalidReference, itemNotFound } from "./rich-api-error";

/** Print set-up of a sheet: kept and read back, since the grid prints nothing. */
export interface PageSetup {
  readonly values: Record<string, unknown>;
  readonly headers: Record<string, string>;
  /** Rows that begin a page because somebody said so. */
  readonly pageStarts: Set<number>;
  printArea?: Area;
  titleRows?: Area;
  titleColumns?: Area;
}

/** A conditional format while its parts are still being set, one by one, by the add-in. */
export interface ConditionalRecord {
  readonly id: string;
  readonly type: string;
  readonly area: Area;
  readonly details: Record<string, unknown>;
}

export interface Protection {
  readonly options: Record<string, unknown>;
  readonly password: string | undefined;
}

/** The custom-functions side of the add-in's runtime, as the rich API's service object reports to it. */
export interface RuntimeSink {
  ready(): void;
  results(results: readonly unknown[]): void;
  /** The add-in asks to be shown (`Visible`) or hidden (`Background`). */
  visibility(state: string): void;
  /** The add-in has made another workbook. */
  newWorkbook(file: Uint8Array): void;
}

/** What the grid cannot hold: everything Office.js lets an add-in set and read back beyond cells. */
export class Session {
  readonly references = new Map<string, HostObject>();
  private readonly referenceNames = new WeakMap<HostObject, string>();
  readonly pages = new Map<string, PageSetup>();
  readonly protections = new Map<string, Protection>();
  readonly borders = new Map<string, Border>();
  readonly frozen = new Map<string, { readonly rows: number; readonly columns: number }>();
  readonly veryHidden = new Set<string>();
  readonly conditionals = new Map<string, ConditionalRecord[]>();
  private readonly staleConditionals = new Set<string>();
  private lastId = 0;
  /** True from a write until the calculation it started has come to rest. */
  calculationPending = false;

  constructor(
    readonly grid: Grid,
    readonly charts: ChartStore,
    readonly settings: DocumentSettings,
    readonly events: EventSource,
    readonly runtime: RuntimeSink,
  ) {}

  nextId(): string {
    this.lastId += 1;
    return `{00000000-0000-0000-0000-${String(this.lastId).padStart(12, "0")}}`;
  }

  /** The name under which the library may ask for this object in a later request. */
  reference(target: HostObject): string {
    const known = this.referenceNames.get(target);
    if (known !== undefined) return known;
    const name = `${this.nextId()}:${target.className}`;
    this.references.set(name, target);
    this.referenceNames.set(target, name);
    return name;
  }

  sheet(sheetId: string): SheetState {
    const sheet = this.grid.sheets().find((candidate) => candidate.id === sheetId);
    if (sheet === undefined) throw itemNotFound();
    return sheet;
  }

  findSheet(key: string): SheetState | undefined {
    const sheets = this.grid.sheets();
    const lower = key.toLowerCase();
    return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === lower);
  }

  table(tableId: string): TableState {
    const table = this.grid.tables().find((candidate) => candidate.id === tableId);
    if (table === undefined) throw itemNotFound();
    return table;
  }

  address(area: Area): string {
    return formatAddress(this.sheet(area.sheetId).name, area);
  }

  /** Reads an address, a defined name or a table's name; without a sheet it belongs to `sheetId`. */
  findArea(reference: string, sheetId: string): Area | undefined {
    const { sheet, rest } = splitSheet(reference.startsWith("=") ? reference.slice(1) : reference);
    const owner = sheet === undefined ? sheetId : this.findSheet(sheet)?.id;
    const extent = parseExtent(rest);
    if (owner !== undefined && extent !== undefined) return { sheetId: owner, ...extent };
    const lower = rest.toLowerCase();
    const name = this.grid.names().find((candidate) => candidate.name.toLowerCase() === lower);
    if (name !== undefined) return this.findArea(name.formula, sheetId);
    const table = this.grid.tables().find((candidate) => candidate.name.toLowerCase() === lower);
    if (table === undefined) return undefined;
    return { ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 };
  }

  area(reference: string, sheetId: string): Area {
    const area = this.findArea(reference, sheetId);
    if (area === undefined) throw invalidArgument(`"${reference}" is no address.`);
    return area;
  }

  /** Call before any change of cells: a protected sheet refuses it unless every cell is unlocked. */
  assertWritable(area: Area): void {
    if (!this.protections.has(area.sheetId)) return;
    const locked = this.grid.formats(area).some((row) => row.some((format) => format.locked !== false));
    if (locked) throw accessDenied();
  }

  assertUnprotected(sheetId: string): void {
    if (this.protections.has(sheetId)) throw accessDenied();
  }

  changed(): void {
    this.calculationPending = true;
  }

  /** Values are read only after the calculation that a write started, as Excel's `sync` does. */
  async settle(): Promise<void> {
    if (!this.calculationPending) return;
    this.calculationPending = false;
    await this.grid.calculated();
  }

  page(sheetId: string): PageSetup {
    const found = this.pages.get(sheetId) ?? { values: {}, headers: {}, pageStarts: new Set<number>() };
    this.pages.set(sheetId, found);
    return found;
  }

  borderKey(area: Area, edge: Edge): string {
    return JSON.stringify([area.sheetId, area.row, area.column, area.rows, area.columns, edge]);
  }

  conditionalList(sheetId: string): ConditionalRecord[] {
    const list =
      this.conditionals.get(sheetId) ??
      this.grid.conditionalFormats(sheetId).map((format) => ({ ...format, details: { ...format.details } }));
    this.conditionals.set(sheetId, list);
    return list;
  }

  conditional(sheetId: string, id: string): ConditionalRecord {
    const record = this.conditionalList(sheetId).find((candidate) => candidate.id === id);
    if (record === undefined) throw invalidReference();
    return record;
  }

  conditionalsChanged(sheetId: string): void {
    this.staleConditionals.add(sheetId);
  }

  /** Hands finished conditional formats to the grid: once a batch, because each part arrives as an action of its own. */
  flush(): void {
    const stale = [...this.staleConditionals];
    this.staleConditionals.clear();
    for (const sheetId of stale) {
      if (this.grid.sheets().every((sheet) => sheet.id !== sheetId)) continue;
      for (const old of this.grid.conditionalFormats(sheetId)) this.grid.removeConditionalFormat(sheetId, old.id);
      for (const { id, type, details, area } of this.conditionalList(sheetId)) {
        const format: ConditionalFormat = {
          id,
          type,
          details: JSON.parse(JSON.stringify(details)) as ConditionalRecord["details"],
        };
        this.grid.addConditionalFormat(area, format);
      }
    }
  }

  /** Everything that goes with a sheet that is deleted. */
  forgetSheet(sheetId: string): void {
    this.pages.delete(sheetId);
    this.protections.delete(sheetId);
    this.frozen.delete(sheetId);
    this.veryHidden.delete(sheetId);
    this.conditionals.delete(sheetId);
    this.charts.removeSheet(sheetId);
  }
}
