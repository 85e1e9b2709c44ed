/** Handing a workbook on and taking it back, as a person does it in the workbench. */
import { join } from "node:path";
import { TEMPLATES } from "../../src/templates/gallery";
import { calculated, START_TIMEOUT_MS, STEP_TIMEOUT_MS, workbenchForTests } from "./open-workbench";

/** Templates that call the add-in, every native function among them. */
const WITH_FUNCTIONS = [
  "function-portfolio",
  "sourcing-comparison",
  "offshore-business-case",
  "destination-comparison",
  "provider-scorecard",
];

/** They take their time on a small machine. */
const WORK_TIMEOUT_MS = STEP_TIMEOUT_MS * 3;
const workbench = workbenchForTests({ width: 1500, height: 1000 });
jest.setTimeout(WORK_TIMEOUT_MS * 2);
beforeAll(async () => {
  for (const { title } of TEMPLATES.filter(({ id }) => WITH_FUNCTIONS.includes(id))) {
    await workbench.pane.getByRole("button", { name: `Insert ${title}` }).click();
    await workbench.pane.getByText(new RegExp(`${title}.* is on the new sheet`)).waitFor();
    await calculated(workbench.page);
  }
  await workbench.pane.getByRole("tab", { name: "Share" }).click();
  await workbench.pane.getByRole("heading", { name: "Hand this workbook on" }).waitFor();
}, START_TIMEOUT_MS * 2);

interface State {
  readonly formulas: Record<string, string>;
  readonly values: Record<string, unknown>;
  readonly names: string[];
  readonly sheets: string[];
}

/** Formulas of the add-in's or of native functions, what all formula cells show, and all names. */
async function state(): Promise<State> {
  await calculated(workbench.page);
  return workbench.page.evaluate(() => {
    const grid = globalThis.shorewiseWorkbench?.grid;
    if (!grid) throw new Error("The workbench has not started.");
    const formulas: Record<string, string> = {};
    const values: Record<string, unknown> = {};
    for (const { id, name } of grid.sheets()) {
      const used = grid.usedArea(id);
      if (!used || name === "Shorewise notice") continue;
      const shown = grid.values(used);
      grid.formulas(used).forEach((row, r) =>
        row.forEach((cell, c) => {
          const place = `${name} ${String(used.row + r)},${String(used.column + c)}`;
          values[place] = shown[r]?.[c];
          if (typeof cell === "string" && cell.startsWith("=")) formulas[place] = cell;
        }),
      );
    }
    return {
      formulas,
      values,
      names: grid.names().map(({ name }) => name),
      sheets: grid.sheets().map(({ name }) => name),
    };
  });
}

const ours = ({ formulas }: State): string[] => Object.values(formulas).filter((formula) => formula.includes("SHORE."));

const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

/** Cells that show something else than before. */
const changes = (before: State, after: State): string[] =>
  [...new Set([...Object.keys(before.values), ...Object.keys(after.values)])]
    .filter((place) => !isSame(before.values[place], after.values[place]))
    .map((place) => `${place}: ${String(before.values[place])} before, ${String(after.values[place])} after`);

const press = (name: string | RegExp) => workbench.pane.getByRole("button", { name }).click();

async function share(way: string): Promise<void> {
  await workbench.pane.getByText(way, { exact: true }).click();
  await press("See what will change");
  await press("Change this workbook");
  await workbench.pane.getByText(/Ready to be handed on/).waitFor({ timeout: WORK_TIMEOUT_MS });
}

async function restore(): Promise<void> {
  await press("Restore formulas");
  await workbench.pane.getByText(/formulas? restored/).waitFor({ timeout: WORK_TIMEOUT_MS });
}

it("freezes values and restores every formula", async () => {
  const before = await state();
  expect(ours(before).length).toBeGreaterThan(5);
  await share("Values");
  const shared = await state();
  expect(ours(shared)).toEqual([]);
  expect(shared.values).toEqual(before.values);
  expect(shared.sheets).toContain("Shorewise notice");
  await restore();
  const after = await state();
  expect(after).toEqual(before);
});

it("converts to native formulas and restores every formula", async () => {
  const before = await state();
  await share("Native formulas");
  const shared = await state();
  expect(ours(shared)).toEqual([]);
  expect(
    Object.values(shared.formulas).some((formula) => /(?<!\.)\bSOURCING_COMPARE\(|\bSOURCING_\w+\(/.test(formula)),
  ).toBe(true);
  expect(shared.names).toEqual(expect.arrayContaining([expect.stringMatching(/^SOURCING_/)]));
  expect(Object.keys(before.values).length).toBeGreaterThan(2000);
  expect(changes(before, shared)).toEqual([]);
  await restore();
  const after = await state();
  expect(after.formulas).toEqual(before.formulas);
  expect(changes(before, after)).toEqual([]);
  expect(after.names).toEqual(before.names);
  expect(after.sheets).toEqual(before.sheets);
});

it("fits a narrow pane", async () => {
  await press("See what will change");
  await workbench.pane.getByText(/formulas? on \d+ sheets?/).waitFor();
  if (process.env.SHOREWISE_PICTURES !== undefined) {
    const frame = workbench.page.locator('iframe[title="Shorewise task pane"]');
    await frame.screenshot({ path: join(process.env.SHOREWISE_PICTURES, "share.png") });
  }
  const overflow = await workbench.pane
    .locator("body")
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

it("asks nothing of any other place, and throws nothing", () => {
  const outside = workbench.requests.filter(
    (address) => !/^(data|blob):/.test(address) && !address.startsWith(workbench.address),
  );
  expect(outside).toEqual([]);
  expect(workbench.errors).toEqual([]);
});
