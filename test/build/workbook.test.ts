/**
 * @jest-environment node
 *
 * `npm run workbook`, as it is typed: which file comes of it, and what is said when none does.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "..", "..");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "shorewise-workbook-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function run(...args: readonly string[]) {
  const program = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  return spawnSync(process.execPath, [program, join(ROOT, "build", "workbook.ts"), ...args], { encoding: "utf8" });
}

const sheetOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());

const propertiesOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))["docProps/app.xml"] ?? new Uint8Array());

const CALL = /<f[^>]*>[^<]*SOURCING_SCORE\(/;

function list(text: string): string {
  const path = join(folder, "rows.csv");
  writeFileSync(path, text);
  return path;
}

it("writes the list it is given, live through LAMBDAs", () => {
  const out = join(folder, "portfolio.xlsx");
  const data = list("Function,Non-core,FTE\nPayroll,5,12\nTax,2,3\n");
  const { status, stdout } = run("function-portfolio", "--data", data, "--out", out);
  expect([status, stdout.trim()]).toEqual([0, `Written: ${out}`]);
  expect(sheetOf(out)).toMatch(CALL);
  const texts = strFromU8(unzipSync(readFileSync(out))["xl/sharedStrings.xml"] ?? new Uint8Array());
  expect(texts).toContain("Payroll");
  // LibreOffice trusts the values of other formulas only in files whose program begins like this.
  expect(propertiesOf(out)).toContain("<Application>Microsoft Excel");
});

it("writes results as values where that is asked for, and lists their formulas", () => {
  const out = join(folder, "portfolio.xlsx");
  expect(run("function-portfolio", "--values", "--out", out).status).toBe(0);
  const parts = unzipSync(readFileSync(out));
  expect(sheetOf(out)).not.toMatch(CALL);
  expect(sheetOf(out)).toMatch(/<f>SUM\(/);
  expect(strFromU8(parts["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("=SHORE.SOURCING_SCORE(");
  expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("LAMBDA");
});

it.each([
  ["no template", [], "Templates: "],
  ["an unknown template", ["portfolio", "--out", "x.xlsx"], 'There is no template "portfolio"'],
  ["no file to write", ["risk-register"], "--out file.xlsx"],
  ["rows for a template without a list", ["key-differences", "--data", "x.csv", "--out", "x.xlsx"], "has no list"],
])("says what is missing when there is %s, and writes nothing", (_case, args, message) => {
  const { status, stderr } = run(...args.map((argument) => argument.replace("x.xlsx", join(folder, "x.xlsx"))));
  expect(status).toBe(1);
  expect(stderr).toContain(message);
  expect(stderr).toContain("Nothing was written.");
  expect(readdirSync(folder)).toEqual([]);
});

it("names line and column of what is wrong with the rows, and leaves an older file as it was", () => {
  const out = join(folder, "portfolio.xlsx");
  writeFileSync(out, "older");
  const { status, stderr } = run("function-portfolio", "--data", list("Function,Non-core\nTax,9\n"), "--out", out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/line 2/i);
  expect(stderr).toContain("Non-core");
  expect(readFileSync(out, "utf8")).toBe("older");
  expect(existsSync(`${out}.unfinished`)).toBe(false);
});
