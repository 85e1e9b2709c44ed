/** What a person says about the weights of a model, in each of the three ways, and the weights that follow. */
import { callFunction } from "../../functions/catalogue";
import { CRITERIA, MODELS, type Criterion, type Model } from "../../sourcing/criteria";
import { completePairwise, mostInconsistentPair, type PairwiseMatrix } from "../../sourcing/pairwise";

export const METHODS = ["sliders", "ranks", "pairs"] as const;
export type Method = (typeof METHODS)[number];

export interface Judgements {
  readonly method: Method;
  /** By criterion id: 0 to 10. */
  readonly sliders: Readonly<Record<string, number>>;
  /** By criterion id: 1 is the most important. */
  readonly ranks: Readonly<Record<string, number>>;
  /** By `pairKey`: 3 = the first counts 3 times as much, −3 = the second does, 1 = both the same. */
  readonly pairs: Readonly<Record<string, number>>;
}

export type JudgementsByModel = Readonly<Record<Model, Judgements>>;

/** What each of the three ways is drawn with. */
export interface JudgingProps {
  readonly model: Model;
  readonly judgements: Judgements;
  readonly onJudge: (changes: Partial<Judgements>) => void;
}

export const HIGHEST_SLIDER = 10;
/** Saaty's scale. */
export const STRONGEST = 9;

const NOTHING: Judgements = { method: "sliders", sliders: {}, ranks: {}, pairs: {} };

export const criteriaOf = (model: Model): readonly Criterion[] =>
  CRITERIA.filter((criterion) => criterion.model === model);

export const pairKey = (one: Criterion, other: Criterion): string => `${one.id}:${other.id}`;

export interface Pair {
  readonly one: Criterion;
  readonly other: Criterion;
}

/** Every pair of a model once, in the order of the criteria. */
export const pairsOf = (model: Model): readonly Pair[] =>
  criteriaOf(model).flatMap((one, index) =>
    criteriaOf(model)
      .slice(index + 1)
      .map((other) => ({ one, other })),
  );

export const sliderOf = ({ sliders }: Judgements, { id }: Criterion): number => sliders[id] ?? 1;
export const rankOf = ({ ranks }: Judgements, { id }: Criterion): number => ranks[id] ?? 1;
export const judgementOf = ({ pairs }: Judgements, { one, other }: Pair): number => pairs[pairKey(one, other)] ?? 1;

/** How many times as much the first of a pair counts. */
const ratioOf = (judgement: number): number => (judgement > 0 ? judgement : -1 / judgement);

function pairwiseMatrix(model: Model, judgements: Judgements): PairwiseMatrix {
  const criteria = criteriaOf(model);
  const comparisons = criteria.map((one, row) =>
    criteria.map((other, column) => (row < column ? ratioOf(judgementOf(judgements, { one, other })) : null)),
  );
  const completed = completePairwise(comparisons);
  // Every pair has a value from 1/9 to 9.
  if ("fault" in completed) throw new RangeError(completed.fault.kind);
  return completed.matrix;
}

const column = (values: readonly number[]): number[][] => values.map((value) => [value]);

/** The weights that a person's judgements give, by criterion id; by the very functions that cells call. */
export function weightsOf(model: Model, judgements: Judgements): ReadonlyMap<string, number> {
  const criteria = criteriaOf(model);
  const named = (weights: readonly number[]): ReadonlyMap<string, number> =>
    new Map(criteria.map(({ id }, index) => [id, weights[index] ?? 0]));
  if (judgements.method === "sliders") return named(criteria.map((each) => sliderOf(judgements, each)));
  const answer =
    judgements.method === "ranks"
      ? callFunction("RANK_WEIGHTS", [column(criteria.map((each) => rankOf(judgements, each)))])
      : callFunction("AHP_WEIGHTS", [pairwiseMatrix(model, judgements)]);
  return named(answer.map(([weight]) => Number(weight)));
}

export interface Consistency {
  /** 0.1 or less is usually accepted. */
  readonly ratio: number;
  /** The pair to think over first; null where all fit. */
  readonly furthest: { readonly pair: Pair; readonly judged: number; readonly implied: number } | null;
}

export function consistencyOf(model: Model, judgements: Judgements): Consistency {
  const matrix = pairwiseMatrix(model, judgements);
  const criteria = criteriaOf(model);
  const departure = mostInconsistentPair(matrix);
  const [one, other] = [criteria[departure?.row ?? -1], criteria[departure?.column ?? -1]];
  return {
    ratio: Number(callFunction("AHP_CONSISTENCY", [matrix])[0]?.[0]),
    furthest: departure && one && other ? { ...departure, pair: { one, other } } : null,
  };
}

/** Sliders like these weights; weights beyond the sliders' end, or all below 1, are scaled to it. */
export function slidersFor(weights: ReadonlyMap<string, number>): Record<string, number> {
  const highest = Math.max(...weights.values());
  const factor = highest > HIGHEST_SLIDER || (highest > 0 && highest < 1) ? HIGHEST_SLIDER / highest : 1;
  return Object.fromEntries([...weights].map(([id, weight]) => [id, Math.round(weight * factor * 10) / 10]));
}

/** The numbers of a kept record that make sense; anything else is left out. */
function numbers(kept: unknown, isSensible: (value: number) => boolean): Record<string, number> {
  if (typeof kept !== "object" || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).filter((entry): entry is [string, number] => {
      const [, value] = entry as [string, unknown];
      return typeof value === "number" && isSensible(value);
    }),
  );
}

function judgementsFrom(kept: unknown): Judgements {
  if (typeof kept !== "object" || kept === null) return NOTHING;
  const { method, sliders, ranks, pairs } = kept as Readonly<Record<string, unknown>>;
  return {
    method: METHODS.find((each) => each === method) ?? NOTHING.method,
    sliders: numbers(sliders, (value) => value >= 0 && value <= HIGHEST_SLIDER),
    ranks: numbers(ranks, (value) => Number.isInteger(value) && value >= 1),
    pairs: numbers(pairs, (value) => {
      const strength = Math.abs(value);
      return Number.isInteger(value) && strength >= 1 && strength <= STRONGEST;
    }),
  };
}

export function judgementsByModel(kept: unknown): JudgementsByModel {
  const found = typeof kept === "object" && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  return Object.fromEntries(MODELS.map((model) => [model, judgementsFrom(found[model])])) as Record<Model, Judgements>;
}
