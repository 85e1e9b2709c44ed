/**
 * Workbooks handed on by the very operations that the pane calls, through office.js and the workbench's host, saved as .xlsx and given to
 * programs that nobody here wrote: LibreOffice for values and for edits by others, IronCalc for native formulas.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Template } from "../../src/templates/vocabulary";
import { DESTINATION_COMPARISON } from "../../src/templates/destination-comparison";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { OFFSHORE_BUSINESS_CASE } from "../../src/templates/offshore-business-case";
import { PROVIDER_SCORECARD } from "../../src/templates/provider-scorecard";
import { NAMESPACE } from "../../src/words/namespace";
import type { SharingWay } from "../../src/words/sharing";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import type { CellValue, Grid } from "../../workbench/grid/grid";
import { MemoryGrid } from "../host/memory-grid";
import type { OfficeWindow } from "../host/office-window";
import { answer, METADATA } from "../templates/calculated-sheet";
import { formulasAfterInsertion, formulasAfterRename } from "../workbook/sharing/edited-workbook";
import { cellsOf, columnLetters, readWorkbook, sameValue, type Value } from "../../workbench/file/file-cells";
import { writeGridFile } from "../../workbench/file/grid-file";
import { openGridFile } from "../../workbench/file/open-grid-file";
import { calculatedByIronCalc } from "./iron-calc";
import type { LibreOffice } from "./libre-office";
import { checkLeftOvers } from "./left-over-file";
import { startOfficeInNode } from "./office-in-node";

type Cells = ReadonlyMap<string, Value>;
type Check = (name: string, body: () => void | Promise<void>) => Promise<void>;

/** The templates that call the add-in, a live and a frozen function of each kind among them. */
const SHARED: readonly Template[] = [
  FUNCTION_PORTFOLIO,
  OFFSHORE_BUSINESS_CASE,
  DESTINATION_COMPARISON,
  PROVIDER_SCORECARD,
];

const NOTICE = "Shorewise notice";

/** What every cell shows, or its formula, by `Sheet!A1`. */
function cells(grid: Grid, read: "values" | "formulas"): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  for (const { id, name } of grid.sheets()) {
    const used = grid.usedArea(id);
    if (used === undefined || name === NOTICE) continue;
    const values = grid.values(used);
    grid[read](used).forEach((line, r) =>
      line.forEach((cell, c) => {
        const isFormula = typeof cell === "string" && cell.startsWith("=") && cell !== values[r]?.[c];
        if (cell !== "" && (read === "values" || isFormula))
          found.set(`${name}!${columnLetters(used.column + c)}${used.row + r + 1}`, cell);
      }),
    );
  }
  return found;
}

interface SharedFile {
  /** What the workbook showed, and its formulas, before anything was shared. */
  readonly before: Cells;
  readonly formulas: Cells;
  readonly bytes: Uint8Array;
  /** Formulas that it has now. */
  readonly live: Cells;
}

/** Two grids at work in one process share what Univer remembers of ranges: one after the other. */
async function shared(page: OfficeWindow, way: SharingWay): Promise<SharedFile> {
  const { insertTemplate } = await import("../../src/workbook/insert-template");
  const { share } = await import("../../src/workbook/sharing/work");
  const grid = new UniverGrid(createHeadlessBook());
  try {
    grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
    page.open(grid);
    for (const template of SHARED) await insertTemplate(template);
    await grid.calculated();
    const [before, formulas] = [cells(grid, "values"), cells(grid, "formulas")];
    await share(way, {});
    await grid.calculated();
    return { before, formulas, bytes: writeGridFile(grid), live: cells(grid, "formulas") };
  } finally {
    grid.dispose();
  }
}

function expectNone(problems: readonly string[], what: string): void {
  if (problems.length > 0) throw new Error(`${problems.length} ${what}:\n  ${problems.slice(0, 20).join("\n  ")}`);
}

/** Cells that show something else; an empty text and an empty cell look alike. */
const changes = (before: Cells, after: Cells): string[] =>
  [...before]
    .filter(([place, value]) => !sameValue(value, after.get(place) ?? ""))
    .map(([place, value]) => `${place}: ${String(value)} before, ${String(after.get(place))} after`);

