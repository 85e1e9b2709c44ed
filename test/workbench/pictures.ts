/**
 * Renews the pictures that are committed: docs/workbench.png and the preview of each template in the gallery.
 * `npm run pictures`, then look at them. They are taken from the workbench itself, never drawn.
 */
import path from "node:path";
import { TEMPLATES, type Template } from "../../src/templates/gallery";
import { notePictured } from "./pictured-templates";
import { calculated, openWorkbench, type OpenWorkbench } from "./open-workbench";

const ROOT = path.join(__dirname, "..", "..");

/** Large enough for the portfolio's map, summary, checks and results in one picture. */
const OVERVIEW = { width: 1920, height: 1240 };
const OVERVIEW_ZOOM = 0.7;
/** Column N: the map and all that stands right of it. */
const MAP_CELL = { row: 2, column: 13 };

const PREVIEW = { width: 1180, height: 760 };
const PREVIEW_ZOOM = 0.6;
const PREVIEW_SIZE = { width: 1040, height: 585 };
/** Formula bar, column letters and row numbers, which are no part of a template; the latter two grow with the zoom. */
const HEADINGS = { width: 46 * PREVIEW_ZOOM + 1, height: 28 + 20 * PREVIEW_ZOOM };
/** What a preview begins with where that is not the sheet's first cell. */
const PREVIEW_CELLS: Readonly<Record<string, { row: number; column: number }>> = { "function-portfolio": MAP_CELL };
const DRAWN_MS = 1500;

/** Zooms the sheet in front, and scrolls a cell to its corner once the zoomed sheet is drawn. */
async function look({ page }: OpenWorkbench, zoom: number, cell: { row: number; column: number }): Promise<void> {
  await calculated(page);
  await page.evaluate((factor) => {
    globalThis.shorewiseWorkbench?.grid.book.workbook.getActiveSheet().zoom(factor);
  }, zoom);
  await page.waitForTimeout(DRAWN_MS);
  await page.evaluate(({ row, column }) => {
    globalThis.shorewiseWorkbench?.grid.book.workbook.getActiveSheet().scrollToCell(row, column);
  }, cell);
  await page.waitForTimeout(DRAWN_MS);
}

async function insert({ pane }: OpenWorkbench, { title }: Template): Promise<void> {
  await pane.getByRole("button", { name: `Insert ${title}` }).click();
  await pane.getByText(/is on the new sheet/).waitFor();
}

async function takePreview(template: Template): Promise<void> {
  const workbench = await openWorkbench(PREVIEW);
  try {
    await insert(workbench, template);
    await workbench.page.getByRole("button", { name: "Close the task pane" }).click();
    await look(workbench, PREVIEW_ZOOM, PREVIEW_CELLS[template.id] ?? { row: 0, column: 0 });
    const box = await workbench.page.locator("#sheet").boundingBox();
    if (!box) throw new Error("The sheet is not in view.");
    await workbench.page.screenshot({
      path: path.join(ROOT, template.preview),
      clip: { x: box.x + HEADINGS.width, y: box.y + HEADINGS.height, ...PREVIEW_SIZE },
    });
  } finally {
    await workbench.close();
  }
}

async function takeOverview(): Promise<void> {
  const workbench = await openWorkbench(OVERVIEW);
  try {
    await workbench.pane.getByRole("button", { name: "Insert the portfolio" }).click();
    await workbench.pane.getByRole("button", { name: "Evaluate a row" }).click();
    await look(workbench, OVERVIEW_ZOOM, MAP_CELL);
    await workbench.page.screenshot({ path: path.join(ROOT, "docs", "workbench.png") });
  } finally {
    await workbench.close();
  }
}

async function renewPictures(only: string | undefined): Promise<void> {
  for (const template of TEMPLATES.filter(({ id }) => only === undefined || only === id)) {
    await takePreview(template);
    notePictured(template);
  }
  if (only === undefined || only === "overview") await takeOverview();
}

void renewPictures(process.argv[2]);
