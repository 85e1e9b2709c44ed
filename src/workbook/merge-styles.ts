import type { Area } from "../templates/area";
import type { Style } from "../templates/vocabulary";

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Both areas as one when together they are a rectangle: side by side, or one below the other. */
function union(a: Area, b: Area): Area | undefined {
  const sameColumns = a.column === b.column && a.columns === b.columns;
  const sameRows = a.row === b.row && a.rows === b.rows;
  if (sameColumns && a.row + a.rows === b.row) return { ...a, rows: a.rows + b.rows };
  if (sameRows && a.column + a.columns === b.column) return { ...a, columns: a.columns + b.columns };
  return undefined;
}

const sameLook = (a: Style, b: Style): boolean => a.role === b.role && a.numberFormat === b.numberFormat;

/**
 * The same looks in fewer areas: a style joins an earlier one that it continues, unless a style in between covers cells
 * of it. Every area costs Excel a dozen calls, and templates are written cell by cell.
 */
export function mergeStyles(styles: readonly Style[]): Style[] {
  const merged: Style[] = [];
  for (const style of styles) {
    const joined = join(merged, style);
    if (!joined) merged.push(style);
  }
  return merged;
}

function join(merged: Style[], style: Style): boolean {
  for (let index = merged.length - 1; index >= 0; index--) {
    const earlier = merged[index] as Style;
    const both = sameLook(earlier, style) ? union(earlier.area, style.area) : undefined;
    if (both !== undefined) {
      merged[index] = { ...earlier, area: both };
      return true;
    }
    if (overlap(earlier.area, style.area)) return false;
  }
  return false;
}
