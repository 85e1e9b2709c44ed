import type { Block, CellContent } from "../templates/vocabulary";
import { formulaInput, valueInput } from "./cell-input";
import { LARGEST_PART, type Write } from "./requests";

type Input = string | number | boolean | null;

/** Consecutive rows of a block. */
interface Piece {
  /** Index of its first row in the block. */
  readonly first: number;
  readonly inputs: Input[][];
  readonly size: number;
}

/** Cuts rows into pieces of at most so many characters of JSON; a single row is never cut. */
function pieces(rows: Input[][], limit: number): Piece[] {
  const cut: Piece[] = [];
  let inputs: Input[][] = [];
  let size = 0;
  const finish = (end: number): void => {
    cut.push({ first: end - inputs.length, inputs, size });
    inputs = [];
    size = 0;
  };
  rows.forEach((cells, index) => {
    const cost = JSON.stringify(cells).length;
    if (inputs.length > 0 && size + cost > limit) finish(index);
    inputs.push(cells);
    size += cost;
  });
  finish(rows.length);
  return cut;
}

const READERS: Readonly<Record<"values" | "formulas", (content: CellContent) => Input>> = {
  values: valueInput,
  formulas: formulaInput,
};

/** Writes all values, or all formulas, of a sheet; cells of the other kind stay as they are. */
export function cellWrites(
  sheet: Excel.Worksheet,
  blocks: readonly Block[],
  kind: "values" | "formulas",
  limit = LARGEST_PART,
): Write[] {
  return blocks.flatMap(({ row, column, contents }) => {
    const rows = contents.map((cells) => cells.map(READERS[kind]));
    if (rows.every((cells) => cells.every((input) => input === null))) return [];
    const cut = pieces(rows, limit);
    return cut.map(({ first, inputs, size }): Write => ({
      size,
      ...(cut.length > 1 && { rows: { first: first + 1, last: first + inputs.length, all: rows.length } }),
      queue: () => {
        sheet.getRangeByIndexes(row + first, column, inputs.length, inputs[0]?.length ?? 1)[kind] = inputs;
      },
    }));
  });
}
