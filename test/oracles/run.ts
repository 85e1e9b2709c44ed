/**
 * Has every template's file checked by programs that nobody here wrote: the ISO schemas, LibreOffice with forced
 * recalculation, IronCalc; and so are workbooks that were handed on. `npm run oracles`; ends with `N passed, N failed`.
 *
 * It leaves pictures of the printed pages in the folder it names, for a person to look at.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Workbook } from "hucre";
import { templateFile } from "../../build/template-file";
import { TEMPLATES } from "../../src/templates/gallery";
import type { Template, TemplateOptions } from "../../src/templates/vocabulary";
import { NATIVE_FUNCTIONS } from "../../src/workbook/native/native-functions";
import { FILE_CASES } from "./file-cases";
import {
  cellsOf,
  readWorkbook,
  sameValue,
  spilledPlaces,
  type ReadCell,
  type Value,
} from "../../workbench/file/file-cells";
import { calculatedByIronCalc } from "./iron-calc";
import { LibreOffice } from "./libre-office";
import { checkParts, haveSchemas } from "./schemas";
import { checkSharedFiles } from "./shared-files";

const folder = mkdtempSync(join(tmpdir(), "shorewise-oracles-"));
const office = new LibreOffice(folder);

const CREATED = new Date();

let passed = 0;
let failed = 0;

async function check(name: string, body: () => void | Promise<void>): Promise<void> {
  try {
    await body();
    passed++;
    process.stdout.write(`ok      ${name}\n`);
  } catch (error) {
    failed++;
    process.stdout.write(`FAILED  ${name}\n${error instanceof Error ? error.message : String(error)}\n`);
  }
}

function expect(isTrue: boolean, problem: string): void {
  if (!isTrue) throw new Error(problem);
}

const place = ({ sheet, address }: ReadCell): string => `${sheet}!${address}`;
const formulasOf = (workbook: Workbook): ReadCell[] => cellsOf(workbook).filter(({ formula }) => formula !== undefined);

type Opinion = ReadonlyMap<string, Value>;

const agrees = (cell: ReadCell, opinion: Opinion): boolean => sameValue(cell.value, opinion.get(place(cell)) ?? "");

const NATIVE_CALL = new RegExp(`\\b(${[...NATIVE_FUNCTIONS.keys()].join("|")})\\(`, "g");

const nativeCalls = (formula = ""): string[] => [...formula.matchAll(NATIVE_CALL)].map(([, name]) => name ?? "");
const isNative = ({ formula }: ReadCell): boolean => nativeCalls(formula).length > 0;

/**
 * LibreOffice has no LAMBDA: what such formulas fill is for IronCalc alone to confirm, cell by cell. It gets what they refer
 * to by its values, which LibreOffice confirms: where IronCalc lacks a function, its own would be others.
 */
function expectNativeConfirmed(ours: Workbook): void {
  const ironCalc = calculatedByIronCalc(ours, isNative);
  const cells = cellsOf(ours);
  const native = cells.filter(isNative);
  const filled = spilledPlaces(native);
  const results = cells.filter((cell) => isNative(cell) || filled.has(place(cell)));
  const counts = new Map<string, number>();
  for (const name of native.flatMap(({ formula }) => nativeCalls(formula)))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const listed = [...counts].map(([name, count]) => `${name} ${count}`).join(", ");
  process.stdout.write(
    `        only IronCalc, LibreOffice has no LAMBDA: ${listed || "nothing"}; ${results.length} cells\n`,
  );
  const wrong = results.filter((cell) => !agrees(cell, ironCalc));
  const lines = wrong.map(
    (cell) => `  ${place(cell)}  ${String(cell.value)} here, ${String(ironCalc.get(place(cell)))} IronCalc`,
  );
  expect(wrong.length === 0, `${wrong.length} results of LAMBDAs differ:\n${lines.slice(0, 20).join("\n")}`);
}

/** The same file with the results of LAMBDAs as values, so that LibreOffice can calculate everything else anew. */
function withoutNative(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const valuesOnly = sheet.replace(/ cm="1"><f[^>]*>([^<]*)<\/f>/g, (whole, formula: string) =>
    nativeCalls(formula).length > 0 ? ">" : whole,
  );
  return zipSync({ ...parts, [path]: strToU8(valuesOnly) });
}

/** What LibreOffice shows for a function that it does not know. */
const UNKNOWN = "#NAME?";

/**
 * Every formula has to be confirmed by LibreOffice, or by IronCalc where LibreOffice lacks a function.
 *
 * @throws Error that lists the others
 */
