/** The switch that opens the pane with the workbook: saved with it, or as it was. */
import { opensByItself, setOpensByItself } from "../../../src/workbook/sharing/auto-open";
import { officeWindowForTests } from "../../host/office-window";

const page = officeWindowForTests();

it("is saved with the workbook; refused, it is as it was, and the same click succeeds later", async () => {
  expect(opensByItself()).toBe(false);
  page.host.refusesToSave = true;
  await expect(setOpensByItself(true)).rejects.toThrow(/\S/);
  expect([opensByItself(), page.host.settings.keys()]).toEqual([false, []]);
  page.host.refusesToSave = false;
  await setOpensByItself(true);
  expect([opensByItself(), page.host.settings.keys()]).toEqual([true, ["Office.AutoShowTaskpaneWithDocument"]]);
  page.host.refusesToSave = true;
  await expect(setOpensByItself(false)).rejects.toThrow(/\S/);
  expect(opensByItself()).toBe(true);
  page.host.refusesToSave = false;
  await setOpensByItself(false);
  expect([opensByItself(), page.host.settings.keys()]).toEqual([false, []]);
});
