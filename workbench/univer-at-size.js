/**
 * What the page's build changes in Univer 0.25.1 so that it carries tens of thousands of formulas.
 *
 * Univer is published with its class fields as calls of `_defineProperty`, which costs a descriptor object and a slow path
 * of the JavaScript engine for every field of every value, cell and node of a formula: a fifth of a calculation's time.
 * Written as assignments they mean the same, since no field here stands in the place of an inherited accessor.
 */
const FIELDS = /\b_defineProperty(?:\$\d+)?\(this, "(\w+)", /g;

/**
 * Read formulas are kept for the next calculation, but only 5,000 of them, and a calculation goes through all formulas of
 * the workbook: with 5,001 none is found again.
 */
const KEPT_FORMULAS = "const FORMULA_CACHE_LRU_COUNT = 5e3;";

/**
 * Every text is tried as a date, a time and a number whenever it is drawn or taken from an array. Nothing without a digit,
 * and nothing as long as a sentence, is any of these.
 */
const READ_TEXT = "const getNumfmtParseValueFilter = (value) => {";
const NO_NUMBER = `${READ_TEXT} if (typeof value === "string" && (value.length > 64 || !/\\d/.test(value))) return null;`;

module.exports = (source) =>
  source
    .replace(FIELDS, "(this.$1 = ")
    .replace(KEPT_FORMULAS, KEPT_FORMULAS.replace("5e3", "1e5"))
    .replace(READ_TEXT, NO_NUMBER);
