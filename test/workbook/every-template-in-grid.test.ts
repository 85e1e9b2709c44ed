/** Each template through office.js and the host onto the grid that calculates: what a person without Excel sees first. */
import { MessageChannel } from "node:worker_threads";
import { TEMPLATES } from "../../src/templates/gallery";
import { insertTemplate } from "../../src/workbook/insert-template";
import { NAMESPACE } from "../../src/words/namespace";
import { createHeadlessBook } from "../../workbench/grid/headless-book";
import { UniverGrid } from "../../workbench/grid/univer-grid";
import { officeWindowForTests } from "../host/office-window";
import { answer, METADATA } from "../templates/calculated-sheet";

// jsdom lacks it; Univer calculates in steps that it lets follow each other through one.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);

const page = officeWindowForTests();

it.each(TEMPLATES.map((template) => [template.title, template] as const))(
  "%s arrives calculated: no error cell, and no check fails",
  async (_title, template) => {
    const grid = new UniverGrid(createHeadlessBook());
    try {
      grid.registerFunctions(NAMESPACE, METADATA, async (calls) => calls.map(answer));
      page.open(grid);
      const { sheetName } = await insertTemplate(template);
      await grid.calculated();
      const shown = grid
        .values(page.area(`${sheetName}!A1:BK200`))
        .flat()
        .map(String);
      expect(shown.filter((value) => value.startsWith("#"))).toEqual([]);
      const master = shown.indexOf("Master check");
      expect(shown.slice(master, master + 2)).toEqual(["Master check", "OK"]);
    } finally {
      grid.dispose();
    }
  },
);
