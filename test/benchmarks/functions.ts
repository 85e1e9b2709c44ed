/** The custom functions beside a bare loop and beside packages that do a part of the same. */
import { createRequire } from "node:module";
import { irr } from "financial";
import { callFunction } from "../../src/functions/catalogue";
import { perRow } from "../../src/functions/definition";
import { bothModels } from "../../src/functions/rated-rows";
import { CRITERIA } from "../../src/sourcing/criteria";
import { judgeWith } from "../../src/sourcing/recommend";
import { DEFAULT_SETTINGS } from "../../src/sourcing/settings";
import { bareRows, bareRowsWithSentence, bareScores, fill } from "./bare-loop";
import { beside, type Line, medians, numbersFrom, ratings, table } from "./measure";

const load = createRequire(__filename);
const ROWS = 100_000;

/** Reads each sentence to its end: until then an engine may hold it in pieces. */
const readThrough = (rows: readonly (readonly unknown[])[]): number =>
  rows.reduce((sum, row) => sum + String(row[6]).charCodeAt(200), 0);

/** The six columns of numbers and single words, as SOURCING_COMPARE makes them, without the sentence. */
function withoutReason(cells: readonly (readonly unknown[])[]): unknown {
  const rated = bothModels({ ratings: cells, weights: undefined, criteria: undefined });
  const judge = judgeWith(rated.weights, DEFAULT_SETTINGS);
  return perRow(rated.rows, 6, (row) => {
    const { outsource, offshore, recommendation, margin, confidence, coverage } = judge(rated.ratings(row));
    return [outsource, offshore, recommendation, margin, confidence, coverage];
  });
}

/** Weights that leave hardly two rows with the same scores. */
const UNEVEN = [CRITERIA.map((_criterion, i) => 1 + i * 0.37)];

export function compare(): Promise<Line[]> {
  const rows = ratings(ROWS);
  const filled = fill(rows);
  return beside("bare loop that reads the same cells", {
    "bare loop over a filled typed array": () => bareScores(filled),
    "bare loop that reads the same cells": () => bareScores(fill(rows)),
    "the same, its scores handed out in rows of seven cells": () => bareRows(bareScores(fill(rows))),
    "the same, with a sentence of four ready phrases in a row": () => bareRowsWithSentence(bareScores(fill(rows))),
    "SOURCING_SCORE (Best)": () => callFunction("SOURCING_SCORE", [rows]),
    SOURCING_MODEL: () => callFunction("SOURCING_MODEL", [rows]),
    "SOURCING_COMPARE without its last column, the reason": () => withoutReason(rows),
    "SOURCING_COMPARE, all seven columns": () => callFunction("SOURCING_COMPARE", [rows]),
    "SOURCING_COMPARE, all seven columns, uneven weights": () => callFunction("SOURCING_COMPARE", [rows, UNEVEN]),
    "SOURCING_COMPARE, each reason read to its end": () => readThrough(callFunction("SOURCING_COMPARE", [rows])),
  });
}

interface Topsis {
  getBest(matrix: unknown, weights: readonly number[], impacts: readonly string[]): unknown;
}

export function topsis(): Promise<Line[]> {
  const cells = table(ROWS, 10, (random) => 1 + random * 99);
  const { Matrix } = (load("linear-algebra") as () => { Matrix: new (rows: unknown) => unknown })();
  const { getBest } = load("topsis") as Topsis;
  const weights = new Array<number>(10).fill(0.1);
  const impacts = weights.map((_weight, i) => (i % 2 ? "min" : "max"));
  const directions = impacts.map((impact) => (impact === "max" ? 1 : -1));
  return beside(
    "npm topsis 1.3.2 (the best option only)",
    {
      "npm topsis 1.3.2 (the best option only)": () => getBest(new Matrix(cells), weights, impacts),
      "OPTION_SCORE, TOPSIS, Vector (all scores)": () =>
        callFunction("OPTION_SCORE", [cells, [weights], [directions], "TOPSIS", "Vector"]),
    },
    3,
  );
}

interface Ahp {
  addCriteria(names: readonly string[]): void;
  addItems(names: readonly string[]): void;
  rankCriteria(preferences: readonly (readonly [string, string, number])[]): void;
  setCriteriaItemRankByGivenScores(criterion: string, scores: readonly number[]): void;
  run(): unknown;
}

export function ahp(): Promise<Line[]> {
  const SIZE = 10;
  const random = numbersFrom(SIZE);
  const importance = Array.from({ length: SIZE }, () => 1 + random() * 2);
  const matrix = importance.map((one) => importance.map((other) => one / other));
  const names = importance.map((_value, i) => `C${i}`);
  const pairs = names.flatMap((one, i) =>
    names.slice(i + 1).map((other, j) => [one, other, matrix[i]?.[i + 1 + j] ?? 1] as const),
  );
  const AHP = load("ahp") as new () => Ahp;
  return beside(
    "npm ahp 2.4.2",
    {
      "npm ahp 2.4.2": () => {
        const model = new AHP();
        model.addItems(["a", "b"]);
        model.addCriteria(names);
        model.rankCriteria(pairs);
        for (const name of names) model.setCriteriaItemRankByGivenScores(name, [0.5, 0.5]);
        return model.run();
      },
      "AHP_WEIGHTS, 10 criteria": () => callFunction("AHP_WEIGHTS", [matrix]),
    },
    51,
  );
}

export function rateOfReturn(): Promise<Line[]> {
  const fte = table(ROWS, 1, (random) => 20 + Math.floor(random * 100));
  const call = [fte, 90_000, 35_000, 0.8, 3_000_000, null] as const;
  const flows = callFunction("OFFSHORE_CASHFLOWS", call) as number[][];
  return beside(
    "npm financial 0.2.4, irr of ready-made flows",
    {
      "npm financial 0.2.4, irr of ready-made flows": () => flows.map((row) => irr(row)),
      "OFFSHORE_IRR, flows and rate": () => callFunction("OFFSHORE_IRR", call),
    },
    5,
  );
}

export async function simulation(): Promise<Line[]> {
  const uncertainty = [
    ["Offshore cost", 30_000, 35_000, 50_000],
    ["Productivity", 0.6, 0.8, 1],
    ["Transition", 300_000, 400_000, 700_000],
  ];
  const call = [40, 90_000, 35_000, 0.8, 400_000, null, uncertainty, 100_000, 1];
  const what = "OFFSHORE_SIMULATION, 100,000 trials, 3 uncertain drivers, 5 years";
  const times = await medians({ [what]: () => callFunction("OFFSHORE_SIMULATION", call) });
  return [{ what, milliseconds: NaN, ...times[what] }];
}
