import fc from "fast-check";
import type { Direction } from "../../src/sourcing/criteria";
import { columnsOf, extremesOf, type Normalization, NORMALIZATIONS, normalize } from "../../src/sourcing/normalization";

function normalized(values: readonly number[], direction: Direction, normalization: Normalization): number[] {
  const result = normalize(Float64Array.from(values), direction, normalization);
  if ("kind" in result) throw new Error(result.kind);
  return Array.from(result.values);
}

const near = (values: readonly number[]) => values.map((value): unknown => expect.closeTo(value, 12));

describe("normalisation of benefits and costs", () => {
  test.each<[Normalization, Direction, number[], number[]]>([
    ["MinMax", 1, [10, 30, 20], [0, 1, 0.5]],
    ["MinMax", -1, [10, 30, 20], [1, 0, 0.5]],
    ["MinMax", 1, [-10, 0, 30], [0, 0.25, 1]],
    ["Max", 1, [10, 40, 20], [0.25, 1, 0.5]],
    ["Max", -1, [10, 40, 20], [0.75, 0, 0.5]],
    ["Max", 1, [0, 40], [0, 1]],
    ["Sum", 1, [10, 30, 40], [0.125, 0.375, 0.5]],
    ["Sum", 1, [0, 30, 10], [0, 0.75, 0.25]],
    ["Sum", -1, [1, 2, 4], [4 / 7, 2 / 7, 1 / 7]],
    ["Vector", 1, [3, 4], [0.6, 0.8]],
    ["Vector", -1, [3, 4], [0.4, 0.2]],
    ["Vector", 1, [-3, 4], [-0.6, 0.8]],
    ["Vector", 1, [-4, 3], [-0.8, 0.6]],
    ["Vector", 1, [-3, -4], [-0.6, -0.8]],
    ["None", 1, [3, -4], [3, -4]],
    ["None", -1, [3, -4], [-3, 4]],
  ])("%s, direction %p, of %j gives %j", (normalization, direction, values, expected) => {
    expect(normalized(values, direction, normalization)).toEqual(near(expected));
  });

  test.each<[Normalization, Direction, number[], string, number]>([
    ["Max", 1, [3, -1, 2], "negative under Max", 1],
    ["Max", -1, [3, 1, -2], "negative under Max", 2],
    ["Sum", 1, [-3, 1, 2], "negative under Sum", 0],
    ["Sum", -1, [3, 1, 0], "zero cost under Sum", 2],
  ])("%s, direction %p, refuses %j: %s in row %p", (normalization, direction, values, kind, row) => {
    expect(normalize(Float64Array.from(values), direction, normalization)).toEqual({ kind, row });
  });

  test.each<Normalization>(["MinMax", "Max", "Sum", "Vector"])(
    "a constant column is neutral under %s",
    (normalization) => {
      for (const value of [7, 0, -2]) {
        for (const direction of [1, -1] as const) {
          const result = normalize(Float64Array.of(value, value), direction, normalization);
          expect(result).toEqual({ values: Float64Array.of(0, 0), neutral: true });
        }
      }
    },
  );

  test("a constant column keeps its values under None", () => {
    expect(normalize(Float64Array.of(7, 7), -1, "None")).toEqual({ values: Float64Array.of(-7, -7), neutral: false });
  });

  test("a column that differs is not neutral", () => {
    for (const normalization of NORMALIZATIONS) {
      expect(normalize(Float64Array.of(1, 2), 1, normalization)).toMatchObject({ neutral: false });
    }
  });

  test.each<Normalization>(["Max", "Sum", "Vector", "MinMax"])("%s does not depend on the unit", (normalization) => {
    const values = [3, 1, 4, 1, 5];
    for (const direction of [1, -1] as const) {
      const plain = normalized(values, direction, normalization);
      for (const unit of [1e-300, 1e-9, 1e9, 1e300]) {
        expect(
          normalized(
            values.map((value) => value * unit),
            direction,
            normalization,
          ),
        ).toEqual(near(plain));
      }
    }
  });

  test("more is never worth less, and less never more", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...NORMALIZATIONS),
        fc.constantFrom<Direction>(1, -1),
        (column, how, direction) => {
          const results = normalized(column, direction, how);
          column.forEach((value, i) => {
            column.forEach((other, j) => {
              if (value < other) expect(direction * ((results[i] ?? 0) - (results[j] ?? 0))).toBeLessThanOrEqual(1e-12);
            });
          });
        },
      ),
    );
  });
});

test("columns are the matrix turned over", () => {
  expect(
    columnsOf([
      [1, 2, 3],
      [4, 5, 6],
    ]),
  ).toEqual([Float64Array.of(1, 4), Float64Array.of(2, 5), Float64Array.of(3, 6)]);
});

test("extremes are the smallest and the largest value", () => {
  expect(extremesOf(Float64Array.of(2, -3, 5))).toEqual({ minimum: -3, maximum: 5 });
});
