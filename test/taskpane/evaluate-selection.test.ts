import {
  contributionsOf,
  evaluateSelection,
  reasonOf,
  unrated,
  type EvaluatedSelection,
  type Judged,
} from "../../src/taskpane/evaluate/evaluate-selection";
import { callFunction } from "../../src/functions/catalogue";
import { speak } from "../../src/words/language";
import { resultValues } from "../../src/workbook/evaluation/result-cells";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import type { SelectedRows } from "../../src/workbook/selected-rows";
import { CRITERION_IDS, CUSTOMER_SERVICE, MANUFACTURING, selectedRows } from "./fake-workbook";

function evaluated(selection: SelectedRows): EvaluatedSelection {
  const evaluation = evaluateSelection(selection);
  if (evaluation.kind !== "evaluated") throw new Error(`Not evaluated: ${evaluation.kind}`);
  return evaluation;
}

function judgedRow(evaluation: EvaluatedSelection, index: number): Judged {
  const outcome = evaluation.functions[index]?.outcome;
  if (outcome?.kind !== "judged") throw new Error("The row was not judged.");
  return outcome;
}

describe("rows with a documented header", () => {
  const evaluation = evaluated(selectedRows([CUSTOMER_SERVICE, MANUFACTURING]));

  test("are scored and recommended", () => {
    expect(judgedRow(evaluation, 0)).toMatchObject({
      outsource: 75,
      offshore: 53.125,
      recommendation: "Outsource",
      confidence: "High",
      coverage: 1,
    });
    expect(judgedRow(evaluation, 1)).toMatchObject({ outsource: 34.375, offshore: 75, recommendation: "Offshore" });
  });

  test("have contributions that add up to the score", () => {
    const points = contributionsOf(evaluation.arguments, 0);
    const total = (model: string): number =>
      points.filter(({ criterion }) => criterion.model === model).reduce((sum, each) => sum + (each.points ?? 0), 50);
    expect(total("Outsource")).toBeCloseTo(75, 9);
    expect(total("Offshore")).toBeCloseTo(53.125, 9);
    expect(unrated(points)).toEqual([]);
  });

  test("give a reason that names the function's strongest criteria", () => {
    expect(reasonOf(evaluation.arguments, 0)).toContain("Save without relocating");
  });
});

test("every criterion column of the function portfolio is recognised, and its examples are judged", () => {
  const names = { sheet: "Function portfolio", table: "Portfolio" };
  const { tables, blocks } = FUNCTION_PORTFOLIO.build(names);
  const area = tables[0]?.area ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const cells = Array.from({ length: area.rows }, () => new Array<unknown>(area.columns).fill(""));
  for (const { row, column, contents } of blocks) {
    contents.forEach((line, down) =>
      line.forEach((content, right) => {
        const cell = cells[row + down - area.row];
        const at = column + right - area.column;
        if (cell !== undefined && at >= 0 && at < area.columns) cell[at] = content;
      }),
    );
  }
  const [header = [], ...rows] = cells;
  const evaluation = evaluated(selectedRows(rows, { header: header.map(String) }));
  expect(evaluation.matched).toBe(16);
  expect(evaluation.functions.length).toBeGreaterThan(0);
  expect(evaluation.functions.map(({ outcome }) => outcome.kind)).not.toContain("unreadable");
});

test("columns are matched by short name as well, in any order, with other columns between", () => {
  const header = ["Cost", "non-core", "Owner", "DATA SENSITIVITY", "F1", "Function"];
  const evaluation = evaluated(selectedRows([[1e6, 5, "Ann", 1, 3, "Payroll"]], { header, labels: ["Payroll"] }));
  expect(evaluation.matched).toBe(3);
  expect(judgedRow(evaluation, 0)).toMatchObject({
    outsource: 100,
    offshore: 50,
    recommendation: "Not enough ratings",
  });
});

test("the workbook's weights and settings count, in the order of its own criteria row", () => {
  const selection = selectedRows([["Payroll", 5, 1, 3]], {
    header: ["Function", "O1", "O2", "F1"],
    criteria: [["F1", "O2", "O1"]],
    weights: [[1, 3, 1]],
    settings: [["Threshold", 20]],
  });
  const evaluation = evaluated(selection);
  // O1 is fully met with weight 1, O2 not at all with weight 3.
  expect(judgedRow(evaluation, 0).outsource).toBeCloseTo(25, 9);
  expect(evaluation.settings.threshold).toBe(20);
});

test("a criterion of the workbook that the selection has no column for counts as not rated", () => {
  const evaluation = evaluated(
    selectedRows([["Payroll", 5, 3]], {
      header: ["Function", "O1", "F1"],
      criteria: [["O1", "O2", "F1"]],
      weights: [[1, 1, 1]],
    }),
  );
  expect(evaluation.matched).toBe(2);
  expect(unrated(contributionsOf(evaluation.arguments, 0)).map(({ id }) => id)).toContain("O2");
});

test("one bad row has its message, and the others their scores", () => {
  const bad = ["Payroll", "high", ...MANUFACTURING.slice(2)];
  const { functions } = evaluated(selectedRows([CUSTOMER_SERVICE, bad, MANUFACTURING]));
  expect(functions[1]?.outcome).toEqual({ kind: "unreadable", message: expect.stringMatching(/^Row 9, O1 /) });
  expect(functions.map(({ outcome }) => outcome.kind)).toEqual(["judged", "unreadable", "judged"]);
});

