/** The built custom functions behind the real custom-functions runtime. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import type { FunctionMetadata } from "../../workbench/host/custom-functions";
import { officeWindowForTests, type OfficeWindow } from "./office-window";

const built = (file: string): string => readFileSync(join(__dirname, "../../dist", file), "utf8");

/**
 * A window for the tests of a file, in which they can be called.
 *
 * @param platform where the functions take themselves to run; on the web, as the library says, unless it is given
 */
export function builtFunctionsForTests(platform?: `${Office.PlatformType}`): OfficeWindow {
  const { functions } = JSON.parse(built("functions.json")) as { functions: FunctionMetadata[] };
  const page = officeWindowForTests({ functions });
  beforeAll(() => {
    const office = platform === undefined ? Office : { context: { platform } };
    compileFunction(built("functions.js"), ["CustomFunctions", "Office"])(CustomFunctions, office);
  });
  return page;
}
