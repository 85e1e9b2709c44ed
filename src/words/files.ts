/** Words of the .xlsx files that are written without Excel: the sheet that explains them, notes, messages. */

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
  listHeading: "Frozen results and the formulas that made them",
  cells: "Cells",
  formula: "Formula",
  nothingFrozen: "Nothing in this workbook is frozen.",
  note: (formula: string) =>
    `Frozen result of\n${formula}\nIt does not follow changes of the inputs. See the sheet "About this file".`,
  author: "Shorewise",
  /** LibreOffice trusts the values that a file brings only where its program begins with Microsoft; else the errors of LAMBDAs spread. */
  program: "Microsoft Excel format, written by Shorewise",
} as const;

export const COMMAND_LINE = {
  usage: (ids: string) =>
    `npm run workbook -- <template> [--data rows.csv] [--values] [--auto-open] --out file.xlsx\nTemplates: ${ids}.`,
  unknownTemplate: (id: string, ids: string) => `There is no template "${id}". Templates: ${ids}.`,
  noOutput: "Say where to write with --out file.xlsx.",
  takesNoRows: (id: string) => `The template "${id}" has no list of rows: leave --data out.`,
  written: (path: string) => `Written: ${path}`,
  nothingWritten: "Nothing was written.",
} as const;

/** What `npm run sideload` says. */
export const SIDELOAD = {
  notBuilt: "dist/manifest.xml is missing: run npm run build first.",
  noId: (manifest: string) => `${manifest} has no <Id>.`,
  usage: (found: string) => `${found} is not known. Usage: npm run sideload [-- --remove | --web]`,
  removed: "Shorewise is no longer registered. Restart Excel.",
  onWindows: "Shorewise is registered for your account. Start Excel: it is on the Home tab, or under Home, Add-ins.",
  onMac: (file: string) => `Copied to ${file}. Restart Excel, then Home, Add-ins, Developer add-ins.`,
  onTheWeb: (manifest: string) =>
    `In Excel on the web: Home, Add-ins, More add-ins, My add-ins, Upload my add-in, and choose ${manifest}`,
  noExcelHere: (manifest: string) =>
    `There is no Excel for this system. Use Excel on the web (npm run sideload -- --web) or copy ${manifest} to a machine that has it.`,
  registryFailed: (key: string) => `The registry key ${key} could not be changed.`,
} as const;
