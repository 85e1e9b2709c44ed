/** What is said about where a template goes, how far it is, and that somebody stopped it. */
import type { ErrorWords } from "./workbook";

const count = (number: number): string => number.toLocaleString("en-US");

export const INSERTION = {
  writingRows: (first: number, last: number, all: number) =>
    `Writing rows ${count(first)} to ${count(last)} of ${count(all)}`,
  cancelled: { happened: "The insertion was stopped.", remedy: "" } as ErrorWords,

  notEmpty: (area: string, found: string): ErrorWords => ({
    happened: `The template needs ${area}, and ${found} in there is not empty (formats count too).`,
    remedy: "Select a cell with more room, or insert on a new sheet.",
  }),
  overTable: (area: string, table: string): ErrorWords => ({
    happened: `The template needs ${area}, which the table "${table}" reaches into.`,
    remedy: "Select a cell with more room, or insert on a new sheet.",
  }),
  overChart: (area: string, chart: string): ErrorWords => ({
    happened: `The template needs ${area}, and the chart "${chart}" lies over it.`,
    remedy: "Move the chart, select a cell with more room, or insert on a new sheet.",
  }),
  offSheet: (cell: string): ErrorWords => ({
    happened: `From ${cell} on, the sheet is too small for the template.`,
    remedy: "Select a cell further up or left, or insert on a new sheet.",
  }),
  leftAtSelection: (area: string) =>
    `What was written in ${area} could not be removed again; everything else is as it was. Clear those cells.`,

  noList: {
    happened: "Nothing in the selection could be a list.",
    remedy: "Select the rows of your list with its header, or one cell in it.",
  } as ErrorWords,
};
