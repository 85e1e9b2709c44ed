/** Sharing with the native functions of this version of the add-in. */
import type { SharingWay } from "../../words/sharing";
import type { ControlOptions } from "./control";
import { NATIVE_LIBRARY } from "./native-library";
import type { Survey } from "./plan";
import { restoreFormulas, type RestoreResult } from "./restore";
import { shareWorkbook, surveyWorkbook, type SharingResult } from "./share";

export { repairFormulas } from "./repair";

export const survey = (way: SharingWay, options: ControlOptions): Promise<Survey> =>
  surveyWorkbook(way, NATIVE_LIBRARY, options);

export const share = (way: SharingWay, options: ControlOptions): Promise<SharingResult> =>
  shareWorkbook(way, NATIVE_LIBRARY, options);

export const restore = (options: ControlOptions): Promise<RestoreResult> => restoreFormulas(NATIVE_LIBRARY, options);
