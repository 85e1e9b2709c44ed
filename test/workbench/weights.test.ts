/** Weights set in the pane, written into the sheet, and what the sheet makes of them. */
import {
  calculated,
  choose,
  openView,
  START_TIMEOUT_MS,
  tablePlace,
  valuesInFront,
  workbenchForTests,
} from "./open-workbench";

/** Criteria of outsourcing: its first four speak for it, the others against. */
const CRITERIA = [
  "Expertise gap",
  "Save without relocating",
  "Flexible capacity",
  "Non-core",
  "Control needed",
  "Communication intensity",
  "Data sensitivity",
  "Quality criticality",
] as const;
const SPEAKING_FOR = 4;

const workbench = workbenchForTests({ width: 1500, height: 1000 });
beforeAll(async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Insert the portfolio" }).click();
  await pane.getByText(/is on the new sheet/).waitFor();
  await calculated(page);
  await openView(pane, "Weights");
  await pane.getByText(/^Weights of table Portfolio in/).waitFor();
}, START_TIMEOUT_MS);

const ofSupport = async (heading: string) => (await tablePlace(workbench.page, "IT support", heading)).value;
const slider = (name: string) => workbench.pane.getByRole("slider", { name, exact: true });
const shareOf = (criterion: string) =>
  workbench.pane
    .getByRole("row", { name: new RegExp(`^${criterion} `) })
    .locator("td")
    .first();

async function weightsOnSheet(): Promise<unknown[]> {
  const cells = await valuesInFront(workbench.page);
  const row = cells.find(([label]) => label === "Weight") ?? [];
  return row.filter((cell) => typeof cell === "number").slice(0, CRITERIA.length);
}

it("sets sliders by keyboard, writes the weights, and the recommendation in the sheet follows", async () => {
  const { page, pane } = workbench;
  expect(await ofSupport("Recommendation")).toBe("Outsource");
  const ratings = await Promise.all(CRITERIA.map(async (criterion) => Number(await ofSupport(criterion))));
  const favours = ratings.map((rating, index) => (index < SPEAKING_FOR ? (rating - 1) / 4 : (5 - rating) / 4));
  // The criterion that speaks most against outsourcing is all that counts from now on.
  const lowest = favours.indexOf(Math.min(...favours));
  for (const [index, criterion] of CRITERIA.entries()) await slider(criterion).press(index === lowest ? "End" : "Home");
  await pane.getByRole("row", { name: new RegExp(`^${CRITERIA[lowest]} 100\\.0%`) }).waitFor();
  await pane.getByRole("button", { name: "Write the outsourcing weights" }).click();
  await pane.getByText(/^Written to /).waitFor();
  await calculated(page);
  expect(await weightsOnSheet()).toEqual(CRITERIA.map((_, index) => (index === lowest ? 10 : 0)));
  expect(await ofSupport("Outsourcing score")).toBeCloseTo(100 * (favours[lowest] ?? NaN), 9);
  expect(await ofSupport("Recommendation")).not.toBe("Outsource");
});

it("takes ranks: with the first ahead of equals, its share is the rank-order centroid's", async () => {
  const { pane } = workbench;
  await choose(pane, "Ranks");
  for (const criterion of CRITERIA.slice(1)) {
    await pane.getByRole("combobox", { name: `Rank of ${criterion}` }).selectOption("2");
  }
  // (1 + 1/2 + … + 1/8) / 8 for the first of eight.
  await shareOf("Expertise gap").getByText("34.0%").waitFor();
});

it("compares pairs, points at the one that is furthest off, and follows its correction", async () => {
  const { pane } = workbench;
  await choose(pane, "Pairs");
  const pair = (one: string, other: string) => pane.getByRole("combobox", { name: `${one} or ${other}`, exact: true });
  const [one, two, three] = CRITERIA;
  await pair(one, two).selectOption("3");
  await pair(two, three).selectOption("3");
  await pane.getByText(/Consistency ratio [\d.]+%: the judgements fit together/).waitFor();
  // Circular: the first counts more than the second, that more than the third, and the third more than the first.
  await pair(one, three).selectOption("-9");
  await pane.getByText(/Consistency ratio [\d.]+%: the judgements contradict each other/).waitFor();
  await pane.getByText(/^Furthest off: |Furthest off: /).waitFor();
  await pane.getByRole("button", { name: "Think this pair over" }).click();
  const focused = pane.locator("select:focus");
  const values = { before: await focused.inputValue(), after: "1" };
  expect(values.before).not.toBe("1");
  await focused.selectOption(values.after);
  await pane.getByText(/the judgements fit together/).waitFor();
});

it("writes the weights of the pairs, which total 1", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("button", { name: "Write the outsourcing weights" }).click();
  await pane.getByText(/^Written to /).waitFor();
  await calculated(page);
  const total = (await weightsOnSheet()).reduce<number>((sum, weight) => sum + Number(weight), 0);
  expect(total).toBeCloseTo(1, 9);
});

it("leaves the weights of the other model alone", async () => {
  const { pane } = workbench;
  await choose(pane, "Offshoring");
  await pane.getByRole("row", { name: /^International readiness 12\.5% 1$/ }).waitFor();
});

it("throws nothing", () => {
  expect(workbench.errors).toEqual([]);
});
