/** What the task pane says. */
import { SAVINGS } from "./savings";
import { WEIGHTS } from "./weights";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const PANE = {
  product: "Shorewise",
  views: {
    label: "Shorewise",
    more: "More",
    loading: "Loading…",
    names: {
      templates: "Templates",
      evaluate: "Evaluate",
      share: "Share",
      savings: "Savings",
      weights: "Weights",
      functions: "Functions",
      settings: "Settings",
      about: "About",
    },
  },

  start: {
    title: "Keep, outsource or offshore?",
    lead: "Decide it function by function, with every number traceable in the sheet.",
    steps: [
      { title: "Insert the portfolio", text: "A new sheet with example functions. Your own sheets stay as they are." },
      {
        title: "Rate your functions",
        text: "Replace the examples; rate each criterion from 1 (not at all) to 5 (fully).",
      },
      { title: "Select a row, read why", text: "Evaluate shows what speaks for and against it." },
    ],
    insert: "Insert the portfolio",
  },

  gallery: {
    title: "Templates",
    insert: "Insert",
    insertNamed: (template: string) => `Insert ${template}`,
    previewOf: (template: string) => `Preview of ${template}`,
    options: "Options",
    optionsOf: (template: string) => `Options of ${template}`,
    search: "Search templates",
    found: (count: number, all: number) => `${count} of ${plural(all, "template", "templates")}`,
    nothingFound: (text: string) => `No template is about “${text}”.`,
  },

  insertion: {
    region: "Insertion of a template",
    running: (template: string) => `Inserting ${template}`,
    done: (template: string, sheet: string) => `${template} is on the new sheet “${sheet}”.`,
    doneAtSelection: (template: string, sheet: string) => `${template} is on the sheet “${sheet}”, where you selected.`,
    cancel: "Stop",
    cancelling: "Stopping; what was written is removed…",
    cancelled: (template: string) => `${template} was stopped. The workbook is as it was.`,
    next: "Evaluate a row",
    failed: (template: string) => `${template} was not inserted.`,
    retry: "Try again",
    dismiss: "Close this message",
  },

  evaluate: {
    title: "Selected functions",
    reading: "Reading the selection…",
    readAgain: "Read again",
    failed: "The selection could not be read.",
    found: (functions: number, address: string) => `${plural(functions, "function", "functions")} in ${address}`,
    omitted: (rows: number) => `${plural(rows, "more row is", "more rows are")} selected and not read.`,
    settingsFrom: (table: string) => `Weights and settings of table ${table}`,
    weightsFrom: (table: string) => `Weights of table ${table}, default settings`,
    onlySettingsFrom: (table: string) => `Equal weights, settings of table ${table}`,
    defaults: "Equal weights, default settings",
    more: (hidden: number) => `Show ${plural(hidden, "more function", "more functions")}`,
    columns: { name: "Function", outsource: "Outsourcing", offshore: "Offshoring" },
    /** A row or a cell, by the number that the sheet has for the row. */
    unnamed: (row: number) => `Row ${row}`,
    cell: (row: number, column: string) => `Row ${row}, ${column}`,
    unreadable: "Not evaluated",
  },

  explanation: {
    outsource: "Outsourcing",
    offshore: "Offshoring",
    noScore: "not rated",
    threshold: (value: string) => `The mark shows the threshold, ${value}.`,
    margin: "Margin",
    marginMeaning: "points to a change",
    confidence: "Confidence",
    confidenceMeaning: "from margin and coverage",
    coverage: "Coverage",
    coverageMeaning: "of the weight is rated",
    none: "–",
    why: "Why",
    contributions: "What speaks for and against",
    contributionsMeaning: "Points each rating adds to or takes from 50; together they make the score.",
    againstAndFor: "against · for",
    criterion: "Criterion",
    rating: "Rated",
    contribution: "Points",
    missing: "Not rated yet",
    nothingRated: "No criterion of this model is rated.",
    unreadable: "This row could not be evaluated.",
    unreadableHint:
      "Correct the cell that the message names, then select the row again. The other rows are not affected.",
  },

  guidance: {
    title: "Select rows with ratings",
    noHeader: "No header was found for the selection, so its columns cannot be matched to criteria.",
    noCriteria: (address: string) => `No column of ${address} is headed by a criterion.`,
    criterionTwice: (criterion: string, columns: string) =>
      `${criterion} heads several columns (${columns}). Keep one.`,
    noRatings: (address: string) => `No criterion is rated in ${address}.`,
    steps: [
      "Click a cell in a row of functions, or select several rows.",
      "Head each rating column with a criterion’s id (O1 … F8) or short name (Expertise gap).",
      "Rate from 1 (not at all) to 5 (fully). Blank means not rated.",
    ],
    orInsert: "No such table yet? The function portfolio brings one.",
    openTemplates: "Go to templates",
  },

  savings: SAVINGS,

  weights: WEIGHTS,

  functions: {
    title: "Functions in cells",
    lead: "Type them in any cell. Brackets mark what may be left out; several rows at once give as many results.",
    reading: "Reading the list of functions…",
    failed:
      "The list of functions could not be read. The functions themselves work in cells; reopen the pane to see the list.",
  },

  about: {
    title: "What Shorewise does",
    lead: "It rates business functions against documented criteria and says which to keep in-house, outsource, offshore or run as a hybrid.",
    documentedTitle: "From the article",
    documented:
      "The sixteen criteria and their direction, the definitions, the key differences, and the rule of a hybrid portfolio.",
    oursTitle: "Our model settings",
    ours: "The scale from 1 to 5, equal weights, and these numbers. They are inputs of each template: change them there.",
    setting: "Setting",
    settingDefault: "Default",
    privacyTitle: "Privacy",
    privacy:
      "Nothing leaves the workbook: no account, no telemetry. The pane loads its own files, and Office’s script from Microsoft.",
    shareTitle: "Passing a workbook on",
    share:
      "A colleague without the add-in sees the last results; once a cell recalculates there, a SHORE formula shows #NAME?. Share changes the formulas into native ones, or into values, and back.",
  },

  outside: {
    title: "Shorewise runs inside Excel",
    lead: "This is the task pane of an Excel add-in for decisions on outsourcing and offshoring. Outside Excel it has no workbook to work on.",
    open: "To open it:",
    steps: [
      "Start Excel (Microsoft 365 on Windows or Mac, or on the web) and open a workbook.",
      "Add Shorewise by its manifest: Home › Add-ins › More add-ins › Upload my add-in.",
      "Choose Open Shorewise on the Home tab.",
    ],
    workbench:
      "No Excel at hand? npm start opens the workbench, a spreadsheet in the browser with this pane beside it.",
  },

  broken: {
    title: "The pane stopped",
    text: "Something went wrong while drawing this pane. The workbook is not affected.",
    again: "Draw it again",
  },
};
