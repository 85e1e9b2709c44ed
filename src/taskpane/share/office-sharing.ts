import { opensByItself, setOpensByItself } from "../../workbook/sharing/auto-open";
import { Stopped } from "../../workbook/sharing/control";
import { canCopy, openCopy } from "../../workbook/sharing/workbook-copy";
import type { SharingWorkbook } from "./sharing-workbook";

/** Reading formulas, LAMBDA definitions and all: loaded only when somebody shares. */
const work = () => import("../../workbook/sharing/work");

/** Sharing the workbook that Excel has open. */
export const officeSharing: SharingWorkbook = {
  survey: async (way, options) => (await work()).survey(way, options),
  share: async (way, options) => (await work()).share(way, options),
  restore: async (options) => (await work()).restore(options),
  repair: async (options) => (await work()).repairFormulas(options),
  canCopy,
  openCopy,
  opensByItself,
  setOpensByItself,
  isStop: (error) => error instanceof Stopped,
};
