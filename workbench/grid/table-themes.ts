import type { IStyleBase } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { IUniverSheetsTableConfig } from "@univerjs/sheets-table";
import type { TableState } from "./grid";

const header: IStyleBase = { bg: { rgb: "#4472C4" }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
const band: IStyleBase = { bg: { rgb: "#D9E1F2" } };

/** Excel has sixty table styles; the workbench draws its default one, banded or not, and "None" as no style at all. */
export const TABLE_THEMES: NonNullable<IUniverSheetsTableConfig["userThemes"]> = [
  { name: "banded", style: { headerRowStyle: header, firstRowStyle: {}, secondRowStyle: band } },
  { name: "unbanded", style: { headerRowStyle: header } },
  { name: "none", style: {} },
];

export function tableTheme({ style, showBandedRows }: Pick<TableState, "style" | "showBandedRows">): string {
  if (style === "") return "none";
  return showBandedRows ? "banded" : "unbanded";
}
