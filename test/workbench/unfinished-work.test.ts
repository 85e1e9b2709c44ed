/**
 * In every view a person begins something, and the pane is closed over it: opened again, it is in the view that was in front,
 * and all that was begun is there.
 */
import type { FrameLocator } from "playwright-core";
import {
  choose,
  goTo,
  openView,
  reopenPane,
  START_TIMEOUT_MS,
  type,
  workbenchForTests,
  type OpenWorkbench,
} from "./open-workbench";

const workbench = workbenchForTests();

const ROWS = [
  ["Function", "Non-core", "Expertise gap", "Long-term presence"],
  ["Payroll", "5", "4", "1"],
  ["Design", "1", "2", "5"],
];

beforeAll(async () => {
  const { page } = workbench;
  for (const [index, cells] of ROWS.entries()) {
    await goTo(page, `B${String(index + 2)}`);
    for (const cell of cells) await type(page, cell, "Tab");
  }
  await goTo(page, "B2:E4");
}, START_TIMEOUT_MS);

/** A list in a file, to be picked. */
const FILE = { name: "team.csv", mimeType: "text/csv", buffer: Buffer.from("Function,Non-core\nPayroll,5\n") };

const options = (pane: FrameLocator, template: string) => pane.getByRole("article", { name: template });

interface Unfinished {
  readonly view: string;
  readonly begin: (workbench: OpenWorkbench) => Promise<void>;
  readonly find: (workbench: OpenWorkbench) => Promise<void>;
}

const UNFINISHED: readonly (Unfinished & { readonly what: string })[] = [
  {
    view: "Templates",
    what: "the search, and how many empty rows go where",
    begin: async ({ pane }) => {
      await pane.getByRole("searchbox", { name: "Search templates" }).fill("portfolio");
      await pane.getByRole("button", { name: "Options of Function portfolio" }).click();
      await choose(pane, "Empty rows");
      await pane.getByRole("textbox", { name: "Number of rows" }).fill("7");
      await choose(pane, "At the selected cell");
    },
    find: async ({ pane }) => {
      await pane.getByText(/^1 of 7 templates/).waitFor();
      expect(await pane.getByRole("searchbox", { name: "Search templates" }).inputValue()).toBe("portfolio");
      expect(await pane.getByRole("textbox", { name: "Number of rows" }).inputValue()).toBe("7");
      expect(await pane.getByRole("radio", { name: "Empty rows" }).isChecked()).toBe(true);
      expect(await pane.getByRole("radio", { name: "At the selected cell" }).isChecked()).toBe(true);
    },
  },
  {
    view: "Templates",
    what: "that a list was read from cells, which has to be read again",
    begin: async ({ pane }) => {
      await choose(pane, "My list, from the selected cells");
      await pane.getByRole("button", { name: "Read the selection" }).click();
      await pane.getByText(/2 rows, .* columns found/).waitFor();
    },
    find: async ({ pane }) => {
      await pane.getByText("The list of Sheet1!B2:E4 has to be read again: select it and press the button.").waitFor();
      expect(await pane.getByRole("radio", { name: "My list, from the selected cells" }).isChecked()).toBe(true);
    },
  },
  {
    view: "Templates",
    what: "that a file was chosen, which has to be chosen again",
    begin: async ({ pane }) => {
      await choose(pane, "My list, from a CSV file");
      await options(pane, "Function portfolio").getByLabel("CSV file", { exact: true }).setInputFiles(FILE);
      await pane.getByText(/team.csv: 1 row/).waitFor();
    },
    find: async ({ pane }) =>
      pane.getByText("A file cannot be kept in the workbook: choose “team.csv” again.").waitFor(),
  },
  {
    view: "Evaluate",
    what: "what is unfolded, and the function picked in the list",
    begin: async ({ page, pane }) => {
      await goTo(page, "B3:E4");
      await pane.getByRole("button", { name: /^Columns: 3 of 16 criteria/ }).click();
      await pane.getByRole("button", { name: "Write the results" }).click();
      await pane.getByRole("combobox", { name: "As", exact: true }).selectOption("values");
      await pane.getByRole("button", { name: "Design", exact: true }).first().click();
      await pane.getByRole("heading", { name: "Design" }).waitFor();
    },
    find: async ({ pane }) => {
      await pane.getByRole("heading", { name: "Design" }).waitFor();
      await pane.getByRole("combobox", { name: /^O4 Non-core/ }).waitFor();
      expect(await pane.getByRole("combobox", { name: "As", exact: true }).inputValue()).toBe("values");
    },
  },
  {
    view: "Savings",
    what: "half of a case, its wrong figure and the assumptions unfolded",
    begin: async ({ pane }) => {
      await choose(pane, "Hand to a provider");
      await pane.getByRole("textbox", { name: "Contract cost" }).fill("80,0o0");
      await pane.getByText(/^Assumptions/).click();
      await pane.getByRole("textbox", { name: "Contract indexation" }).fill("2.5");
    },
    find: async ({ pane }) => {
      expect(await pane.getByRole("textbox", { name: "Contract cost" }).inputValue()).toBe("80,0o0");
      const indexation = pane.getByRole("textbox", { name: "Contract indexation" });
      await indexation.waitFor();
      expect(await indexation.inputValue()).toBe("2.5");
    },
  },
  {
    view: "Weights",
    what: "the model, the method and a judgement",
    begin: async ({ pane }) => {
      await choose(pane, "Offshoring");
      await choose(pane, "Pairs");
      await pane.getByRole("combobox").first().selectOption("5");
    },
    find: async ({ pane }) => {
      await pane.getByRole("combobox").first().waitFor();
      expect(await pane.getByRole("radio", { name: "Offshoring" }).isChecked()).toBe(true);
      expect(await pane.getByRole("combobox").first().inputValue()).toBe("5");
    },
  },
  {
    view: "Functions",
    what: "the search and the function that was read",
    begin: async ({ pane }) => {
      await pane.getByRole("searchbox", { name: "Search functions" }).fill("weights");
      await pane.getByText("RANK_WEIGHTS", { exact: true }).click();
      await pane
        .getByRole("button", { name: /the example of RANK_WEIGHTS/ })
        .first()
        .waitFor();
    },
    find: async ({ pane }) => {
      await pane
        .getByRole("button", { name: /the example of RANK_WEIGHTS/ })
        .first()
        .waitFor();
      expect(await pane.getByRole("searchbox", { name: "Search functions" }).inputValue()).toBe("weights");
    },
  },
  {
    view: "Share",
    what: "the way that was chosen",
    begin: async ({ pane }) => pane.getByRole("radio", { name: "Values" }).check(),
    find: async ({ pane }) => {
      await pane.getByRole("heading", { name: "Hand this workbook on" }).waitFor();
      await pane.getByRole("radio", { name: "Values", checked: true }).waitFor();
    },
  },
  {
    view: "Settings",
    what: "a number that is not finished, and none that is no setting",
    begin: async ({ pane }) => pane.getByRole("textbox", { name: /^Threshold/ }).fill("6"),
    find: async ({ pane }) => {
      const threshold = pane.getByRole("textbox", { name: /^Threshold/ });
      await threshold.waitFor();
      expect(await threshold.inputValue()).toBe("6");
    },
  },
];

it.each(UNFINISHED.map((unfinished) => [unfinished.view, unfinished.what, unfinished] as const))(
  "%s keeps %s",
  async (view, _what, { begin, find }) => {
    const { pane } = workbench;
    await openView(pane, view);
    await begin(workbench);
    await reopenPane(workbench);
    // In the view that was in front: nothing was opened here.
    await find(workbench);
  },
);

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});
