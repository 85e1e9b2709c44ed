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
};
