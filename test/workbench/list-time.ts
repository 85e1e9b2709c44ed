/**
 * Says how long the workbench takes for an analyst's own list: `npx tsx test/workbench/list-time.ts [rows] [portfolio |
 * providers]`, after `npm run build:all`. Prints the time that passed, the processor time of the page, and its memory; holds nobody to them.
 */
import { PROVIDERS_BLOCK } from "../../src/words/provider-scorecard";
import { calculated, openWorkbench, valuesInFront } from "./open-workbench";

const ROWS = Number(process.argv[2] ?? 100_000);
const MINUTES_10 = 600_000;
const RATINGS = 16;

interface List {
  readonly template: string;
  readonly header: readonly string[];
  readonly row: (index: number) => readonly (string | number)[];
}

const criteria = ["O", "F"].flatMap((side) => Array.from({ length: RATINGS / 2 }, (_none, at) => `${side}${at + 1}`));

const LISTS: Readonly<Record<string, List>> = {
  portfolio: {
    template: "Function portfolio",
    header: ["Function", ...criteria, "FTE", "Onshore cost", "Offshore cost"],
    row: (index) => {
      const ratings = criteria.map((_id, column) => 1 + ((index * 7 + column * 3) % 5));
      return [`Function ${index + 1}`, ...ratings, 1 + (index % 40), 90_000, 40_000];
    },
  },
  providers: {
    template: "Provider scorecard",
    header: ["Provider", ...PROVIDERS_BLOCK.criteria.map(([name]) => name)],
    row: (index) => [
      `Provider ${index + 1}`,
      300 + (index % 900),
      ...PROVIDERS_BLOCK.criteria.slice(1).map((_criterion, column) => 1 + ((index * 7 + column * 3) % 5)),
    ],
  },
};

const list = LISTS[process.argv[3] ?? "portfolio"];
if (list === undefined) throw new Error(`Lists: ${Object.keys(LISTS).join(", ")}.`);
const { template, header, row: rowOf } = list;

const say = (text: string): unknown => process.stdout.write(`${text}\n`);

function csv(): Buffer {
  const rows = Array.from({ length: ROWS }, (_none, index) => rowOf(index).join(","));
  return Buffer.from([header.join(","), ...rows].join("\n"));
}

async function main(): Promise<void> {
  const { page, pane, errors, close } = await openWorkbench();
  page.setDefaultTimeout(MINUTES_10);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const state = async (): Promise<Map<string, number>> =>
    new Map((await devtools.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const [start, before] = [performance.now(), await state()];
    await work();
    const after = await state();
    const [passed, used] = [
      performance.now() - start,
      (after.get("ThreadTime") ?? 0) - (before.get("ThreadTime") ?? 0),
    ];
    const megabytes = Math.round((after.get("JSHeapUsedSize") ?? 0) / 1e6);
    say(`${what}: ${(passed / 1000).toFixed(1)} s, ${used.toFixed(1)} s of processor time, ${megabytes} MB`);
  };
  const card = pane.getByRole("article", { name: template });
  await card.getByRole("button", { name: `Options of ${template}` }).click();
  await card.getByText("My list, from a CSV file").click();
  await timed(`${ROWS} rows read`, async () => {
    const file = { name: "list.csv", mimeType: "text/csv", buffer: csv() };
    await card.getByLabel("CSV file", { exact: true }).setInputFiles(file);
    await card.getByText(/columns found/).waitFor();
  });
  await timed("inserted", async () => {
    await card.getByRole("button", { name: /with these options/ }).click();
    await pane.getByText(/is on the new sheet/).waitFor();
  });
  await timed("calculated", () => calculated(page));
  // Below the title, in each template that takes a list.
  const [[check, counts] = []] = await valuesInFront(page, { row: 1, column: 1, rows: 1, columns: 2 });
  say(`master check: ${String(check)}, ${String(counts)}`);
  say(errors.length === 0 ? "no errors" : errors.join("\n"));
  await close();
}

void main();
