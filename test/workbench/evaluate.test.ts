/** Rows of an ordinary sheet, evaluated and written into the sheet the way a person does it. */
import { calculated, goTo, openView, START_TIMEOUT_MS, type, valuesInFront, workbenchForTests } from "./open-workbench";

const workbench = workbenchForTests();
beforeAll(async () => {
  const { page, pane } = workbench;
  const rows = [
    ["Team", "Gap in expertise", "Skills", "Non-core", "International readiness"],
    ["Payroll", "4", "1", "5", "2"],
    ["Design", "2", "5", "4", "5"],
  ];
  for (const [index, cells] of rows.entries()) {
    await goTo(page, `B${String(index + 3)}`);
    for (const cell of cells) await type(page, cell, "Tab");
  }
  await openView(pane, "Evaluate");
  await goTo(page, "B5");
}, START_TIMEOUT_MS);

it("follows the cursor, guesses a column, and explains the row", async () => {
  const { pane } = workbench;
  await pane.getByRole("region", { name: "Design" }).waitFor();
  await pane.getByText("1 is a guess: please check").waitFor();
  await pane.getByRole("img", { name: /Design: outsourcing 50\.0, offshoring 100\.0/ }).waitFor();
});

it("reads again when a rating of the row changes", async () => {
  const { page, pane } = workbench;
  await goTo(page, "E5");
  await type(page, "1");
  await goTo(page, "B5");
  await pane.getByRole("img", { name: /Design: outsourcing 12\.5, offshoring 100\.0/ }).waitFor();
});

it("takes another column for the criterion, and keeps that in the workbook", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Columns: 3 of 16 criteria/ }).click();
  await pane.getByRole("combobox", { name: /^O1 Expertise gap/ }).selectOption("Skills");
  await pane.getByRole("img", { name: /Design: outsourcing 50\.0, offshoring 100\.0/ }).waitFor();
  await openView(pane, "About");
  await openView(pane, "Evaluate");
  await pane.getByRole("img", { name: /Design: outsourcing 50\.0, offshoring 100\.0/ }).waitFor();
});

it("writes formulas right of the row that follow its ratings", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Write the results" }).click();
  await pane.getByRole("button", { name: "Write", exact: true }).click();
  await pane.getByText("The results are in Sheet1!G5:M5.").waitFor();
  await calculated(page);
  const result = async () => (await valuesInFront(page, { row: 4, column: 6, rows: 1, columns: 3 }))[0];
  expect(await result()).toEqual([50, 100, "Not enough ratings"]);
  expect(await valuesInFront(page, { row: 2, column: 6, rows: 1, columns: 1 })).toEqual([["Outsourcing score"]]);
  await goTo(page, "D5");
  await type(page, "1");
  await calculated(page);
  expect((await result())?.[0]).toBe(0);
});

it("writes values on a new sheet", async () => {
  const { page, pane } = workbench;
  await goTo(page, "B4");
  await pane.getByRole("region", { name: "Payroll" }).waitFor();
  // Enter after the rating has led to an empty row, where there was nothing to write.
  const panel = pane.getByRole("button", { name: "Write the results" });
  if ((await panel.getAttribute("aria-expanded")) !== "true") await panel.click();
  await pane.getByRole("combobox", { name: "Where" }).selectOption("sheet");
  await pane.getByRole("combobox", { name: "As", exact: true }).selectOption("values");
  await pane.getByRole("button", { name: "Write", exact: true }).click();
  await pane.getByText("The results are in Evaluation.").waitFor();
  const cells = await valuesInFront(page);
  expect(cells.find((row) => row[0] === "Payroll")?.slice(0, 3)).toEqual(["Payroll", 50, 25]);
});

it("throws nothing, and asks nothing of any other place", () => {
  const { requests, address, errors } = workbench;
  expect(requests.filter((each) => !/^(data|blob):/.test(each) && !each.startsWith(address))).toEqual([]);
  expect(errors).toEqual([]);
});
