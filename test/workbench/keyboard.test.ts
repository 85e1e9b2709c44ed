/** The pane by keyboard alone: from the first view to the reason of a row, through tabs, menu and panels, and back by Escape. */
import { calculated, goTo, tablePlace, workbenchForTests } from "./open-workbench";
import { paneFrame } from "./appearance";

const workbench = workbenchForTests();

interface Focused {
  readonly name: string;
  readonly hasOutline: boolean;
}

/** What has the focus in the pane: what it is called, and whether one sees that it has it. */
const focused = (): Promise<Focused> =>
  paneFrame(workbench.page).evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: "", hasOutline: false };
    const labels = "labels" in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    // A label around its control holds the control's choices too.
    const label = labels[0]?.querySelector("span") ?? labels[0];
    const name = element.getAttribute("aria-label") ?? label?.innerText ?? element.innerText;
    // A radio button or slider is drawn by what stands beside the control itself.
    const drawn = [element, element.parentElement, ...document.querySelectorAll(".is-inFocus, .ms-Slider-thumb")];
    const hasOutline = drawn.some((part) => {
      if (part === null) return false;
      const { outlineStyle, outlineWidth, borderStyle } = getComputedStyle(part);
      const after = getComputedStyle(part, "::after");
      const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return outlined || (after.borderStyle !== "none" && after.content !== "none") || borderStyle === "focus";
    });
    return { name: name.trim().replace(/\s+/g, " "), hasOutline };
  });

const MOST_STOPS = 40;

/** Presses Tab until a control of that name has the focus; each stop on the way must be seen to have it. */
async function tabTo(name: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await workbench.page.keyboard.press("Tab");
    const { name: found, hasOutline } = await focused();
    expect([found, hasOutline]).toEqual([found, true]);
    if (typeof name === "string" ? found === name : name.test(found)) return;
    passed.push(found);
  }
  throw new Error(`Tab never came to ${String(name)}, but to ${passed.join(" | ")}.`);
}

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);

/** To the beginning of the pane, where F6 or a click into it leads. */
const enterPane = (): Promise<void> => workbench.pane.getByRole("tab", { selected: true }).focus();

it("inserts the portfolio and comes to the reason of its first row", async () => {
  const { pane, page } = workbench;
  await enterPane();
  await tabTo("Insert the portfolio");
  await press("Enter");
  await pane.getByText(/is on the new sheet/).waitFor();
  await tabTo("Evaluate a row");
  await press("Enter");
  await pane.getByRole("tab", { name: "Evaluate", selected: true }).waitFor();
  await calculated(page);
  await pane.getByRole("heading", { name: "Sourcing map" }).waitFor();
});

it("goes through the tabs by arrow keys, and through the menu behind them", async () => {
  const { pane } = workbench;
  await enterPane();
  await press("ArrowRight");
  expect((await focused()).name).toBe("Savings");
  await press("Enter");
  await pane.getByRole("heading", { name: "Savings", level: 1 }).waitFor();
  await tabTo("More");
  // The menu takes the focus a moment after it is seen; keys pressed before that are the button's.
  const firstFocused = pane.getByRole("menuitemcheckbox", { name: "Functions" }).and(pane.locator(":focus"));
  await press("Enter");
  await firstFocused.waitFor();
  await press("Escape");
  await pane.getByRole("button", { name: "More" }).and(pane.locator(":focus")).waitFor();
  await press("Enter");
  await firstFocused.waitFor();
  await press("ArrowDown");
  await press("Enter");
  await pane.getByRole("heading", { name: "Settings of this workbook" }).waitFor();
});

it("opens options of a template, and Escape closes them and leads back", async () => {
  const { pane } = workbench;
  await pane.getByRole("tab", { name: "Templates" }).press("Enter");
  await enterPane();
  await tabTo("Options of Risk register");
  await press("Enter");
  await pane.getByRole("button", { name: "Insert Risk register with these options" }).waitFor();
  await tabTo("Insert Risk register with these options");
  await press("Escape");
  expect((await focused()).name).toBe("Options of Risk register");
  expect(await pane.getByRole("button", { name: "Insert Risk register with these options" }).count()).toBe(0);
});

it("writes results: unfolds the panel, chooses where, writes", async () => {
  const { page, pane } = workbench;
  const { cell } = await tablePlace(page, "IT support", "Expertise gap");
  await goTo(page, cell);
  await pane.getByRole("tab", { name: "Evaluate" }).press("Enter");
  await pane.getByRole("heading", { name: "IT support" }).waitFor();
  await enterPane();
  await tabTo("Write the results");
  await press("Enter");
  await tabTo("Where");
  await page.keyboard.type("on a new");
  await tabTo("Write");
  await press("Enter");
  await pane.getByText("The results are in Evaluation.").waitFor();
});

it("types a savings case and reads its result", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Savings" }).press("Enter");
  await enterPane();
  for (const [name, figure] of [
    ["FTE", "10"],
    ["Onshore cost", "60000"],
    ["Offshore cost", "25000"],
  ] as const) {
    await tabTo(name);
    await page.keyboard.type(figure);
  }
  await pane.getByText("1,750,000").first().waitFor();
});

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});
