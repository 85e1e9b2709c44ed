/**
 * Runs a core's jest tests for Stryker without jest. A mutant is tried fifteen hundred times over; jest needs about half a
 * second to begin each time, runs every test of a file even after one has failed, and takes a file that a mutant keeps from
 * loading for an error instead of a kill. Here the tests are bundled once and then only evaluated anew for each mutant, with
 * jest's own `expect`, `each` and mocks.
 */
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { Script } from "node:vm";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";

const require = createRequire(import.meta.url);
const { expect } = require("expect");
const { bind } = require("jest-each");
const { ModuleMocker } = require("jest-mock");
const fastCheck = require("fast-check");

/** Where Stryker and the mutated code look for each other; it is Stryker's own name. */
const SHARED = "__stryker__";

/** What a bundle is given from outside. */
const GLOBALS = ["require", "module", "exports", "__dirname", "file", "describe", "test", "it", "expect", "jest"];

class OneProcessRunner {
  static inject = [commonTokens.options];

  constructor({ oneProcess }) {
    this.folder = resolve(oneProcess.tests);
    this.propertyRuns = oneProcess.propertyRuns;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const files = readdirSync(this.folder).filter((name) => name.endsWith(".test.ts"));
    const contents = files.map((name) => `file("${name}", () => require("./${name}"));`).join("\n");
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: this.folder },
      bundle: true,
      write: false,
      platform: "node",
      format: "cjs",
      target: "es2022",
      packages: "external",
    });
    this.bundle = new Script(`(function (${GLOBALS.join(", ")}) {${outputFiles[0].text}\n})`, { filename: "tests.js" });
  }

  async dryRun({ coverageAnalysis }) {
    globalThis[SHARED] = {};
    const tests = await this.runTests({ coverage: coverageAnalysis === "perTest" });
    return { status: DryRunStatus.Complete, tests, mutantCoverage: globalThis[SHARED].mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
    globalThis[SHARED] = { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit === undefined ? undefined : 0 };
    const tests = await this.runTests({
      only: testFilter && new Set(testFilter),
      first: testsOf(activeMutant.fileName),
    });
    const { hitCount } = globalThis[SHARED];
    const result = determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests };
    return toMutantRunResult(result, disableBail);
  }

  /** Evaluates all modules anew and runs the tests up to the first failure, beginning with those of one file. */
  async runTests({ only, first, coverage = false }) {
    const shared = globalThis[SHARED];
    const results = [];
    const isFirst = ({ id }) => id.startsWith(`${first} `);
    const tests = this.collectTests();
    for (const { id, body } of [...tests.filter(isFirst), ...tests.filter((test) => !isFirst(test))]) {
      if (only && !only.has(id)) continue;
      if (coverage) shared.currentTestId = id;
      const start = performance.now();
      const failure = await failureOf(body);
      delete shared.currentTestId;
      const result = { id, name: id, timeSpentMs: performance.now() - start };
      if (failure === undefined) {
        results.push({ ...result, status: TestStatus.Success });
      } else {
        return [...results, { ...result, status: TestStatus.Failed, failureMessage: failure }];
      }
    }
    return results;
  }

  /** What the files define, with modules evaluated anew. */
  collectTests() {
    const tests = [];
    const { file, describe, test } = testGlobals(tests);
    const module = { exports: {} };
    const load = (name) => (name === "fast-check" ? this.fewRuns() : require(name));
    const mocker = new ModuleMocker(globalThis);
    const jest = { fn: (implementation) => mocker.fn(implementation) };
    const globals = [load, module, module.exports, this.folder, file, describe, test, test, expect, jest];
    this.bundle.runInThisContext()(...globals);
    return tests;
  }

  /** fast-check with fewer tries and the same ones each time, so that a mutant's fate is no matter of luck or of a busy machine. */
  fewRuns() {
    const assert = (property, parameters) => {
      const numRuns = Math.min(parameters?.numRuns ?? 100, this.propertyRuns);
      fastCheck.assert(property, { ...parameters, numRuns, seed: 1, endOnFailure: true });
    };
    return { __esModule: true, default: { ...fastCheck.default, assert } };
  }
}

/** `describe` and `test` as jest has them, and `file` for each file: that it loads is a test of its own. */
function testGlobals(tests) {
  const blocks = [];
  const describe = (name, body) => {
    const depth = blocks.push(name) - 1;
    try {
      body();
    } finally {
      blocks.length = depth;
    }
  };
  describe.each = bind(describe, false);
  const test = (name, body) => void tests.push({ id: [...blocks, name].join(" "), body });
  test.each = bind(test, true);
  const file = (name, load) => {
    let failure;
    try {
      describe(name, load);
    } catch (error) {
      failure = error;
    }
    test(`${name} loads`, () => {
      if (failure !== undefined) throw failure;
    });
  };
  return { file, describe, test };
}

/** The test file that mirrors a source file: it kills most of that file's mutants. */
function testsOf(source) {
  return basename(source).replace(/\.ts$/, ".test.ts");
}

async function failureOf(body) {
  try {
    await body();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "one-process", OneProcessRunner)];

export const strykerValidationSchema = {
  properties: {
    oneProcess: {
      type: "object",
      additionalProperties: false,
      required: ["tests", "propertyRuns"],
      properties: {
        tests: { description: "Folder of the tests.", type: "string" },
        propertyRuns: { description: "Most tries of a property.", type: "integer", minimum: 1 },
      },
    },
  },
};
