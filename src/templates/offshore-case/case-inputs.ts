/** What is to be moved and what is assumed about it. */
import { ASSUMPTIONS, type Assumptions } from "../../finance/assumptions";
import { OFFSHORE_INPUTS, type OffshoreCase } from "../../finance/offshore-case";
import { EXAMPLE_TAG, INPUTS } from "../../words/model-blocks";
import { ASSUMPTION_INPUTS, CASE_INPUTS } from "../../words/offshore-business-case";
import { PUBLISHED_FIGURES, type PublishedFigure } from "../../words/published-figures";
import { area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { NumberFormat } from "../palette";
import { EXAMPLE_ASSUMPTIONS, EXAMPLE_CASE, EXAMPLE_MIGRATED, type ScenarioValues } from "./examples";
import { INPUT_COLUMNS, MOST_YEARS } from "./layout";
import {
  scenarioNames,
  writeInputs,
  writeScenario,
  type InputArea,
  type Scenario,
  type ScenarioInput,
} from "./scenario-inputs";

/** Published figures by the key of the input that they help to choose. */
const PUBLISHED: Readonly<Partial<Record<keyof OffshoreCase | keyof Assumptions, PublishedFigure>>> = {
  onshore: PUBLISHED_FIGURES.loadedCost,
  offshore: PUBLISHED_FIGURES.loadedCost,
  productivity: PUBLISHED_FIGURES.productivity,
  transition: PUBLISHED_FIGURES.transition,
  strandedCost: PUBLISHED_FIGURES.strandedCost,
  attrition: PUBLISHED_FIGURES.attrition,
  migrated: PUBLISHED_FIGURES.migrated,
};

const publishedBeside = (key: keyof typeof PUBLISHED): { published?: PublishedFigure } => {
  const published = PUBLISHED[key];
  return published === undefined ? {} : { published };
};

const isShare = (unit: string): boolean => unit.startsWith("share");

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  fte: "count",
  onshore: "money",
  offshore: "money",
  productivity: "factor",
  transition: "money",
  travel: "money",
  rampUpMonths: "score",
};

/** Number format of an input by its key and unit. */
export const formatOf = (key: string, unit: string): NumberFormat =>
  FORMATS[key] ?? (isShare(unit) ? "percent" : "whole");

/** A case that moves nobody and costs nothing: what stands there until the analyst's own figures do. */
const EMPTY_CASE: Readonly<Record<keyof OffshoreCase, ScenarioValues>> = {
  fte: [0, null, null],
  onshore: [0, null, null],
  offshore: [0, null, null],
  productivity: [1, null, null],
  transition: [0, null, null],
};

function caseInputs(examples: boolean): ScenarioInput[] {
  const values = examples ? EXAMPLE_CASE : EMPTY_CASE;
  return OFFSHORE_INPUTS.map((input) => ({
    ...input,
    values: values[input.key],
    bounds: input,
    note: input.meaning,
    ...publishedBeside(input.key),
    numberFormat: formatOf(input.key, ""),
  }));
}

/** The assumptions of the offshore case; the share migrated gets a line a year. */
function assumptionInputs(examples: boolean): ScenarioInput[] {
  return ASSUMPTIONS.filter(({ key }) => key !== "contractIndexation").flatMap((assumption) => {
    const { key, name, default: standard, numbered, unit, meaning } = assumption;
    const bounds = key === "years" ? { ...assumption, maximum: MOST_YEARS } : assumption;
    const input = { key, bounds, unit, note: meaning, ...publishedBeside(key), numberFormat: formatOf(key, unit) };
    const blank: ScenarioValues = [standard, null, null];
    if (numbered !== true) {
      return [{ ...input, name, values: (examples ? EXAMPLE_ASSUMPTIONS[key] : undefined) ?? blank }];
    }
    return EXAMPLE_MIGRATED.map((values, index) => ({
      ...input,
      name: `${name} ${index + 1}`,
      values: examples ? values : blank,
    }));
  });
}

export type InputKey = keyof OffshoreCase | Exclude<keyof Assumptions, "migrated" | "contractIndexation">;

/** Everything that calculations and results refer to. */
export interface CaseInputs {
  readonly scenario: Scenario;
  /** Live value of an input. */
  readonly live: (key: InputKey) => Area;
  /** Live shares migrated in year 1, 2, …, one below the other. */
  readonly migrated: Area;
  /** Name and live value of the assumptions. */
  readonly assumptions: Area;
  /** Cells that must not be blank. */
  readonly base: readonly Area[];
  readonly sources: readonly Area[];
  readonly end: number;
}

/** Position of the live values by key. */
function liveCells(inputs: readonly ScenarioInput[], { table }: InputArea): Map<string, Area> {
  const first = new Map<string, Area>();
  inputs.forEach(({ key }, index) => {
    if (!first.has(key)) first.set(key, area(table.row + index, INPUT_COLUMNS.live));
  });
  return first;
}

export function writeCaseInputs(draft: SheetDraft, row: number, examples: boolean): CaseInputs {
  const names = scenarioNames(row + 4);
  const scenario = writeScenario(draft, row, names);
  const choice = { scenario: scenario.number, source: examples ? EXAMPLE_TAG : INPUTS.ours };
  const [ofCase, assumed] = [caseInputs(examples), assumptionInputs(examples)];
  const caseArea = writeInputs(draft, scenario.end + 1, CASE_INPUTS.heading, ofCase, choice);
  const assumptionArea = writeInputs(draft, caseArea.end + 1, ASSUMPTION_INPUTS.heading, assumed, choice);
  const cells = new Map([...liveCells(ofCase, caseArea), ...liveCells(assumed, assumptionArea)]);
  const at = (key: string): Area => {
    const cell = cells.get(key);
    if (cell === undefined) throw new RangeError(key);
    return cell;
  };
  return {
    scenario,
    live: at,
    migrated: { ...at("migrated"), rows: EXAMPLE_MIGRATED.length },
    assumptions: assumptionArea.table,
    base: [caseArea.base, assumptionArea.base],
    sources: [caseArea.sources, assumptionArea.sources],
    end: assumptionArea.end,
  };
}
