/** Pieces that read arguments as `src/functions` reads them: what is left out, blank, a choice, a list of numbers. */
import type { LambdaDraft } from "./native-function";

/** Characters that a folded name lacks besides spaces: no-break space, hyphens, dashes, underscore. */
const FOLDED_AWAY = [" ", "-", "_"]
  .map((character) => `"${character}"`)
  .concat([160, 8208, 8209, 8210, 8211, 8212, 8213].map((code) => `UNICHAR(${code})`));

const foldedName = FOLDED_AWAY.reduce(
  (text, character) => `SUBSTITUTE(${text}, ${character}, "")`,
  "LOWER(CLEAN(name))",
);

export const ARGUMENT_PIECES: readonly LambdaDraft[] = [
  {
    name: "SHORE_ROW_COUNT",
    parameters: ["cells"],
    body: `IFERROR(ROWS(cells), SUM(BYROW(cells, LAMBDA(line, 1))))`,
  },
  {
    name: "SHORE_COLUMN_COUNT",
    parameters: ["cells"],
    body: `IFERROR(COLUMNS(cells), SUM(BYCOL(cells, LAMBDA(line, 1))))`,
  },
  {
    name: "SHORE_FIRST_CELL",
    parameters: ["cells"],
    body: `IFERROR(INDEX(cells, 1, 1), cells)`,
  },
  {
    name: "SHORE_IS_BLANK",
    parameters: ["cell"],
    body: `TRIM(CLEAN(SUBSTITUTE(cell, UNICHAR(160), " "))) = ""`,
  },
  {
    name: "SHORE_IS_LEFT_OUT",
    parameters: ["cells"],
    body: `
      IF(SHORE_ROW_COUNT(cells) * SHORE_COLUMN_COUNT(cells) > 1, FALSE,
      LET(cell, IFERROR(SHORE_FIRST_CELL(cells), "#"), SHORE_IS_BLANK(cell)))`,
  },
  {
    name: "SHORE_FOLDED_NAME",
    parameters: ["name"],
    body: foldedName,
  },
  {
    name: "SHORE_CHOICE",
    parameters: ["argument", "choices", "standard"],
    body: `
      IF(SHORE_IS_LEFT_OUT(argument), standard,
      IF(SHORE_ROW_COUNT(argument) * SHORE_COLUMN_COUNT(argument) > 1, #VALUE!,
      IFERROR(XMATCH(SHORE_FOLDED_NAME(SHORE_FIRST_CELL(argument)), choices), #VALUE!)))`,
  },
  {
    name: "SHORE_NUMBER",
    parameters: ["cell", "blank"],
    body: `
      IF(ISERROR(cell), -1,
      IF(ISNUMBER(cell), IF(cell < 0, -1, cell),
      IF(SHORE_IS_BLANK(cell), blank, -1)))`,
  },
  {
    name: "SHORE_NUMBERS",
    parameters: ["cells", "count", "blank"],
    body: `
      IF(SHORE_IS_LEFT_OUT(cells), SEQUENCE(count, 1, blank, 0),
      IF(AND(SHORE_ROW_COUNT(cells) > 1, SHORE_COLUMN_COUNT(cells) > 1), #VALUE!,
      IF(SHORE_ROW_COUNT(cells) * SHORE_COLUMN_COUNT(cells) <> count, #VALUE!,
      LET(
        numbers, TOCOL(MAP(cells, LAMBDA(cell, SHORE_NUMBER(cell, blank)))),
        IF(MIN(numbers) < 0, #VALUE!, numbers)))))`,
  },
  {
    name: "SHORE_GIVEN_NAME",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), "?",
      IF(ISNUMBER(cell), IF(cell = 0, " ", "?"),
      IF(SHORE_IS_BLANK(cell), " ",
      LET(name, SHORE_FOLDED_NAME(cell), IF(name = "", "?", name)))))`,
  },
  {
    name: "SHORE_GIVEN_AMOUNT",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), "?",
      IF(ISNUMBER(cell), cell,
      IF(SHORE_IS_BLANK(cell), "", "?")))`,
  },
  // An empty line is put below the table: with a single line, lookups would be given a value where they want a column.
  {
    name: "SHORE_NAMED_NUMBERS",
    parameters: ["cells", "known"],
    body: `
      IF(SHORE_IS_LEFT_OUT(cells), INDEX(known, 0, 2),
      IF(SHORE_COLUMN_COUNT(cells) <> 2, #VALUE!,
      LET(
        names, INDEX(known, 0, 1),
        amounts, VSTACK(INDEX(MAP(cells, SHORE_GIVEN_AMOUNT), 0, 2), ""),
        given, VSTACK(INDEX(MAP(cells, SHORE_GIVEN_NAME), 0, 1), " "),
        places, MAP(given, LAMBDA(name, IFERROR(XMATCH(name, names), 0))),
        faults, MAP(places, given, amounts, LAMBDA(place, name, amount,
          IF(amount = "?", 1,
          IF(place > 0, 0,
          IF(AND(name = " ", OR(amount = "", amount = 0)), 0, 1))))),
        known_lines, (places > 0) * 1,
        pairs, SUM((places = TOROW(places)) * known_lines),
        numbers, MAP(SEQUENCE(SHORE_ROW_COUNT(names)), LAMBDA(place, LET(
          amount, IFERROR(INDEX(amounts, XMATCH(place, places)), ""),
          least, INDEX(known, place, 3),
          IF(amount = "", INDEX(known, place, 2),
          IF(amount = "?", #VALUE!,
          IF(OR(amount < least, amount > INDEX(known, place, 4)), #VALUE!,
          IF(AND(amount = least, INDEX(known, place, 5) = 1), #VALUE!,
          IF(AND(INT(amount) <> amount, INDEX(known, place, 6) = 1), #VALUE!, amount)))))))),
        IF(SUM(faults) + (pairs > SUM(known_lines)) > 0, #VALUE!, IF(ISERROR(SUM(numbers)), #VALUE!, numbers)))))`,
  },
];
