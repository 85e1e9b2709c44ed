/** Words of the template "Offshore business case". */

export const OFFSHORE_CASE = {
  title: "Offshore business case",
  gallery:
    "One function moved abroad, year by year: scenarios, cash flows, NPV, IRR, payback, break-even, tornado and simulation, " +
    "every figure cross-checked by native formulas.",
  sheet: "Offshore business case",
  table: "OffshoreCase",
  heading: "Offshore business case: what moving a function abroad is worth",
  purpose:
    "Values the move of one business function abroad under the company's own management, over 1 to 10 years, in three scenarios.",
  version: "1.0",
  criteria:
    "Cash-flow rules and scenario values are ours, each rule beside its line; published ranges stand with their source beside the inputs.",
  conventions: [
    "Amounts are nominal, in one home currency. Inputs are positive; in the cash flows savings are positive and costs negative, in brackets.",
    "Periods are years: the transition is paid at t0, run flows come at the end of years 1 to N. A column is the same year everywhere below the inputs.",
  ],
  withoutAddIn:
    "The year-by-year model, NPV, IRR and payback in the native column keep working; SHORE formulas keep their last values until recalculated; Share in the pane makes them native.",
  names: (table: string) =>
    `${table}_Assumptions (name and live value), ${table}_Uncertainty (name, low, likely, high).`,
} as const;

export const KEY_FIGURES = {
  scenario: "Scenario",
  npv: "NPV",
  irr: "IRR",
  payback: "Payback",
  years: "years",
  none: "–",
} as const;

export const SCENARIO = {
  heading: "Scenario",
  names: ["Base", "Low", "High"],
  choice: "Scenario",
  choiceNote:
    "Low: the saving turns out low. High: it turns out high. The live column and everything below follow this choice.",
  number: "Number of the scenario",
  numberNote: "Position among the three value columns.",
  promptTitle: "Scenario",
  prompt: "Base, Low or High: which column of values the model uses.",
  refusal: "Choose Base, Low or High.",
} as const;

export const CASE_INPUTS = {
  heading: "Inputs: the function to be moved",
  live: "Live",
  published: "Published figures (source)",
  blankNote: "Low or High left blank: as Base.",
} as const;

export const ASSUMPTION_INPUTS = {
  heading: "Inputs: assumptions (name and live value feed the SHORE functions)",
} as const;

export const RANGES = {
  heading: "Inputs: uncertainty for the simulation (PERT: low, likely, high)",
  header: { name: "Name", low: "Low", likely: "Likely", high: "High" },
  likelyNote: "Likely is the live value. All drivers vary independently.",
  prompt: (bound: "low" | "high") =>
    bound === "low"
      ? "The value that this driver will hardly fall below."
      : "The value that this driver will hardly exceed.",
} as const;

export const ANALYSIS = {
  heading: "Inputs: settings of the analyses",
  swing: ["Swing", "share of the value", "How far each driver is lowered and raised in the tornado."],
  trials: ["Trials", "draws", "Draws of the simulation; more are slower and steadier."],
  seed: ["Seed", "whole number", "Same seed, same draws: the simulation never changes by itself."],
} as const;

export const JUDGING = {
  heading: "Published figures to judge the results by",
  savings: "Savings, share of onshore cost",
  savingsSurvey: "Savings achieved, survey",
  payback: "Payback",
} as const;

const MONEY = "home currency";

/** Lines of the year-by-year model: label, unit, rule. */
export const MODEL = {
  heading: "Calculations: year by year, by Excel's own formulas",
  line: "Line",
  unit: "Unit",
  total: "Total",
  rule: "Rule",
  sections: {
    costs: "Costs today and abroad (positive amounts)",
    flows: "Cash flow (savings positive, costs negative)",
    measures: "Steps to payback, sign changes and break-even",
  },
  lines: {
    counts: ["Year counts", "1 = yes", "within the horizon, and there is staff to move"],
    onshore: ["Onshore cost", MONEY, "FTE × onshore cost, growing with onshore wages"],
    unitCost: ["Offshore cost of one FTE", MONEY, "grows with offshore wages and with the offshore currency"],
    headcount: ["Headcount abroad", "FTE", "FTE ÷ productivity"],
    run: ["Run cost abroad", MONEY, "headcount × cost of one FTE"],
    overhead: ["Overhead", MONEY, "share of the run cost"],
    attrition: ["Attrition and ramp-up", MONEY, "leavers × ramp-up months ÷ 12 × cost of one FTE"],
    travel: ["Travel", MONEY, "the same every year"],
    abroad: ["Cost abroad", MONEY, "run cost + overhead + attrition + travel"],
    stranded: ["Stranded cost", MONEY, "share of the onshore cost that stays"],
    share: ["Share migrated", "share", "last year given holds on"],
    saving: ["Saving before tax", MONEY, "share migrated × (onshore − stranded − abroad)"],
    transition: ["Transition", MONEY, "paid at t0"],
    beforeTax: ["Cash flow before tax", MONEY, "saving + transition"],
    tax: ["Tax", MONEY, "on the cash flow before tax; relief in the year of a loss"],
    net: ["Net cash flow", MONEY, "before tax + tax"],
    cumulative: ["Cumulative cash flow", MONEY, "sum of the net cash flows so far"],
    factor: ["Discount factor", "factor", "1 ÷ (1 + discount rate) to the power of the year"],
    present: ["Present value", MONEY, "net cash flow × discount factor"],
    firstSign: ["Sign of the first flow", "sign", "−1 money out first, 1 money in first"],
    lastSign: ["Sign of the last flow so far", "sign", "zero flows are passed over"],
    signChange: ["Sign changes here", "1 = yes", "the IRR is unique when there is one change"],
    paidBack: ["Paid back after", "years", "linear inside the year; 0 = not yet"],
    staff: ["Staff abroad, present value", MONEY, "after tax, without travel; what break-even turns on"],
  },
} as const;