test.each([
  ["blank", ""],
  ["zero", 0],
  ["null", null],
])("a %s cell is not rated", (_, cell) => {
  const row = [...CUSTOMER_SERVICE.slice(0, -1), cell];
  const evaluation = evaluated(selectedRows([row]));
  expect(unrated(contributionsOf(evaluation.arguments, 0)).map(({ id }) => id)).toEqual(["F8"]);
  expect(judgedRow(evaluation, 0).coverage).toBeCloseTo(7 / 8, 9);
});

test("a model without any rating has no score, and the row is still explained", () => {
  const row = [...CUSTOMER_SERVICE.slice(0, 9), ...new Array<string>(8).fill("")];
  const evaluation = evaluated(selectedRows([row]));
  const judged = judgedRow(evaluation, 0);
  expect(judged).toMatchObject({ outsource: 75, offshore: null, recommendation: "Not enough ratings", margin: null });
  expect(reasonOf(evaluation.arguments, 0)).toMatch(
    /^Not enough ratings: 100\.0% of outsourcing's weight and 0\.0% of/,
  );
});

describe("in a German pane", () => {
  beforeAll(() => speak("de-DE"));
  afterAll(() => speak("en-US"));

  test("the reason is the cell's sentence in German, with the same numbers", () => {
    const evaluation = evaluated(selectedRows([CUSTOMER_SERVICE, [...MANUFACTURING.slice(0, 16), ""]]));
    expect(reasonOf(evaluation.arguments, 0)).toBe(
      "Auslagern: Auslagern kommt auf 75,0 und Verlagern auf 53,1, also erreicht nur Auslagern den Schwellenwert von 55,0 " +
        "(Abstand 11,9 Punkte, Sicherheit hoch); am stärksten für Auslagern: Sparen ohne Verlagerung (Note 5, +6,3), " +
        "Keine Kernfunktion (Note 5, +6,3); am stärksten dagegen: nichts.",
    );
    expect(reasonOf(evaluation.arguments, 1)).toMatch(
      /; nicht bewertet: Länge der Lieferkette \(Abdeckung 87,5 %\)\.$/,
    );
  });

  test("the numbers of every reason are those of the cell's, whichever rule decided", () => {
    const rows = [
      [...Array<number>(16)].map((_, index) => (index < 4 || index >= 12 ? 1 : 5)),
      [...Array<number>(16)].map((_, index) => (index % 8 < 4 ? 5 : 1)),
      [...Array<number>(16)].map((_, index) => (index < 4 ? 4 : index < 8 ? 2 : index < 12 ? 5 : 1)),
      [...Array<number>(16)].map((_, index) => (index < 3 ? 4 : 0)),
    ].map((ratings, index) => [`Row ${index}`, ...ratings]);
    const { arguments: args } = evaluated(selectedRows(rows));
    const numbersIn = (text: string): string[] => text.replace(/(\d),(\d)/g, "$1.$2").match(/[−+]?\d+(\.\d)?/g) ?? [];
    const english = callFunction("SOURCING_REASON", [args.ratings, args.weights, args.criteria, args.settings]);
    rows.forEach((_, row) => {
      const german = reasonOf(args, row);
      expect(numbersIn(german)).toEqual(numbersIn(String(english[row]?.[0])));
      expect(german).not.toMatch(/outsourcing|offshoring|threshold|rated/);
    });
  });

  test("what is wrong with a row is said in German, and cells go on saying it in English", () => {
    const bad = ["Payroll", 9, ...MANUFACTURING.slice(2)];
    const { functions, request } = evaluated(selectedRows([bad]));
    expect(functions[0]?.outcome).toEqual({
      kind: "unreadable",
      message: "Zeile 8, O1 Expertise gap ist 9; erwartet wird eine Zahl von 1 bis 5.",
    });
    expect(resultValues(request)[0]?.at(-1)).toBe(
      "ratings, row 1, O1 Expertise gap is 9; expected a number from 1 to 5.",
    );
  });
});

test("empty rows at the foot of a selection are no functions", () => {
  const empty = new Array<string>(17).fill("");
  const { functions } = evaluated(selectedRows([empty, MANUFACTURING, empty]));
  expect(functions.map(({ row, label }) => [row, label])).toEqual([[1, "Manufacturing"]]);
});

describe("what stands in the way", () => {
  test.each<[string, Partial<SelectedRows>, object]>([
    ["no header", { header: null }, { kind: "noHeader" }],
    ["no criterion in it", { header: ["Function", "Cost"] }, { kind: "noCriteria", address: "Portfolio!A8:Q9" }],
    [
      "a criterion named twice",
      { header: ["Function", "O1", "Expertise gap"] },
      { kind: "criterionTwice", criterion: "Expertise gap", headings: ["O1", "Expertise gap"] },
    ],
    ["no rating", { rows: [["Payroll"]] }, { kind: "noRatings", address: "Portfolio!A8:Q9" }],
  ])("%s", (_, changes, obstacle) => {
    expect(evaluateSelection(selectedRows([CUSTOMER_SERVICE], changes))).toEqual(obstacle);
  });

  test("a setting that is none: the message names it and the nearest one", () => {
    const obstacle = evaluateSelection(selectedRows([CUSTOMER_SERVICE], { settings: [["Treshold", 60]] }));
    expect(obstacle).toEqual({ kind: "refused", message: expect.stringMatching(/Treshold.*Threshold/) });
  });

  test("weights that are not numbers: the message says so", () => {
    const weights = [CRITERION_IDS.map(() => "heavy")];
    const obstacle = evaluateSelection(selectedRows([CUSTOMER_SERVICE], { weights, criteria: [CRITERION_IDS] }));
    expect(obstacle).toEqual({ kind: "refused", message: expect.stringContaining("weights") });
  });
});
