/**
 * A long list's results come in parts, each from a formula of its own. A custom function hands over a result as a whole, and
 * Excel on the web takes no message above 5 MB: its client library tries a larger one for a minute, then drops it, and the
 * cells say #BUSY! for ever. It gathers results up to 2 MB.
 */
import { CRITERIA } from "../../sourcing/criteria";
import { FUNCTIONS_BLOCK } from "../../words/portfolio";
import { address, area } from "../area";
import { COLUMNS, PortfolioLayout } from "./layout";

/** Rows whose results stay well below 2 MB: a number takes some 20 bytes, a reason up to 700, the flows of 50 years 1,000. */
export const ROWS_OF_A_PART = { value: 20_000, reason: 2000, flows: 2000 } as const;

export type PartKind = keyof typeof ROWS_OF_A_PART;

/** Consecutive rows of the list, counted from 0. */
export interface Part {
  readonly first: number;
  readonly rows: number;
  /** The part that grows with the table. */
  readonly isLast: boolean;
}

export function partsOf({ rows }: PortfolioLayout, kind: PartKind): Part[] {
  const most = ROWS_OF_A_PART[kind];
  return Array.from({ length: Math.ceil(rows / most) }, (_none, index) => ({
    first: index * most,
    rows: Math.min(most, rows - index * most),
    isLast: (index + 1) * most >= rows,
  }));
}

/** The part's rows of neighbouring columns of the table, from one to another, given by name and place. */
function cellsOf(layout: PortfolioLayout, part: Part, from: TableColumn, to: TableColumn = from): string {
  const columns = to.index - from.index + 1;
  if (!part.isLast) return address(area(PortfolioLayout.first + part.first, from.index, part.rows, columns), "both");
  if (part.first === 0) {
    return columns === 1 ? layout.column(from.name) : `${layout.table}[[${from.name}]:[${to.name}]]`;
  }
  const end = layout.column(to.name);
  return `INDEX(${layout.column(from.name)},${part.first + 1}):INDEX(${end},ROWS(${end}))`;
}

interface TableColumn {
  readonly name: string;
  readonly index: number;
}

export function ratingsOf(layout: PortfolioLayout, part: Part): string {
  const [first, last] = [0, CRITERIA.length - 1].map((index) => ({
    name: CRITERIA[index]?.shortName ?? "",
    index: COLUMNS.ratings + index,
  })) as [TableColumn, TableColumn];
  return cellsOf(layout, part, first, last);
}

/** Arguments that the money functions share, in their order. */
export function caseArguments(layout: PortfolioLayout, part: Part): string {
  const keys = ["fte", "onshore", "offshore", "productivity", "transition"] as const;
  const columns = keys.map((key) => cellsOf(layout, part, { name: FUNCTIONS_BLOCK[key], index: COLUMNS[key] }));
  return [...columns, layout.name("Assumptions")].join(",");
}
