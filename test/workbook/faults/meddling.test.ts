/** Somebody deletes, renames or protects the sheet that is being written to: nothing of theirs is lost, nothing half written stays. */
import { WorkbookError } from "../../../src/workbook/excel-errors";
import { atRequest } from "../../../workbench/host/faults";
import { officeWindowForTests } from "../../host/office-window";
import { Disturbance, expectHelp, outcomeOf } from "./disturbance";
import { type Operation, OPERATIONS } from "./operations";

const page = officeWindowForTests();
const disturbance = new Disturbance(page);

jest.setTimeout(120_000);

const sheetNames = (): string[] => page.grid.sheets().map(({ name }) => name);
const names = (): string[] => page.grid.names().map(({ name }) => name);

interface Meddled {
  readonly error: unknown;
  /** The sheet that was meddled with, and all as they were before. */
  readonly sheetId: string;
  readonly sheetsBefore: readonly string[];
  readonly namesBefore: readonly string[];
  readonly before: object;
}

/** Runs once for each request, before which somebody does something to a sheet; without a sheet yet, nothing happens. */
async function meddle(
  operation: Operation,
  find: (known: readonly string[]) => string | undefined,
  happen: (sheetId: string) => void,
  check: (meddled: Meddled) => void,
): Promise<void> {
  const { requests } = await disturbance.undisturbed(operation);
  let meddlings = 0;
  for (let place = 1; place <= requests; place++) {
    const before = await disturbance.open(operation);
    const known = page.grid.sheets().map(({ id }) => id);
    const [sheetsBefore, namesBefore] = [sheetNames(), names()];
    let sheetId: string | undefined;
    page.host.beforeRequest = atRequest(place, () => {
      sheetId = find(known);
      if (sheetId !== undefined) happen(sheetId);
    });
    const error = await outcomeOf(operation);
    page.host.beforeRequest = undefined;
    if (sheetId === undefined) continue;
    meddlings += 1;
    if (error !== undefined) expectHelp(error);
    check({ error, sheetId, sheetsBefore, namesBefore, before });
  }
  expect(meddlings).toBeGreaterThan(0);
}

const MY_NAME = "My own name";
const rename = (sheetId: string): void => page.grid.updateSheet(sheetId, { name: MY_NAME });
const protect = (sheetId: string): void => page.host.protectSheet(sheetId);
const remove = (sheetId: string): void => page.grid.removeSheet(sheetId);

async function secondAttempt(operation: Operation): Promise<void> {
  const { after } = await disturbance.undisturbed(operation);
  await disturbance.open(operation);
  await operation.run();
  expect(disturbance.state()).toEqual(after);
}

const ON_NEW_SHEETS = OPERATIONS.filter(({ name }) => /^insert (?!at|a )(?!.*selection)|on a sheet/.test(name));

describe.each(ON_NEW_SHEETS)("$name", (operation) => {
  const added = (known: readonly string[]): string | undefined =>
    page.grid.sheets().find(({ id }) => !known.includes(id))?.id;

  it("leaves nothing of its own when somebody deletes the new sheet meanwhile", async () => {
    await meddle(operation, added, remove, ({ error, sheetsBefore, namesBefore }) => {
      expect(sheetNames()).toEqual(sheetsBefore);
      if (error === undefined) return;
      expect(names()).toEqual(namesBefore);
      expect((error as WorkbookError).consequence).toBe("The workbook is as it was.");
    });
  });

  it("goes on, or leaves nothing, when somebody gives the new sheet another name meanwhile", async () => {
    await meddle(operation, added, rename, ({ error, sheetsBefore, namesBefore }) => {
      expect(sheetNames()).toHaveLength(sheetsBefore.length + (error === undefined ? 1 : 0));
      expect(sheetNames().filter((name) => name.includes("unfinished"))).toEqual([]);
      if (error !== undefined) expect(names()).toEqual(namesBefore);
    });
  });

  it("leaves nothing, or all of it, when somebody protects the new sheet meanwhile; a second attempt succeeds", async () => {
    const errors: unknown[] = [];
    await meddle(operation, added, protect, ({ error, sheetsBefore, namesBefore }) => {
      errors.push(error);
      if (error === undefined) return;
      expect(sheetNames()).toEqual(sheetsBefore);
      expect(names()).toEqual(namesBefore);
    });
    expect(errors.some((error) => error instanceof WorkbookError)).toBe(true);
    await secondAttempt(operation);
  });
});

const IN_CELLS = OPERATIONS.filter(({ name }) => /at the selection|beside|^insert a |^write weights/.test(name));

describe.each(IN_CELLS)("$name", (operation) => {
  const target = (): string => page.sheetId("Sheet1");

  it("leaves nothing of its own when somebody deletes the sheet meanwhile", async () => {
    await meddle(operation, target, remove, ({ error, sheetsBefore, namesBefore }) => {
      const left = sheetNames();
      expect(left.filter((name) => sheetsBefore.includes(name))).toEqual(["Budget"]);
      // What finds another sheet in front at its first look goes on there.
      if (error !== undefined) expect([left, names()]).toEqual([["Budget"], namesBefore]);
    });
  });

  it("goes on, or leaves nothing, when somebody gives the sheet another name meanwhile", async () => {
    await meddle(operation, target, rename, ({ error, sheetId, before }) => {
      expect(sheetNames()).toContain(MY_NAME);
      page.grid.updateSheet(sheetId, { name: "Sheet1" });
      if (error !== undefined) expect(disturbance.state()).toEqual(before);
    });
    await secondAttempt(operation);
  });

  it("writes nothing into a sheet that somebody protects meanwhile; a second attempt succeeds", async () => {
    await meddle(operation, target, protect, ({ error, before }) => {
      if (error === undefined) return;
      expect(String(error)).toMatch(/protected/);
      expect((error as WorkbookError).consequence).toBe("The workbook is as it was.");
      expect(disturbance.state()).toEqual(before);
    });
    await secondAttempt(operation);
  });
});
