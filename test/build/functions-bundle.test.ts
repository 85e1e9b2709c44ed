import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { CATALOGUE } from "../../src/functions/catalogue";
import { CustomFunctionsHost, HostError } from "../functions/custom-functions-global";

const DIST = join(__dirname, "..", "..", "dist");

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly dimensionality?: string;
    }[];
  }[];
}

function built(file: string): string {
  const path = join(DIST, file);
  if (!existsSync(path)) throw new Error(`dist/${file} is missing: run npm run build first (npm test does).`);
  return readFileSync(path, "utf8");
}

const metadata = JSON.parse(built("functions.json")) as Metadata;

/** Evaluates the built bundle with the language and `CustomFunctions` only: no window, no document, no process. */
function loadBundle(): CustomFunctionsHost {
  const host = new CustomFunctionsHost();
  runInContext(built("functions.js"), createContext({ CustomFunctions: host }));
  return host;
}

describe("functions.js", () => {
  it("associates every id of functions.json when it is evaluated in a bare context", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect([...loadBundle().functions.keys()].sort()).toEqual([...ids].sort());
    expect([...ids].sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it("answers there, and refuses with the host's own errors", () => {
    const { functions } = loadBundle();
    const fours = new Array<number>(16).fill(4);
    expect(functions.get("SOURCING_SCORE")?.([fours], "Outsource")).toEqual([[50]]);
    expect(functions.get("OFFSHORE_CASHFLOWS")?.([[2]], [[100]], [[40]], null, [[30]], [["Years", 2]])).toEqual([
      [-30, 120, 120],
    ]);
    const results = functions.get("SOURCING_SCORE")?.([fours, [9, ...fours.slice(1)]], "Outsource");
    expect(results?.[0]).toEqual([50]);
    expect(results?.[1]?.[0]).toBeInstanceOf(HostError);
    expect(results?.[1]?.[0]).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("row 2, O1") });
    expect(() => functions.get("SOURCING_SCORE")?.([fours], "Nowhere")).toThrow(HostError);
  });

  it("holds no React", () => {
    expect(built("functions.js")).not.toMatch(/react|createElement/i);
  });
});

describe("functions.json", () => {
  it("lets error values in, so that one bad row cannot spoil a spill", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(metadata.functions.map((definition) => [definition.id, definition] as const))(
    "describes %s and each of its arguments within Excel's limits",
    (id, definition) => {
      expect(definition.name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,63}$/);
      expect(definition.description).toMatch(/^Returns .{10,1000}\.$/);
      expect(definition.helpUrl).toMatch(new RegExp(`^https://.*/docs/functions/${id.toLowerCase()}\\.html$`));
      for (const parameter of definition.parameters) {
        expect(parameter.name.length).toBeLessThanOrEqual(64);
        expect(parameter.description).toMatch(/^.{10,512}$/);
      }
      const optional = definition.parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    },
  );

  it("lists the arguments by the names and in the order that the functions read them", () => {
    for (const { id, parameters } of metadata.functions) {
      const definition = CATALOGUE[id as keyof typeof CATALOGUE];
      expect([id, ...parameters.map(({ name }) => name)]).toEqual([id, ...definition.argumentNames]);
    }
  });
});
