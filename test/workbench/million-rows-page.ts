/**
 * Runs in the workbench's page: gives a function a million rows through the real custom-functions runtime and looks at each row of
 * what comes back, where it is; a million rows would be long on their way to the test.
 */
import type { FunctionName } from "../../src/functions/catalogue";
import type { CustomFunctionResult } from "../../workbench/grid/grid";
import { BY_ROW, type Cell, repeated, type Rows, TOGETHER } from "../functions/long-lists";

const ROWS = 1_000_000;

export interface Outcome {
  readonly rows: number;
  /** The first row that is not what the few rows give that it was made of; -1 where there is none. */
  readonly wrong: number;
  readonly refusal?: string;
}

async function call(id: FunctionName, args: readonly (Cell | Rows)[]): Promise<CustomFunctionResult> {
  const host = globalThis.shorewiseWorkbench?.host;
  if (host === undefined) throw new Error("The workbench has not started.");
  host.limits.request = Infinity;
  const calls = [{ id, args, address: "Sheet1!A1" }] as Parameters<typeof host.runtime.invoke>[0];
  const [result] = await host.runtime.invoke(calls);
  if (result === undefined) throw new Error("No answer.");
  return result;
}

const asTexts = (result: CustomFunctionResult): string[] =>
  "error" in result ? [] : result.values.map((row) => JSON.stringify(row));

const isNoNumber = (row: readonly unknown[]): boolean =>
  row.some((cell) => typeof cell === "number" && !Number.isFinite(cell));

export async function giveMillion(name: FunctionName): Promise<Outcome> {
  const [byRow, together] = [BY_ROW[name], TOGETHER[name]];
  const args = byRow?.build((rows) => repeated(rows, ROWS)) ?? together?.args(ROWS) ?? [];
  const result = await call(name, args);
  if ("error" in result) return { rows: 0, wrong: -1, refusal: `${result.error} ${result.message}` };
  const { values } = result;
  if (byRow === undefined) return { rows: values.length, wrong: values.findIndex(isNoNumber) };
  const few = asTexts(
    await call(
      name,
      byRow.build((rows) => rows),
    ),
  );
  return {
    rows: values.length,
    wrong: values.findIndex((row, index) => JSON.stringify(row) !== few[index % few.length]),
  };
}
