/** @jest-environment node */
import { area } from "../../../src/templates/area";
import { noticeSheet, type NoticeContent } from "../../../src/workbook/sharing/notice";
import type { SharingWay } from "../../../src/words/sharing";

const CONTENT: NoticeContent = {
  way: "native",
  sharedOn: new Date(2026, 10, 27),
  live: 26,
  frozenCells: 1,
  frozen: [{ sheet: "Plan", area: area(116, 1, 1, 6), formula: "=SHORE.OFFSHORE_SIMULATION(B23,B24,B25)" }],
};

const cellsOf = (content: NoticeContent) =>
  noticeSheet("Notice", content).blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, r) => line.map((text, c) => ({ row: row + r, column: column + c, text: String(text) }))),
  );

it.each<SharingWay>(["native", "values", "addIn"])("fits on the page, shared as %s, and no line is lost", (way) => {
  const cells = cellsOf({ ...CONTENT, way });
  expect(Math.max(...cells.filter(({ column }) => column === 1).map(({ text }) => text.length))).toBeLessThanOrEqual(
    130,
  );
  const places = cells.map(({ row, column }) => `${row}:${column}`);
  expect(new Set(places).size).toBe(places.length);
  const text = cells.map((cell) => cell.text).join(" ");
  expect(text).toContain("a model is recommended; below it for both, the work is better kept in-house.");
  expect(text).toContain("2026-11-27");
});

it("lists what is frozen, with its place and formula", () => {
  const cells = cellsOf(CONTENT);
  const listed = cells.find(({ text }) => text === "B117:G117");
  expect(cells.filter(({ row }) => row === listed?.row).map(({ text }) => text)).toEqual([
    "Plan",
    "B117:G117",
    "=SHORE.OFFSHORE_SIMULATION(B23,B24,B25)",
  ]);
  expect(cells.some(({ text }) => text.startsWith("The results of one formula, listed below."))).toBe(true);
});
