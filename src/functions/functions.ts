/**
 * The custom functions as Excel sees them. The build reads these comments into functions.json and associates each id
 * with its function; a name or an argument may only ever be added at the end, because workbooks depend on them.
 * Types are written out as `unknown[][]` because the generator knows no aliases.
 */
import { answer } from "./cell-answer";

/**
 * Returns the score of each business function for a sourcing model, 0 to 100 points, from its ratings of the documented criteria.
 * @customfunction SOURCING_SCORE
 * @helpurl https://localhost:3000/docs/functions/sourcing_score.html
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
 * @helpurl https://localhost:3000/docs/functions/sourcing_model.html
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
 * @helpurl https://localhost:3000/docs/functions/sourcing_reason.html
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
 * @helpurl https://localhost:3000/docs/functions/sourcing_compare.html
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
 * @helpurl https://localhost:3000/docs/functions/sourcing_contributions.html
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
 * @helpurl https://localhost:3000/docs/functions/sourcing_criteria.html
 * @param [model] "Outsource" or "Offshore"; left out = both.
 */
export function sourcingCriteria(model?: string): unknown[][] {
  return answer("SOURCING_CRITERIA", [model]);
}

/**
 * Returns the documented key differences between outsourcing and offshoring: topic, what holds for outsourcing, what for offshoring.
 * @customfunction SOURCING_DIFFERENCES
 * @helpurl https://localhost:3000/docs/functions/sourcing_differences.html
 * @param [topic] "Geography", "Focus", "Cost structure", "Control and oversight" or "Risk factors"; left out = all.
 */
export function sourcingDifferences(topic?: string): unknown[][] {
  return answer("SOURCING_DIFFERENCES", [topic]);
}

/**
 * Returns for each business function the share of random weightings, 0 to 1, that lead to the same recommendation; the same inputs always give the same share.
 * @customfunction SOURCING_STABILITY
 * @helpurl https://localhost:3000/docs/functions/sourcing_stability.html
 * @param ratings Range of ratings, a row for each business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 * @param [settings] Two columns, name and value: Threshold, Hybrid band, Minimum coverage.
 * @param [trials] How many random weightings, 1 to 10,000; left out = 1000.
 */
export function sourcingStability(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
  settings?: unknown[][],
  trials?: number,
): unknown[][] {
  return answer("SOURCING_STABILITY", [ratings, weights, criteria, settings, trials]);
}

/**
 * Returns for one business function each criterion, the smallest multiple of its weight from 0 to 10 that changes the recommendation, and the recommendation it changes to.
 * @customfunction SOURCING_FLIP
 * @helpurl https://localhost:3000/docs/functions/sourcing_flip.html
 * @param ratings Row of ratings of one business function, 1 = not at all to 5 = fully; blank = not rated.
 * @param [weights] Row or column of weights, in the order of the rating columns, not negative, any total; blank = 1.
 * @param [criteria] Header that names the criterion of each rating column, by id or short name; without it the 16 documented ones in order.
 * @param [settings] Two columns, name and value: Threshold, Hybrid band, Minimum coverage.
 */
export function sourcingFlip(
  ratings: unknown[][],
  weights?: unknown[][],
  criteria?: unknown[][],
  settings?: unknown[][],
): unknown[][] {
  return answer("SOURCING_FLIP", [ratings, weights, criteria, settings]);
}

/**
 * Returns how many functions have each recommendation and their share, with the statement about the whole portfolio in the last row.
 * @customfunction PORTFOLIO_MODEL
 * @helpurl https://localhost:3000/docs/functions/portfolio_model.html
 * @param models Row or column of recommendations, as SOURCING_MODEL gives them; blank cells are passed over.
 * @param [sizes] Row or column of headcounts or costs that the shares are of, not negative; left out = each function counts 1.
 */
export function portfolioModel(models: unknown[][], sizes?: unknown[][]): unknown[][] {
  return answer("PORTFOLIO_MODEL", [models, sizes]);
}

/**
 * Returns rank-order-centroid weights, which total 1; equal ranks share the weights of their places.
 * @customfunction RANK_WEIGHTS
 * @helpurl https://localhost:3000/docs/functions/rank_weights.html
 * @param ranks Row or column of ranks, 1 = most important.
 */
export function rankWeights(ranks: unknown[][]): unknown[][] {
  return answer("RANK_WEIGHTS", [ranks]);
}

/**
 * Returns the weights that follow from comparisons in pairs, by the eigenvector method of the analytic hierarchy process; they total 1.
 * @customfunction AHP_WEIGHTS
 * @helpurl https://localhost:3000/docs/functions/ahp_weights.html
 * @param pairwise Square range: how many times as important the row is as the column; one of each two mirrored cells may be blank.
 */
