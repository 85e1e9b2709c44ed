/** Files beside the templates' own samples: rows that an analyst may give, good and poor. */
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import type { CellContent, Template, TemplateOptions } from "../../src/templates/vocabulary";

export interface FileCase {
  readonly name: string;
  readonly template: Template;
  readonly options: TemplateOptions;
}

const ratings = (rate: (index: number) => number | null): (number | null)[] =>
  Array.from({ length: 16 }, (_, index) => rate(index));

const row = (name: string, rated: readonly CellContent[], amounts: readonly CellContent[]): CellContent[] => [
  name,
  null,
  ...rated,
  ...amounts,
];

/** Texts that look like formulas, characters XML has to escape, rows that lack ratings or people. */
const POOR_ROWS: readonly (readonly CellContent[])[] = [
  row(
    "=1+1",
    ratings(() => 3),
    [10, 50_000, 20_000, 0.9, 1000],
  ),
  row(
    '+Legal & <Tax> "EU"',
    ratings((index) => (index % 2 === 0 ? 5 : 1)),
    [5, 80_000, 30_000, 1, 0],
  ),
  row(
    "-x\u0007_x0041_",
    ratings((index) => (index < 8 ? 4 : null)),
    [1, 60_000, 70_000, 1.2, 5],
  ),
  row(
    "@Ünïcode 業務 😀",
    ratings(() => null),
    [3, 40_000, 20_000, 1, 100],
  ),
  row(
    "No people",
    ratings(() => 2),
    [0, 50_000, 20_000, 0.9, 1000],
  ),
  row(
    "  two  spaces  ",
    ratings((index) => 1 + (index % 5)),
    [12.5, 50_000.25, 20_000.75, 0.85, 12_345.67],
  ),
];

const manyRows = (count: number): (readonly CellContent[])[] =>
  Array.from({ length: count }, (_, at) =>
    row(
      `Function ${at + 1}`,
      ratings((index) => 1 + ((at * 7 + index * 3) % 5)),
      [at % 40, 50_000 + at, 21_000, 0.9, 900 * at],
    ),
  );

export const FILE_CASES: readonly FileCase[] = [
  { name: "portfolio-of-300", template: FUNCTION_PORTFOLIO, options: { data: manyRows(300) } },
  { name: "portfolio-poor-rows", template: FUNCTION_PORTFOLIO, options: { data: POOR_ROWS } },
  { name: "portfolio-empty", template: FUNCTION_PORTFOLIO, options: { rows: 3, examples: false } },
];
