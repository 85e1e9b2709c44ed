import { readdirSync } from "node:fs";
import { join } from "node:path";

declare const testFolder: string;

/**
 * Loading is a test of its own. A mutant that already throws while a module is read would otherwise be no failed test but a file
 * that did not run, which Stryker leaves out of the score.
 */
describe.each(readdirSync(testFolder).filter((name) => name.endsWith(".test.ts")))("%s", (name) => {
  let failure: unknown;
  try {
    require(join(testFolder, name));
  } catch (error) {
    failure = error;
  }
  test("loads", () => {
    if (failure !== undefined) throw failure as Error;
  });
});
