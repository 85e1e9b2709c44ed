/** Workbooks that the add-in has made: each opens in a browser window of its own, which fetches it from the one it came from. */

declare global {
  var shorewiseCopies: Map<string, Uint8Array> | undefined;
}

const PARAMETER = "copy";

/** The workbook that this window was opened for; undefined where it begins with an empty one. */
export function copiedWorkbook(): Uint8Array | undefined {
  const number = new URLSearchParams(location.search).get(PARAMETER);
  if (number === null) return undefined;
  const from = (window.opener as typeof globalThis | null)?.shorewiseCopies;
  const file = from?.get(number);
  if (file === undefined) throw new Error("The workbook that this window was opened for is gone. Make the copy again.");
  // Bytes of another window are no bytes to code that asks what they are.
  return Uint8Array.from(file);
}

/**
 * Opens a workbook in a window of its own.
 *
 * @returns a link for the person to open it with, where the browser lets no window be opened by itself
 */
export function openCopy(file: Uint8Array): HTMLAnchorElement | undefined {
  const copies = (globalThis.shorewiseCopies ??= new Map());
  const number = String(copies.size + 1);
  copies.set(number, file);
  const address = new URL(location.href);
  address.searchParams.set(PARAMETER, number);
  if (window.open(address, "_blank") !== null) return undefined;
  const link = document.createElement("a");
  link.href = address.href;
  link.target = "_blank";
  link.rel = "opener";
  link.textContent = `Open the copy (workbook ${number})`;
  return link;
}