async function checkValues(page: OfficeWindow, office: LibreOffice, folder: string): Promise<SharedFile> {
  const file = await shared(page, "values");
  const path = join(folder, "shared-values.xlsx");
  writeFileSync(path, file.bytes);
  expectNone(
    [...file.live].filter(([, formula]) => String(formula).includes(`${NAMESPACE}.`)).map(([place]) => place),
    "formulas of the add-in are left",
  );
  const opened = cellsOf(await readWorkbook(office.recalculated(path)));
  const live = opened.filter(({ formula }) => formula !== undefined);
  const places = new Set(live.map(({ sheet, address }) => `${sheet}!${address}`));
  expectNone(
    [...file.live.keys()].filter((place) => !places.has(place)),
    "native formulas are gone",
  );
  const shown = new Map(opened.map(({ sheet, address, value }) => [`${sheet}!${address}`, value]));
  expectNone(changes(file.before, shown), "cells show something else in LibreOffice");
  const errors = [...shown].filter(([, value]) => /^(#[A-Z]|Err:)/.test(String(value))).map(([place]) => place);
  expectNone(errors, "cells show an error in LibreOffice");
  process.stdout.write(`        ${file.before.size} cells, ${file.live.size} of them formulas that stayed live\n`);
  return file;
}

async function checkNative(page: OfficeWindow): Promise<void> {
  const file = await shared(page, "native");
  const workbook = await readWorkbook(file.bytes);
  const calls = (formula = ""): boolean =>
    /\b(SOURCING|OFFSHORE|OUTSOURCE|PORTFOLIO|AHP|OPTION|RANK)_\w+\(/.test(formula);
  // IronCalc takes no name that is a constant or a choice: the record of what is frozen, which calculates nothing.
  const namedRanges = (workbook.namedRanges ?? []).filter(({ name }) => !name.startsWith("_Shorewise_"));
  const shown = calculatedByIronCalc({ ...workbook, namedRanges }, ({ formula }) => calls(formula));
  const expected = new Map([...shown.keys()].map((place) => [place, file.before.get(place) ?? ""]));
  const native = [...file.live.values()].filter((formula) => calls(String(formula)));
  if (native.length < 10) throw new Error(`Only ${native.length} native formulas.`);
  expectNone(changes(expected, shown), "cells show something else in IronCalc");
  process.stdout.write(`        ${native.length} native formulas fill ${shown.size} cells, the same in IronCalc\n`);
}

/** What a colleague does: rows above everything on one sheet and within another, a sheet by another name. */
const RENAMED = "Our functions (2027)";
const EDITS = (first: string, second: string): readonly string[] => [
  `document.Sheets.getByName("${first}").Rows.insertByIndex(0, 3)`,
  `document.Sheets.getByName("${second}").Rows.insertByIndex(2, 2)`,
  `document.Sheets.getByName("${first}").Name = "${RENAMED}"`,
];

async function checkRestored(page: OfficeWindow, office: LibreOffice, folder: string, file: SharedFile): Promise<void> {
  const { restore } = await import("../../src/workbook/sharing/work");
  const [first = "", second = ""] = [...new Set([...file.before.keys()].map((place) => place.split("!")[0] ?? ""))];
  const path = join(folder, "shared-values.xlsx");
  const edited = office.edited(path, EDITS(first, second));
  const grid = new MemoryGrid();
  await openGridFile(edited, grid, (...result) => grid.setResult(...result));
  page.open(grid);
  const result = await restore({});
  expectNone(
    result.unplaced.map(({ place, formula, reason }) => `${place} ${formula}: ${reason}`),
    "formulas could not be put back",
  );
  const ours = ([, formula]: [string, Value]): boolean => String(formula).includes(`${NAMESPACE}.`);
  const expected = formulasAfterRename(
    formulasAfterInsertion(formulasAfterInsertion(new Map([...file.formulas]), first, 0, 3), second, 2, 2),
    first,
    RENAMED,
  );
  const found = cells(grid, "formulas");
  expectNone(changes(new Map([...expected].filter(ours)), found), "formulas are not what they were");
  process.stdout.write(`        ${result.restored} cells restored after LibreOffice had edited and saved the file\n`);
}

export async function checkSharedFiles(check: Check, office: LibreOffice, folder: string): Promise<void> {
  const { page, close } = await startOfficeInNode();
  let values: SharedFile | undefined;
  await check("shared as values: LibreOffice shows what was shown, nothing is an error, all else is live", async () => {
    values = await checkValues(page, office, folder);
  });
  await check("restored after LibreOffice inserted rows, renamed a sheet and saved", async () => {
    if (values === undefined) throw new Error("There is no file to edit.");
    await checkRestored(page, office, folder, values);
  });
  await check("shared as native formulas: IronCalc opens the file and calculates the same", () => checkNative(page));
  await check("repaired in a file as it is saved without the add-in: tables, nested calls, names", () =>
    checkLeftOvers(page),
  );
  close();
}
