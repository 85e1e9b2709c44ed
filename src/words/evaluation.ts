/** What the pane says about evaluating a selection, beside the explanation of one row: columns, map, results, what would flip it. */

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const EVALUATION = {
  columns: {
    title: (matched: number, all: number) => `Columns: ${matched} of ${all} criteria`,
    guessed: (count: number) => `${plural(count, "is a guess", "are guesses")}: please check`,
    lead: "Where each criterion’s ratings stand. What you choose is kept in the workbook.",
    none: "no column",
    origins: { named: "", guessed: "guess", chosen: "your choice" },
    failed: "The choice was not kept.",
  },

  map: {
    title: "Sourcing map",
    description: (functions: number, counts: string) => `${plural(functions, "function", "functions")}: ${counts}.`,
    noneJudged: (functions: number) => `${plural(functions, "function", "functions")}.`,
    count: (functions: number, recommendation: string) => `${functions} ${recommendation}`,
    place: (name: string, outsource: string, offshore: string) =>
      `${name}: outsourcing ${outsource}, offshoring ${offshore}`,
    legend: (threshold: string) => `Lines at the threshold, ${threshold}; the shaded band is hybrid.`,
    partial: (drawn: number, all: number) => `${drawn} of ${all} functions are drawn.`,
    unplaced: (functions: number) => `${plural(functions, "function has", "functions have")} no place on it.`,
  },

  results: {
    title: "Write the results",
    form: "As",
    forms: { formulas: "formulas that follow the ratings", values: "values as of now" },
    place: "Where",
    places: { beside: "right of these rows", sheet: "on a new sheet" },
    write: "Write",
    writing: "Writing the results",
    done: (address: string) => `The results are in ${address}.`,
    cancelled: "The writing was stopped. The workbook is as it was.",
    failed: "The results were not written.",
    notKept: "Your choice could not be kept in the workbook; it is lost when the pane is closed.",
    dismiss: "Close this message",
    notEmpty: {
      happened: (address: string) => `The cells for the results are not empty: ${address}.`,
      remedy: "Empty them, or write the results on a new sheet.",
    },
    overTable: {
      happened: (table: string) => `The results would reach into the table ${table}.`,
      remedy: "Write them on a new sheet.",
    },
    offSheet: {
      happened: "There are not enough columns to the right of these rows.",
      remedy: "Write the results on a new sheet.",
    },
    leftOver: (address: string) =>
      `What was written into ${address} could not be removed again; everything else is as it was. Empty those cells.`,
  },

  flips: {
    title: "What would change it",
    lead: "The smallest change of a single weight that leads to another recommendation.",
    criterion: "Weight of",
    multiple: "Times",
    becomes: "Then",
    none: "No single weight, from nothing to ten times what it is, changes the recommendation.",
    more: (count: number) => `${plural(count, "more weight", "more weights")} would change it further away.`,
  },

  settingsOfWorkbook: "Equal weights, settings of this workbook",
  weightsAndWorkbookSettings: (table: string) => `Weights of table ${table}, settings of this workbook`,
};
