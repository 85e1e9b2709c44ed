/** Formulas as a file stores them: without `=`, and with the prefixes of functions that came after the format. */

/** Functions newer than the format that a template may come to use; without their prefix Excel shows `#NAME?`. */
const PREFIXED = new Set(
  (
    "IFNA IFS SWITCH XLOOKUP XMATCH MAXIFS MINIFS TEXTJOIN CONCAT SORTBY UNIQUE SEQUENCE TAKE DROP VSTACK HSTACK TOCOL TOROW " +
    "CHOOSECOLS CHOOSEROWS EXPAND RANK.EQ RANK.AVG PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC STDEV.S STDEV.P VAR.S VAR.P " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV DAYS XOR"
  ).split(" "),
);
const DOUBLY_PREFIXED = new Set(["FILTER", "SORT"]);

/** Text, sheet names and bracketed column names are passed over whole: they may hold anything. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[A-Za-z_][\w.]*(?=\()/g;

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (DOUBLY_PREFIXED.has(upper)) return `_xlfn._xlws.${name}`;
  return PREFIXED.has(upper) ? `_xlfn.${name}` : name;
}

/** `[@FTE]` and `[@[Onshore cost]]` are notations of the formula bar; files know only `[[#This Row],[FTE]]`. */
function thisRow(brackets: string): string {
  const inner = brackets.slice(2, -1);
  return `[[#This Row],${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/** @param tableName table that the formula's cell belongs to: the short notation leaves it out, files do not */
export function fileFormula(formula: string, tableName = ""): string {
  return formula.replace(/^=/, "").replace(PIECES, (piece: string, offset: number, whole: string) => {
    if (piece.startsWith("[@")) {
      const isShort = !/[\w.]/.test(whole[offset - 1] ?? "");
      return (isShort ? tableName : "") + thisRow(piece);
    }
    return /^["'[]/.test(piece) ? piece : prefixed(piece);
  });
}
