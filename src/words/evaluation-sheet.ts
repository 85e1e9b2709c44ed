/** What stands in the cells of a sheet with the results of an evaluation; English for everyone, as all cells are. */

export const EVALUATION_SHEET = {
  title: "Evaluation",
  gallery: "The results of the selected rows.",
  sheet: "Evaluation",
  table: "Evaluation",
  heading: "Evaluation of selected functions",
  source: "Rows",
  evaluatedOn: "Evaluated on",
  weights: "Weights",
  equalWeights: "equal",
  settings: "Model settings",
  form: "Results",
  formulas: "formulas: they follow the ratings",
  values: "values as of that day: they do not follow the ratings",
  setting: (name: string, value: number) => `${name} ${value}`,
  results: "Results",
  function: "Function",
  row: (row: number) => `Row ${row}`,
  notEvaluated: "Not evaluated",
} as const;
