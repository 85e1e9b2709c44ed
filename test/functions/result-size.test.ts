/** Results that Excel would never get: refused by a sentence, where Excel would calculate for ever. */
import { answer } from "../../src/functions/cell-answer";
import { requireFitting } from "../../src/functions/result-size";
import type { FunctionName } from "../../src/functions/catalogue";
import { CustomFunctionsHost, HostError } from "./custom-functions-global";

const MEGABYTE = 1024 * 1024;
const ROW = [5, 4, 5, 4, 2, 2, 1, 2, 4, 4, 2, 3, 2, 2, 2, 1];
const rows = (count: number) => Array.from({ length: count }, () => ROW);

const place = globalThis as { CustomFunctions?: unknown; Office?: unknown };

beforeAll(() => {
  place.CustomFunctions = new CustomFunctionsHost();
});

afterEach(() => {
  delete place.Office;
});

const on = (platform: string): void => {
  place.Office = { context: { platform } };
};

function outcome(name: FunctionName, args: readonly unknown[]): string | number {
  try {
    return answer(name, args).length;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return `${error.code} ${error.message}`;
  }
}

const bytesOf = (count: number): number => Buffer.byteLength(JSON.stringify(answer("SOURCING_COMPARE", [rows(count)])));

/** The most rows of this kind that Excel on the web takes. */
const MOST = Math.floor((5 * MEGABYTE - 16 * 1024 - 2) / ((bytesOf(2000) - bytesOf(1000)) / 1000));

it("hands over what Excel on the web takes, and refuses what is larger with the rows that fit", () => {
  on("OfficeOnline");
  const least = Math.floor(MOST * 0.97);
  expect(outcome("SOURCING_COMPARE", [rows(least)])).toBe(least);
  const refusal = String(outcome("SOURCING_COMPARE", [rows(MOST + 1)]));
  expect(refusal).toMatch(
    new RegExp(`^#VALUE! The result of ${MOST + 1} rows is larger than 5 MB, the most that Excel on the web takes`),
  );
  const fitting = Number(/About (\d+) rows fit/.exec(refusal)?.[1]);
  expect(fitting).toBeGreaterThan(MOST * 0.85);
  expect(outcome("SOURCING_COMPARE", [rows(fitting)])).toBe(fitting);
});

it.each([["PC"], ["Mac"], [undefined]])("hands the same over where the platform is %s", (platform) => {
  if (platform !== undefined) on(platform);
  expect(outcome("SOURCING_COMPARE", [rows(MOST + 1)])).toBe(MOST + 1);
});

it("waits with nothing for an Office that has not started", () => {
  place.Office = {};
  expect(outcome("SOURCING_SCORE", [rows(3)])).toBe(3);
});

it("counts letters beyond ASCII, which come back in the errors of rows, as the bytes they take", () => {
  on("OfficeOnline");
  const wrong = (letter: string) => Array.from({ length: 17_000 }, () => [letter.repeat(60), ...ROW.slice(1)]);
  expect(outcome("SOURCING_SCORE", [wrong("x")])).toBe(17_000);
  expect(outcome("SOURCING_SCORE", [wrong("\u6f22")])).toMatch(/^#VALUE! The result of 17000 rows is larger than 5 MB/);
});

it("refuses elsewhere what no message could hold", () => {
  // 31 numbers a row, as of cash flows over 30 years; they share one, for their making would take longer than the test.
  const flows = (count: number) => new Array<number[]>(count).fill(new Array<number>(31).fill(-123_456.789));
  expect(() => requireFitting(flows(320_000))).not.toThrow();
  expect(() => requireFitting(flows(400_000))).toThrow(
    /^The result of 400000 rows is larger than 250 MB, .* About 320000 rows fit/,
  );
});
