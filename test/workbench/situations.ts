/** Every view of the pane in the states that a person meets it in: with nothing, with results, with errors, at work, each panel opened. */
import type { FrameLocator, Page } from "playwright-core";
import { columnName } from "../../workbench/grid/cell-names";
import type { Catalogue } from "../../src/words/english";
import { goTo, openView, type OpenWorkbench } from "./open-workbench";

export interface Visit {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the pane says in the language it is visited in. */
  readonly words: Catalogue;
}

export interface Situation {
  readonly name: string;
  /** Brings it about, from where the situation before has left the workbook. */
  readonly enter: (visit: Visit) => Promise<void>;
  readonly leave?: (visit: Visit) => Promise<void>;
}

export const visitOf = ({ page, pane }: OpenWorkbench, words: Catalogue): Visit => ({ page, pane, words });

declare global {
  /** Only in a page under test: lets the request go that is held back. */
  var releaseRequest: (() => void) | undefined;
}

/** Has Excel take its time over the next request, until it is released. */
const holdRequest = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const host = globalThis.shorewiseWorkbench?.host;
    if (host === undefined) return;
    const held = new Promise<void>((release) => {
      globalThis.releaseRequest = release;
    });
    host.beforeRequest = () => held;
  });

const releaseRequest = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const host = globalThis.shorewiseWorkbench?.host;
    if (host !== undefined) host.beforeRequest = undefined;
    globalThis.releaseRequest?.();
  });

/** How large a request Excel takes, in bytes; returns what it was. */
const limitRequests = (page: Page, bytes: number): Promise<number> =>
  page.evaluate((limit) => {
    const limits = globalThis.shorewiseWorkbench?.host.limits;
    if (limits === undefined) throw new Error("The workbench has not started.");
    const before = limits.request;
    limits.request = limit;
    return before;
  }, bytes);

/** By keyboard: Fabric lays its own drawing over the control, which a mouse would hit. */
const choose = ({ pane }: Visit, name: string): Promise<void> => pane.getByRole("radio", { name }).first().press(" ");

const button = ({ pane }: Visit, name: string, exact = true) => pane.getByRole("button", { name, exact });

async function unfold(visit: Visit, name: RegExp | string): Promise<void> {
  const head = visit.pane.getByRole("button", { name, expanded: false });
  if ((await head.count()) > 0) await head.first().click();
}

const titleOf = ({ documented }: Catalogue, template: string, english: string): string =>
  documented?.templates[template]?.title ?? english;

const criterionOf = ({ documented }: Catalogue, id: string, english: string): string =>
  documented?.criteria[id]?.name ?? english;

const view = (visit: Visit, name: keyof Catalogue["pane"]["views"]["names"]): Promise<void> =>
  openView(visit.pane, visit.words.pane.views.names[name]);

const TEMPLATES: readonly Situation[] = [
  { name: "templates", enter: async (visit) => view(visit, "templates") },
  {
    name: "templates-options",
    enter: async (visit) => {
      const { pane, words } = visit;
      await unfold(visit, words.pane.gallery.optionsOf(titleOf(words, "function-portfolio", "Function portfolio")));
      await choose(visit, words.templateOptions.contents.emptyRows);
      await pane.getByRole("textbox", { name: words.templateOptions.rows }).fill("0");
    },
  },
  {
    name: "templates-running",
    enter: async (visit) => {
      await holdRequest(visit.page);
      await button(visit, visit.words.pane.start.insert).click();
      await button(visit, visit.words.pane.insertion.cancel).waitFor();
    },
    leave: async (visit) => {
      await button(visit, visit.words.pane.insertion.cancel).click();
      await releaseRequest(visit.page);
    },
  },
  {
    name: "templates-stopped",
    enter: async (visit) => button(visit, visit.words.pane.insertion.retry).waitFor(),
    leave: async (visit) => button(visit, visit.words.pane.insertion.dismiss).click(),
  },
  {
    name: "templates-inserted",
    enter: async (visit) => {
      await button(visit, visit.words.pane.start.insert).click();
      await button(visit, visit.words.pane.insertion.next).waitFor();
    },
    leave: async (visit) => button(visit, visit.words.pane.insertion.dismiss).click(),
  },
  {
    name: "templates-failed",
    enter: async (visit) => {
      const { words } = visit;
      const title = titleOf(words, "function-portfolio", "Function portfolio");
      await choose(visit, words.templateOptions.contents.examples);
      await choose(visit, words.templateOptions.places.selection);
      await button(visit, words.templateOptions.insertNamed(title)).click();
      await button(visit, words.pane.insertion.retry).waitFor();
    },
    leave: async (visit) => button(visit, visit.words.pane.insertion.dismiss).click(),
  },
];

