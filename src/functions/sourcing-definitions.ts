/** The functions that judge ratings, as data over src/sourcing. No arithmetic here. */
import { CRITERIA, KEY_DIFFERENCES, type Model, MODELS } from "../sourcing/criteria";
import { contributions, explainWith } from "../sourcing/explain";
import { judgeWith } from "../sourcing/recommend";
import { modelWeights, scoreOf, tally } from "../sourcing/score";
import { ERRORS, PLACES } from "../words/errors";
import { COMPARISON_HEADER } from "../words/comparison";
import { choice, flag } from "./arguments";
import { defineFunction, perRow } from "./definition";
import { FunctionError, type CellResult } from "./function-error";
import { modelSettings } from "./model-settings";
import { bothModels, RATED, readRatedRows, requireWeights, singleRow } from "./rated-rows";

function scoreOrError(score: number | null, row: number, model: string): CellResult {
  return score ?? new FunctionError("#N/A", ERRORS.nothingRated(PLACES.row("ratings", row + 1), model));
}

const sourcingScore = defineFunction(
  "SOURCING_SCORE",
  {
    ratings: RATED.ratings,
    model: choice<Model | "Best">(["Outsource", "Offshore", "Best"], "Best"),
    weights: RATED.weights,
    criteria: RATED.criteria,
  },
  ({ ratings, model, weights, criteria }) => {
    const rated = readRatedRows(ratings, weights, criteria);
    const models = model === "Best" ? MODELS : [model];
    requireWeights(rated.weights, models);
    const weighted = models.map((each) => modelWeights(rated.weights, each));
    return perRow(rated.rows, 1, (row) => {
      const ofRow = rated.ratings(row);
      let best: number | null = null;
      for (const own of weighted) {
        const score = scoreOf(tally(ofRow, own));
        if (score !== null && (best === null || score > best)) best = score;
      }
      return [scoreOrError(best, row, model)];
    });
  },
);

const sourcingModel = defineFunction(
  "SOURCING_MODEL",
  { ...RATED, settings: modelSettings },
  ({ settings, ...args }) => {
    const rated = bothModels(args);
    const judge = judgeWith(rated.weights, settings);
    return perRow(rated.rows, 1, (row) => [judge(rated.ratings(row)).recommendation]);
  },
);

const sourcingReason = defineFunction(
  "SOURCING_REASON",
  { ...RATED, settings: modelSettings },
  ({ settings, ...args }) => {
    const rated = bothModels(args);
    const judge = judgeWith(rated.weights, settings);
    const explain = explainWith(rated.weights, settings);
    return perRow(rated.rows, 1, (row) => {
      const ratings = rated.ratings(row);
      return [explain(judge(ratings), ratings)];
    });
  },
);

const sourcingCompare = defineFunction(
  "SOURCING_COMPARE",
  { ...RATED, settings: modelSettings, headers: flag(false) },
  ({ settings, headers, ...args }) => {
    const rated = bothModels(args);
    const judge = judgeWith(rated.weights, settings);
    const explain = explainWith(rated.weights, settings);
    const rows = perRow(rated.rows, COMPARISON_HEADER.length, (row) => {
      const ratings = rated.ratings(row);
      const judgement = judge(ratings);
      return [
        scoreOrError(judgement.outsource, row, "Outsource"),
        scoreOrError(judgement.offshore, row, "Offshore"),
        judgement.recommendation,
        judgement.margin,
        judgement.confidence,
        judgement.coverage,
        explain(judgement, ratings),
      ];
    });
    return headers ? [[...COMPARISON_HEADER], ...rows] : rows;
  },
);

const sourcingContributions = defineFunction("SOURCING_CONTRIBUTIONS", RATED, (args) => {
  const rated = bothModels(args);
  return contributions(singleRow(rated), rated.weights).map(({ criterion, rating, points }) => [
    criterion.shortName,
    criterion.model,
    rating,
    rating === null ? null : points,
  ]);
});

const sourcingCriteria = defineFunction(
  "SOURCING_CRITERIA",
  { model: choice<Model | "Both">(["Outsource", "Offshore", "Both"], "Both") },
  ({ model }) =>
    CRITERIA.filter((criterion) => model === "Both" || criterion.model === model).map((criterion) => [
      criterion.id,
      criterion.shortName,
      criterion.model,
      criterion.direction,
      criterion.question,
    ]),
);

const ALL_TOPICS = "All";

const sourcingDifferences = defineFunction(
  "SOURCING_DIFFERENCES",
  { topic: choice([...KEY_DIFFERENCES.map((difference) => difference.topic), ALL_TOPICS], ALL_TOPICS) },
  ({ topic }) =>
    KEY_DIFFERENCES.filter((difference) => topic === ALL_TOPICS || difference.topic === topic).map((difference) => [
      difference.topic,
      difference.outsourcing,
      difference.offshoring,
    ]),
);

export const SOURCING_DEFINITIONS = {
  SOURCING_SCORE: sourcingScore,
  SOURCING_MODEL: sourcingModel,
  SOURCING_REASON: sourcingReason,
  SOURCING_COMPARE: sourcingCompare,
  SOURCING_CONTRIBUTIONS: sourcingContributions,
  SOURCING_CRITERIA: sourcingCriteria,
  SOURCING_DIFFERENCES: sourcingDifferences,
};
