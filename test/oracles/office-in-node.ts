/** The add-in's window outside jest: office.js in jsdom, with the workbench's host behind it, for work that other programs check. */
import { JSDOM } from "jsdom";
import type { OfficeWindow } from "../host/office-window";

/** What code that runs in a page takes for granted. */
const OF_THE_PAGE = [
  "document",
  "location",
  "Node",
  "HTMLScriptElement",
  "Event",
  "EventTarget",
  "MessageEvent",
] as const;
/** What office.js puts there once it has started. */
const OF_OFFICE = ["Office", "Excel", "OfficeExtension", "CustomFunctions"] as const;

/**
 * Gives this process the globals of a page and starts office.js in it. Once a process.
 *
 * @returns the window, and what ends it: until then its timers keep the process alive
 */
export async function startOfficeInNode(): Promise<{ readonly page: OfficeWindow; readonly close: () => void }> {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "dangerously",
  });
  const page = window as unknown as Record<string, unknown>;
  const set = (name: string, value: PropertyDescriptor): unknown =>
    Object.defineProperty(globalThis, name, { configurable: true, ...value });
  set("window", { value: window });
  for (const name of OF_THE_PAGE) set(name, { value: page[name] });
  for (const name of OF_OFFICE) {
    set(name, {
      get: () => page[name],
      set: (value: unknown) => {
        page[name] = value;
      },
    });
  }
  const { startOfficeWindow } = await import("../host/office-window");
  return { page: await startOfficeWindow(), close: () => window.close() };
}
