import { screen } from "@testing-library/react";
import type { FunctionText } from "../../src/taskpane/functions/function-text";
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

async function openFunctions(loadFunctionTexts: () => Promise<readonly FunctionText[]>): Promise<void> {
  showPane(new FakeWorkbook(), { loadFunctionTexts });
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
