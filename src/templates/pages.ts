/** How a sheet is printed: paper, footer, and the rows that begin a page, so that no section or chart is cut that fits on one. */
import { PRINT } from "../words/model-blocks";
import type { SheetDraft } from "./draft";
import type { PrintSetup } from "./vocabulary";

/** Points of the long and the short side. */
const PAPERS = { A3: { long: 1190.55, short: 841.89 }, A4: { long: 841.89, short: 595.28 } } as const;

/** Points that both writers leave at the sides, and at top and bottom together. */
const MARGINS = { wide: 72, high: 86.4 } as const;

/** Share of a page that is planned with: fonts of another system make rows a little higher. */
const PLANNED = 0.96;

const POINTS_PER_PIXEL = 0.75;
const USUAL_COLUMN = 64;
const USUAL_ROW = 20;

/** How much longer than a page a sheet may be to be made smaller rather than continued on a page of a few rows. */
const SHRINKS_UP_TO = 1.15;

/** Rows that a longer section shows at least on the page where it begins. */
const FIRST_ROWS = 8;

export type Pages = Pick<PrintSetup, "columns" | "titleRows"> & Partial<Pick<PrintSetup, "paper" | "orientation">>;
type Setup = Required<Pages>;

type SheetParts = ReturnType<SheetDraft["parts"]>;

/** Rows from the first to before the last. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function endOf({ blocks, tables, charts, rowHeights }: SheetParts): number {
  const ends = [
    ...blocks.map(({ row, contents }) => row + contents.length),
    ...[...tables, ...charts].map(({ area: { row, rows } }) => row + rows),
    ...rowHeights.map(({ row, rows }) => row + rows),
  ];
  return ends.reduce((most, end) => Math.max(most, end), 0);
}

/** Points from the top of the sheet to the top of each row, and of what follows the last. */
function tops({ rowHeights }: SheetParts, end: number): Float64Array {
  const heights = new Float64Array(end).fill(USUAL_ROW);
  for (const { row, rows, pixels } of rowHeights) heights.fill(pixels, row, Math.min(end, row + rows));
  const top = new Float64Array(end + 1);
  heights.forEach((height, row) => {
    top[row + 1] = (top[row] ?? 0) + height * POINTS_PER_PIXEL;
  });
  return top;
}

function widthOf({ columnWidths }: SheetParts, { first, last }: PrintSetup["columns"]): number {
  const pixels: number[] = new Array<number>(last + 1).fill(USUAL_COLUMN);
  for (const { column, columns, pixels: width } of columnWidths) pixels.fill(width, column, column + columns);
  return pixels.slice(first).reduce((sum, width) => sum + width, 0) * POINTS_PER_PIXEL;
}

/** Points of the sheet that one page takes: a wide sheet is scaled down to the width of the page, never up. */
function pageHeight(parts: SheetParts, { paper, orientation, columns }: Setup): number {
  const { long, short } = PAPERS[paper];
  const [wide, high] = orientation === "landscape" ? [long, short] : [short, long];
  const scale = Math.min(1, (wide - MARGINS.wide) / widthOf(parts, columns));
  return (PLANNED * (high - MARGINS.high)) / scale;
}

class Paginator {
  readonly #top: Float64Array;
  readonly #sections: readonly Span[];
  readonly #charts: readonly Span[];
  readonly #height: number;
  readonly #grows: boolean;

  constructor(
    draft: SheetDraft,
    readonly setup: Setup,
  ) {
    const parts = draft.parts();
    const end = endOf(parts);
    this.#top = tops(parts, end);
    const starts = [...new Set(draft.sections)].filter((row) => row < end).sort((one, other) => one - other);
    this.#sections = starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
    this.#charts = parts.charts.map(({ area: { row, rows } }) => ({ start: row, end: row + rows }));
    this.#height = pageHeight(parts, setup);
    this.#grows = parts.tables.length > 0;
  }

  #points(start: number, end: number): number {
    return (this.#top[Math.min(end, this.#top.length - 1)] ?? 0) - (this.#top[start] ?? 0);
  }

  /** Room on a page that begins at the row: the rows repeated at its top take theirs. */
  #room(start: number): number {
    const { first, last } = this.setup.titleRows;
    return this.#height - (start > last ? this.#points(first, last + 1) : 0);
  }

  #cutsChart = (row: number): boolean => this.#charts.some(({ start, end }) => start < row && row < end);

  /** Rows of a section that have to stand together on one page. */
  #together({ start, end }: Span, room: number): number {
    return this.#points(start, end) <= room ? end : start + FIRST_ROWS;
  }

  /** Row that begins the page after the one that begins at `start`; undefined where all the rest fits. */
  #next(start: number): number | undefined {
    const room = this.#room(start);
    if (this.#points(start, this.#top.length - 1) <= room) return undefined;
    const later = this.#sections.filter((section) => section.start > start);
    const cut = later.find((section) => this.#points(start, this.#together(section, room)) > room);
    if (cut === undefined) return undefined;
    return later.filter((section) => section.start <= cut.start && !this.#cutsChart(section.start)).at(-1)?.start;
  }

  /** Whether the sheet is to be made smaller to stand on one page. Not with a table: it would shrink with every row added. */
  get shrinks(): boolean {
    const pages = this.#points(0, this.#top.length - 1) / this.#height;
    return !this.#grows && pages > 1 && pages <= SHRINKS_UP_TO;
  }

  starts(): number[] {
    const starts: number[] = [];
    for (let next = this.#next(0); next !== undefined; next = this.#next(next)) starts.push(next);
    return starts;
  }
}

/**
 * The print set-up of a sheet one page wide: A3 landscape unless said otherwise.
 *
 * A page begins where a section would be cut that fits on one, and never inside a chart. A longer section, such as a list of
 * many rows, shows some rows below its heading and runs on; the program that prints breaks it.
 */
export function printSetup(draft: SheetDraft, pages: Pages): PrintSetup {
  const setup: Setup = { paper: "A3", orientation: "landscape", ...pages };
  const paginator = new Paginator(draft, setup);
  return {
    ...setup,
    pagesWide: 1,
    ...(paginator.shrinks ? { pagesTall: 1, pageStarts: [] } : { pageStarts: paginator.starts() }),
    footer: { left: PRINT.footerLeft, center: PRINT.footerCenter, right: PRINT.footerRight },
  };
}
