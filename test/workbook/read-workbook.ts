/** An .xlsx file as a foreign program reads it. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Cell, NamedRange, Sheet } from "hucre";

/** Cells by `row,column`, from 0. */
export type ReadSheet = Omit<Sheet, "cells"> & { readonly cells: Readonly<Record<string, Cell>> };

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly namedRanges: readonly NamedRange[];
}

const MEGABYTE = 1 << 20;

export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const program = join(__dirname, "print-workbook.mjs");
  const json = execFileSync(process.execPath, [program], { input: bytes, encoding: "utf8", maxBuffer: 256 * MEGABYTE });
  return JSON.parse(json) as ReadWorkbook;
}
