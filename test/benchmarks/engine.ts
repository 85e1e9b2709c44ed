/** One spilled function against the same scores as a formula in each row, recalculated by the workbench's grid. */
import { callFunction } from "../../src/functions/catalogue";
import { CRITERIA } from "../../src/sourcing/criteria";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { type Line, median, ratings } from "./measure";

const ROWS = 10_000;
const RUNS = 5;
const NAMESPACE = "SHORE";

const metadata = {
  id: "SOURCING_SCORE",
  name: "SOURCING_SCORE",
  parameters: [
    { name: "ratings", dimensionality: "matrix" as const },
    { name: "model", dimensionality: "scalar" as const, optional: true },
  ],
  result: { dimensionality: "matrix" as const },
};

/** 100 · Σ u / n of the eight outsourcing ratings in B:I, as a person writes it; row 1 holds the directions. */
const nativeScore = (row: number): string =>
  `=100*SUMPRODUCT((B${row}:I${row}>0)*(0.5+B$1:I$1*(B${row}:I${row}-3)/4))/SUMPRODUCT((B${row}:I${row}>0)*1)`;

async function recalculation(formulas: readonly (readonly string[])[]): Promise<number> {
  const grid = new UniverGrid(createHeadlessBook());
  grid.registerFunctions(NAMESPACE, [metadata], async (calls) =>
    calls.map(({ args }) => ({ values: callFunction("SOURCING_SCORE", args) as number[][] })),
  );
  const sheetId = grid.activeSheetId();
  const at = (row: number, column: number, rows: number, columns: number) => ({ sheetId, row, column, rows, columns });
  const cells = ratings(ROWS) as (number | string)[][];
  grid.write(at(0, 1, 1, CRITERIA.length), [CRITERIA.map(({ direction }) => direction)]);
  grid.write(at(1, 1, ROWS, CRITERIA.length), cells);
  grid.write(
    at(1, 20, formulas.length, 1),
    formulas.map((row) => [...row]),
  );
  await grid.calculated();
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    // A direction: every score depends on it.
    grid.write(at(0, 1, 1, 1), [[run % 2 ? 1 : -1]]);
    grid.write(at(1, 1, 1, 1), [[(run % 5) + 1]]);
    await grid.calculated();
    times.push(performance.now() - start);
  }
  return median(times);
}

export async function engine(): Promise<readonly Line[]> {
  const spilled = await recalculation([[`=${NAMESPACE}.SOURCING_SCORE(B2:Q${ROWS + 1},"Outsource")`]]);
  const native = await recalculation(Array.from({ length: ROWS }, (_none, i) => [nativeScore(i + 2)]));
  return [
    { what: `one spilled function over ${ROWS} rows`, milliseconds: spilled },
    {
      what: `${ROWS} SUMPRODUCT formulas`,
      milliseconds: native,
      beside: `${(native / spilled).toFixed(2)} × the spilled function`,
    },
  ];
}
