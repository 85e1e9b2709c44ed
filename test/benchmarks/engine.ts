/** One spilled function against the same scores as a formula in each row, recalculated by the workbench's grid. */
import { callFunction } from "../../src/functions/catalogue";
import { CRITERIA } from "../../src/sourcing/criteria";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { type Line, median, ratings, timed, type Times } from "./measure";

const ROWS = 10_000;
const RUNS = 3;
const NAMESPACE = "SHORE";

/** Where the scores stand: column U; the ratings stand in B:Q from row 2 on, the directions above them. */
const RESULTS = 20;

const metadata = {
  id: "SOURCING_SCORE",
  name: "SOURCING_SCORE",
  parameters: [
    { name: "ratings", dimensionality: "matrix" as const },
    { name: "model", dimensionality: "scalar" as const, optional: true },
  ],
  result: { dimensionality: "matrix" as const },
};

const SPILLED = [[`=${NAMESPACE}.SOURCING_SCORE(B2:Q${ROWS + 1},"Outsource")`]];

/** 100 · Σ u / n of the eight outsourcing ratings in B:I, as a person writes it; row 1 holds the directions. */
const NATIVE = Array.from({ length: ROWS }, (_none, i) => {
  const row = `B${i + 2}:I${i + 2}`;
  return [`=100*SUMPRODUCT((${row}>0)*(0.5+B$1:I$1*(${row}-3)/4))/SUMPRODUCT((${row}>0)*1)`];
});

type Cells = (number | null)[][];

/** Blank cells, not empty texts: a text is greater than 0 for a formula. */
const CELLS: Cells = ratings(ROWS).map((row) => row.map((cell) => (typeof cell === "number" ? cell : null)));
const TURNED: Cells = CELLS.map((row) => row.map((cell) => (cell === null ? null : 6 - cell)));

interface Recalculation {
  readonly oneRating: Times;
  readonly allRatings: Times;
}

const medianOf = (times: readonly Times[]): Times => ({
  milliseconds: median(times.map(({ milliseconds }) => milliseconds)),
  processor: median(times.map(({ processor }) => processor)),
});

/** Rounded, because the two add in different orders. */
const rounded = (rows: readonly (readonly unknown[])[]): string =>
  JSON.stringify(rows.map(([score]) => (typeof score === "number" ? score.toFixed(9) : score)));

async function recalculation(formulas: readonly (readonly string[])[]): Promise<Recalculation> {
  const grid = new UniverGrid(createHeadlessBook());
  grid.registerFunctions(NAMESPACE, [metadata], async (calls) =>
    calls.map(({ args }) => ({ values: callFunction("SOURCING_SCORE", args) as number[][] })),
  );
  const sheetId = grid.activeSheetId();
  const at = (row: number, column: number, rows: number, columns: number) => ({ sheetId, row, column, rows, columns });
  grid.write(at(0, 1, 1, CRITERIA.length), [CRITERIA.map(({ direction }) => direction)]);
  grid.write(at(1, 1, ROWS, CRITERIA.length), CELLS);
  const contents = formulas.map((row) => [...row]);
  grid.write(at(1, RESULTS, formulas.length, 1), contents);
  await grid.calculated();
  const write = async (cells: Cells): Promise<Times> => {
    const time = await timed(() => {
      grid.write(at(1, 1, cells.length, cells[0]?.length ?? 0), cells);
      return grid.calculated();
    });
    return time;
  };
  const check = (cells: Cells): void => {
    const found = grid.values(at(1, RESULTS, ROWS, 1));
    if (rounded(found) === rounded(callFunction("SOURCING_SCORE", [cells, "Outsource"]))) return;
    throw new Error(`The grid's scores are not those of the function: ${JSON.stringify(found.slice(0, 3))}`);
  };
  check(CELLS);
  const oneRating: Times[] = [];
  const allRatings: Times[] = [];
  for (let run = 0; run < RUNS; run++) {
    const cells = run % 2 ? CELLS : TURNED;
    allRatings.push(await write(cells));
    check(cells);
    oneRating.push(await write([[(run % 5) + 1]]));
  }
  grid.dispose();
  return { oneRating: medianOf(oneRating), allRatings: medianOf(allRatings) };
}

function lines(what: string, spilled: Times, native: Times): Line[] {
  const times = (native.processor / spilled.processor).toFixed(2);
  return [
    { what: `${what}: one spilled function over ${ROWS} rows`, ...spilled },
    { what: `${what}: ${ROWS} SUMPRODUCT formulas`, ...native, beside: `${times} × the spilled function` },
  ];
}

export async function engine(): Promise<readonly Line[]> {
  const spilled = await recalculation(SPILLED);
  const native = await recalculation(NATIVE);
  return [
    ...lines("one rating changed", spilled.oneRating, native.oneRating),
    ...lines("all ratings written anew", spilled.allRatings, native.allRatings),
  ];
}
