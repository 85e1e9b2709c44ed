/**
 * @jest-environment node
 *
 * The programs of the command line, as they are typed: each says what it takes, and what it does not know.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HELP, readArguments, readOptions } from "../../build/command-line";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "..", "..");
const SCRIPTS = (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> })
  .scripts;

/** Scripts that take options, by their name in package.json. */
const PROGRAMS: readonly (readonly [script: string, options: readonly string[]])[] = [
  ["sideload", ["--remove", "--web"]],
  ["release", ["--url", "--id", "--no-build"]],
  ["workbook", ["--out", "--data", "--values", "--auto-open"]],
  ["start", ["--no-open", "--no-build"]],
];

function run(script: string, ...args: readonly string[]) {
  const [program, file = ""] = (SCRIPTS[script] ?? "").split(" ");
  expect(program).toBe("tsx");
  const tsx = join(ROOT, "node_modules", "tsx", "dist", "cli.mjs");
  return spawnSync(process.execPath, [tsx, join(ROOT, file), ...args], { encoding: "utf8" });
}

describe.each(PROGRAMS)("npm run %s", (script, options) => {
  it("says what it takes, and does nothing else", () => {
    const { status, stdout, stderr } = run(script, "--help");
    expect([status, stderr]).toEqual([0, ""]);
    for (const option of [...options, "--help"]) expect(stdout).toMatch(new RegExp(`^  ${option}\\b`, "m"));
    const command = script === "start" ? "npm start" : `npm run ${script}`;
    expect(stdout).toContain(command);
  });

  it("refuses an option that it does not know, and says which it knows", () => {
    const { status, stdout, stderr } = run(script, "--verbose");
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("--verbose is not known.");
    for (const option of options) expect(stderr).toContain(option);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe("reading a command line", () => {
  const OPTIONS = { out: { type: "string" }, fast: { type: "boolean" }, ...HELP } as const;

  it("takes a value after its option or behind an equals sign", () => {
    expect(readArguments(["a", "--out", "x", "--fast"], OPTIONS)).toMatchObject({
      values: { out: "x", fast: true },
      positionals: ["a"],
    });
    expect(readOptions(["--out=-x"], OPTIONS)).toMatchObject({ out: "-x" });
  });

  it.each([
    [["--out"], "--out needs a value after it."],
    [["--out", "--fast"], "--out needs a value after it."],
    [["--fast=yes"], "--fast takes no value."],
    [["-x"], "-x is not known. Expected: --out, --fast, --help."],
    [["--no-fast"], "--no-fast is not known."],
    [["--Out", "x"], "--Out is not known."],
    [["again"], '"again" is not expected here.'],
  ])("refuses %j", (args, message) => {
    expect(() => readOptions(args, OPTIONS)).toThrow(message);
  });
});
