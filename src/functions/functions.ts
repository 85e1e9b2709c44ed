/**
 * The custom functions as Excel sees them. The build reads these comments into functions.json and associates each id
 * with its function; a name or an argument may only ever be added at the end, because workbooks depend on them.
 * Types are written out as `unknown[][]` because the generator knows no aliases.
 */
import { answer } from "./cell-answer";

/**
 * Returns the score of each business function for a sourcing model, 0 to 100 points, from its ratings of the documented criteria.
 * @customfunction SOURCING_SCORE
 * @helpurl https://localhost:3000/help.html#sourcing_score
 * @param ratings Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [model] "Outsource", "Offshore" or "Best", the higher of the two; left out = "Best".
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 */
export function sourcingScore(
  ratings: unknown[][],
  model?: string,
  weights?: unknown[][],
  criteria?: unknown[][],
): unknown[][] {
  return answer("SOURCING_SCORE", [ratings, model, weights, criteria]);
}

/**
 * Returns the recommendation for each business function: Keep in-house, Outsource, Offshore, Hybrid or Not enough ratings.
 * @customfunction SOURCING_MODEL
 * @helpurl https://localhost:3000/help.html#sourcing_model
 * @param ratings Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 * @param [settings] Two columns, name and value: Threshold, Hybrid band, Minimum coverage.
 */
export function sourcingModel(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer("SOURCING_MODEL", [ratings, weights, criteria, settings]);
}

/**
 * Returns a sentence for each business function that gives the scores, the margin, the strongest criteria for and against, and what is missing.
 * @customfunction SOURCING_REASON
 * @helpurl https://localhost:3000/help.html#sourcing_reason
 * @param ratings Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 * @param [settings] Two columns, name and value: Threshold, Hybrid band, Minimum coverage.
 */
export function sourcingReason(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer("SOURCING_REASON", [ratings, weights, criteria, settings]);
}

/**
 * Returns for each business function the outsourcing score, offshoring score, recommendation, margin, confidence, coverage and reason.
 * @customfunction SOURCING_COMPARE
 * @helpurl https://localhost:3000/help.html#sourcing_compare
 * @param ratings Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 * @param [settings] Two columns, name and value: Threshold, Hybrid band, Minimum coverage.
 * @param [headers] TRUE adds a header row; left out = FALSE.
 */
export function sourcingCompare(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
  settings?: unknown[][],
  headers?: boolean,
): unknown[][] {
  return answer("SOURCING_COMPARE", [ratings, weights, criteria, settings, headers]);
}

/**
 * Returns for one business function each criterion, its model, its rating and the points it adds to or takes from the score; 50 plus a model's points is its score.
 * @customfunction SOURCING_CONTRIBUTIONS
 * @helpurl https://localhost:3000/help.html#sourcing_contributions
 * @param ratings Row of ratings of one business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 */
export function sourcingContributions(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
): unknown[][] {
  return answer("SOURCING_CONTRIBUTIONS", [ratings, weights, criteria]);
}

/**
 * Returns the documented criteria: id, short name, model, direction (1 = speaks for the model, -1 = against) and what is rated.
 * @customfunction SOURCING_CRITERIA
 * @helpurl https://localhost:3000/help.html#sourcing_criteria
 * @param [model] "Outsource" or "Offshore"; left out = both.
 */
export function sourcingCriteria(model?: string): unknown[][] {
  return answer("SOURCING_CRITERIA", [model]);
}

/**
 * Returns the total saving of moving each business function abroad over the horizon: transition, run costs and tax included, not discounted.
 * @customfunction OFFSHORE_SAVINGS
 * @helpurl https://localhost:3000/help.html#offshore_savings
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreSavings(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_SAVINGS", [fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns the saving of moving each business function abroad, before tax and transition, as a share of its onshore cost over the horizon.
 * @customfunction OFFSHORE_SAVINGS_PCT
 * @helpurl https://localhost:3000/help.html#offshore_savings_pct
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreSavingsPct(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_SAVINGS_PCT", [fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns the yearly cash flows of moving each business function abroad: the transition, then a flow at the end of each year; savings are positive.
 * @customfunction OFFSHORE_CASHFLOWS
 * @helpurl https://localhost:3000/help.html#offshore_cashflows
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreCashflows(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_CASHFLOWS", [fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns the net present value of moving each business function abroad, at the discount rate of the assumptions.
 * @customfunction OFFSHORE_NPV
 * @helpurl https://localhost:3000/help.html#offshore_npv
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreNpv(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_NPV", [fte, onshore, offshore, productivity, transition, assumptions]);
}
