/** What the name manager of a workbook says about each function that the workbook computes by itself; at most 255 characters. */
export const NATIVE_COMMENTS: Readonly<Record<string, string>> = {
  SOURCING_SCORE: "Shorewise: score of each business function for a sourcing model, 0 to 100 points, from its ratings.",
  SOURCING_MODEL:
    "Shorewise: recommendation for each business function: Keep in-house, Outsource, Offshore, Hybrid or Not enough ratings.",
  SOURCING_CRITERIA: "Shorewise: the documented criteria: id, short name, model, direction and what is rated.",
  SOURCING_DIFFERENCES: "Shorewise: the documented key differences between outsourcing and offshoring.",
  RANK_WEIGHTS: "Shorewise: rank-order-centroid weights, which total 1; equal ranks share the weights of their places.",
  SHORE_ROW_COUNT: "Shorewise piece: how many rows; also of computed arrays in programs whose ROWS takes ranges only.",
  SHORE_COLUMN_COUNT:
    "Shorewise piece: how many columns; also of computed arrays in programs whose COLUMNS takes ranges only.",
  SHORE_FIRST_CELL: "Shorewise piece: the first cell of a range, or a single value as it is.",
  SHORE_IS_BLANK: "Shorewise piece: whether a cell is empty or holds nothing but spaces.",
  SHORE_IS_LEFT_OUT: "Shorewise piece: whether an argument is left out: an empty text or one blank cell.",
  SHORE_FOLDED_NAME: "Shorewise piece: a name without spaces, hyphens and capitals, as names are compared.",
  SHORE_CHOICE: "Shorewise piece: which of a few words an argument is; #VALUE! when it is none of them.",
  SHORE_NUMBER: "Shorewise piece: a number of 0 or more; what a blank stands for; -1 for anything else.",
  SHORE_NUMBERS: "Shorewise piece: a row or column of numbers of 0 or more, as a column; #VALUE! when one is not.",
  SHORE_GIVEN_NAME: "Shorewise piece: the name in a name-value table; a space for none, ? for no name.",
  SHORE_GIVEN_AMOUNT: "Shorewise piece: the value in a name-value table; empty for none, ? for no number.",
  SHORE_NAMED_NUMBERS:
    "Shorewise piece: values of a name-value table in the order of the known names (name, default, lowest, highest, lowest excluded, whole); #VALUE! when the table has a fault.",
  SHORE_RATING: "Shorewise piece: a rating from 1 to 5; 0 when not rated; 99 when the cell holds no rating.",
  SHORE_CRITERION_PLACE:
    "Shorewise piece: place of a criterion, given by id or short name, among the documented ones; 0 when there is none.",
  SHORE_PLACES:
    "Shorewise piece: for each rating column the place of its criterion; #VALUE! when the header does not fit.",
  SHORE_RATINGS: "Shorewise piece: ratings brought into the order of the documented criteria.",
  SHORE_SHARES: "Shorewise piece: share of each criterion in the weight of its model, a column a model.",
  SHORE_SCORES:
    "Shorewise piece: for each row both scores (-1 for none) and both coverages (-1 when a cell is no rating).",
  SHORE_SETTINGS: "Shorewise piece: threshold, hybrid band and minimum coverage, with their defaults.",
  SHORE_RECOMMENDATION: "Shorewise piece: the recommendation for both scores and coverages of a row.",
  SHORE_MARGIN: "Shorewise piece: the smallest change of a score that changes the recommendation, in points.",
  SHORE_CONFIDENCE: "Shorewise piece: High, Medium or Low, by margin and coverage.",
  SOURCING_REASON:
    "Shorewise: a sentence for each business function: scores, margin, the strongest criteria for and against, what is missing.",
  SOURCING_COMPARE:
    "Shorewise: for each business function both scores, recommendation, margin, confidence, coverage and reason.",
  SOURCING_CONTRIBUTIONS:
    "Shorewise: for one business function each criterion, its model, its rating and the points it adds to or takes from the score.",
  SOURCING_FLIP:
    "Shorewise: for one business function each criterion, the smallest multiple of its weight that changes the recommendation, and to what.",
  PORTFOLIO_MODEL:
    "Shorewise: how many functions have each recommendation and their share; the statement about the whole portfolio in the last row.",
  AHP_WEIGHTS:
    "Shorewise: weights from comparisons in pairs, by the eigenvector method of the analytic hierarchy process; they total 1.",
  AHP_CONSISTENCY:
    "Shorewise: consistency ratio of comparisons in pairs; 0 = consistent, up to 0.10 is usually accepted.",
  OPTION_SCORE: "Shorewise: score of each option by weighted criteria; more is better, with VIKOR less is better.",
  OPTION_RANK: "Shorewise: rank of each option by weighted criteria; 1 = best, ties share the better rank.",
  OFFSHORE_SAVINGS:
    "Shorewise: total saving of moving each function abroad over the horizon: transition, run costs and tax included, not discounted.",
  OFFSHORE_SAVINGS_PCT:
    "Shorewise: saving of moving each function abroad, before tax and transition, as a share of its onshore cost.",
  OFFSHORE_CASHFLOWS:
    "Shorewise: yearly cash flows of moving each function abroad: the transition, then a flow at the end of each year.",
  OFFSHORE_NPV: "Shorewise: net present value of moving each function abroad.",
  OFFSHORE_IRR:
    "Shorewise: internal rate of return of moving each function abroad; of two rates the one nearer to 10 %.",
  OFFSHORE_PAYBACK:
    "Shorewise: payback of moving each function abroad, in years; #N/A when there is none within the horizon.",
  OFFSHORE_BREAKEVEN:
    "Shorewise: value of a driver at which the net present value of moving each function abroad is 0.",
  OFFSHORE_SENSITIVITY:
    "Shorewise: for one function each driver, the net present value with the driver lowered and raised, and the range; widest first.",
  OUTSOURCE_SAVINGS:
    "Shorewise: total saving of outsourcing each function over the horizon: transition, contract and tax included, not discounted.",
  OUTSOURCE_NPV: "Shorewise: net present value of outsourcing each function.",
  SHORE_POINTS:
    "Shorewise piece: what each criterion adds to or takes from its model's score, in points, a row a function.",
  SHORE_STRONGEST: "Shorewise piece: places of the two largest pulls of each row, 0 for none.",
  SHORE_JUDGED:
    "Shorewise piece: for each row scores and coverages, places of the strongest criteria for and against either model, ratings, points.",
  SHORE_TENTHS: "Shorewise piece: a number as text with one decimal and a point, whatever the language of Excel.",
  SHORE_DRIVER: "Shorewise piece: a criterion with its rating and its points, in words.",
  SHORE_LISTED: "Shorewise piece: up to two of the strongest criteria, in words.",
  SHORE_DRIVERS: "Shorewise piece: the strongest criteria for and against a model, in words.",
  SHORE_MISSING: "Shorewise piece: names of a model's criteria that have a weight and no rating.",
  SHORE_REASON_MISSING: "Shorewise piece: the sentence of a row with too few ratings.",
  SHORE_REASON: "Shorewise piece: the sentence of a row.",
  SHORE_SHOWN_SCORE:
    "Shorewise piece: a score as a cell shows it: #N/A when nothing is rated, #VALUE! when a cell is no rating.",
  SHORE_SHOWN_MARGIN: "Shorewise piece: a margin as a cell shows it: empty when too little is rated.",
  SHORE_SHOWN_CONFIDENCE: "Shorewise piece: a confidence as a cell shows it: empty when too little is rated.",
  SHORE_SHOWN_COVERAGE: "Shorewise piece: a coverage as a cell shows it: #VALUE! when a cell is no rating.",
  SHORE_FLAG: "Shorewise piece: TRUE or FALSE, also as 1 and 0; FALSE when left out.",
  SHORE_RECOMMENDED_AT: "Shorewise piece: the recommendation when one criterion has a multiple of its weight.",
  SHORE_TURNING_POINT:
    "Shorewise piece: multiple of a weight at which a score or a coverage meets a limit; 10 when it never does below.",
  SHORE_FLIPS:
    "Shorewise piece: for each criterion the first multiple of its weight that changes the recommendation, and to what.",
  SHORE_MODEL_PLACE:
    "Shorewise piece: place of a recommendation in their list; 0 for a blank cell, -1 for anything else.",
  SHORE_PAIRWISE:
    "Shorewise piece: comparisons in pairs, blanks filled in from their mirrors; #VALUE! when they do not fit each other.",
  SHORE_SQUARED: "Shorewise piece: a matrix times itself, scaled so that no power of it overflows.",
  SHORE_SQUARED_OFTEN: "Shorewise piece: a matrix squared eight times, scaled each time.",
  SHORE_EIGENVECTOR:
    "Shorewise piece: principal eigenvector of comparisons in pairs, by squaring the matrix again and again.",
  SHORE_DIRECTION: "Shorewise piece: 1 when more is better, -1 when less is better, 9 for anything else.",
  SHORE_DIRECTIONS: "Shorewise piece: a row of directions, one a column; #VALUE! when one is neither 1 nor -1.",
  SHORE_USABLE: "Shorewise piece: 1 for each row that holds numbers only.",
  SHORE_NORMALIZED:
    "Shorewise piece: columns scaled so that more is better: 1 MinMax, 2 Max, 3 Sum, 4 Vector, 5 None; #VALUE! when values do not allow it.",
  SHORE_CLOSENESS:
    "Shorewise piece: TOPSIS: distance to the worst as a share of the distances to the worst and to the best.",
  SHORE_RELATIVE: "Shorewise piece: where each value lies between the smallest (0) and the largest (1).",
  SHORE_VIKOR: "Shorewise piece: VIKOR's Q with v = 0.5; lower is better.",
  SHORE_NET_FLOWS: "Shorewise piece: PROMETHEE II net flows, usual preference function.",
  SHORE_OPTION_SCORES: "Shorewise piece: scores of options whose cells all are numbers.",
  SHORE_COMPARED: "Shorewise piece: scores of the usable options, arguments checked.",
  SHORE_BACK_IN_PLACE: "Shorewise piece: results of the usable rows at their places, #VALUE! at the others.",
  SHORE_CASE_INPUT: "Shorewise piece: an input of a business case for each row; -1 for what is no number of 0 or more.",
  SHORE_OFFSHORE_CASES:
    "Shorewise piece: offshore cases, a row each: headcount, onshore cost, offshore cost, productivity, transition; a negative number marks a row with a fault.",
  SHORE_OUTSOURCING_CASES:
    "Shorewise piece: outsourcing cases, a row each: in-house cost, contract cost, transition; a negative number marks a row with a fault.",
  SHORE_ASSUMPTIONS:
    "Shorewise piece: the assumptions in documented order, then the share migrated in years 1 to 50, then how many of them were given.",
  SHORE_MIGRATED: "Shorewise piece: the share migrated in each year of the horizon.",
  SHORE_GROWING: "Shorewise piece: an amount in each year of the horizon, growing by the same rate.",
  SHORE_ONSHORE_COSTS: "Shorewise piece: cost at home in each year.",
  SHORE_STAFF_PAID: "Shorewise piece: full-time equivalents paid abroad, overhead and replacements included.",
  SHORE_OFFSHORE_COSTS: "Shorewise piece: cost abroad in each year, travel included.",
  SHORE_YEARLY_SAVINGS: "Shorewise piece: saving of each year before tax and transition.",
  SHORE_FLOWS: "Shorewise piece: cash flows after tax: the transition, then each year.",
  SHORE_OFFSHORE_FLOWS: "Shorewise piece: cash flows of offshore cases; all 0 where nobody moves.",
  SHORE_OUTSOURCING_FLOWS: "Shorewise piece: cash flows of outsourcing cases.",
  SHORE_PRESENT_VALUES: "Shorewise piece: net present value of each row of flows.",
  SHORE_PER_CASE: "Shorewise piece: results, with #VALUE! in each row that has a fault.",
  SHORE_WORTH:
    "Shorewise piece: worth of flows at a force of interest, seen from the first flow or, below 0, from the last.",
  SHORE_ROOT: "Shorewise piece: force of interest at which flows are worth 0, by halving an interval.",
  SHORE_RATE_OF_RETURN:
    "Shorewise piece: internal rate of return of one row of flows that change sign once or twice; #NUM! when there is none.",
  SHORE_PAYBACKS: "Shorewise piece: payback of each row of flows, linear inside the year; #N/A when there is none.",
  SHORE_CASE_VALUES: "Shorewise piece: net present value of each offshore case.",
  SHORE_STAFF_FACTOR: "Shorewise piece: present cost after tax of 1 a year abroad that grows by a factor.",
  SHORE_RATE_AT_BREAKEVEN:
    "Shorewise piece: growth rate at which staff abroad costs what everything else is worth; #N/A when there is none.",
  SHORE_BREAKEVENS: "Shorewise piece: value of a driver at which each case's net present value is 0, allowed or not.",
  SHORE_SWING: "Shorewise piece: the swing, above 0 and up to 0.99; 0.1 when left out.",
  SHORE_MODEL_VALUES: "Shorewise piece: net present values of one model, each with one of its numbers replaced.",
  SHORE_TORNADO: "Shorewise piece: the sensitivity table of one model.",
};