/** The cell with the first function's first rating in the portfolio, whose sheet comes to the front. */
async function firstRating(page: Page): Promise<{ column: string; row: number }> {
  const place = await page.evaluate(() => {
    const grid = globalThis.shorewiseWorkbench?.grid;
    const table = grid?.tables()[0];
    if (grid === undefined || table === undefined) throw new Error("There is no table.");
    grid.activateSheet(table.area.sheetId);
    return { row: table.area.row + 2, column: table.area.column + table.columns.indexOf("Expertise gap") };
  });
  return { row: place.row, column: columnName(place.column) };
}

const EVALUATE: readonly Situation[] = [
  {
    name: "evaluate-nothing",
    enter: async (visit) => {
      await view(visit, "evaluate");
      await goTo(visit.page, "AZ200");
      await visit.pane.getByRole("heading", { name: visit.words.pane.guidance.title }).waitFor();
    },
  },
  {
    name: "evaluate-row",
    enter: async (visit) => {
      const { column, row } = await firstRating(visit.page);
      await goTo(visit.page, `${column}${row}`);
      await visit.pane.getByText(visit.words.pane.explanation.why, { exact: true }).waitFor();
      await unfold(visit, visit.words.evaluation.columns.title(16, 16));
      await unfold(visit, visit.words.evaluation.results.title);
    },
  },
  {
    name: "evaluate-rows",
    enter: async (visit) => {
      const { row } = await firstRating(visit.page);
      await goTo(visit.page, `A${row}:Z${row + 5}`);
      await visit.pane.getByRole("columnheader", { name: visit.words.pane.evaluate.columns.name }).waitFor();
    },
  },
  {
    name: "evaluate-gaps",
    enter: async (visit) => {
      const { column, row } = await firstRating(visit.page);
      await goTo(visit.page, `${column}${row}`);
      for (let rating = 0; rating < 7; rating += 1) {
        await visit.page.keyboard.press("Delete");
        await visit.page.keyboard.press("ArrowRight");
      }
      await goTo(visit.page, `${column}${row}`);
      await visit.pane.getByText(visit.words.pane.explanation.missing, { exact: true }).waitFor();
    },
  },
  {
    name: "evaluate-unreadable",
    enter: async (visit) => {
      const { column, row } = await firstRating(visit.page);
      await goTo(visit.page, `${column}${row}`);
      // The cell itself refuses it when it is typed; pasted, it gets in.
      await visit.page.evaluate(() => {
        const grid = globalThis.shorewiseWorkbench?.grid;
        grid?.write({ ...grid.selection(), rows: 1, columns: 1 }, [["high"]]);
      });
      await goTo(visit.page, `${column}${row}`);
      await visit.pane.getByText(visit.words.pane.explanation.unreadable).waitFor();
    },
  },
  {
    name: "evaluate-written",
    enter: async (visit) => {
      const { row } = await firstRating(visit.page);
      await goTo(visit.page, `A${row + 1}:Z${row + 3}`);
      const { results } = visit.words.evaluation;
      await visit.pane.getByRole("combobox", { name: results.place }).selectOption("sheet");
      await button(visit, results.write).click();
      await button(visit, results.dismiss).waitFor();
    },
    leave: async (visit) => button(visit, visit.words.evaluation.results.dismiss).click(),
  },
];

const FIGURES = [
  ["fte", "10"],
  ["onshore", "60000"],
  ["offshore", "25000"],
  ["transition", "200000"],
] as const;

const SAVINGS: readonly Situation[] = [
  { name: "savings", enter: async (visit) => view(visit, "savings") },
  {
    name: "savings-wrong",
    enter: async ({ pane, words }) => {
      await pane.getByText(words.pane.savings.assumptions).first().click();
      await pane.getByRole("textbox", { name: words.pane.savings.fields.taxRate }).fill("200");
      await pane.getByRole("textbox", { name: words.pane.savings.fields.fte }).fill("ten");
    },
    leave: async ({ pane, words }) => pane.getByRole("textbox", { name: words.pane.savings.fields.taxRate }).fill("20"),
  },
  {
    name: "savings-result",
    enter: async ({ pane, words }) => {
      for (const [key, figure] of FIGURES) {
        await pane.getByRole("textbox", { name: words.pane.savings.fields[key], exact: true }).fill(figure);
      }
      await pane.getByRole("region", { name: words.pane.savings.result, exact: true }).waitFor();
      await pane.getByText(words.pane.savings.flows.table).click();
    },
  },
  {
    name: "savings-inserted",
    enter: async (visit) => {
      await button(visit, visit.words.pane.savings.insert).click();
      await button(visit, visit.words.pane.savings.dismiss).waitFor();
    },
    leave: async (visit) => button(visit, visit.words.pane.savings.dismiss).click(),
  },
  {
    name: "savings-contract",
    enter: async (visit) => {
      const { pane, words } = visit;
      await choose(visit, words.pane.savings.models.Outsource);
      await pane.getByRole("textbox", { name: words.pane.savings.fields.inhouse, exact: true }).fill("600000");
      await pane.getByRole("textbox", { name: words.pane.savings.fields.contract, exact: true }).fill("450000");
      await pane.getByRole("heading", { name: words.pane.savings.tornado.title }).waitFor();
    },
  },
];