export function ahpWeights(pairwise: unknown[][]): unknown[][] {
  return answer("AHP_WEIGHTS", [pairwise]);
}

/**
 * Returns the consistency ratio of comparisons in pairs: 0 = consistent, up to 0.10 is usually accepted.
 * @customfunction AHP_CONSISTENCY
 * @helpurl https://localhost:3000/docs/functions/ahp_consistency.html
 * @param pairwise Square range: how many times as important the row is as the column; one of each two mirrored cells may be blank.
 * @param [index] Random index: "Saaty1980", "Saaty2005", "DoneganDodd", "TummalaLing" or "AlonsoLamata"; left out = "Saaty1980".
 */
export function ahpConsistency(pairwise: unknown[][], index?: string): unknown[][] {
  return answer("AHP_CONSISTENCY", [pairwise, index]);
}

/**
 * Returns the score of each option, such as a destination or a provider, by weighted criteria; more is better, with VIKOR less is better.
 * @customfunction OPTION_SCORE
 * @helpurl https://localhost:3000/docs/functions/option_score.html
 * @param matrix Range of numbers, a row for each option, a column for each criterion.
 * @param [weights] Row or column of weights, one for each column, not negative, any total; blank = 1.
 * @param [directions] Row or column, one for each column: 1 = more is better, -1 = less is better; blank = 1.
 * @param [method] "WeightedSum", "WeightedProduct", "TOPSIS", "VIKOR" or "PROMETHEE"; left out = "WeightedSum".
 * @param [normalization] "MinMax", "Max", "Sum", "Vector" or "None"; left out = "MinMax"; VIKOR and PROMETHEE use none.
 */
export function optionScore(
  matrix: unknown[][],
  weights?: unknown[][],
  directions?: unknown[][],
  method?: string,
  normalization?: string,
): unknown[][] {
  return answer("OPTION_SCORE", [matrix, weights, directions, method, normalization]);
}

/**
 * Returns the rank of each option, such as a destination or a provider, by weighted criteria; 1 = best, ties share the better rank.
 * @customfunction OPTION_RANK
 * @helpurl https://localhost:3000/docs/functions/option_rank.html
 * @param matrix Range of numbers, a row for each option, a column for each criterion.
 * @param [weights] Row or column of weights, one for each column, not negative, any total; blank = 1.
 * @param [directions] Row or column, one for each column: 1 = more is better, -1 = less is better; blank = 1.
 * @param [method] "WeightedSum", "WeightedProduct", "TOPSIS", "VIKOR" or "PROMETHEE"; left out = "WeightedSum".
 * @param [normalization] "MinMax", "Max", "Sum", "Vector" or "None"; left out = "MinMax"; VIKOR and PROMETHEE use none.
 */
export function optionRank(
  matrix: unknown[][],
  weights?: unknown[][],
  directions?: unknown[][],
  method?: string,
  normalization?: string,
): unknown[][] {
  return answer("OPTION_RANK", [matrix, weights, directions, method, normalization]);
}

