/**
 * Workbooks in the world hold formulas of former versions. Each version of the contract is a file here: ids, order of arguments and
 * results as they were. A later version may append arguments and functions; it never changes what stands in these files.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CATALOGUE, evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";
import { NAMESPACE } from "../../src/words/namespace";

const FOLDER = join(__dirname, "contract");

/** SHA-256 of the contract of each version: whoever changes a file changes this too, and has to say why. */
const SEALS: Readonly<Record<string, string>> = {
  "0.1.0.json": "be59bb06b26d418726eb699bcc4700bf17587cdd6a63c2f34571f7d500cb2329",
};

type Cell = number | string | boolean | { readonly error: string };

interface Contract {
  readonly namespace: string;
  readonly functions: Readonly<
    Record<
      string,
      {
        readonly arguments: readonly string[];
        readonly cases: readonly { readonly args: readonly unknown[]; readonly result: readonly (readonly Cell[])[] }[];
      }
    >
  >;
}

const text = (file: string): string => readFileSync(join(FOLDER, file), "utf8").replace(/\r\n/g, "\n");

const answer = (name: FunctionName, args: readonly unknown[]): Cell[][] =>
  evaluate(name, args).map((row) => row.map((cell) => (cell instanceof FunctionError ? { error: cell.code } : cell)));

it("has a seal for every version, and every version is as it was sealed", () => {
  const files = readdirSync(FOLDER).sort();
  expect(files).toEqual(Object.keys(SEALS).sort());
  for (const file of files) {
    expect([file, createHash("sha256").update(text(file)).digest("hex")]).toEqual([file, SEALS[file]]);
  }
});

describe.each(Object.keys(SEALS))("the contract of %s", (file) => {
  const { namespace, functions } = JSON.parse(text(file)) as Contract;

  it("keeps the namespace", () => {
    expect(NAMESPACE).toBe(namespace);
  });

  it("pins every function of that version, several results each", () => {
    expect(Object.keys(functions).length).toBeGreaterThanOrEqual(27);
    for (const [name, { cases }] of Object.entries(functions)) {
      expect([name, cases.length]).toEqual([name, expect.any(Number)]);
      expect(cases.length).toBeGreaterThanOrEqual(2);
    }
  });

  describe.each(Object.entries(functions))("%s", (name, pinned) => {
    it("is still there and takes the same arguments first", () => {
      const now = CATALOGUE[name as FunctionName].argumentNames;
      expect(now.slice(0, pinned.arguments.length)).toEqual(pinned.arguments);
    });

    it.each(pinned.cases.map((each, index) => [index + 1, each] as const))("gives what it gave, case %i", (_, each) => {
      const now = answer(name as FunctionName, each.args);
      expect(now.map((row) => row.length)).toEqual(each.result.map((row) => row.length));
      each.result.flat().forEach((then, index) => {
        const cell = now.flat()[index];
        if (typeof then === "number")
          expect(Math.abs(Number(cell) - then)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(then)));
        else expect(cell).toEqual(then);
      });
    });
  });
});
