/** Which columns belong to the selected list, where several stand side by side on a sheet. */
import { isBlank, isNamedList } from "./list-header";

type Cells = readonly (readonly unknown[])[];

/** Columns from `first` to before `end`, from 0. */
interface Block {
  readonly first: number;
  readonly end: number;
}

const widthOf = (cells: Cells): number => cells.reduce((most, row) => Math.max(most, row.length), 0);

/** Columns in which something is written, parted by empty ones. */
function writtenBlocks(cells: Cells): Block[] {
  const blocks: Block[] = [];
  for (let column = 0; column < widthOf(cells); column++) {
    if (cells.every((row) => isBlank(row[column]))) continue;
    const last = blocks[blocks.length - 1];
    const continues = last?.end === column;
    if (continues) blocks.pop();
    blocks.push({ first: continues ? last.first : column, end: column + 1 });
  }
  return blocks;
}

/**
 * The columns of the selected list, without those of the lists left and right of it: their rows have nothing to do with its
 * own. Columns beside it without names of functions are a part of it.
 *
 * @param cells all used columns, of the rows above the selection and the selected ones
 * @param above how many of the rows stand above the selection
 * @param selected the selected columns; they may reach beyond the cells on either side
 * @returns all columns when the selection is in no list, or in several
 */
export function listColumns(
  cells: Cells,
  above: number,
  selected: { readonly first: number; readonly count: number },
): { first: number; count: number } {
  const all = { first: 0, count: widthOf(cells) };
  const blocks = writtenBlocks(cells);
  const lists = blocks.filter(({ first, end }) =>
    isNamedList(
      cells.map((row) => row.slice(first, end)),
      above,
    ),
  );
  const isSelected = ({ first, end }: Block): boolean =>
    first < selected.first + selected.count && selected.first < end;
  const [home, ...more] = lists.filter(isSelected);
  if (home === undefined || more.length > 0) return all;
  const left = lists.filter(({ end }) => end <= home.first).pop();
  const right = lists.find(({ first }) => first >= home.end);
  const own = blocks.filter(({ first, end }) => first >= (left?.end ?? 0) && end <= (right?.first ?? all.count));
  const first = left === undefined ? 0 : (own[0] ?? home).first;
  const end = right === undefined ? all.count : (own[own.length - 1] ?? home).end;
  return { first, count: end - first };
}
