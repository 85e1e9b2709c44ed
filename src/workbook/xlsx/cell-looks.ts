/** How each cell of a sheet looks once all styles are laid over each other. */
import type { Area } from "../../templates/area";
import { NUMBER_FORMATS, ROLES, type CellLook } from "../../templates/palette";
import type { Style } from "../../templates/vocabulary";
import { RowSweep } from "./row-sweep";
import type { StyleBook } from "./style-book";

/** Look and number format of a cell; a later style changes only what it says itself. */
interface Layer {
  readonly area: Area;
  readonly look: CellLook;
  readonly numberFormat: string | undefined;
}

/** A line below an area is a line below its last row: the rows above keep the rest of the look. */
function layersOf({ area, role, numberFormat }: Style): Layer[] {
  const { lineBelow, ...rest }: CellLook = ROLES[role];
  const format = numberFormat && NUMBER_FORMATS[numberFormat];
  const all = { area, look: rest, numberFormat: format };
  if (lineBelow === undefined) return [all];
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  return [all, { area: lastRow, look: { lineBelow }, numberFormat: undefined }];
}

/** Numbers in the style book for the cells of a row, by column; 0 where a cell has no look of its own. */
export interface RowFormats {
  readonly plain: readonly number[];
  /** For texts that begin like a formula. */
  readonly plainText: (column: number) => number;
}

interface Merged {
  look: CellLook;
  numberFormat: string;
}

function merge(layers: readonly Layer[]): (Merged | undefined)[] {
  const row: (Merged | undefined)[] = [];
  for (const { area, look, numberFormat } of layers) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const below = row[column];
      row[column] = {
        look: { ...below?.look, ...look },
        numberFormat: numberFormat ?? below?.numberFormat ?? NUMBER_FORMATS.general,
      };
    }
  }
  return row;
}

/** Formats of the cells row by row downwards. */
export class CellLooks {
  readonly #sweep: RowSweep<Layer>;
  readonly #styles: StyleBook;
  #layers: readonly Layer[] | undefined;
  #formats: RowFormats = { plain: [], plainText: () => 0 };

  constructor(styles: readonly Style[], styleBook: StyleBook) {
    this.#sweep = new RowSweep(styles.flatMap(layersOf), ({ area }) => area);
    this.#styles = styleBook;
  }

  /** Rows must not go back. */
  at(row: number): RowFormats {
    const layers = this.#sweep.at(row);
    if (layers !== this.#layers) {
      this.#layers = layers;
      this.#formats = this.#formatsOf(merge(layers));
    }
    return this.#formats;
  }

  #formatsOf(row: readonly (Merged | undefined)[]): RowFormats {
    const number = (merged: Merged | undefined, isPlainText: boolean): number => {
      if (merged === undefined && !isPlainText) return 0;
      const { look, numberFormat } = merged ?? { look: {}, numberFormat: NUMBER_FORMATS.general };
      return this.#styles.number({ look, numberFormat, isPlainText });
    };
    return {
      plain: Array.from(row, (merged) => number(merged, false)),
      plainText: (column) => number(row[column], true),
    };
  }
}
