import { act, fireEvent, screen } from "@testing-library/react";
import { USUAL_CHOICES } from "../../src/workbook/kept/kept-settings";
import { speak } from "../../src/words/language";
import { FakeWorkbook } from "./fake-workbook";
import { openView, showPane } from "./show";

jest.setTimeout(30_000);

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});

const field = (name: RegExp): HTMLInputElement => screen.getByRole("textbox", { name });

/** Types as a person does, who then goes on to the next field. */
async function enter(name: RegExp, value: string): Promise<void> {
  fireEvent.change(field(name), { target: { value } });
  fireEvent.blur(field(name));
  await act(async () => undefined);
}

async function openSettings(): Promise<void> {
  showPane(workbook);
  await openView("Settings");
}

test("shows what the workbook keeps, shares as percentages", async () => {
  workbook.choices = { model: { threshold: 60, hybridBand: 5, minimumCoverage: 0.255 }, sampleRows: 20 };
  await openSettings();
  const values = [/Threshold/, /Hybrid band/, /Minimum coverage/, /Rows of a new list/].map(
    (name) => field(name).value,
  );
  expect(values).toEqual(["60", "5", "25.5", "20"]);
});

test("keeps each change in the workbook and says so", async () => {
  await openSettings();
  await enter(/Minimum coverage/, "30 %");
  await enter(/Threshold/, "62.5");
  await enter(/Rows of a new list/, "15");
  expect(workbook.choices).toEqual({
    model: { threshold: 62.5, hybridBand: 10, minimumCoverage: 0.3 },
    sampleRows: 15,
  });
  expect(screen.getByText("Kept in this workbook.")).toBeTruthy();
  await enter(/Rows of a new list/, "");
  expect(workbook.choices.sampleRows).toBeNull();
});

test.each([
  [/Threshold/, "101", "Give a number from 0 to 100."],
  [/Threshold/, "", "Give a number from 0 to 100."],
  [/Hybrid band/, "wide", "Give a number from 0 to 100."],
  [/Rows of a new list/, "2.5", "Give a whole number from 1 to 1000."],
])("refuses what %s cannot be: %s", async (name, value, refusal) => {
  await openSettings();
  await enter(name, value);
  expect(screen.getByRole("alert").textContent).toBe(refusal);
  expect(field(name).getAttribute("aria-invalid")).toBe("true");
  expect(workbook.choices).toEqual(USUAL_CHOICES);
});

test("goes back to the usual settings", async () => {
  workbook.choices = { model: { threshold: 60, hybridBand: 5, minimumCoverage: 0.25 }, sampleRows: 20 };
  await openSettings();
  fireEvent.click(screen.getByRole("button", { name: "Back to the usual settings" }));
  await act(async () => undefined);
  expect(workbook.choices).toEqual(USUAL_CHOICES);
  expect(field(/Threshold/).value).toBe("55");
});

test("a change that is not kept is taken back and explained", async () => {
  await openSettings();
  workbook.keeping = () => Promise.reject(new Error("read-only"));
  await enter(/Threshold/, "70");
  expect(screen.getByText("The change was not kept. Explained: read-only")).toBeTruthy();
  expect(field(/Threshold/).value).toBe("55");
});

test("German takes and shows a decimal comma", async () => {
  workbook.choices = { ...USUAL_CHOICES, model: { ...USUAL_CHOICES.model, threshold: 62.5 } };
  await speak("de-DE");
  try {
    showPane(workbook);
    fireEvent.click(screen.getByRole("button", { name: /^Mehr/ }));
    fireEvent.click(screen.getByRole("menuitemcheckbox", { name: "Einstellungen" }));
    await screen.findByRole("textbox", { name: /Schwellenwert/ });
    expect(field(/Schwellenwert/).value).toBe("62,5");
    await enter(/Schwellenwert/, "57,5");
    expect(workbook.choices.model.threshold).toBe(57.5);
  } finally {
    await speak("en-US");
  }
});
