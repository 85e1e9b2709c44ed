import axe from "axe-core";
import * as React from "react";
import { fireEvent, render, screen } from "@testing-library/react";
import { RowsError } from "../../src/workbook/rows/rows-error";
import { OutsideOffice } from "../../src/taskpane/outside-office";
import { CUSTOMER_SERVICE, FakeWorkbook, MANUFACTURING, selectedRows } from "./fake-workbook";
import { DARK, showPane, openView } from "./show";

// axe and Fabric take their time on a busy machine.
jest.setTimeout(60_000);

// jsdom draws nothing; axe asks for a canvas only to recognise icon fonts, of which the pane has none.
HTMLCanvasElement.prototype.getContext = () => null;

/** Contrast needs a layout, which jsdom has not: palette.test.ts proves it for the colours themselves. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const READ = selectedRows([CUSTOMER_SERVICE, [...MANUFACTURING.slice(0, 16), ""], ["Payroll", "x"]]);
const TEXTS = [{ name: "SOURCING_SCORE", description: "Returns.", parameters: [{ name: "ratings" }] }];

describe.each([
  ["light", undefined],
  ["dark", DARK],
])("%s", (_, colours) => {
  test.each(["Templates", "Evaluate", "Savings", "Weights", "Share", "Functions", "Settings", "About"])(
    "axe finds nothing in %s",
    async (tab) => {
      const workbook = new FakeWorkbook();
      workbook.selection = READ;
      showPane(workbook, { loadFunctionTexts: async () => TEXTS }, colours);
      await openView(tab);
      expect(await violations()).toEqual([]);
    },
  );

  test("axe finds nothing in options with a list, right and wrong", async () => {
    const workbook = new FakeWorkbook();
    workbook.list = { source: "a.csv", rows: [["Payroll"]], found: ["Function"], notFound: ["FTE"], leftOut: ["Team"] };
    showPane(workbook, {}, colours);
    fireEvent.click(screen.getByRole("button", { name: "Options of Function portfolio" }));
    fireEvent.click(await screen.findByRole("radio", { name: "Empty rows" }));
    fireEvent.change(screen.getByRole("textbox", { name: "Number of rows" }), { target: { value: "none" } });
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole("radio", { name: "My list, from the selected cells" }));
    fireEvent.click(screen.getByRole("button", { name: "Read the selection" }));
    await screen.findByText(/1 of 2 columns found/);
    expect(await violations()).toEqual([]);
    workbook.list = new RowsError(["Line 2: wrong."]);
    fireEvent.click(screen.getByRole("button", { name: "Read the selection" }));
    await screen.findByText("Line 2: wrong.");
    expect(await violations()).toEqual([]);
  });

  test("axe finds nothing in a failed insertion", async () => {
    const workbook = new FakeWorkbook();
    workbook.insertion = () => Promise.reject(new Error("protected"));
    showPane(workbook, {}, colours);
    fireEvent.click(screen.getByRole("button", { name: "Insert the portfolio" }));
    await screen.findByText(/was not inserted/);
    expect(await violations()).toEqual([]);
  });

  test("axe finds nothing in what sharing will change, and in its result", async () => {
    showPane(new FakeWorkbook(), {}, colours);
    await openView("Share");
    fireEvent.click(screen.getByRole("button", { name: "See what will change" }));
    fireEvent.click(await screen.findByRole("button", { name: "Change this workbook" }));
    await screen.findByText(/Ready to be handed on/);
    expect(await violations()).toEqual([]);
  });

  test("axe finds nothing in a savings case with its result", async () => {
    const workbook = new FakeWorkbook();
    showPane(workbook, {}, colours);
    await openView("Savings");
    for (const [name, figure] of [
      ["FTE", "10"],
      ["Onshore cost", "60,000"],
      ["Offshore cost", "25,000"],
      ["Tax rate", "200"],
      ["Tax rate", "20"],
    ] as const) {
      fireEvent.change(screen.getByRole("textbox", { name }), { target: { value: figure } });
    }
    expect(screen.getByRole("region", { name: "Result" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test.each(["Ranks", "Pairs"])("axe finds nothing in weights by %s", async (method) => {
    showPane(new FakeWorkbook(), {}, colours);
    await openView("Weights");
    fireEvent.click(screen.getByRole("radio", { name: method }));
    expect(await violations()).toEqual([]);
  });

  test("axe finds nothing in guidance", async () => {
    const workbook = new FakeWorkbook();
    workbook.selection = selectedRows([[1]], { header: ["Cost"] });
    showPane(workbook, {}, colours);
    await openView("Evaluate");
    await screen.findByText("Select rows with ratings");
    expect(await violations()).toEqual([]);
  });
});

test("axe finds nothing on the page outside Office", async () => {
  render(<OutsideOffice />);
  expect(await violations()).toEqual([]);
});