/**
 * Returns the total saving of moving each business function abroad over the horizon: transition, run costs and tax included, not discounted.
 * @customfunction OFFSHORE_SAVINGS
 * @helpurl https://localhost:3000/docs/functions/offshore_savings.html
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
 * @helpurl https://localhost:3000/docs/functions/offshore_savings_pct.html
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
 * @helpurl https://localhost:3000/docs/functions/offshore_cashflows.html
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
 * @helpurl https://localhost:3000/docs/functions/offshore_npv.html
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

/**
 * Returns the internal rate of return per year of moving each business function abroad.
 * @customfunction OFFSHORE_IRR
 * @helpurl https://localhost:3000/docs/functions/offshore_irr.html
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreIrr(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_IRR", [fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns the years until the savings of moving each business function abroad have paid for the transition, not discounted.
 * @customfunction OFFSHORE_PAYBACK
 * @helpurl https://localhost:3000/docs/functions/offshore_payback.html
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshorePayback(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_PAYBACK", [fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns for each business function the value of a driver at which the net present value of moving it abroad is 0.
 * @customfunction OFFSHORE_BREAKEVEN
 * @helpurl https://localhost:3000/docs/functions/offshore_breakeven.html
 * @param driver "Offshore cost", "Productivity", "Offshore wage inflation", "Currency appreciation" or "Transition".
 * @param fte Full-time equivalents who do the work at home, a row for each business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreBreakeven(
  driver: string,
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OFFSHORE_BREAKEVEN", [driver, fte, onshore, offshore, productivity, transition, assumptions]);
}

/**
 * Returns for one business function a tornado table: driver, net present value with the driver lowered, with it raised, and the range between them, widest first.
 * @customfunction OFFSHORE_SENSITIVITY
 * @helpurl https://localhost:3000/docs/functions/offshore_sensitivity.html
 * @param fte Full-time equivalents who do the work at home, for one business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 * @param [swing] Share of its value by which each driver is lowered and raised, above 0 and up to 0.99; left out = 0.1.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreSensitivity(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
  swing?: number,
): unknown[][] {
  return answer("OFFSHORE_SENSITIVITY", [fte, onshore, offshore, productivity, transition, assumptions, swing]);
}

/**
 * Returns for one business function the mean, standard deviation, 10 %, 50 % and 90 % percentile and probability of loss of the simulated net present value.
 * @customfunction OFFSHORE_SIMULATION
 * @helpurl https://localhost:3000/docs/functions/offshore_simulation.html
 * @param fte Full-time equivalents who do the work at home, for one business function.
 * @param onshore Loaded yearly cost of one full-time equivalent at home.
 * @param offshore Loaded yearly cost of one full-time equivalent abroad in the first year, in home currency.
 * @param [productivity] Output of one full-time equivalent abroad as a share of one at home; blank = 1.
 * @param [transition] One-off cost of the move before the first year, in home currency; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Attrition, Tax rate and so on.
 * @param [uncertainty] Four columns, driver name, low, likely and high value, a row for each uncertain driver; PERT distribution.
 * @param [trials] Number of trials, 2 to 1,000,000; left out = 10,000.
 * @param [seed] Whole number that starts the random numbers, 0 to 4,294,967,295: the same seed gives the same result; left out = 1.
 */
// eslint-disable-next-line max-params -- the argument list is the workbook contract
export function offshoreSimulation(
  fte: unknown[][],
  onshore: unknown[][],
  offshore: unknown[][],
  productivity?: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
  uncertainty?: unknown[][],
  trials?: number,
  seed?: number,
): unknown[][] {
  return answer("OFFSHORE_SIMULATION", [
    fte,
    onshore,
    offshore,
    productivity,
    transition,
    assumptions,
    uncertainty,
    trials,
    seed,
  ]);
}

/**
 * Returns the total saving of handing each business function to a provider over the horizon: transition, contract and tax included, not discounted.
 * @customfunction OUTSOURCE_SAVINGS
 * @helpurl https://localhost:3000/docs/functions/outsource_savings.html
 * @param inhouse Yearly cost of doing the work inside, a row for each business function.
 * @param contract Yearly price of the provider's contract in the first year.
 * @param [transition] One-off cost of the handover before the first year; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Contract indexation, Tax rate and so on.
 */
export function outsourceSavings(
  inhouse: unknown[][],
  contract: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OUTSOURCE_SAVINGS", [inhouse, contract, transition, assumptions]);
}

/**
 * Returns the net present value of handing each business function to a provider, at the discount rate of the assumptions.
 * @customfunction OUTSOURCE_NPV
 * @helpurl https://localhost:3000/docs/functions/outsource_npv.html
 * @param inhouse Yearly cost of doing the work inside, a row for each business function.
 * @param contract Yearly price of the provider's contract in the first year.
 * @param [transition] One-off cost of the handover before the first year; blank = 0.
 * @param [assumptions] Two columns, name and value: Years, Discount rate, Overhead, Contract indexation, Tax rate and so on.
 */
export function outsourceNpv(
  inhouse: unknown[][],
  contract: unknown[][],
  transition?: unknown[][],
  assumptions?: unknown[][],
): unknown[][] {
  return answer("OUTSOURCE_NPV", [inhouse, contract, transition, assumptions]);
}

/**
 * Returns the working hours per day that two time zones share, daylight saving included.
 * @customfunction TIMEZONE_OVERLAP
 * @helpurl https://localhost:3000/docs/functions/timezone_overlap.html
 * @param home IANA name of the time zone at home, such as "Europe/London".
 * @param destination IANA name of the time zone of the destination, such as "Asia/Kolkata".
 * @param [date] Date whose clocks count; left out = the smaller overlap of 15 January and 15 July 2025.
 * @param [start] Hour at which work starts on the local clock of either zone, 0 to 24; left out = 9.
 * @param [end] Hour at which work ends, 0 to 24, the next day if it is before the start; left out = 17.
 */
export function timezoneOverlap(
  home: string,
  destination: string,
  date?: number,
  start?: number,
  end?: number,
): unknown[][] {
  return answer("TIMEZONE_OVERLAP", [home, destination, date, start, end]);
}
