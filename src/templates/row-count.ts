import type { TemplateList, TemplateOptions } from "./vocabulary";

/**
 * Rows that a template's table gets: as many as asked for, else as many as are given, else the usual number.
 *
 * @param refusal what is said about a number outside of the template's limits
 * @throws RangeError
 */
export function rowCount(
  { mostRows, usualRows }: TemplateList,
  { data, rows = data?.length ?? usualRows }: TemplateOptions,
  refusal: (rows: number, most: number) => string,
): number {
  if (Number.isInteger(rows) && rows >= 1 && rows <= mostRows) return rows;
  throw new RangeError(refusal(rows, mostRows));
}
