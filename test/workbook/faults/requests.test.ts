/** How often an operation asks Excel: on the web, each request takes as long as the way to the server and back. */
import { readSelectedRows } from "../../../src/workbook/selected-rows";
import { officeWindowForTests } from "../../host/office-window";
import { fillWorkbook } from "../workbook-state";
import { type Operation, OPERATIONS } from "./operations";

const page = officeWindowForTests();

jest.setTimeout(30_000);

async function requestsOf(operation: Pick<Operation, "prepare" | "run">): Promise<number> {
  page.open();
  await operation.prepare(page);
  return page.countRequests(() => operation.run());
}

it.each(OPERATIONS)("$name takes $requests requests in a small workbook", async (operation) => {
  expect(await requestsOf(operation)).toBe(operation.requests);
});

it.each([
  ["of a plain list", "Sheet1!B4:D5", 2],
  ["of a table, with its weights and settings", "Budget!A2", 3],
])("reading the selected rows %s takes few", async (_what, address, requests) => {
  const prepare = (): void => {
    fillWorkbook(page);
    page.grid.write(page.area("Sheet1!B3:D4"), [
      ["Team", "Expertise gap", "Non-core"],
      ["Payroll", 3, 4],
    ]);
    page.grid.activateSheet(page.sheetId(address.split("!")[0] ?? ""));
    page.grid.select(page.area(address));
  };
  expect(await requestsOf({ prepare, run: readSelectedRows })).toBe(requests);
});
