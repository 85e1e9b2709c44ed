/** What the templates that score options have in common: the choice of method, directions, and a check of the ranks. */
import { NORMALIZATIONS } from "../../sourcing/normalization";
import { lowestIsBest, OPTION_METHODS } from "../../sourcing/options";
import { INPUTS } from "../../words/model-blocks";
import { DIRECTION_INPUT, DIRECTIONS, OPTION_SETTINGS, OPTION_WEIGHT_INPUT } from "../../words/option-blocks";
import { address, type Area } from "../area";
import type { SheetDraft } from "../draft";
import type { InputLine } from "./input-lines";

export function choiceLine(name: string, choices: readonly string[], value: string, note: string): InputLine {
  const expected = { rule: { kind: "list", choices }, refusal: OPTION_SETTINGS.refusal } as const;
  return { name, value, unit: OPTION_SETTINGS.choice, source: INPUTS.ours, note, expected };
}

const { method, methodNote, normalization, normalizationNote } = OPTION_SETTINGS;

/** Method and normalisation, in this order. */
export const METHOD_LINES: readonly InputLine[] = [
  choiceLine(method, OPTION_METHODS, "WeightedSum", methodNote),
  choiceLine(normalization, NORMALIZATIONS, "MinMax", normalizationNote),
];

/** Which end of the scores is the best one. */
export function writeBestScore(draft: SheetDraft, row: number, chosenMethod: Area): void {
  const { bestScore, bestScoreNote, lowest, highest } = OPTION_SETTINGS;
  const chosen = address(chosenMethod);
  const lowestFirst = OPTION_METHODS.filter(lowestIsBest).map((each) => `${chosen}="${each}"`);
  draft.put(row, 0, bestScore, "label");
  draft.put(row, 1, { formula: `=IF(OR(${lowestFirst.join(",")}),"${lowest}","${highest}")` }, "calculationCentred");
  draft.put(row, 4, bestScoreNote, "note");
}

/** A direction in words, chosen from a list. */
export function validateDirections(draft: SheetDraft, where: Area): void {
  draft.validate({
    area: where,
    rule: { kind: "list", choices: Object.values(DIRECTIONS) },
    prompt: DIRECTION_INPUT,
    refusal: OPTION_SETTINGS.refusal,
  });
}

export function validateWeights(draft: SheetDraft, where: Area): void {
  const { title, message, refusal } = OPTION_WEIGHT_INPUT;
  draft.validate({ area: where, rule: { kind: "decimal", minimum: 0 }, prompt: { title, message }, refusal });
}

/** The same as the functions take it: 1 or −1. */
export const directionFormula = (direction: Area): string => `=IF(${address(direction)}="${DIRECTIONS.less}",-1,1)`;

/** Places, in which scores and ranks of all options stand. */
export interface ScoredOptions {
  readonly scores: Area;
  readonly ranks: Area;
  /** Cell that says which end of the scores is best. */
  readonly best: Area;
  readonly tolerance: Area;
}

/** How many options are ranked before this one although their score is worse. */
export function misrankedFormula(
  score: string,
  rank: string,
  { scores, ranks, best, tolerance }: ScoredOptions,
): string {
  const [all, before] = [address(scores, "both"), `${address(ranks, "both")},"<"&${rank}`];
  const slack = address(tolerance, "both");
  const isLowest = `${address(best, "both")}="${OPTION_SETTINGS.lowest}"`;
  const higher = `COUNTIFS(${before},${all},">"&(${score}+${slack}))`;
  const lower = `COUNTIFS(${before},${all},"<"&(${score}-${slack}))`;
  return `=IF(ISNUMBER(${score}),IF(${isLowest},${higher},${lower}),0)`;
}
