/** Words of the .xlsx files that are written without Excel: the sheet that explains them, and its notes. */

export const FILE_NOTICE = {
  sheet: "About this file",
  heading: "About this file",
  what: "What it is",
  template: (title: string) => `"${title}", written by Shorewise as a workbook of its own, without Excel.`,
  live: "Live",
  liveText: "Excel's own formulas: totals, native cross-checks, checks, charts. They follow your changes.",
  carried: "Carried along",
  carriedText:
    "Shorewise's own functions, as LAMBDA names of this workbook (Formulas > Name Manager): live as well, without the add-in.",
  needs: "What it needs",
  needsText:
    "Excel for Microsoft 365 or Excel 2024, on the computer or on the web. Other programs may show errors instead of results: ask for this workbook with values, which any program reads.",
  frozen: "Frozen",
  frozenText:
    "The results below. They were calculated when the file was written and do not follow changes of the inputs.",
  checks: "When inputs change",
  checksText:
    "A frozen result then no longer fits them: read it as a statement about the inputs the file was written with.",
  again: "To make them live",
  againText: "Insert the template in Excel with Shorewise, or write the file again from your rows.",
  cells: "Cells",
  formula: "Formula",
  note: (formula: string) =>
    `Frozen result of\n${formula}\nIt does not follow changes of the inputs. See the sheet "About this file".`,
  author: "Shorewise",
  /** LibreOffice trusts the values that a file brings only where its program begins with Microsoft; else the errors of LAMBDAs spread. */
  program: "Microsoft Excel format, written by Shorewise",
} as const;
