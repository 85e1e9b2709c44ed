/** The argument `settings`: a *name | value* range over the model settings. */
import { DEFAULT_SETTINGS, MODEL_SETTINGS, type ModelSettings } from "../sourcing/settings";
import type { Argument } from "./arguments";
import { namedNumbersReader } from "./named-numbers";

const read = namedNumbersReader("settings", MODEL_SETTINGS);

export const modelSettings: Argument<ModelSettings> = {
  read: (raw) => ({ ...DEFAULT_SETTINGS, ...Object.fromEntries(read(raw).values) }),
};
