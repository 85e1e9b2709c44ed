/** The golden cases of the functions, and published ones of the cores, through the native functions: each folder says where its numbers come from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FROZEN_FUNCTIONS, NATIVE_FUNCTIONS } from "../../../src/workbook/native/native-functions";
import { sameCell } from "./differences";
import { type CallArgument, type NativeCall, NativeWorkbook, type RawCell, type ShownCell } from "./native-workbook";

interface GoldenCall {
  readonly title: string;
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly expected: readonly (readonly ShownCell[])[];
  readonly within: number;
}

const TEST = join(__dirname, "..", "..");

interface Folder {
  readonly title: string;
  readonly golden: Readonly<Record<string, unknown>>;
}

const folders = (place: string): Folder[] =>
  readdirSync(join(TEST, place)).map((name) => {
    const file = join(TEST, place, name, "case.json");
    return { title: name, golden: JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown> };
  });

function argument(value: unknown): CallArgument {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return { literal: value as number | string };
  return { cells: (Array.isArray(value[0]) ? value : [value]) as RawCell[][] };
}

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

function ofFunctions(): GoldenCall[] {
  return folders("functions/golden").map(({ title, golden }) => ({
    title,
    name: golden["function"] as string,
    args: (golden["args"] as unknown[]).map(argument),
    expected: golden["expected"] as ShownCell[][],
    within: 1e-9,
  }));
}

interface Scored {
  readonly matrix: RawCell[][];
  readonly weights: number[];
  readonly directions: number[];
  readonly method: string;
  readonly normalization: string;
}

/** What the cores' cases about weights and options say, as calls. */
function ofSourcing({ title, golden }: Folder): GoldenCall[] {
  const { within } = golden as { within: number };
  if (golden["call"] === "rankWeights") {
    const { ranks } = golden["input"] as { ranks: number[] };
    return [
      {
        title,
        name: "RANK_WEIGHTS",
        args: [{ cells: column(ranks) }],
        expected: column(golden["expected"] as number[]),
        within,
      },
    ];
  }
  if (golden["call"] === "pairwise") {
    const { comparisons, index } = golden["input"] as { comparisons: RawCell[][]; index?: string };
    const { weights, consistency } = golden["expected"] as { weights?: number[]; consistency?: number };
    return [
      ...(weights
        ? [{ title, name: "AHP_WEIGHTS", args: [{ cells: comparisons }], expected: column(weights), within }]
        : []),
      ...(consistency === undefined
        ? []
        : [
            {
              title,
              name: "AHP_CONSISTENCY",
              args: [{ cells: comparisons }, argument(index)],
              expected: [[consistency]],
              within,
            },
          ]),
    ];
  }
  if (golden["call"] === "optionScores") {
    const { matrix, weights, directions, method, normalization } = golden["input"] as Scored;
    const { scores } = golden["expected"] as { scores?: number[] };
    const args = [matrix, weights, directions, method, normalization].map(argument);
    return scores === undefined ? [] : [{ title, name: "OPTION_SCORE", args, expected: column(scores), within }];
  }
  return [];
}

const GOLDEN = [...ofFunctions(), ...folders("sourcing/golden").flatMap(ofSourcing)].filter(
  ({ name }) => !FROZEN_FUNCTIONS.has(name),
);

/** The same call with nothing in the place of the arguments that it leaves out. */
const whole = ({ name, args }: GoldenCall): NativeCall => ({
  name,
  args: (NATIVE_FUNCTIONS.get(name)?.parameters ?? []).map((_, index) => args[index] ?? null),
});

test("there are golden cases of many functions", () => {
  expect(new Set(GOLDEN.map(({ name }) => name)).size).toBeGreaterThanOrEqual(8);
});

test("the native functions give what the golden cases expect", () => {
  const workbook = new NativeWorkbook();
  const placed = GOLDEN.map((golden) => ({ golden, place: workbook.add(whole(golden), golden.expected.length) }));
  workbook.calculate();
  const wrong = placed.flatMap(({ golden, place }) => {
    const shown = workbook.result(place);
    const isNear = (cell: ShownCell | undefined, expected: ShownCell): boolean =>
      typeof cell === "number" && typeof expected === "number" && golden.within > 1e-9
        ? Math.abs(cell - expected) <= golden.within
        : sameCell(cell, expected);
    const same =
      shown.length === golden.expected.length &&
      golden.expected.every(
        (row, r) => row.length === shown[r]?.length && row.every((cell, c) => isNear(shown[r]?.[c], cell)),
      );
    return same
      ? []
      : [`${golden.title} ${golden.name}: ${JSON.stringify(shown)}, expected ${JSON.stringify(golden.expected)}`];
  });
  workbook.close();
  expect(wrong).toEqual([]);
}, 300_000);
