import { addressOnSheet, columnName } from "../../templates/area";
import type { TemplateSheet } from "../../templates/vocabulary";
import { fileFormula } from "../formulas/file-form";
import type { NativeFunction } from "../native/native-functions";
import { attributeText, DECLARATION, element, escaped } from "./xml";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/** Any number: Excel compares it with its own to see whether a newer Excel has calculated. */
const CALCULATION_ENGINE = 191_029;

const sheetPrefix = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** What is printed is kept as names that every sheet has for itself. */
function printNames({ name, print }: TemplateSheet, localSheetId: number): [string, string][] {
  const { columns, titleRows } = print;
  const area = `${sheetPrefix(name)}$${columnName(columns.first)}:$${columnName(columns.last)}`;
  const titles = `${sheetPrefix(name)}$${titleRows.first + 1}:$${titleRows.last + 1}`;
  return [
    ["_xlnm.Print_Area", element("definedName", { name: "_xlnm.Print_Area", localSheetId }, escaped(area))],
    ["_xlnm.Print_Titles", element("definedName", { name: "_xlnm.Print_Titles", localSheetId }, escaped(titles))],
  ];
}

function nameXml(name: string, comment: string, formula: string): [string, string] {
  const open = `<definedName name="${attributeText(name)}" comment="${attributeText(comment)}">`;
  return [name, `${open}${escaped(formula)}</definedName>`];
}

const sheetNames = (sheet: TemplateSheet): [string, string][] =>
  sheet.names.map(({ name, area, comment }) => nameXml(name, comment, addressOnSheet(sheet.name, area)));

const functionNames = (functions: readonly NativeFunction[]): [string, string][] =>
  functions.map(({ name, comment, formula }) => nameXml(name, comment, fileFormula(formula)));

/** Excel keeps names sorted and repairs files that do not. */
function namesXml(sheets: readonly TemplateSheet[], functions: readonly NativeFunction[]): string {
  const ofSheets = sheets.flatMap((sheet, index) => [...printNames(sheet, index), ...sheetNames(sheet)]);
  const names = [...ofSheets, ...functionNames(functions)];
  const sorted = names.sort(([one], [other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));
  return element("definedNames", {}, ...sorted.map(([, xml]) => xml));
}

/**
 * The sheet with the index i is related as `rId${i + 1}`.
 *
 * @param functions LAMBDA names that the sheets' formulas call, and the pieces of those
 */
export function workbookPart(sheets: readonly TemplateSheet[], functions: readonly NativeFunction[]): string {
  const listed = sheets.map(({ name }, index) => {
    const id = index + 1;
    return `<sheet name="${attributeText(name)}" sheetId="${id}" r:id="rId${id}"/>`;
  });
  // The cached values come from another program: Excel is asked to calculate for itself as soon as it may.
  const calculation = element("calcPr", { calcId: CALCULATION_ENGINE, fullCalcOnLoad: true });
  return (
    DECLARATION +
    element(
      "workbook",
      NAMESPACES,
      element("workbookPr"),
      element("bookViews", {}, element("workbookView", { windowWidth: 28_800, windowHeight: 15_000 })),
      element("sheets", {}, ...listed),
      namesXml(sheets, functions),
      calculation,
    )
  );
}
