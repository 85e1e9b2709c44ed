/**
 * What Excel and its lists of add-ins say about Shorewise from files that a build publishes, in English. Descriptions and ribbon
 * stand in manifest.xml word for word; a test holds the two together. The texts of functions stand in functions.ts.
 */
export const PUBLISHED = {
  /** Where there is room for a few lines. */
  description:
    "Decide, function by function, what to keep in-house, outsource, offshore or blend: comparison templates and formulas that can be traced.",
  /** Where there is room for a line only: at most 80 characters. */
  shortDescription: "Decide what to keep in-house, outsource, offshore or run as a hybrid",
  /** Names of keyboard shortcuts, by their command. */
  shortcuts: {
    openPane: "Open Shorewise",
    evaluateSelection: "Evaluate selection",
    insertFunctionPortfolio: "Insert function portfolio",
    showHelp: "Shorewise help",
  },
  /** By the id that manifest.xml has for it: at most 125 characters a label, 250 a description. */
  ribbon: {
    "Group.Label": "Shorewise",
    "GetStarted.Title": "Shorewise is ready",
    "Open.Label": "Open Shorewise",
    "Insert.Label": "Insert template",
    "Evaluate.Label": "Evaluate selection",
    "Share.Label": "Share",
    "Help.Label": "Help",
    "EvaluateRows.Label": "Evaluate these rows",
    "ExplainRow.Label": "Explain this row",
    "FunctionPortfolio.Label": "Function portfolio",
    "SourcingComparison.Label": "Sourcing comparison",
    "OffshoreBusinessCase.Label": "Offshore business case",
    "Destinations.Label": "Destination comparison",
    "ProviderScorecard.Label": "Provider scorecard",
    "RiskRegister.Label": "Risk register",
    "KeyDifferences.Label": "Key differences",
    "ShareNative.Label": "Share with native formulas…",
    "ShareValues.Label": "Share values only…",
    "ShareRestore.Label": "Restore formulas…",
    "ShareRepair.Label": "Repair #NAME?…",
    "Open.Description":
      "Opens the Shorewise pane beside the sheet: templates, and the reasons behind every recommendation.",
    "Insert.Description": "Inserts one of the seven templates on a new sheet.",
    "Evaluate.Description": "Shows scores, recommendation and reasons for the selected rows of business functions.",
    "Share.Description": "Hands the workbook on to people without the add-in, or brings its formulas back.",
    "Help.Description": "Shows the documentation: every function, every template, how the scores work.",
    "EvaluateRows.Description": "Shows scores, recommendation and reasons for the selected rows in the pane.",
    "ExplainRow.Description": "Shows what speaks for and against in this row, and how close the decision is.",
    "GetStarted.Description":
      "Open Shorewise on the Home tab and insert a template, or type =SHORE. in a cell to see the functions.",
    "FunctionPortfolio.Description":
      "Rates a list of business functions: scores, recommendation, savings and the sourcing map.",
    "SourcingComparison.Description":
      "Looks at one business function: outsourcing and offshoring side by side, with every contribution.",
    "OffshoreBusinessCase.Description":
      "Calculates a move abroad: flows, NPV, payback, break-even, tornado and simulation.",
    "Destinations.Description": "Scores and ranks countries as destinations, by criteria that you weight.",
    "ProviderScorecard.Description": "Scores providers by weighted criteria, with weights from comparisons in pairs.",
    "RiskRegister.Description": "Lists the documented risks of both models with likelihood, impact and heat map.",
    "KeyDifferences.Description": "Inserts the documented differences, advantages and disadvantages as a reference.",
    "ShareNative.Description":
      "Shows the Share view: formulas that stay live in any Excel with LAMBDA, without the add-in.",
    "ShareValues.Description": "Shows the Share view: results frozen, inputs left, for any spreadsheet program.",
    "ShareRestore.Description": "Shows the Share view: bring back the formulas of a shared workbook.",
    "ShareRepair.Description": "Shows the Share view: enter formulas again that lost the add-in.",
  },
};

/** The same in another language, and with it what functions.json says, by its English text. */
export type PublishedWords = typeof PUBLISHED & { readonly functions: Readonly<Record<string, string>> };