export type ModelLine = keyof typeof MODEL.lines;

export const RESULTS = {
  heading: "Results: SHORE functions (tinted cells; the one block that needs the add-in)",
  flows: "Cash flow after tax",
  flowsNote: "SHORE.OFFSHORE_CASHFLOWS, to be equal to the net cash flow above",
  flowsGap: "Difference from the native model",
  flowsGapNote: "share of the amount; below 1 the difference itself",
  unit: MONEY,
  header: {
    measure: "Measure",
    breakEven: "Break-even: NPV is 0 at",
    result: "SHORE result",
    native: "Native formula",
    gap: "Difference",
    unit: "Unit",
    words: "In words",
    today: "Live value",
    headroom: "Change from live",
  },
  measures: {
    savings: ["Savings over the horizon", MONEY],
    percent: ["Savings before tax", "of onshore"],
    npv: ["Net present value (NPV)", MONEY],
    irr: ["Internal rate of return (IRR)", "per year"],
    payback: ["Payback", "years"],
  },
  breakEvenUnits: {
    "Offshore cost": MONEY,
    Productivity: "onshore = 1",
    "Offshore wage inflation": "per year",
    "Currency appreciation": "per year",
    Transition: MONEY,
  },
  none: "none",
  words: {
    notCalculated: "Not calculated: is the add-in there? See the checks.",
    saves: "The move saves money over the horizon",
    costs: "The move costs more than it saves",
    percent: (typical: string) => `Published: ${typical}`,
    noPercent: "No percentage: today's cost is 0",
    worthMore: "Worth more than it costs at this discount rate",
    worthLess: "Worth less than it costs at this discount rate",
    aboveRate: "Above the discount rate",
    belowRate: "Below the discount rate",
    noRate: "No rate of return: the flows have one sign",
    noRateAnyway: "No rate of return makes the NPV 0",
    withinYear: "Within 12 months: a good case by the rule of thumb",
    paidBack: "Paid back within the horizon",
    /** Around the number of years. */
    noPayback: ["No payback within ", " years"],
    breakEven: "NPV is 0 there",
    noBreakEven: "no value in its range",
  },
} as const;

export const SIMULATION = {
  heading: "NPV simulated",
  header: [
    "Mean",
    "Standard deviation",
    "10 % lie below (P10)",
    "Median (P50)",
    "90 % lie below (P90)",
    "Probability of loss",
  ],
  label: "NPV",
  note: "of an NPV below 0",
} as const;

export const TORNADO = {
  heading: "Sensitivity: NPV with one driver lowered or raised by the swing, widest range first",
  header: ["Driver", "NPV, driver lowered", "NPV, driver raised", "Range"],
  bars: ["Rank", "Widest ranges", "Change, lowered", "Change, raised"],
  name: "Tornado",
  title: "Tornado: what moves the NPV most",
  xAxis: "Driver (lowered and raised by the swing)",
  yAxis: "Change of the NPV (home currency)",
  lowered: "Driver lowered",
  raised: "Driver raised",
  alternativeText:
    "Bar chart with one bar a driver, the widest at the top: how far the net present value moves to the left or right of " +
    "its live value when that driver alone is lowered or raised by the swing. The numbers stand in the table beside it.",
} as const;

export const FLOWS_CHART = {
  name: "Cash flows",
  title: "Net cash flow by year, and cumulative",
  xAxis: "Year (t0 = transition)",
  yAxis: "Cash flow after tax (home currency)",
  flow: "Net cash flow",
  cumulative: "Cumulative",
  alternativeText:
    "Column chart of the net cash flow of each year from t0 on, with the cumulative cash flow as a line: where the line " +
    "comes up to zero the move has paid back. The numbers stand in the lines Net cash flow and Cumulative cash flow.",
} as const;

/** Check lines: what is counted or measured, and what to do when it is above its limit. */
export const CASE_CHECKS = {
  blankInputs: ["Blank inputs", "Fill in the Base column, the ranges and the settings."],
  unknownScenario: ["Scenario unknown", "Choose Base, Low or High."],
  horizon: ["Years beyond the columns of the model", "This sheet covers as many years as its columns show."],
  rangeOrder: ["Likely values outside low to high", "Widen the range of that driver, or choose another scenario."],
  flows: ["Cash flows against the native model", "Recalculate; if it stays, re-enter the first cell of the flows."],
  savings: ["Savings against the sum of the flows", "Recalculate; if it stays, re-enter the result."],
  percent: ["Savings share against the native model", "Recalculate; if it stays, re-enter the result."],
  npv: ["NPV against CF0 + NPV of years 1 to N", "Recalculate; is the discount rate filled in?"],
  present: ["Sum of present values against native NPV", "Look for overwritten formulas in the model."],
  irr: ["IRR against Excel's IRR", "With several sign changes there are several rates: rely on the NPV."],
  payback: ["Payback against the native steps", "Look for overwritten formulas in the model."],
  breakEven: ["Break-even against native formulas", "Recalculate; if it stays, re-enter the results."],
  errors: [
    "Errors in results or model",
    "Look at the inputs; Excel shows the message of a SHORE error beside its cell.",
  ],
  undefined: ["Results that do not exist", "No error: the words beside the result say why."],
  signChanges: ["Sign changes beyond the first", "The IRR is not unique: rely on the NPV."],
  examples: ["EXAMPLE inputs left", "Replace them by your own figures and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;

/** Notes in the native table of names. */
export const CASE_NAME_COMMENTS = {
  assumptions: "Assumptions of the live scenario: name and value",
  uncertainty: "Uncertain drivers: name, low, likely, high",
} as const;
