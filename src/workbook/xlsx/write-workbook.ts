/** A template as an .xlsx file: the sheet with its values, and a sheet that says what is live in it and what is not. */
import { FILE_NOTICE } from "../../words/files";
import type { TemplateSheet } from "../../templates/vocabulary";
import { withPieces } from "../native/native-functions";
import type { CalculatedCells } from "./calculated-cells";
import { chartPart } from "./chart-part";
import { drawingPart } from "./drawing-part";
import { FileCells, type ResultForm } from "./file-cells";
import { noteBoxesPart, notesPart, type Note } from "./note-parts";
import { noticeSheet } from "./notice-sheet";
import {
  contentTypesPart,
  corePropertiesPart,
  metadataPart,
  propertiesPart,
  relationsPart,
  type Relation,
} from "./package-parts";
import { SharedStrings } from "./shared-strings";
import { sheetPart, type SheetBooks, type SheetLinks } from "./sheet-part";
import { StyleBook } from "./style-book";
import { tablePart } from "./table-part";
import {
  EXTENSION_FILE,
  extensionPart,
  TASK_PANES_PATH,
  taskPanesPart,
  type AddInReference,
} from "./web-extension-parts";
import { workbookPart } from "./workbook-part";
import { zipArchive, type Part } from "./zip-archive";

export interface WorkbookContents {
  readonly title: string;
  readonly sheet: TemplateSheet;
  readonly calculated: CalculatedCells;
  /** Time that the file's properties give. */
  readonly created: Date;
  /** The add-in whose pane opens with the file for those who have it; left out, none does. */
  readonly opensWith?: AddInReference;
  /** What the custom functions become (default: native). */
  readonly results?: ResultForm;
}

/** A sheet without formulas: nothing in it has to be calculated. */
const NOT_CALCULATED: CalculatedCells = {
  values: () => [],
  extent: (row, column) => ({ row, column, rows: 1, columns: 1 }),
};

const notesOf = ({ frozen }: FileCells): Note[] =>
  frozen.map(({ area: { row, column }, formula }) => ({ row, column, text: FILE_NOTICE.note(formula) }));

/** Everything that belongs to one sheet besides the sheet itself, and how it is related to it. */
class SheetParts {
  readonly parts: Part[] = [];
  readonly #relations: Relation[] = [];
  readonly links: SheetLinks;