const WEIGHTS: readonly Situation[] = [
  {
    name: "weights-sliders",
    enter: async (visit) => {
      await firstRating(visit.page);
      await view(visit, "weights");
      await visit.pane.getByText("Portfolio").first().waitFor();
    },
  },
  {
    name: "weights-ranks",
    enter: async (visit) => choose(visit, visit.words.pane.weights.methods.ranks),
  },
  {
    name: "weights-pairs",
    enter: async (visit) => {
      const { pane, words } = visit;
      await choose(visit, words.pane.weights.methods.pairs);
      const [one, two, three] = [
        criterionOf(words, "O1", "Expertise gap"),
        criterionOf(words, "O2", "Save without relocating"),
        criterionOf(words, "O3", "Flexible capacity"),
      ];
      const judge = (first: string, second: string, value: string) =>
        pane.getByRole("combobox", { name: words.pane.weights.pair(first, second) }).selectOption(value);
      await judge(one, two, "9");
      await judge(two, three, "9");
      await judge(one, three, "-9");
      await pane.getByRole("button", { name: words.pane.weights.goToPair }).waitFor();
    },
  },
  {
    name: "weights-written",
    enter: async (visit) => {
      await button(visit, visit.words.pane.weights.write.Outsource).click();
      await button(visit, visit.words.pane.weights.dismiss).waitFor();
    },
  },
];

const REFERENCE: readonly Situation[] = [
  {
    name: "functions",
    enter: async (visit) => {
      await view(visit, "functions");
      await visit.pane.getByText("OFFSHORE_SENSITIVITY", { exact: true }).waitFor();
    },
  },
  {
    name: "functions-inserted",
    enter: async (visit) => {
      const { pane, words } = visit;
      await pane.getByRole("searchbox", { name: words.reference.search }).fill("sensitivity");
      await pane.getByText("OFFSHORE_SENSITIVITY").first().click();
      await goTo(visit.page, "AZ300");
      await button(visit, words.reference.insertNamed("OFFSHORE_SENSITIVITY")).first().click();
      await button(visit, words.reference.dismiss).waitFor();
    },
  },
  {
    name: "settings",
    enter: async (visit) => {
      await view(visit, "settings");
      await visit.pane.getByRole("textbox").first().waitFor();
    },
  },
  {
    name: "settings-refused",
    enter: async ({ pane }) => {
      const [threshold, band] = [pane.getByRole("textbox").nth(0), pane.getByRole("textbox").nth(1)];
      await threshold.fill("170");
      await band.focus();
      await pane.getByRole("alert").waitFor();
    },
  },
  { name: "about", enter: async (visit) => view(visit, "about") },
];

/** Looks through the workbook, up to the button that changes it. */
async function survey(visit: Visit): Promise<void> {
  const { look, share } = visit.words.sharing.view;
  await button(visit, look).click();
  await button(visit, share).waitFor();
}

const dismissSharing = (visit: Visit): Promise<void> => button(visit, visit.words.sharing.view.dismiss).click();

const SHARE: readonly Situation[] = [
  { name: "share", enter: async (visit) => view(visit, "share") },
  { name: "share-surveyed", enter: survey },
  {
    name: "share-running",
    enter: async (visit) => {
      await holdRequest(visit.page);
      await button(visit, visit.words.sharing.view.share).click();
      await button(visit, visit.words.sharing.view.stop).waitFor();
    },
    leave: async (visit) => {
      await button(visit, visit.words.sharing.view.stop).click();
      await releaseRequest(visit.page);
    },
  },
  {
    name: "share-stopped",
    enter: async ({ pane, words }) => pane.getByText(words.sharing.view.stopped).waitFor(),
    leave: dismissSharing,
  },
  {
    name: "share-failed",
    enter: async (visit) => {
      await survey(visit);
      const usual = await limitRequests(visit.page, 1);
      await button(visit, visit.words.sharing.view.share).click();
      await visit.pane.getByText(visit.words.sharing.view.failed.share).waitFor();
      await limitRequests(visit.page, usual);
    },
    leave: dismissSharing,
  },
  {
    name: "share-shared",
    enter: async (visit) => {
      await survey(visit);
      await button(visit, visit.words.sharing.view.share).click();
      await visit.pane.getByText(visit.words.sharing.view.equal).waitFor();
    },
    leave: dismissSharing,
  },
  {
    name: "share-restored",
    enter: async (visit) => {
      await button(visit, visit.words.sharing.view.restore).click();
      await button(visit, visit.words.sharing.view.dismiss).waitFor();
    },
  },
];

/** In this order: each leaves the workbook as the next one takes it. */
export const SITUATIONS: readonly Situation[] = [
  ...TEMPLATES,
  ...EVALUATE,
  ...SAVINGS,
  ...WEIGHTS,
  ...REFERENCE,
  ...SHARE,
];
