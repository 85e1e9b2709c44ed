import { DEFAULT_SETTINGS, MODEL_SETTINGS, type ModelSettings } from "../../sourcing/settings";
import { INPUTS, MODEL_SETTINGS_BLOCK } from "../../words/model-blocks";
import type { SheetDraft } from "../draft";
import { writeNamedInputs, type NamedInput, type NamedInputArea } from "./named-inputs";

const inputsOf = (settings: ModelSettings): NamedInput[] =>
  MODEL_SETTINGS.map((setting) => ({
    name: setting.name,
    value: settings[setting.key],
    bounds: setting,
    unit: setting.unit,
    source: settings[setting.key] === setting.default ? INPUTS.ours : INPUTS.yours,
    note: setting.meaning,
    numberFormat: setting.unit.startsWith("share") ? "percent" : "score",
  }));

/**
 * The settings of the recommendation as inputs below a heading, from column A on.
 *
 * @param columns that the heading covers
 * @param name the name that formulas call them by
 */
export function writeModelSettings(
  draft: SheetDraft,
  row: number,
  columns: number,
  name: string,
  settings: ModelSettings = DEFAULT_SETTINGS,
): NamedInputArea {
  draft.heading(row, 0, columns, MODEL_SETTINGS_BLOCK.heading);
  const written = writeNamedInputs(draft, row + 1, 0, inputsOf(settings));
  draft.name(name, written.table, MODEL_SETTINGS_BLOCK.nameComment);
  return written;
}
