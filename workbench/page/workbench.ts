import "./workbench.css";
import { ChartOverlay } from "../charts/chart-overlay";
import { createBrowserBook } from "../grid/browser-book";
import { UniverGrid } from "../grid/univer-grid";
import type { FunctionMetadata } from "../host/custom-functions";
import { OfficeHost } from "../host/office-host";
import { openGridFile, settingsOf } from "../file/open-grid-file";
import { copiedWorkbook, openCopy } from "./copied-workbooks";
import { Pane } from "./pane";
import { drawRibbon, listenForShortcuts, offerCellMenu } from "./command-surfaces";
import { type Command, readCommands, readNamespace, readShortcuts, shortcutsPath } from "./ribbon";

/** For tests and for trying from the browser's console. Tests act with mouse and keys and only read here. */
export interface Workbench {
  readonly grid: UniverGrid;
  readonly host: OfficeHost;
}

declare global {
  var shorewiseWorkbench: Workbench | undefined;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

function say(text: string, isProblem = false): void {
  const line = element("message");
  line.textContent = text;
  line.classList.toggle("problem", isProblem);
}

async function read(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok)
    throw new Error(`${path} is missing (${String(response.status)}). Build the add-in first: npm run build.`);
  return response.text();
}

/** The code in the cell says little; the function's own words stand in the line below the sheet. */
function explainErrors(grid: UniverGrid): void {
  const explain = () => {
    const { sheetId, row, column } = grid.selection();
    const message = grid.errorMessage(sheetId, row, column);
    say(message ?? "", message !== undefined);
  };
  grid.onSelected(explain);
  grid.onCalculated(explain);
}

async function runCommand(
  { id, label, functionName }: Omit<Command, "icon" | "description">,
  host: OfficeHost,
  pane: Pane,
): Promise<void> {
  if (functionName === undefined) {
    pane.show(true);
    return;
  }
  try {
    await host.runCommand(functionName, id);
  } catch (error) {
    say(`${label}: ${error instanceof Error ? error.message : String(error)}`, true);
  }
}

/** The language that the workbench gives itself out for, e.g. `?locale=de-DE`. */
const LOCALE = new URLSearchParams(location.search).get("locale") ?? "en-US";

async function offerCommands(manifest: string, host: OfficeHost, pane: Pane): Promise<void> {
  const commands = readCommands(manifest, LOCALE);
  const run = (command: Command) => runCommand(command, host, pane);
  drawRibbon(element("ribbon"), commands, run);
  offerCellMenu(element("sheet"), commands, run);
  const path = shortcutsPath(manifest);
  if (path === undefined) return;
  listenForShortcuts(readShortcuts(await read(path)), (functionName) =>
    runCommand({ id: functionName, label: functionName, functionName }, host, pane),
  );
}

interface BuiltMetadata {
  readonly functions: readonly FunctionMetadata[];
}

async function start(): Promise<void> {
  const grid = new UniverGrid(createBrowserBook(element("sheet")));
  const pane = new Pane(element("pane"), element("divider"));
  const [manifest, metadata] = await Promise.all([read("/manifest.xml"), read("/functions.json")]);
  const { functions } = JSON.parse(metadata) as BuiltMetadata;
  const host = new OfficeHost({
    hostWindow: window,
    addinWindow: () => pane.frame.contentWindow,
    hostOrigin: location.origin,
    addinOrigin: location.origin,
    grid,
    functions,
    locale: LOCALE,
    onVisibility: (isVisible) => pane.show(isVisible),
    onNewWorkbook: (file) => {
      const link = openCopy(file);
      if (link) element("message").replaceChildren(link);
    },
  });
  grid.registerFunctions(readNamespace(manifest), functions, host.runtime.invoke);
  new ChartOverlay(element("sheet"), grid, host.charts);
  explainErrors(grid);
  const copied = copiedWorkbook();
  if (copied !== undefined) {
    document.title = `Copy – ${document.title}`;
    host.settings.replace(settingsOf(copied));
    await openGridFile(copied, grid);
  }
  element("close-pane").addEventListener("click", () => pane.show(false));
  await offerCommands(manifest, host, pane);
  pane.load(host.iframeName, "/taskpane.html");
  globalThis.shorewiseWorkbench = { grid, host };
}

start().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error), true);
});
