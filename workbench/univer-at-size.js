/**
 * What the page's build changes in Univer 0.25.1 so that it carries tens of thousands of formulas.
 *
 * Univer is published with its class fields as calls of `_defineProperty`, which costs a descriptor object and a slow path
 * of the JavaScript engine for every field of every value, cell and node of a formula: a fifth of a calculation's time.
 * Written as assignments they mean the same, since no field here stands in the place of an inherited accessor.
 */
const FIELDS = /\b_defineProperty(?:\$\d+)?\(this, "(\w+)", /g;

/**
 * Every text is tried as a date, a time and a number whenever it is drawn or taken from an array. Nothing without a digit,
 * and nothing as long as a sentence, is any of these; other texts are tried once.
 */
const READ_TEXT = "const getNumfmtParseValueFilter = (value) => {";
const READ_ONCE = `const noNumbers = new Set();
const getNumfmtParseValueFilter = (value) => {
  if (typeof value !== "string") return readNumfmtValue(value);
  if (value.length > 64 || !/\\d/.test(value) || noNumbers.has(value)) return null;
  const read = readNumfmtValue(value);
  if (read === null && noNumbers.size < 10000) noNumbers.add(value);
  return read;
};
const readNumfmtValue = (value) => {`;

module.exports = (source) => source.replace(FIELDS, "(this.$1 = ").replace(READ_TEXT, READ_ONCE);
