import type { Block, CellContent } from "../templates/vocabulary";
import { formulaInput, valueInput } from "./cell-input";
import { LARGEST_REQUEST, type Write } from "./requests";

type Input = string | number | boolean | null;

/** Consecutive rows of a block. */
interface Piece {
  readonly row: number;
  readonly column: number;
  readonly inputs: Input[][];
  readonly size: number;
}

/** Cuts rows into pieces of at most so many characters of JSON; a single row is never cut. */
function pieces(row: number, column: number, rows: Input[][], limit: number): Piece[] {
  const cut: Piece[] = [];
  let inputs: Input[][] = [];
  let size = 0;
  const finish = (end: number): void => {
    cut.push({ row: row + end - inputs.length, column, inputs, size });
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
  limit = LARGEST_REQUEST,
): Write[] {
  return blocks.flatMap(({ row, column, contents }) => {
    const rows = contents.map((cells) => cells.map(READERS[kind]));
    if (rows.every((cells) => cells.every((input) => input === null))) return [];
    return pieces(row, column, rows, limit).map((piece): Write => ({
      size: piece.size,
      queue: () => {
        const { inputs } = piece;
        sheet.getRangeByIndexes(piece.row, piece.column, inputs.length, inputs[0]?.length ?? 1)[kind] = inputs;
      },
    }));
  });
}
