import { act, fireEvent, screen, within } from "@testing-library/react";
import { speak } from "../../src/words/language";
import { CRITERION_IDS, FakeWorkbook } from "./fake-workbook";
import { openView, showPane } from "./show";

jest.setTimeout(60_000);

let workbook: FakeWorkbook;
beforeEach(() => {
  workbook = new FakeWorkbook();
});
afterEach(() => speak("en-US"));

async function openWeights(method?: string): Promise<void> {
  showPane(workbook);
  await openView("Weights");
  if (method !== undefined) fireEvent.click(screen.getByRole("radio", { name: method }));
}

const choose = (name: string, value: number) =>
  fireEvent.change(screen.getByRole("combobox", { name }), { target: { value: String(value) } });

const shares = () =>
  within(screen.getByRole("table", { name: "Result" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.children[1]?.textContent);

const write = async (name = "Write the outsourcing weights") => {
  fireEvent.click(screen.getByRole("button", { name }));
  await act(async () => undefined);
};

const written = () => Object.fromEntries(workbook.writtenWeights.at(-1) ?? []);

test("shows the weights that stand in the sheet before anything is changed", async () => {
  workbook.sheetWeights = {
    ...(workbook.sheetWeights as Exclude<FakeWorkbook["sheetWeights"], Error | undefined>),
    weights: CRITERION_IDS.map((_, index) => (index === 1 ? null : index / 8)),
  };
  await openWeights();
  expect(screen.getByText("Weights of table Portfolio in Portfolio!B7:Q7")).toBeTruthy();
  const row = screen.getByRole("row", { name: /Non-core/ });
  expect(row.textContent).toMatch(/12\.5%0\.375$/);
  expect(screen.getByRole("row", { name: /Save without relocating/ }).textContent).toMatch(/blank$/);
  fireEvent.click(screen.getByRole("button", { name: "Set the sliders to the sheet’s weights" }));
  // The largest, 7/8, becomes 10.
  expect(screen.getByRole("slider", { name: "Quality criticality" }).getAttribute("aria-valuenow")).toBe("10");
  expect(screen.getByRole("slider", { name: "Expertise gap" }).getAttribute("aria-valuenow")).toBe("0");
});

test("a slider moves by keyboard, and its weights are written", async () => {
  await openWeights();
  const slider = screen.getByRole("slider", { name: "Non-core" });
  for (let step = 0; step < 10; step++) fireEvent.keyDown(slider, { key: "ArrowRight", keyCode: 39, which: 39 });
  expect(slider.getAttribute("aria-valuenow")).toBe("2");
  // 2 of 9.
  expect(shares()[3]).toBe("22.2%");
  await write();
  expect(written()).toEqual({ O1: 1, O2: 1, O3: 1, O4: 2, O5: 1, O6: 1, O7: 1, O8: 1 });
  expect(await screen.findByText("Written to Portfolio!B7:Q7.")).toBeTruthy();
});

test("ranks give the rank-order centroid; ties share", async () => {
  await openWeights("Ranks");
  CRITERION_IDS.slice(0, 8).forEach((_, index) => {
    fireEvent.change(screen.getAllByRole("combobox")[index] as HTMLElement, { target: { value: String(index + 1) } });
  });
  // By hand: (1 + 1/2 + … + 1/8) / 8 and (1/8) / 8.
  expect([shares()[0], shares()[7]]).toEqual(["34.0%", "1.6%"]);
  choose("Rank of Save without relocating", 1);
  expect(shares()[0]).toBe(shares()[1]);
});

test("pairs: weights, a live consistency ratio, and the pair that is furthest off", async () => {
  await openWeights("Pairs");
  const note = screen.getByRole("region", { name: "Consistency" });
  expect(note.textContent).toContain("Consistency ratio 0.0%");
  expect(screen.getByText("0 of 28 pairs judged")).toBeTruthy();
  expect(shares()).toEqual(Array(8).fill("12.5%"));
  choose("Expertise gap or Save without relocating", 3);
  choose("Save without relocating or Flexible capacity", 3);
  // Against both: the third counts 9 times as much as the first.
  choose("Expertise gap or Flexible capacity", -9);
  expect(screen.getByText("3 of 28 pairs judged")).toBeTruthy();
  expect(note.textContent).toMatch(/contradict each other/);
  expect(note.textContent).toContain("Furthest off: Flexible capacity against Expertise gap. You judged 9 times");
  fireEvent.click(within(note).getByRole("button", { name: "Think this pair over" }));
  expect(document.activeElement).toBe(screen.getByRole("combobox", { name: "Expertise gap or Flexible capacity" }));
  choose("Expertise gap or Flexible capacity", 9);
  expect(note.textContent).toMatch(/fit together/);
});

test("each model has weights of its own", async () => {
  await openWeights("Ranks");
  choose("Rank of Non-core", 5);
  fireEvent.click(screen.getByRole("radio", { name: "Offshoring" }));
  expect(screen.getByRole("slider", { name: "Global presence" })).toBeTruthy();
  await write("Write the offshoring weights");
  expect(Object.keys(written())).toEqual(CRITERION_IDS.slice(8));
  fireEvent.click(screen.getByRole("radio", { name: "Outsourcing" }));
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Rank of Non-core" }).value).toBe("5");
});

test("weights that are all 0 are not written", async () => {
  await openWeights();
  for (const slider of screen.getAllByRole("slider")) {
    for (let step = 0; step < 10; step++) fireEvent.keyDown(slider, { key: "ArrowLeft", keyCode: 37, which: 37 });
  }
  expect(screen.getByText("All weights are 0. Raise at least one.")).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Write/ }).disabled).toBe(true);
});

