/** From navigation to the pane's first usable view, and to the first result of a function, in Chromium through the workbench. */
import { goTo, openWorkbench, type, valuesInFront } from "../workbench/open-workbench";
import { type Line, median } from "./measure";

const RUNS = 3;

async function openOnce(): Promise<{ view: number; result: number }> {
  let start = 0;
  const workbench = await openWorkbench(undefined, async (context) => {
    context.once("page", () => (start = performance.now()));
    return Promise.resolve();
  });
  const view = performance.now() - start;
  await goTo(workbench.page, "A1");
  await type(workbench.page, '=SHORE.SOURCING_CRITERIA("Offshore")');
  while ((await valuesInFront(workbench.page))[0]?.[0] !== "F1") await workbench.page.waitForTimeout(10);
  const result = performance.now() - start;
  await workbench.close();
  return { view, result };
}

export async function pages(): Promise<readonly Line[]> {
  const runs: { view: number; result: number }[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await openOnce());
  return [
    { what: "navigation to the pane's first usable view", milliseconds: median(runs.map(({ view }) => view)) },
    {
      what: "navigation to the first result of a function, typing included",
      milliseconds: median(runs.map(({ result }) => result)),
    },
  ];
}