  /** @param firstTable number of the sheet's first table, counted through the workbook */
  constructor(
    readonly cells: FileCells,
    readonly number: number,
    firstTable: number,
  ) {
    const { charts } = cells.sheet;
    const notes = notesOf(cells);
    const drawing = charts.length === 0 ? undefined : this.#addDrawing();
    const noteBoxes = notes.length === 0 ? undefined : this.#addNotes(notes);
    const tables = cells.sheet.tables.map((table, index) => {
      const id = firstTable + index;
      return this.#add("table", `tables/table${id}.xml`, tablePart(table, id, cells));
    });
    this.links = {
      ...(drawing !== undefined && { drawing }),
      ...(noteBoxes !== undefined && { notes: noteBoxes }),
      tables,
    };
    if (this.#relations.length === 0) return;
    const path = `xl/worksheets/_rels/sheet${number}.xml.rels`;
    this.parts.push({ path, text: [relationsPart(this.#relations)] });
  }

  get path(): string {
    return `xl/worksheets/sheet${this.number}.xml`;
  }

  #add(kind: Relation[0], path: string, text: string): string {
    this.parts.push({ path: `xl/${path}`, text: [text] });
    this.#relations.push([kind, `../${path}`]);
    return `rId${this.#relations.length}`;
  }

  #addNotes(notes: readonly Note[]): string {
    this.#add("notes", `comments${this.number}.xml`, notesPart(notes, FILE_NOTICE.author));
    return this.#add("noteBoxes", `drawings/noteBoxes${this.number}.vml`, noteBoxesPart(notes));
  }

  #addDrawing(): string {
    const { cells, number } = this;
    const { charts } = cells.sheet;
    const names = charts.map((_, index) => `chart${number}-${index + 1}.xml`);
    charts.forEach((chart, index) => {
      this.parts.push({ path: `xl/charts/${names[index]}`, text: [chartPart(chart, cells)] });
    });
    const relations = names.map((name): Relation => ["chart", `../charts/${name}`]);
    this.parts.push({ path: `xl/drawings/_rels/drawing${number}.xml.rels`, text: [relationsPart(relations)] });
    return this.#add("drawing", `drawings/drawing${number}.xml`, drawingPart(charts));
  }
}

/** Parts besides the sheets and what belongs to them. */
function* sharedParts(sheets: readonly SheetParts[], contents: WorkbookContents, books: SheetBooks): Generator<Part> {
  const spills = sheets.some(({ cells }) => cells.spills);
  yield { path: "xl/styles.xml", text: lazily(() => books.styles.xml()) };
  yield { path: "xl/sharedStrings.xml", text: books.strings.xml() };
  if (spills) yield { path: "xl/metadata.xml", text: [metadataPart()] };
  const functions = withPieces(new Set(sheets.flatMap(({ cells }) => [...cells.native])));
  yield {
    path: "xl/workbook.xml",
    text: [
      workbookPart(
        sheets.map(({ cells }) => cells.sheet),
        functions,
      ),
    ],
  };
  yield { path: "xl/_rels/workbook.xml.rels", text: [relationsPart(workbookRelations(sheets, spills))] };
  yield { path: "docProps/core.xml", text: [corePropertiesPart(contents.title, FILE_NOTICE.author, contents.created)] };
  yield { path: "docProps/app.xml", text: [propertiesPart(FILE_NOTICE.program)] };
  yield* autoOpenParts(contents);
  yield { path: "_rels/.rels", text: [relationsPart(rootRelations(contents))] };
}

function* autoOpenParts({ opensWith }: WorkbookContents): Generator<Part> {
  if (opensWith === undefined) return;
  yield { path: TASK_PANES_PATH, text: [taskPanesPart()] };
  const relations = relationsPart([["extension", EXTENSION_FILE]]);
  yield { path: TASK_PANES_PATH.replace("taskpanes.xml", "_rels/taskpanes.xml.rels"), text: [relations] };
  yield { path: TASK_PANES_PATH.replace("taskpanes.xml", EXTENSION_FILE), text: [extensionPart(opensWith)] };
}

function* lazily(text: () => string): Generator<string> {
  yield text();
}

/**
 * The list of parts stands first, where programs look that tell a file by its beginning. Texts are made only when they
 * are asked for: styles and shared texts are known once the sheets have been written.
 */
function workbookParts(sheets: readonly SheetParts[], contents: WorkbookContents): Part[] {
  const books: SheetBooks = { styles: new StyleBook(), strings: new SharedStrings() };
  const ofSheets = sheets.flatMap((sheet): Part[] => [
    { path: sheet.path, text: sheetPart(sheet.cells, books, sheet.links, sheet.number === 1) },
    ...sheet.parts,
  ]);
  const parts = [...ofSheets, ...sharedParts(sheets, contents, books)];
  return [{ path: "[Content_Types].xml", text: [contentTypesPart(parts.map(({ path }) => path))] }, ...parts];
}

function workbookRelations(sheets: readonly SheetParts[], spills: boolean): Relation[] {
  return [
    ...sheets.map(({ number }): Relation => ["sheet", `worksheets/sheet${number}.xml`]),
    ["styles", "styles.xml"],
    ["strings", "sharedStrings.xml"],
    ...(spills ? [["metadata", "metadata.xml"] satisfies Relation] : []),
  ];
}

const rootRelations = ({ opensWith }: WorkbookContents): Relation[] => [
  ["workbook", "xl/workbook.xml"],
  ["coreProperties", "docProps/core.xml"],
  ["properties", "docProps/app.xml"],
  ...(opensWith === undefined ? [] : [["taskPanes", TASK_PANES_PATH] satisfies Relation]),
];

/** @returns the bytes of an .xlsx file (ISO/IEC 29500, transitional) */
export function writeWorkbook(contents: WorkbookContents): Uint8Array {
  const cells = new FileCells(contents.sheet, contents.calculated, contents.results);
  const model = new SheetParts(cells, 1, 1);
  const notice = noticeSheet(contents.title, FILE_NOTICE.sheet, cells);
  const about = new SheetParts(new FileCells(notice, NOT_CALCULATED), 2, 1 + contents.sheet.tables.length);
  return zipArchive(workbookParts([model, about], contents));
}
