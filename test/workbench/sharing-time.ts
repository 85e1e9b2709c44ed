/**
 * Says how long sharing a large workbook takes in the workbench: `npx tsx test/workbench/sharing-time.ts [formulas] [sheets]`.
 * Prints the times that passed, the processor time of the page, which suffers less where a machine has other work, and the longest
 * time that the pane did not answer; holds nobody to them. Waits in vain where a result is another one than before.
 */
import { calculated, openWorkbench } from "./open-workbench";

const FORMULAS = Number(process.argv[2] ?? 50_000);
const SHEETS = Number(process.argv[3] ?? 30);
const MINUTES_10 = 600_000;

const say = (text: string): unknown => process.stdout.write(`${text}\n`);

async function main(): Promise<void> {
  const { page, pane, close } = await openWorkbench();
  page.setDefaultTimeout(MINUTES_10);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const processorSeconds = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "ThreadTime")?.value ?? 0;
  };
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const [start, before] = [performance.now(), await processorSeconds()];
    await work();
    const [passed, used] = [(performance.now() - start) / 1000, (await processorSeconds()) - before];
    say(`${what}: ${passed.toFixed(1)} s, ${used.toFixed(1)} s of processor time`);
  };
  const rows = Math.ceil(FORMULAS / SHEETS);
  await timed(`${rows * SHEETS} formulas on ${SHEETS} sheets, written and calculated`, async () => {
    await page.evaluate(
      ([count, sheets]) => {
        const grid = globalThis.shorewiseWorkbench?.grid;
        if (!grid) throw new Error("The workbench has not started.");
        for (let sheet = 0; sheet < (sheets ?? 0); sheet++) {
          const sheetId = grid.addSheet(`Unit ${sheet + 1}`);
          const cells = Array.from({ length: count ?? 0 }, (_none, row) => [
            ...Array.from({ length: 16 }, (_rating, column) => 1 + ((row * 7 + column * 3 + sheet) % 5)),
            `=SHORE.SOURCING_SCORE(A${row + 1}:P${row + 1})`,
          ]);
          grid.write({ sheetId, row: 0, column: 0, rows: cells.length, columns: 17 }, cells);
        }
      },
      [rows, SHEETS],
    );
    await calculated(page);
  });
  await pane.getByRole("tab", { name: "Share" }).click();
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  await frame?.evaluate(() => {
    let last = performance.now();
    Object.assign(globalThis, { longestPause: 0 });
    setInterval(() => {
      const now = performance.now();
      Object.assign(globalThis, {
        longestPause: Math.max(Reflect.get(globalThis, "longestPause") as number, now - last),
      });
      last = now;
    }, 20);
  });
  const press = (name: string) => pane.getByRole("button", { name }).click();
  for (const way of ["Values", "Native formulas"]) {
    await pane.getByText(way, { exact: true }).click();
    await timed(`${way}: survey`, async () => {
      await press("See what will change");
      await pane.getByText(/formulas on \d+ sheets/).waitFor({ timeout: MINUTES_10 });
    });
    await timed(`${way}: changed and compared`, async () => {
      await press("Change this workbook");
      await pane
        .getByText(/Ready to be handed on.*All results are the same as before/)
        .waitFor({ timeout: MINUTES_10 });
    });
    await timed(`${way}: restored`, async () => {
      await press("Restore formulas");
      await pane.getByText(/formulas? restored/).waitFor({ timeout: MINUTES_10 });
    });
    say(`${way}: longest pause of the pane: ${String(Math.round(Number(await frame?.evaluate("longestPause"))))} ms`);
  }
  await close();
}

void main();
