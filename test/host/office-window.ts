/**
 * Microsoft's unchanged office.js, running in jest's own jsdom window as an add-in page, with the workbench's host behind
 * it. The library sets the globals `Office`, `Excel` and `CustomFunctions` of that window, so code under test that uses
 * the global `Excel` needs nothing else:
 *
 * ```ts
 * const page = officeWindowForTests();
 * beforeEach(() => { page.open(); });                 // an empty workbook with one sheet, "Sheet1"
 * it("writes", async () => {
 *   await Excel.run(async (context) => { … });
 *   expect(page.grid.values(page.area("Sheet1!A1:B2"))).toEqual([[…]]);
 *   page.host.charts.list(); page.grid.tables(); page.grid.names(); page.grid.conditionalFormats(sheetId);
 * });
 * ```
 *
 * The library starts once a window, that is once a test file; `open` gives it another workbook. `MemoryGrid` does not
 * calculate: `page.grid.setResult` says what a formula shows. To make a request fail or wait:
 * `page.host.beforeRequest = async () => { throw new RichApiError("…", "…") }`. To speak to a member the host lacks
 * fails with `NotImplemented` and its name.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Area, Grid } from "../../workbench/grid/grid";
import { formatAddress, parseExtent, splitSheet } from "../../workbench/host/addresses";
import type { FunctionMetadata } from "../../workbench/host/custom-functions";
import { OfficeHost, PAYLOAD_LIMIT_BYTES } from "../../workbench/host/office-host";
import { MemoryGrid } from "./memory-grid";

const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ADDRESS = "https://localhost:3000/office-js/";

export interface OfficeWindowOptions {
  readonly functions?: readonly FunctionMetadata[];
  readonly onVisibility?: (isVisible: boolean) => void;
}

export class OfficeWindow {
  readonly host: OfficeHost;
  private current = new MemoryGrid();

  constructor({ functions = [], onVisibility }: OfficeWindowOptions) {
    const hostWindow = standInForParent();
    this.host = new OfficeHost({
      hostWindow,
      addinWindow: () => ({ postMessage: (text) => deliver(window, text) }),
      hostOrigin: location.origin,
      addinOrigin: location.origin,
      grid: this.current,
      functions,
      ...(onVisibility === undefined ? {} : { onVisibility }),
    });
  }

  /** The workbook's grid; meaningful while `open` was called without one of its own. */
  get grid(): MemoryGrid {
    return this.current;
  }

  /** Opens another, empty workbook (or the one given). */
  open(grid?: Grid): void {
    this.current = grid instanceof MemoryGrid ? grid : new MemoryGrid();
    this.host.beforeRequest = undefined;
    this.host.refusesToSave = false;
    Object.assign(this.host.limits, { request: PAYLOAD_LIMIT_BYTES, response: PAYLOAD_LIMIT_BYTES });
    this.host.open(grid ?? this.current);
  }

  sheetId(name: string): string {
    const sheet = this.host.grid.sheets().find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`No sheet ${name}`);
    return sheet.id;
  }

  /** The area of an address such as `Sheet1!A1:C3`. */
  area(address: string): Area {
    const { sheet, rest } = splitSheet(address);
    const extent = parseExtent(rest);
    if (sheet === undefined || extent === undefined) throw new Error(`No address: ${address}`);
    return { sheetId: this.sheetId(sheet), ...extent };
  }

  /** How often something asks Excel. */
  async countRequests(run: () => Promise<unknown>): Promise<number> {
    let count = 0;
    this.host.beforeRequest = async () => {
      count += 1;
    };
    await run();
    this.host.beforeRequest = undefined;
    return count;
  }

  address(area: Area): string {
    const sheet = this.host.grid.sheets().find((candidate) => candidate.id === area.sheetId);
    return formatAddress(sheet?.name ?? "?", area);
  }
}

/** Starts the library in this window; resolves when `Office.onReady` has. */
async function startLibrary({ host }: OfficeWindow): Promise<void> {
  if (location.protocol !== "https:") throw new Error("office.js needs a jsdom window with an https address.");
  window.name = host.iframeName;
  // jsdom lacks it; the library compares it with the host's name before it trusts the host.
  Object.defineProperty(document, "domain", { configurable: true, value: location.hostname });
  loadScriptsFromLibrary();
  const script = document.createElement("script");
  script.src = `${ADDRESS}office.js`;
  await new Promise((resolve) => {
    script.addEventListener("load", resolve);
    document.head.appendChild(script);
  });
  await Office.onReady();
}

/** The host, and the library started in this window. */
export async function startOfficeWindow(options: OfficeWindowOptions = {}): Promise<OfficeWindow> {
  const page = new OfficeWindow(options);
  await startLibrary(page);
  return page;
}

/** The same for the tests of a file, at the top of it: the library has started when the tests, or what stands before them, run. */
export function officeWindowForTests(options: OfficeWindowOptions = {}): OfficeWindow {
  const page = new OfficeWindow(options);
  beforeAll(() => startLibrary(page));
  return page;
}

type Listener = (event: MessageEvent<unknown>) => void;

/** The page that holds the add-in's iframe, in front of which the library posts its messages. */
function standInForParent() {
  const target = new EventTarget();
  const parent = {
    addEventListener: (type: "message", handler: Listener) => {
      target.addEventListener(type, handler as EventListener);
    },
    removeEventListener: (type: "message", handler: Listener) => {
      target.removeEventListener(type, handler as EventListener);
    },
    postMessage: (text: string) => deliver(target, text),
  };
  Object.defineProperty(window, "parent", { configurable: true, value: parent });
  return parent;
}

/** As between windows: later, and with the sender's origin. */
function deliver(target: EventTarget, text: string): void {
  setTimeout(() => target.dispatchEvent(new MessageEvent("message", { data: text, origin: location.origin })), 0);
}

/** jest's jsdom fetches no scripts: those of the library are read from its package and run in place. */
function loadScriptsFromLibrary(): void {
  const append = Node.prototype.appendChild;
  document.head.appendChild = function appendChild<Child extends Node>(this: Node, child: Child): Child {
    const added = append.call(this, child) as Child;
    if (child instanceof HTMLScriptElement && child.src.startsWith(ADDRESS)) {
      const inline = document.createElement("script");
      inline.textContent = readFileSync(join(LIBRARY, child.src.slice(ADDRESS.length)), "utf8");
      // Later, as a browser loads scripts: office.js asks for the next script before its own objects are complete.
      setTimeout(() => {
        append.call(document.head, inline);
        child.dispatchEvent(new Event("load"));
      }, 0);
    }
    return added;
  };
}
