/** The checks of the business case: inputs, results against native formulas, judgement. */
import { CHECKS, EXAMPLE_TAG } from "../../words/model-blocks";
import { CASE_CHECKS } from "../../words/offshore-business-case";
import { address, type Area } from "../area";
import { writeChecks, type Check } from "../blocks/checks";
import type { SheetDraft } from "../draft";
import type { AnalysisSettings, RangeArea } from "./analysis-inputs";
import type { CaseInputs } from "./case-inputs";
import { ALL_COLUMNS } from "./layout";
import type { YearModel } from "./model";
import type { BreakEvenArea } from "./break-even";
import type { FlowArea } from "./flows";
import type { MeasureArea } from "./measures";
import { difference } from "./result-formulas";
import type { SimulationArea } from "./simulation";
import type { SensitivityArea } from "./sensitivity";

/** Largest difference between a function and its native formula that still counts as equal. */
const TOLERANCE = 1e-6;

const CHECK_COLUMNS = { label: 0, found: 3, limit: 4, status: 5, note: 6 } as const;

/** Everything that is checked. */
export interface CheckedCase {
  readonly inputs: CaseInputs;
  readonly ranges: RangeArea;
  readonly settings: AnalysisSettings;
  readonly model: YearModel;
  readonly flows: FlowArea;
  readonly measures: MeasureArea;
  readonly breakEven: BreakEvenArea;
  readonly simulation: SimulationArea;
  readonly sensitivity: SensitivityArea;
  /** Tags beside currency and base year. */
  readonly frame: Area;
}

type CheckName = keyof typeof CASE_CHECKS;

function check(name: CheckName, formula: string, rest: Partial<Pick<Check, "limit" | "severity">> = {}): Check {
  const [label, remedy] = CASE_CHECKS[name];
  const { limit = "zero", severity = "error" } = rest;
  return { label, remedy, formula: `=${formula}`, limit, severity, numberFormat: limit === "zero" ? "count" : "tiny" };
}

const WARNING = { severity: "warning" } as const;
const DIFFERENCE = { limit: "tolerance" } as const;

const errorsIn = (where: Area): string => `SUMPRODUCT(ISERROR(${address(where)})*1)`;

function inputChecks({ inputs, ranges, settings, model }: CheckedCase): Check[] {
  const needed = [...inputs.base, ranges.low, ranges.high, settings.values];
  const [low, likely, high] = [ranges.low, ranges.likely, ranges.high].map((where) => address(where));
  return [
    check("blankInputs", needed.map((where) => `COUNTBLANK(${address(where)})`).join("+")),
    check("unknownScenario", `1-COUNT(${address(inputs.scenario.number)})`),
    check("horizon", `MAX(0,${address(inputs.live("years"))}-MAX(${address(model.periods)}))`),
    check("rangeOrder", `SUMPRODUCT((${low}>${likely})+(${likely}>${high}))`),
  ];
}

function nativeChecks({ flows, measures, breakEven, model }: CheckedCase): Check[] {
  const gap = (key: Parameters<typeof measures.gap>[0]): Check => check(key, address(measures.gap(key)), DIFFERENCE);
  const present = difference(address(model.total("present")), address(measures.native("npv")));
  return [
    check("flows", `MAX(${address(flows.gaps)})`, DIFFERENCE),
    gap("savings"),
    gap("percent"),
    gap("npv"),
    check("present", present, DIFFERENCE),
    gap("irr"),
    gap("payback"),
    check("breakEven", `MAX(${address(breakEven.gaps)})`, DIFFERENCE),
  ];
}

function judgementChecks(checked: CheckedCase): Check[] {
  const { inputs, ranges, model, flows, measures, breakEven, simulation, sensitivity, frame } = checked;
  const mustExist = [
    model.cells,
    flows.flows,
    measures.result("savings"),
    measures.result("npv"),
    simulation.results,
    sensitivity.results,
  ];
  const mayBeMissing = [
    measures.result("percent"),
    measures.result("irr"),
    measures.result("payback"),
    breakEven.results,
  ];
  const tags = [...inputs.sources, ranges.sources, frame];
  return [
    check("errors", mustExist.map(errorsIn).join("+")),
    check("undefined", mayBeMissing.map(errorsIn).join("+"), WARNING),
    check("signChanges", `MAX(0,${address(model.total("signChange"))}-1)`, WARNING),
    check("examples", tags.map((where) => `COUNTIF(${address(where)},"${EXAMPLE_TAG}")`).join("+"), WARNING),
  ];
}

/** @returns the cells with the statuses */
export function writeCaseChecks(draft: SheetDraft, row: number, checked: CheckedCase): Area {
  draft.heading(row, 0, ALL_COLUMNS, CHECKS.heading);
  const checks = [...inputChecks(checked), ...nativeChecks(checked), ...judgementChecks(checked)];
  return writeChecks(draft, { row: row + 1, ...CHECK_COLUMNS }, checks, TOLERANCE);
}
