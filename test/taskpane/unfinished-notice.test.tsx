import { fireEvent, screen, within } from "@testing-library/react";
import type { LeftUnfinished } from "../../src/workbook/unfinished/left-unfinished";
import { FakeWorkbook } from "./fake-workbook";
import { showPane } from "./show";

jest.setTimeout(60_000);

const LEFT: LeftUnfinished = {
  name: "_Shorewise_Unfinished_1",
  kind: "sheet",
  id: "function-portfolio",
  title: "Function portfolio",
  sheetName: "Function portfolio (unfinished)",
  address: "'Function portfolio (unfinished)'!A1",
  begun: new Date(2026, 10, 27, 10, 32),
};
const CELLS: LeftUnfinished = { ...LEFT, name: "_Shorewise_Unfinished_2", kind: "contents", address: "Plan!G4:M8003" };

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});

const region = () => within(screen.getByRole("region", { name: "Unfinished work" }));
const click = (name: string): void => {
  fireEvent.click(region().getByRole("button", { name }));
};

test("says what was not finished, where and since when, and offers to delete the sheet", async () => {
  workbook.left = [LEFT];
  showPane(workbook);
  await region().findByText(/the sheet “Function portfolio \(unfinished\)” is not complete/);
  expect(region().getByText(/Nov 27, 2026, 10:32.AM/)).toBeTruthy();
  click("Delete that sheet");
  await region().findByText("Removed. Everything else is as it was.");
  expect(workbook.settled).toEqual(["remove _Shorewise_Unfinished_1"]);
  expect(region().queryByText(/is not complete/)).toBeNull();
});

test("offers to clear cells, and to keep them", async () => {
  workbook.left = [CELLS];
  showPane(workbook);
  await region().findByText(/what stands in Plan!G4:M8003 is not complete/);
  expect(region().getByRole("button", { name: "Clear those cells" })).toBeTruthy();
  click("Keep it");
  await screen.findByRole("heading", { level: 1 });
  await Promise.resolve();
  expect(workbook.settled).toEqual(["keep _Shorewise_Unfinished_2"]);
});

test("says why it could not be removed, and goes on offering it", async () => {
  workbook.left = [LEFT];
  workbook.settling = () => Promise.reject(new Error("The workbook is protected."));
  showPane(workbook);
  await region().findByText(/is not complete/);
  click("Delete that sheet");
  await region().findByText("Explained: The workbook is protected.");
  expect(region().getByRole("button", { name: "Delete that sheet" })).toBeTruthy();
});

test("is looked for again after an insertion that failed", async () => {
  workbook.insertion = async () => {
    workbook.left = [LEFT];
    throw new Error("no");
  };
  showPane(workbook);
  expect(region().queryByText(/is not complete/)).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Insert the portfolio" }));
  await region().findByText(/is not complete/);
});
