/**
 * Whatever goes wrong while Shorewise writes: the workbook is complete or as it was, the message says what happened, what it means
 * and what to do, and the same action succeeds when it is tried again.
 */
import { WorkbookError } from "../../../src/workbook/excel-errors";
import { atRequest, refusedRequest, slowHost } from "../../../workbench/host/faults";
import { PAYLOAD_LIMIT_BYTES } from "../../../workbench/host/office-host";
import { startOfficeWindow, type OfficeWindow } from "../../host/office-window";
import { workbookState } from "../workbook-state";
import { type Operation, OPERATIONS } from "./operations";

let page: OfficeWindow;

jest.setTimeout(120_000);

beforeAll(async () => {
  page = await startOfficeWindow();
});

/** A workbook without the ids and the order that a second attempt does not get again. */
function stateOf(): object {
  const { names, ...rest } = workbookState(page) as { names: { name: string }[] };
  const sorted = names.sort((a, b) => a.name.localeCompare(b.name));
  const ids = [...page.grid.sheets(), ...page.grid.tables()];
  const text = ids.reduce(
    (all, { id, name }) => all.replaceAll(`"${id}"`, `"id of ${name}"`),
    JSON.stringify({ ...rest, names: sorted }),
  );
  return JSON.parse(text) as object;
}

async function open(operation: Operation): Promise<object> {
  page.open();
  await operation.prepare(page);
  return stateOf();
}

interface Undisturbed {
  readonly requests: number;
  readonly largest: number;
  readonly after: object;
}

const knownRuns = new Map<Operation, Undisturbed>();

/** What an operation does when nothing goes wrong; measured once. */
async function undisturbed(operation: Operation): Promise<Undisturbed> {
  const known = knownRuns.get(operation);
  if (known !== undefined) return known;
  await open(operation);
  const sizes: number[] = [];
  page.host.beforeRequest = async (request) => {
    sizes.push(new Blob([JSON.stringify(request)]).size);
  };
  await operation.run();
  page.host.beforeRequest = undefined;
  const run = { requests: sizes.length, largest: Math.max(...sizes), after: stateOf() };
  knownRuns.set(operation, run);
  return run;
}

/** What formulas show. The grid in memory does not calculate: formulas that were taken back must be told again what they show. */
function shownResults(): () => void {
  const { grid } = page;
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

function expectHelp(error: unknown): void {
  if (!(error instanceof WorkbookError)) throw new Error(`Expected a WorkbookError, not ${String(error)}.`);
  for (const part of [error.happened, error.consequence, error.remedy]) expect(part).toMatch(/\S.*\.$/s);
}

/** Runs with a fault: complete, or refused with help and without a trace. Then again without it. */
async function disturbed(
  operation: Operation,
  fault: OfficeWindow["host"]["beforeRequest"],
  after: object,
): Promise<void> {
  const before = await open(operation);
  const calculate = shownResults();
  page.host.beforeRequest = fault;
  const error: unknown = await operation.run().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  page.host.beforeRequest = undefined;
  if (error === undefined) return;
  expectHelp(error);
  expect(stateOf()).toEqual(before);
  calculate();
  await operation.run();
  expect(stateOf()).toEqual(after);
}

describe.each(OPERATIONS)("$name", (operation) => {
  it("survives the refusal of any one request, whatever Excel calls it", async () => {
    const { requests, largest, after } = await undisturbed(operation);
    expect(largest).toBeLessThan(PAYLOAD_LIMIT_BYTES);
    const codes = [
      "GeneralException",
      "InvalidOperationInCellEditMode",
      "RequestPayloadSizeLimitExceeded",
      "AccessDenied",
    ];
    for (let place = 1; place <= requests; place++) {
      await disturbed(operation, refusedRequest(place, codes[place % codes.length] ?? ""), after);
    }
  });

  it("ends in the same way on a slow host", async () => {
    const { after } = await undisturbed(operation);
    await open(operation);
    page.host.beforeRequest = slowHost(20);
    await operation.run();
    page.host.beforeRequest = undefined;
    expect(stateOf()).toEqual(after);
  });

  it("does without the newer API sets, or refuses before it touches anything", async () => {
    const before = await open(operation);
    const supported = jest.spyOn(Office.context.requirements, "isSetSupported").mockReturnValue(false);
    const error: unknown = await operation.run().catch((reason: unknown) => reason);
    supported.mockRestore();
    if (error instanceof Error) {
      expectHelp(error);
      expect(stateOf()).toEqual(before);
    }
  });
});

const INSERTIONS = OPERATIONS.filter(({ name }) => name.startsWith("insert "));

describe.each(INSERTIONS)("$name", (operation) => {
  /** Inserts once for each request, in which somebody does something to the new sheet; says whether that went through. */
  async function meddled(happen: (sheetId: string) => void, check: (error: unknown, known: string[]) => void) {
    const { requests } = await undisturbed(operation);
    let meddlings = 0;
    for (let place = 1; place <= requests; place++) {
      await open(operation);
      const known = page.grid.sheets().map(({ id }) => id);
      const before = page.grid.names().map(({ name }) => name);
      let added: { id: string } | undefined;
      page.host.beforeRequest = atRequest(place, () => {
        added = page.grid.sheets().find(({ id }) => !known.includes(id));
        if (added !== undefined) happen(added.id);
      });
      const error: unknown = await operation.run().then(
        () => undefined,
        (reason: unknown) => reason,
      );
      page.host.beforeRequest = undefined;
      if (added === undefined) continue;
      meddlings += 1;
      if (error !== undefined) {
        expectHelp(error);
        expect(page.grid.sheets().map(({ id }) => id)).toEqual(known);
        expect(page.grid.names().map(({ name }) => name)).toEqual(before);
      }
      check(error, known);
    }
    expect(meddlings).toBeGreaterThan(0);
  }

  it("leaves nothing of its own when somebody deletes the new sheet meanwhile", async () => {
    await meddled(
      (sheetId) => page.grid.removeSheet(sheetId),
      (_error, known) => expect(page.grid.sheets().map(({ id }) => id)).toEqual(known),
    );
  });

  it("goes on, or leaves nothing, when somebody gives the new sheet another name meanwhile", async () => {
    await meddled(
      (sheetId) => page.grid.updateSheet(sheetId, { name: "My own name" }),
      (error, known) => {
        const names = page.grid.sheets().map(({ name }) => name);
        expect(names).toHaveLength(known.length + (error === undefined ? 1 : 0));
        expect(names.includes("My own name")).toBe(error === undefined);
      },
    );
  });

  it("leaves nothing, or all of it, when somebody protects the new sheet meanwhile; a second attempt succeeds", async () => {
    const { after } = await undisturbed(operation);
    const errors: unknown[] = [];
    await meddled(
      (sheetId) => page.host.protectSheet(sheetId),
      (error) => errors.push(error),
    );
    expect(errors.some((error) => error instanceof WorkbookError)).toBe(true);
    await open(operation);
    await operation.run();
    expect(stateOf()).toEqual(after);
  });
});
