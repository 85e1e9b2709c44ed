import { fireEvent, screen } from "@testing-library/react";
import type { FunctionText } from "../../src/taskpane/functions/function-text";
import { exampleFormula, FUNCTION_EXAMPLES } from "../../src/functions/examples";
import { speak } from "../../src/words/language";
import { FakeWorkbook } from "./fake-workbook";
import { showPane, openView } from "./show";

const SCORE: FunctionText = {
  name: "SOURCING_SCORE",
  description: "Returns the score.",
  parameters: [
    { name: "ratings", description: "A row for each function." },
    { name: "model", description: "Outsource, Offshore or Best.", optional: true },
  ],
};

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});

async function openFunctions(loadFunctionTexts: () => Promise<readonly FunctionText[]>): Promise<void> {
  showPane(workbook, { loadFunctionTexts });
  await openView("Functions");
}

test("each function shows its name, what it does, how it is written, and its arguments", async () => {
  await openFunctions(async () => [SCORE]);
  await screen.findByText("SOURCING_SCORE");
  for (const text of ["Returns the score.", "=SHORE.SOURCING_SCORE(ratings, [model])", "A row for each function."]) {
    expect(screen.getByText(text)).toBeTruthy();
  }
});

test("a list that cannot be read says that the functions work all the same", async () => {
  await openFunctions(() => Promise.reject(new Error("404")));
  expect((await screen.findByRole("alert")).textContent).toContain("The functions themselves work in cells");
});

const WEIGHTS: FunctionText = {
  name: "RANK_WEIGHTS",
  description: "Weights by rank.",
  parameters: [{ name: "ranks" }],
};

/** Opens a function's entry as a browser does on a click; jsdom tells nobody about it. */
function unfold(name: string): void {
  const entry = screen.getByText(name).closest("details");
  if (entry === null) throw new Error(`${name} is not listed.`);
  entry.open = true;
  fireEvent(entry, new Event("toggle"));
}

test.each([
  ["weights rank", ["RANK_WEIGHTS"]],
  ["OUTSOURCE", ["SOURCING_SCORE"]],
  ["returns", ["SOURCING_SCORE"]],
  ["zebra", []],
])("a search for %s finds %j in names, texts and arguments", async (sought, names) => {
  await openFunctions(async () => [SCORE, WEIGHTS]);
  fireEvent.change(screen.getByRole("searchbox", { name: "Search functions" }), { target: { value: sought } });
  expect(screen.queryAllByText(/^(SOURCING_SCORE|RANK_WEIGHTS)$/).map(({ textContent }) => textContent)).toEqual(names);
  expect(screen.getByText(`${names.length} ${names.length === 1 ? "function" : "functions"} found`)).toBeTruthy();
});

test("an example is shown with its result and put at the cell as Excel stores it", async () => {
  await openFunctions(async () => [WEIGHTS]);
  unfold("RANK_WEIGHTS");
  const [example] = FUNCTION_EXAMPLES.RANK_WEIGHTS;
  if (example === undefined) throw new Error("No example.");
  const formula = exampleFormula("RANK_WEIGHTS", example);
  expect(screen.getByText(formula)).toBeTruthy();
  fireEvent.click(
    screen.getAllByRole("button", { name: "Insert at the cell: the example of RANK_WEIGHTS" })[0] as Element,
  );
  await screen.findByText("The example is in Sheet1!B2.");
  expect(workbook.formulas).toEqual([
    [formula, { rows: example.result.length, columns: example.result[0]?.length ?? 0 }],
  ]);
});

test("a cell that is not empty is explained", async () => {
  workbook.insertingFormula = () => Promise.reject(new Error("not empty"));
  await openFunctions(async () => [WEIGHTS]);
  unfold("RANK_WEIGHTS");
  fireEvent.click(screen.getAllByRole("button", { name: /^Insert at the cell: the example/ })[0] as Element);
  await screen.findByText("Explained: not empty");
});

test("German shows formulas as German Excel does, and still hands over the English form", async () => {
  await speak("de-DE");
  try {
    showPane(workbook, { loadFunctionTexts: async () => [SCORE] });
    fireEvent.click(screen.getByRole("button", { name: /^Mehr/ }));
    fireEvent.click(screen.getByRole("menuitemcheckbox", { name: "Funktionen" }));
    await screen.findByText("=SHORE.SOURCING_SCORE(ratings; [model])");
    unfold("SOURCING_SCORE");
    expect(screen.getAllByText(/^=SHORE\.SOURCING_SCORE\(\{\d/)[0]?.textContent).toMatch(
      /^=SHORE\.SOURCING_SCORE\(\{4\.5\.4/,
    );
  } finally {
    await speak("en-US");
  }
});
