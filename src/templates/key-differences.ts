import { CRITERIA } from "../sourcing/criteria";
import { ADD_IN_TEXTS, DIFFERENCE_CHECKS, KEY_DIFFERENCES_SHEET } from "../words/key-differences";
import { ABOUT, CHECKS } from "../words/model-blocks";
import { NAMESPACE } from "../words/namespace";
import { address, area, type Area } from "./area";
import { writeChecks, writeMasterCheck, type Check } from "./blocks/checks";
import { writeTitleBlock } from "./blocks/title-block";
import { COLUMNS, TEXT_COLUMNS, writeSections, type SectionAreas } from "./differences/sections";
import { SheetDraft } from "./draft";
import { printSetup } from "./pages";
import { TAB_COLORS } from "./palette";
import type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";

const ROWS = { title: 0, master: 1, top: 3, sections: 13 } as const;

const CHECK_COLUMNS = {
  label: COLUMNS.checks,
  found: COLUMNS.checks + 1,
  limit: COLUMNS.checks + 2,
  status: COLUMNS.checks + 3,
  note: COLUMNS.checks + 4,
} as const;

/** Columns of the two results of the add-in, and of the part of the criteria with the question. */
const SPILLED = { differences: 3, criteria: 5, question: 4 } as const;

/** Where the add-in's own texts stand. */
interface AddInAreas {
  readonly differences: Area;
  readonly questions: Area;
}

/** The add-in's texts, beside the sections they are compared with. */
function writeAddInTexts(draft: SheetDraft, { differences, criteria }: SectionAreas): AddInAreas {
  const { addIn } = COLUMNS;
  const { heading, id, name, model, direction, question } = ADD_IN_TEXTS;
  const shore = (called: string) => ({ formula: `=${NAMESPACE}.${called}()` });
  draft.heading(ROWS.top, addIn, SPILLED.criteria, heading);
  draft.put(differences.row - 1, addIn, ADD_IN_TEXTS.differences, "columnHeader");
  const spilledDifferences = area(differences.row, addIn, differences.rows, SPILLED.differences);
  draft.style(spilledDifferences, "resultText");
  draft.put(differences.row, addIn, shore("SOURCING_DIFFERENCES"), "resultText");
  const spilledCriteria = area(criteria.row, addIn, CRITERIA.length, SPILLED.criteria);
  draft.put(criteria.row - 2, addIn, ADD_IN_TEXTS.criteria, "columnHeader");
  draft.write(criteria.row - 1, addIn, [[id, name, model, direction, question]], "columnHeader");
  draft.style(spilledCriteria, "resultText");
  draft.put(criteria.row, addIn, shore("SOURCING_CRITERIA"), "resultText");
  return {
    differences: spilledDifferences,
    questions: area(criteria.row, addIn + SPILLED.question, CRITERIA.length, 1),
  };
}

function check(name: keyof typeof DIFFERENCE_CHECKS, formula: string): Check {
  const [label, remedy] = DIFFERENCE_CHECKS[name];
  return { label, remedy, formula, limit: "zero", severity: "error", numberFormat: "count" };
}

/** @returns the cells with the statuses */
function writeDifferenceChecks(draft: SheetDraft, sections: SectionAreas, addIn: AddInAreas): Area {
  const [here, there] = [address(sections.differences), address(addIn.differences)];
  const texts = address(sections.criteria);
  const found = `COUNTIF(${texts},"*"&${address(addIn.questions)})`;
  draft.heading(ROWS.top, COLUMNS.checks, CHECK_COLUMNS.note - COLUMNS.checks + 1, CHECKS.heading);
  return writeChecks(draft, { row: ROWS.top + 1, ...CHECK_COLUMNS }, [
    check("differences", `=SUMPRODUCT((${here}<>${there})*1)`),
    check("criteria", `=SUMPRODUCT((${found}=0)*1)`),
    check("blanks", `=COUNTBLANK(${here})+COUNTBLANK(${texts})`),
  ]);
}

function setSizes(draft: SheetDraft): void {
  draft.width(COLUMNS.label, 1, 285);
  draft.width(COLUMNS.outsourcing, 2, 480);
  draft.width(COLUMNS.offshoring + 1, 1, 24);
  draft.width(COLUMNS.checks, 1, 325);
  draft.width(COLUMNS.checks + 1, 3, 90);
  draft.width(COLUMNS.checks + 4, 1, 440);
  draft.width(COLUMNS.addIn - 1, 1, 24);
  draft.width(COLUMNS.addIn, 1, 250);
  draft.width(COLUMNS.addIn + 1, 2, 330);
  draft.width(COLUMNS.addIn + SPILLED.differences, 1, 80);
  draft.width(COLUMNS.addIn + SPILLED.question, 1, 500);
  draft.height(ROWS.title, 1, 34);
  draft.height(ROWS.master, 1, 24);
}

function build(names: TemplateNames, { insertedOn }: TemplateOptions = {}): TemplateSheet {
  const draft = new SheetDraft();
  setSizes(draft);
  draft.put(ROWS.title, 0, KEY_DIFFERENCES_SHEET.heading, "title");
  draft.heading(ROWS.top, 0, TEXT_COLUMNS, ABOUT.heading);
  const about = { ...KEY_DIFFERENCES_SHEET, hasNoAmounts: true, hasNoInputs: true } as const;
  writeTitleBlock(draft, ROWS.top + 1, about, insertedOn);
  const sections = writeSections(draft, ROWS.sections);
  const statuses = writeDifferenceChecks(draft, sections, writeAddInTexts(draft, sections));
  writeMasterCheck(draft, ROWS.master, 0, statuses);
  return {
    name: names.sheet,
    tabColor: TAB_COLORS.reference,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: ROWS.master + 1, columns: 1 },
    print: printSetup(draft, {
      paper: "A4",
      columns: { first: 0, last: COLUMNS.offshoring },
      titleRows: { first: ROWS.title, last: ROWS.master },
    }),
  };
}

/** The documented comparison of the two models, to read and to print. */
export const KEY_DIFFERENCES_REFERENCE: Template = {
  id: "key-differences",
  title: KEY_DIFFERENCES_SHEET.title,
  description: KEY_DIFFERENCES_SHEET.gallery,
  preview: "assets/preview-key-differences.png",
  preferredNames: { sheet: KEY_DIFFERENCES_SHEET.sheet, table: KEY_DIFFERENCES_SHEET.table },
  build,
};
