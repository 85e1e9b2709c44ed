import { MODEL_SETTINGS } from "../../sourcing/settings";
import { INPUTS, MODEL_SETTINGS_BLOCK } from "../../words/model-blocks";
import type { SheetDraft } from "../draft";
import { writeNamedInputs, type NamedInput, type NamedInputArea } from "./named-inputs";

const SETTINGS: readonly NamedInput[] = MODEL_SETTINGS.map((setting) => ({
  name: setting.name,
  value: setting.default,
  bounds: setting,
  unit: setting.unit,
  source: INPUTS.ours,
  note: setting.meaning,
  numberFormat: setting.unit.startsWith("share") ? "percent" : "score",
}));

/**
 * The settings of the recommendation as inputs below a heading, from column A on.
 *
 * @param columns that the heading covers
 * @param name the name that formulas call them by
 */
export function writeModelSettings(draft: SheetDraft, row: number, columns: number, name: string): NamedInputArea {
  draft.heading(row, 0, columns, MODEL_SETTINGS_BLOCK.heading);
  const written = writeNamedInputs(draft, row + 1, 0, SETTINGS);
  draft.name(name, written.table, MODEL_SETTINGS_BLOCK.nameComment);
  return written;
}