test("a sheet without weights says what to open or select", async () => {
  workbook.sheetWeights = undefined;
  await openWeights();
  expect(screen.getByText(/No weights were found on this sheet/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: /^Write/ }).disabled).toBe(true);
  workbook.sheetWeights = new Error("busy");
  fireEvent.click(screen.getByRole("button", { name: "Read again" }));
  expect(await screen.findByText(/could not be read. Explained: busy/)).toBeTruthy();
});

test("a refused write is explained", async () => {
  workbook.weightsWriting = () => Promise.reject(new Error("protected"));
  await openWeights();
  await write();
  expect(await screen.findByText(/Explained: protected/)).toBeTruthy();
});

test("judgements are kept in the workbook: a pane closed and opened loses nothing", async () => {
  const { unmount } = showPane(workbook);
  await openView("Weights");
  fireEvent.click(screen.getByRole("radio", { name: "Pairs" }));
  choose("Expertise gap or Non-core", -7);
  unmount();
  await openWeights();
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "Pairs" }).checked).toBe(true);
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Expertise gap or Non-core" }).value).toBe("-7");
});

test("senseless things in the workbook's settings are no obstacle", async () => {
  workbook.kept.set("weights", { Outsource: { method: "magic", sliders: { O1: 99, O2: "x" }, pairs: { "O1:O2": 0 } } });
  await openWeights();
  expect(screen.getByRole("slider", { name: "Expertise gap" }).getAttribute("aria-valuenow")).toBe("1");
});

test("German calls the criteria by their German names", async () => {
  await speak("de-DE");
  showPane(workbook);
  fireEvent.click(screen.getByRole("tab", { name: "Gewichte" }));
  await screen.findByRole("slider", { name: "Keine Kernfunktion" });
  fireEvent.click(screen.getByRole("radio", { name: "Rangfolge" }));
  await screen.findByRole("combobox", { name: "Rang von Keine Kernfunktion" });
  fireEvent.click(screen.getByRole("radio", { name: "Paarvergleich" }));
  await screen.findByRole("combobox", { name: "Fehlendes Fachwissen oder Keine Kernfunktion" });
  expect(screen.queryByText(/Non-core|Expertise gap/)).toBeNull();
});