function expectConfirmed(ours: Workbook, office: Opinion, ironCalc: Opinion): void {
  const open = formulasOf(ours).filter((cell) => !isNative(cell) && !agrees(cell, office));
  const lacking = open.filter((cell) => office.get(place(cell)) === UNKNOWN);
  for (const cell of lacking) process.stdout.write(`        only IronCalc: ${place(cell)} =${cell.formula ?? ""}\n`);
  const wrong = open.filter((cell) => !lacking.includes(cell) || !agrees(cell, ironCalc));
  const lines = wrong.map((cell) => {
    const [first, second] = [office, ironCalc].map((opinion) => String(opinion.get(place(cell))));
    return `  ${place(cell)}  ${String(cell.value)} here, ${first} LibreOffice, ${second} IronCalc  =${cell.formula ?? ""}`;
  });
  expect(wrong.length === 0, `${wrong.length} formulas differ:\n${lines.slice(0, 20).join("\n")}`);
}

/** IronCalc does not take everything that Excel and LibreOffice do (ISERROR of an array, COUNTIF of one cell). */
function reportAgreement(ours: Workbook, ironCalc: Opinion): void {
  const formulas = formulasOf(ours);
  const same = formulas.filter((cell) => agrees(cell, ironCalc)).length;
  process.stdout.write(`        IronCalc calculates ${same} of ${formulas.length} formulas the same\n`);
}

const valuesOf = (workbook: Workbook): Map<string, Value> =>
  new Map(cellsOf(workbook).map((cell) => [place(cell), cell.value]));

/** Addresses of formula cells of the first sheet that keep no value for those who do not calculate. */
function withoutValue(bytes: Uint8Array): string[] {
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  return [...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f[^>]*>[^<]*<\/f><\/c>/g)].map(([, address]) => address ?? "");
}

/** The same file with one number that a formula is said to give replaced by a wrong one. */
function withWrongValue(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = "xl/worksheets/sheet1.xml";
  const sheet = strFromU8(parts[path] ?? new Uint8Array());
  const wrong = sheet.replace(/(<f>SUM\([^<]*<\/f><v>)[^<]*(<\/v>)/, "$1123456.789$2");
  expect(wrong !== sheet, "no sum in the file whose value could be changed");
  return zipSync({ ...parts, [path]: strToU8(wrong) });
}

async function checkFile(name: string, template: Template, options?: TemplateOptions): Promise<void> {
  const bytes = await templateFile(template, CREATED, options);
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  const officeFile = join(folder, `${name}-without-lambdas.xlsx`);
  writeFileSync(officeFile, withoutNative(bytes));
  const valuesFile = join(folder, `${name}-values.xlsx`);
  const ours = await readWorkbook(bytes);
  await check(`${name}: every formula has a value and none an error`, () => {
    const formulas = formulasOf(ours);
    expect(formulas.length > 0, "no formula in the file");
    // A row without headcount has no percentage: that is the function's answer, and IronCalc has to give the same.
    const errors = formulas
      .filter((cell) => cell.isError && !isNative(cell))
      .map((cell) => `${place(cell)} ${String(cell.value)}`);
    expect(errors.length === 0, `error cells: ${errors.join(", ")}`);
    const blank = withoutValue(bytes);
    expect(blank.length === 0, `formulas without a value: ${blank.join(", ")}`);
  });
  if (haveSchemas()) await check(`${name}: parts are valid against ISO 29500`, () => checkParts(bytes, file));
  await check(`${name}: other programs calculate the same`, async () => {
    const ironCalc = calculatedByIronCalc(ours);
    reportAgreement(ours, ironCalc);
    expectNativeConfirmed(ours);
    expectConfirmed(ours, valuesOf(await readWorkbook(office.recalculated(officeFile))), ironCalc);
  });
  await check(`${name}: LibreOffice as installed shows and prints every result as values`, async () => {
    writeFileSync(valuesFile, await templateFile(template, CREATED, options, { results: "values" }));
    const text = office.printed(valuesFile);
    expect(text.trim() !== "", "nothing was printed");
    const unreadable = text.split("\n").filter((line) => /###|#NAME\?|#REF!|Err:\d/.test(line));
    expect(unreadable.length === 0, unreadable.join("\n"));
  });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  process.stdout.write(`Files and pictures: ${folder}\n`);
  if (!haveSchemas()) process.stdout.write("The ISO schemas do not lie beside the project: that check is left out.\n");
  for (const template of TEMPLATES) await checkFile(template.id, template);
  for (const { name, template, options } of FILE_CASES) await checkFile(name, template, options);
  await check("LibreOffice does not trust the values in the file", async () => {
    const [first] = FILE_CASES;
    if (first === undefined) throw new Error("no case");
    const right = await templateFile(first.template, CREATED, first.options);
    const file = join(folder, "wrong-value.xlsx");
    writeFileSync(file, withWrongValue(withoutNative(right)));
    const calculated = valuesOf(await readWorkbook(office.recalculated(file)));
    expectConfirmed(await readWorkbook(right), calculated, new Map());
  });
  await checkSharedFiles(check, office, folder);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}

void main();
