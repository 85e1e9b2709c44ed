/**
 * Everything that the add-in says in the language of the person in front of it, in English. What stands in the workbook's own
 * cells (templates, results and messages of functions) is in English for everyone and not in here: a workbook is passed
 * on to people of other languages, and formulas refer to its words. Where the pane reads such words out to a person, a
 * language may have its own for them: the optional parts of a catalogue.
 */
import type { MessageWords } from "./errors";
import { INSERTION } from "./insertion";
import { EVALUATION } from "./evaluation";
import { PANE } from "./pane";
import type { ReasonWords } from "./reason";
import { REFERENCE } from "./reference";
import { SETTINGS } from "./settings";
import { SHARING } from "./sharing";
import { ROWS } from "./rows";
import { TEMPLATE_OPTIONS } from "./template-options";
import { UNFINISHED_WORK } from "./unfinished";
import { WORKBOOK } from "./workbook";

export const ENGLISH = {
  /** How numbers, dates and lists are written: a BCP 47 tag. */
  locale: "en-US",
  /** How Excel writes formulas in this language. */
  notation: { list: ",", decimal: ".", arrayColumn: ",", arrayRow: ";", yes: "TRUE", no: "FALSE" },
  pane: PANE,
  evaluation: EVALUATION,
  reference: REFERENCE,
  settings: SETTINGS,
  workbook: WORKBOOK,
  sharing: SHARING,
  insertion: INSERTION,
  rows: ROWS,
  templateOptions: TEMPLATE_OPTIONS,
  unfinished: UNFINISHED_WORK,
};

/** How another language shows what cells say in English: only for reading, never written into a cell. */
export interface DocumentedLabels {
  /** By the criterion's id. */
  readonly criteria: Readonly<Record<string, { readonly name: string; readonly question: string }>>;
  /** By the recommendation as cells have it. */
  readonly recommendations: Readonly<Record<string, string>>;
  /** By the confidence as cells have it. */
  readonly confidence: Readonly<Record<string, string>>;
  /** By the template's id: what it is called and said to be in the gallery. */
  readonly templates: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  /** By the key of the model setting. */
  readonly settings: Readonly<Record<string, { readonly name: string; readonly meaning: string }>>;
}

/**
 * What every language says, in its file in languages/. What it does not have of the optional parts is shown as cells say it.
 */
export type Catalogue = typeof ENGLISH & {
  readonly documented?: DocumentedLabels;
  /** Messages of the functions, as the pane reads them out. */
  readonly messages?: MessageWords;
  /** The sentence that explains a recommendation, as the pane reads it out. */
  readonly reason?: ReasonWords;
};
