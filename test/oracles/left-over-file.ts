/** A file as Excel saves it where the add-in is missing, opened where it is there, and repaired. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { repairFormulas } from "../../src/workbook/sharing/repair";
import { NAMESPACE } from "../../src/words/namespace";
import type { CellValue } from "../../workbench/grid/grid";
import { MemoryGrid } from "../host/memory-grid";
import type { OfficeWindow } from "../host/office-window";
import { writeGridFile } from "../../workbench/file/grid-file";
import { openGridFile } from "../../workbench/file/open-grid-file";

/** In a table, alone and copied down; nested, beside a text that only looks like a call; a spill; through a name. */
const FORMULAS: readonly (readonly [row: number, column: number, formula: string])[] = [
  [1, 2, '=SHORE.SOURCING_SCORE(Functions[[#This Row],[Rating]],"Best")*2'],
  [2, 2, '=SHORE.SOURCING_SCORE(Functions[[#This Row],[Rating]],"Best")*2'],
  [4, 0, '=IF(SHORE.SOURCING_SCORE(B2,,SHORE.RANK_WEIGHTS(B2:B3))>5,"SHORE.X(1)",SHORE.SOURCING_MODEL(B2:B3))'],
  [5, 0, "=SHORE.OFFSHORE_CASHFLOWS(B2,B3,SUM(Functions[Rating]))"],
  [6, 0, "=Best+1"],
];
const NAME = "=SHORE.SOURCING_SCORE('Our sheet'!$B$2)";

function workbook(): MemoryGrid {
  const grid = new MemoryGrid();
  const sheetId = grid.activeSheetId();
  grid.updateSheet(sheetId, { name: "Our sheet" });
  const header: CellValue[][] = [
    ["Function", "Rating", "Score"],
    ["IT", 4, ""],
    ["HR", 2, ""],
  ];
  const table = { sheetId, row: 0, column: 0, rows: 3, columns: 3 };
  grid.write(table, header);
  grid.addTable(table, "Functions", ["Function", "Rating", "Score"]);
  for (const [row, column, formula] of FORMULAS) {
    grid.write({ sheetId, row, column, rows: 1, columns: 1 }, [[formula]]);
    grid.setResult(sheetId, row, column, "#NAME?");
  }
  grid.setName({ name: "Best", formula: NAME, comment: "", visible: true });
  return grid;
}

/** What Excel makes of the namespace in a file, in capitals or not, texts apart. */
function asSavedWithout(bytes: Uint8Array): Uint8Array {
  let count = 0;
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Uint8Array] => {
    const text = strFromU8(part).replace(/(?<!&quot;)SHORE\.(\w+)\(/g, (_call, name: string) => {
      count += 1;
      return count % 2 === 0 ? `_xldudf_SHORE_${name}(` : `_xldudf_shore_${name.toLowerCase()}(`;
    });
    return [path, strToU8(text)];
  });
  if (count < 7) throw new Error(`Only ${count} calls in the file.`);
  return zipSync(Object.fromEntries(parts));
}

/** @throws Error that lists the formulas that are not what they were */
export async function checkLeftOvers(page: OfficeWindow): Promise<void> {
  const grid = new MemoryGrid();
  await openGridFile(asSavedWithout(writeGridFile(workbook())), grid, (...result) => grid.setResult(...result));
  page.open(grid);
  const sheetId = grid.activeSheetId();
  const formulaAt = (row: number, column: number) =>
    grid.formulas({ sheetId, row, column, rows: 1, columns: 1 })[0]?.[0];
  if (String(formulaAt(1, 2)).includes(`${NAMESPACE}.`)) throw new Error("The file has no left-overs.");
  const { cells, names } = await repairFormulas();
  const wrong = FORMULAS.filter(([row, column, formula]) => formulaAt(row, column) !== formula).map(
    ([row, column, formula]) => `${String(formulaAt(row, column))}, expected ${formula}`,
  );
  const [name] = grid.names();
  if (name?.formula !== NAME) wrong.push(`${String(name?.formula)}, expected ${NAME}`);
  if (cells !== 4 || names !== 1) wrong.push(`${cells} cells and ${names} names were entered again, expected 4 and 1`);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}
