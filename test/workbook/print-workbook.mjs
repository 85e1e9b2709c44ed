// Reads an .xlsx file from the standard input with a foreign reader and prints what it found as JSON. A program of its own
// because jest does not load packages that are ES modules only.
import { buffer } from "node:stream/consumers";
import { readXlsx } from "hucre";

const { sheets, namedRanges = [] } = await readXlsx(await buffer(process.stdin), { readStyles: true });
const plain = sheets.map((sheet) => ({ ...sheet, cells: Object.fromEntries(sheet.cells ?? []) }));
process.stdout.write(JSON.stringify({ sheets: plain, namedRanges }));
