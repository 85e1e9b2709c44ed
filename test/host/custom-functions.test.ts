import type { CustomFunctionResult } from "../../workbench/grid/grid";
import type { FunctionMetadata } from "../../workbench/host/custom-functions";
import { officeWindowForTests, type OfficeWindow } from "./office-window";

/** Small functions that show how the runtime carries arguments and results. */
const FUNCTIONS: readonly (FunctionMetadata & { readonly run: (...args: never[]) => unknown })[] = [
  {
    id: "ECHO",
    name: "ECHO",
    parameters: [{ name: "value", type: "any", dimensionality: "matrix" }],
    result: { type: "any", dimensionality: "matrix" },
    run: (value: unknown[][]) => value.map((row) => row.map((cell) => (cell === null ? "blank" : cell))),
  },
  {
    id: "DESCRIBE",
    name: "DESCRIBE",
    parameters: [
      { name: "amount", type: "number" },
      { name: "label", type: "string", optional: true },
      { name: "flag", type: "boolean", optional: true },
    ],
    result: { type: "string" },
    run: (...args: unknown[]) => JSON.stringify(args.slice(0, 3)),
  },
  {
    id: "WHERE",
    name: "WHERE",
    parameters: [],
    result: { type: "string" },
    run: (invocation: CustomFunctions.Invocation) => invocation.address,
  },
  {
    id: "TOTAL",
    name: "TOTAL",
    parameters: [{ name: "numbers", type: "number", repeating: true }],
    result: { type: "number" },
    run: (numbers: number[]) => numbers.reduce((sum, value) => sum + value, 0),
  },
  {
    id: "FAIL",
    name: "FAIL",
    parameters: [{ name: "how", type: "string" }],
    result: { type: "any", dimensionality: "matrix" },
    run: fail,
  },
  {
    id: "KIND",
    name: "KIND",
    parameters: [{ name: "value", type: "any" }],
    result: { type: "string" },
    options: { allowErrorForDataTypeAny: true },
    run: (value: unknown) => (value instanceof CustomFunctions.Error ? `error ${value.code}` : typeof value),
  },
];

function fail(how: string): unknown {
  switch (how) {
    case "value":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Rating 7 is above 5.");
    case "none":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "No payback within 5 years");
    case "number":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    case "zero":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "plain":
      throw new Error("plain");
    case "reject":
      return Promise.reject(new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "later"));
    case "infinite":
      return Infinity;
    case "one row":
      return [[1], [new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "row 2")], [3]];
    case "ragged":
      return [[1, 2], [3]];
    default:
      return [[null]];
  }
}

const page = officeWindowForTests({ functions: FUNCTIONS });

beforeAll(async () => {
  for (const { id, run } of FUNCTIONS) CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
});

type Args = Parameters<OfficeWindow["host"]["runtime"]["invoke"]>[0][number]["args"];

async function call(id: string, ...args: Args): Promise<CustomFunctionResult> {
  const [result] = await page.host.runtime.invoke([{ id, args, address: "Sheet1!B7" }]);
  if (result === undefined) throw new Error("No result");
  return result;
}

it("hands ranges over row by row, blank cells as null, and takes a matrix back", async () => {
  const rows = [
    [1, null, "x"],
    [true, 2.5, ""],
  ];
  expect(await call("ECHO", rows)).toEqual({
    values: [
      [1, "blank", "x"],
      [true, 2.5, ""],
    ],
  });
  expect(await call("ECHO", 7)).toEqual({ values: [[7]] });
});

it.each([
  [[5], "[5,null,null]"],
  [["5"], "[5,null,null]"],
  [[true, 12], '[1,"12",null]'],
  [[[[3]], [[null]], 1], '[3,"",true]'],
  [[1, true, "false"], '[1,"TRUE",false]'],
  [[1, null, 0], "[1,null,false]"],
] as [Args, string][])("makes %j fit the parameters' types", async (args, expected) => {
  expect(await call("DESCRIBE", ...args)).toEqual({ values: [[expected]] });
});

it.each([
  ["a text that is no number", ["many"], '"many" is not a number.'],
  ["a range where one value is due", [[[1, 2]]], '"amount" takes a single value, not a range.'],
  ["too few arguments", [], 'DESCRIBE needs "amount".'],
  ["too many arguments", [1, "a", true, 4], "DESCRIBE takes at most 3 arguments."],
] as [string, Args, string][])("refuses %s without calling the function", async (_what, args, message) => {
  expect(await call("DESCRIBE", ...args)).toEqual({ error: "#VALUE!", message });
});

it("returns an error found in an argument, unless the function asks to see it", async () => {
  expect(await call("ECHO", [[1, "#DIV/0!"]])).toEqual({ error: "#DIV/0!", message: "" });
  expect(await call("KIND", "#N/A")).toEqual({ values: [["error #N/A"]] });
  expect(await call("KIND", 1)).toEqual({ values: [["number"]] });
});

it("gathers repeating arguments and tells the calling cell", async () => {
  expect(await call("TOTAL", 1, 2, "3")).toEqual({ values: [[6]] });
  expect(await call("WHERE")).toEqual({ values: [["Sheet1!B7"]] });
});

it.each([
  ["value", "#VALUE!", "Rating 7 is above 5."],
  ["none", "#N/A", "No payback within 5 years"],
  ["number", "#NUM!", ""],
  ["zero", "#DIV/0!", ""],
  ["plain", "#VALUE!", ""],
  ["reject", "#N/A", "later"],
  ["infinite", "#NUM!", "Infinity"],
])("shows a failure of kind %p as Excel does", async (how, error, message) => {
  expect(await call("FAIL", how)).toEqual({ error, message });
});

it("keeps one bad row of a spill to itself, shows null as 0 and refuses ragged arrays", async () => {
  expect(await call("FAIL", "one row")).toEqual({ values: [[1], ["#VALUE!"], [3]] });
  expect(await call("FAIL", "nothing")).toEqual({ values: [[0]] });
  expect(await call("FAIL", "ragged")).toMatchObject({ error: "#VALUE!" });
});

it("answers many calls in their order, and unknown ones by name", async () => {
  const calls = Array.from({ length: 200 }, (_none, index) => ({
    id: "TOTAL",
    args: [index, 1],
    address: "Sheet1!A1",
  }));
  const results = await page.host.runtime.invoke([...calls, { id: "NOBODY", args: [], address: "Sheet1!A1" }]);
  expect(results.slice(0, 200)).toEqual(calls.map((_call, index) => ({ values: [[index + 1]] })));
  expect(results[200]).toMatchObject({ error: "#NAME?" });
});

it("lets functions answer while a batch waits for the calculation they belong to", async () => {
  page.open();
  page.grid.calculated = async () => {
    const result = await call("TOTAL", 20, 22);
    page.grid.setResult(
      page.sheetId("Sheet1"),
      0,
      0,
      "values" in result ? (result.values[0]?.[0] ?? "") : result.error,
    );
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.formulas = [["=SHORE.TOTAL(20,22)"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[42]]);
  });
});
