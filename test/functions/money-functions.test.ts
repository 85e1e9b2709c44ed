import { evaluate, type FunctionName } from "../../src/functions/catalogue";
import { FunctionError, type CellResult } from "../../src/functions/function-error";

/** One function that saves 100 a year against 250, over five years. */
const CASE = [[[1]], [[300]], [[200]], null, [[250]]] as const;
const UNDISCOUNTED = [["Discount rate", 0]];

function shown(cell: CellResult | undefined): unknown {
  return cell instanceof FunctionError ? `${cell.code} ${cell.message}` : cell;
}

function cells(name: FunctionName, args: readonly unknown[]): unknown[][] {
  return evaluate(name, args).map((row) => row.map(shown));
}

function single(name: FunctionName, args: readonly unknown[]): unknown {
  const results = cells(name, args);
  expect(results.map((row) => row.length)).toEqual([1]);
  return results[0]?.[0];
}

describe("OFFSHORE_IRR and OFFSHORE_PAYBACK", () => {
  it("answer row by row, one bad row spoiling no other", () => {
    const fte = [[1], [-1], [0], [1]];
    const onshore = [[300], [300], [300], [150]];
    expect(cells("OFFSHORE_PAYBACK", [fte, onshore, 200, null, 250])).toEqual([
      [2.5],
      ["#VALUE! fte, row 2 is -1; expected a number not below 0."],
      [0],
      ["#N/A Row 4: No payback within 5 years."],
    ]);
    const rates = cells("OFFSHORE_IRR", [fte, onshore, 200, null, 250]).map(([cell]) => cell);
    // Annuity factor 2.5 for five years: 28.65 %.
    expect(rates[0]).toBeCloseTo(0.2865, 4);
    expect(rates[1]).toBe("#VALUE! fte, row 2 is -1; expected a number not below 0.");
    expect(rates.slice(2)).toEqual([expect.stringMatching(/^#NUM! Row 3: /), expect.stringMatching(/^#NUM! Row 4: /)]);
  });

  it("name a horizon of one year in the singular", () => {
    expect(single("OFFSHORE_PAYBACK", [...CASE, [["Years", 1]]])).toBe("#N/A Row 1: No payback within 1 year.");
  });
});

describe("OFFSHORE_BREAKEVEN", () => {
  it("solves each driver, whatever the case and spacing of its name", () => {
    expect(single("OFFSHORE_BREAKEVEN", ["Offshore cost", ...CASE, UNDISCOUNTED])).toBeCloseTo(250, 9);
    expect(single("OFFSHORE_BREAKEVEN", [" offshore  COST", ...CASE, UNDISCOUNTED])).toBeCloseTo(250, 9);
    expect(single("OFFSHORE_BREAKEVEN", ["Transition", ...CASE, UNDISCOUNTED])).toBeCloseTo(500, 9);
    expect(single("OFFSHORE_BREAKEVEN", ["Productivity", ...CASE, UNDISCOUNTED])).toBeCloseTo(0.8, 9);
  });

  it("answers row by row and says on which side the value stays", () => {
    expect(cells("OFFSHORE_BREAKEVEN", ["Transition", [[1], [1]], [[300], [100]], 200])).toEqual([
      [expect.closeTo(379.0786769, 6)],
      ["#N/A Row 2: no break-even; the net present value stays negative for every Transition from 0 up."],
    ]);
    expect(single("OFFSHORE_BREAKEVEN", ["Currency appreciation", ...CASE, [["Years", 1]]])).toBe(
      "#N/A Row 1: no break-even; the net present value stays negative for every Currency appreciation from -0.99 to 10.",
    );
  });

  it("needs a driver that it knows", () => {
    expect(single("OFFSHORE_BREAKEVEN", [null, ...CASE])).toBe("#VALUE! driver is missing.");
    expect(single("OFFSHORE_BREAKEVEN", ["FTE", ...CASE])).toBe(
      '#VALUE! driver is the text "FTE"; expected one of "Offshore cost", "Productivity", "Offshore wage inflation", "Currency appreciation", "Transition".',
    );
    expect(single("OFFSHORE_BREAKEVEN", [7, ...CASE])).toContain("#VALUE! driver is 7; expected one of");
  });
});

describe("OFFSHORE_SENSITIVITY", () => {
  it("gives a table of driver, low, high and range, widest first", () => {
    const table = cells("OFFSHORE_SENSITIVITY", [...CASE, UNDISCOUNTED, 0.2]);
    expect(table[0]).toEqual(["Onshore cost", expect.closeTo(-50, 9), expect.closeTo(550, 9), expect.closeTo(600, 9)]);
    expect(table).toHaveLength(15);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([4]));
  });

  it("explains one case only", () => {
    expect(single("OFFSHORE_SENSITIVITY", [[[1], [2]], 300, 200])).toBe(
      "#VALUE! The arguments have 2 rows; expected the figures of one function.",
    );
    expect(single("OFFSHORE_SENSITIVITY", [-1, 300, 200])).toBe(
      "#VALUE! fte, row 1 is -1; expected a number not below 0.",
    );
  });

  it("needs a swing above 0 and below 100 %", () => {
    expect(single("OFFSHORE_SENSITIVITY", [...CASE, null, 1])).toBe(
      "#VALUE! swing is 1; expected a number above 0, up to 0.99.",
    );
    expect(single("OFFSHORE_SENSITIVITY", [...CASE, null, -0.1])).toContain("#VALUE! swing is -0.1");
  });
});

describe("OFFSHORE_SIMULATION", () => {
  const simulated = (uncertainty: unknown, ...rest: unknown[]): unknown[][] =>
    cells("OFFSHORE_SIMULATION", [...CASE, UNDISCOUNTED, uncertainty, ...rest]);

  it("gives one row of six figures, the same for the same seed", () => {
    const uncertainty = [["Offshore cost", 150, 200, 290]];
    const [row] = simulated(uncertainty, 2000, 5);
    expect(row).toHaveLength(6);
    const [mean, deviation, p10, p50, p90, loss] = row as number[];
    // 5·(300 − cost) − 250 with a mean cost of 206.67 and a deviation of √(56.67·83.33/7).
    expect(Math.abs((mean ?? NaN) - 216.67)).toBeLessThan(10);
    expect(Math.abs((deviation ?? NaN) - 129.9)).toBeLessThan(7);
    expect(p10).toBeLessThan(p50 ?? NaN);
    expect(p50).toBeLessThan(p90 ?? NaN);
    expect(loss).toBeGreaterThan(0);
    expect(simulated(uncertainty, 2000, 5)[0]).toEqual(row);
    expect(simulated(uncertainty, 2000, 6)[0]).not.toEqual(row);
  });

  it("has no spread without an uncertain driver, or with one that is not uncertain", () => {
    expect(simulated(null)).toEqual([[250, 0, 250, 250, 250, 0]]);
    expect(simulated([["Productivity", 1, 1, 1]])).toEqual([[250, 0, 250, 250, 250, 0]]);
  });

  it("reads names without regard to case and spacing, and passes over blank rows", () => {
    const tidy = simulated([["Tax rate", 0.1, 0.2, 0.3]]);
    expect(
      simulated([
        ["tax RATE", 0.1, 0.2, 0.3],
        [null, null, null, null],
        ["", 0, 0, 0],
        [0, 0, 0, 0],
      ]),
    ).toEqual(tidy);
  });

  it.each<[string, unknown, string]>([
    [
      "a driver that is not in the model",
      [["Contract indexation", 0, 0.1, 0.2]],
      'uncertainty, row 1: "Contract indexation" is no driver of the offshore case; did you mean',
    ],
    ["a typing slip, with the right name", [["Prodctivity", 0.7, 0.8, 1]], 'did you mean "Productivity"?'],
    ["a year beyond the horizon", [["Migrated year 6", 0, 0.1, 0.2]], 'did you mean "Migrated year '],
    [
      "an estimate out of order",
      [["Attrition", 0.3, 0.2, 0.4]],
      "uncertainty, row 1, Attrition: low is 0.3, likely 0.2, high 0.4; expected low not above likely, likely not above high.",
    ],
    ["a likely value above the high one", [["Attrition", 0.1, 0.5, 0.4]], "low is 0.1, likely 0.5, high 0.4"],
    [
      "a value outside the driver's range",
      [["Tax rate", 0.1, 0.2, 1.3]],
      "uncertainty, row 1, Tax rate, high is 1.3; expected a share from 0 to 1",
    ],
    [
      "a blank estimate",
      [["Tax rate", 0.1, null, 0.3]],
      "uncertainty, row 1, Tax rate, likely holds blank; expected a number.",
    ],
    [
      "a driver given twice",
      [
        ["FTE", 1, 2, 3],
        ["Travel", 1, 2, 3],
        ["fte", 1, 2, 3],
      ],
      'uncertainty, row 3: "FTE" is given already in row 1.',
    ],
    ["a name that is no text", [[5, 1, 2, 3]], "uncertainty, row 1: the name is 5; expected text."],
    [
      "too few columns",
      [["FTE", 1, 2]],
      "uncertainty has 3 columns; expected four columns, name, low, likely and high.",
    ],
  ])("refuses %s", (_, uncertainty, message) => {
    const [[cell] = []] = simulated(uncertainty);
    expect(cell).toContain("#VALUE! ");
    expect(cell).toContain(message);
  });

  it("refuses trials and seeds that make no sense", () => {
    expect(simulated(null, 1)[0]?.[0]).toBe("#VALUE! trials is 1; expected a number from 2 to 1000000.");
    expect(simulated(null, 10.5)[0]?.[0]).toContain("expected a whole number");
    expect(simulated(null, 2_000_000)[0]?.[0]).toContain("#VALUE! trials is 2000000");
    expect(simulated(null, 10, -1)[0]?.[0]).toContain("#VALUE! seed is -1");
  });
});

describe("OUTSOURCE_SAVINGS and OUTSOURCE_NPV", () => {
  it("answer row by row, with the assumptions of an outsourcing case", () => {
    const assumptions = [
      ["Years", 2],
      ["Discount rate", 0.25],
      ["Contract indexation", 0.2],
    ];
    // 1000 − 600 and 1000 − 720, less 60; discounted 400/1.25 + 280/1.5625.
    expect(cells("OUTSOURCE_SAVINGS", [[[1000], [1000]], [[600], [-1]], 60, assumptions])).toEqual([
      [expect.closeTo(620, 9)],
      ["#VALUE! contract, row 2 is -1; expected a number not below 0."],
    ]);
    expect(single("OUTSOURCE_NPV", [1000, 600, 60, assumptions])).toBeCloseTo(439.2, 9);
    expect(single("OUTSOURCE_SAVINGS", [1000, 600, null, assumptions])).toBeCloseTo(680, 9);
  });
});
