/** Operations with something going wrong in them, and what the workbook must be like afterwards. */
import { WorkbookError } from "../../../src/workbook/excel-errors";
import type { OfficeWindow } from "../../host/office-window";
import { workbookState } from "../workbook-state";
import type { Operation } from "./operations";

export type Fault = OfficeWindow["host"]["beforeRequest"];

/** What an operation does when nothing goes wrong. */
export interface Undisturbed {
  readonly requests: number;
  /** Bytes of the largest request. */
  readonly largest: number;
  readonly after: object;
}

export function expectHelp(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw new Error(`Expected a WorkbookError, not ${String(error)}.`);
  for (const part of [error.happened, error.consequence, error.remedy]) expect(part).toMatch(/\S.*\.$/s);
}

/** The error that an operation ends with; undefined where it succeeds. */
export const outcomeOf = (operation: Operation): Promise<unknown> =>
  operation.run().then(
    () => undefined,
    (reason: unknown) => reason ?? new Error("nothing"),
  );

/** As the workbench numbers charts and rules. */
const GIVEN_ID = /"\{0{8}-[\d-]+\}"/g;

export class Disturbance {
  private readonly known = new Map<Operation, Undisturbed>();

  constructor(private readonly page: OfficeWindow) {}

  /** A workbook without the ids and the order that a second attempt does not get again. */
  state(): object {
    const { grid, host } = this.page;
    const { names, ...rest } = workbookState(this.page) as { names: { name: string }[] };
    const sorted = names.sort((a, b) => a.name.localeCompare(b.name));
    const settings = [...host.settings.pairs()].sort();
    const ids = [...grid.sheets(), ...grid.tables()];
    const text = ids.reduce(
      (all, { id, name }) => all.replaceAll(`"${id}"`, `"id of ${name}"`),
      JSON.stringify({ ...rest, names: sorted, settings }),
    );
    return JSON.parse(text.replace(GIVEN_ID, '"id"')) as object;
  }

  async open(operation: Operation): Promise<object> {
    this.page.open();
    await operation.prepare(this.page);
    return this.state();
  }

  /** Measured once. */
  async undisturbed(operation: Operation): Promise<Undisturbed> {
    const known = this.known.get(operation);
    if (known !== undefined) return known;
    await this.open(operation);
    const sizes: number[] = [];
    this.page.host.beforeRequest = async (request) => {
      sizes.push(new Blob([JSON.stringify(request)]).size);
    };
    await operation.run();
    this.page.host.beforeRequest = undefined;
    const run = { requests: sizes.length, largest: Math.max(...sizes), after: this.state() };
    this.known.set(operation, run);
    return run;
  }

  /** What formulas show. The grid in memory does not calculate: formulas that were taken back must be told again what they show. */
  private shownResults(): () => void {
    const { grid } = this.page;
    const shown = grid.sheets().map(({ id }) => {
      const used = grid.usedArea(id) ?? { sheetId: id, row: 0, column: 0, rows: 1, columns: 1 };
      return { used, formulas: grid.formulas(used), values: grid.values(used) };
    });
    return () => {
      for (const { used, formulas, values } of shown) {
        formulas.forEach((cells, down) => {
          cells.forEach((formula, right) => {
            if (!String(formula).startsWith("=")) return;
            grid.setResult(used.sheetId, used.row + down, used.column + right, values[down]?.[right] ?? "");
          });
        });
      }
    };
  }

  /**
   * Runs with something wrong: complete, or refused with help and without a trace. Then again with all in order.
   *
   * @param disturb sets what is wrong, and returns what sets it right again
   * @returns the error, if there was one
   */
  async disturbed(operation: Operation, disturb: () => () => void): Promise<unknown> {
    const { after } = await this.undisturbed(operation);
    const before = await this.open(operation);
    const calculate = this.shownResults();
    const restore = disturb();
    const error = await outcomeOf(operation);
    restore();
    if (error === undefined) return undefined;
    expectHelp(error);
    expect(this.state()).toEqual(before);
    calculate();
    await operation.run();
    expect(this.state()).toEqual(after);
    return error;
  }

  /** Runs with a fault between the add-in and Excel. */
  withFault(operation: Operation, fault: Fault): Promise<unknown> {
    const { host } = this.page;
    return this.disturbed(operation, () => {
      host.beforeRequest = fault;
      return () => {
        host.beforeRequest = undefined;
      };
    });
  }
}
