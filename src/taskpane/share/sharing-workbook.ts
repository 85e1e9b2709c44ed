import type { SharingWay } from "../../words/sharing";
import type { ControlOptions } from "../../workbook/sharing/control";
import type { Survey } from "../../workbook/sharing/plan";
import type { RepairResult } from "../../workbook/sharing/repair";
import type { RestoreResult } from "../../workbook/sharing/restore";
import type { SharingResult } from "../../workbook/sharing/share";

/** What the Share view asks of the workbook. All work is done as a whole or leaves the workbook as it was. */
export interface SharingWorkbook {
  /** Changes nothing. */
  survey(way: SharingWay, options: ControlOptions): Promise<Survey>;
  share(way: SharingWay, options: ControlOptions): Promise<SharingResult>;
  restore(options: ControlOptions): Promise<RestoreResult>;
  repair(options: ControlOptions): Promise<RepairResult>;
  /** Whether this Excel can open a copy of the workbook in a window of its own. */
  canCopy(): boolean;
  openCopy(): Promise<void>;
  opensByItself(): boolean;
  setOpensByItself(isOn: boolean): Promise<void>;
  /** Whether an error says no more than that the person stopped the work. */
  isStop(error: unknown): boolean;
}
