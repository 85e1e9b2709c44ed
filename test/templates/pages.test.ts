import fc from "fast-check";
import { area } from "../../src/templates/area";
import { SheetDraft } from "../../src/templates/draft";
import { FUNCTION_PORTFOLIO } from "../../src/templates/function-portfolio";
import { TEMPLATES } from "../../src/templates/gallery";
import { printSetup } from "../../src/templates/pages";
import type { Chart, TemplateSheet } from "../../src/templates/vocabulary";

const PAGES = { columns: { first: 0, last: 9 }, titleRows: { first: 0, last: 0 } } as const;

/** Ten columns of 64 pixels are narrower than the page, so nothing is scaled: 755 points, less 4 %, of rows of 15. */
const ROWS_ON_FIRST_PAGE = 48;

const CHART: Omit<Chart, "area"> = {
  name: "Chart",
  kind: "bar",
  title: "Chart",
  alternativeText: "Chart",
  xAxis: { title: "x" },
  yAxis: { title: "y" },
  series: [],
  legend: "none",
};

/** A sheet of sections of so many rows, headings included. */
function sheetOf(sections: readonly number[]): { draft: SheetDraft; headings: number[]; end: number } {
  const draft = new SheetDraft();
  const headings: number[] = [];
  let row = 0;
  for (const rows of sections) {
    headings.push(row);
    draft.heading(row, 0, 5, "Section");
    for (let line = 1; line < rows; line++) draft.put(row + line, 0, "line", "label");
    row += rows;
  }
  return { draft, headings, end: row };
}

const starts = (draft: SheetDraft, pages: Partial<TemplateSheet["print"]> = {}) =>
  printSetup(draft, { ...PAGES, ...pages }).pageStarts;

it("breaks nothing that fits on a page", () => {
  expect(starts(sheetOf([20, 28]).draft)).toEqual([]);
});

it("begins a page with the section that would be cut", () => {
  expect(starts(sheetOf([20, 20, 20]).draft)).toEqual([40]);
});

it("takes the repeated rows off the room of later pages", () => {
  const { draft } = sheetOf([40, 48, 10]);
  expect(starts(draft)).toEqual([40, 88]);
  expect(starts(sheetOf([40, 47, 10]).draft)).toEqual([40, 87]);
  expect(starts(sheetOf([40, 37, 10]).draft)).toEqual([40]);
});

it("lets a section that is longer than a page begin where it falls, with some of its rows", () => {
  expect(starts(sheetOf([30, 200]).draft)).toEqual([]);
  expect(starts(sheetOf([45, 200]).draft)).toEqual([45]);
});

it("makes a page of what a wide sheet scaled to the page's width takes", () => {
  const wide = (pixels: number) => {
    const { draft } = sheetOf([30, 30, 30]);
    draft.width(0, 10, pixels);
    return starts(draft);
  };
  expect(wide(64)).toEqual([30, 60]);
  expect(wide(210)).toEqual([60]);
  expect(wide(290)).toEqual([]);
});

it("counts the rows' own heights, and the smaller paper", () => {
  const { draft } = sheetOf([10, 10, 10]);
  draft.height(0, 30, 40);
  expect(starts(draft)).toEqual([20]);
  expect(starts(sheetOf([20, 20, 20]).draft, { paper: "A4" })).toEqual([20, 40]);
  expect(starts(sheetOf([20, 20, 20]).draft, { paper: "A4", orientation: "portrait" })).toEqual([40]);
});

it("never begins a page inside a chart that stands beside the sections", () => {
  const { draft } = sheetOf([20, 20, 20]);
  draft.chart({ ...CHART, area: area(30, 6, 15, 4) });
  expect(starts(draft)).toEqual([20]);
});

it("makes a sheet that is hardly longer than a page a little smaller, unless it has a table that grows", () => {
  const short = sheetOf([20, 32]);
  expect(printSetup(short.draft, PAGES)).toMatchObject({ pagesTall: 1, pageStarts: [] });
  const list = sheetOf([20, 32]);
  list.draft.table({ name: "List", area: area(21, 0, 30, 2), columns: ["a", "b"] } as never);
  expect(printSetup(list.draft, PAGES)).toMatchObject({ pageStarts: [20] });
  expect(printSetup(list.draft, PAGES).pagesTall).toBeUndefined();
});

it("cuts no section that fits on a page, whatever the sections", () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 70 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sizes, (sections) => {
      const { draft, headings, end } = sheetOf(sections);
      const { pageStarts, pagesTall } = printSetup(draft, PAGES);
      fc.pre(pagesTall === undefined);
      expect(pageStarts.every((row) => headings.includes(row))).toBe(true);
      const pages = [0, ...pageStarts].map((start, index) => ({ start, end: pageStarts[index] ?? end }));
      for (const page of pages) {
        const room = page.start === 0 ? ROWS_ON_FIRST_PAGE : ROWS_ON_FIRST_PAGE - 1;
        const overlong = headings.some(
          (heading, index) => heading >= page.start && heading < page.end && (sections[index] ?? 0) > room,
        );
        if (!overlong) expect(page.end - page.start).toBeLessThanOrEqual(room);
      }
    }),
  );
});

describe.each(TEMPLATES.map((template) => [template.id, template] as const))("%s", (_id, template) => {
  it("begins each page with a heading and cuts no chart", () => {
    const { print, blocks, charts } = template.build(template.preferredNames, {});
    for (const row of print.pageStarts) {
      expect(blocks.some((block) => block.row === row && block.column === 0)).toBe(true);
      expect(charts.filter(({ area: { row: first, rows } }) => first < row && row < first + rows)).toEqual([]);
    }
  });
});

it("plans the pages of a list of 100,000 rows without a break for each", () => {
  const { print } = FUNCTION_PORTFOLIO.build(FUNCTION_PORTFOLIO.preferredNames, { rows: 100_000, examples: false });
  expect(print.pageStarts.length).toBeLessThan(5);
});
