/** The rules of financial modelling that every template keeps, whatever its subject. */
import { CATALOGUE } from "../../src/functions/catalogue";
import { TEMPLATES } from "../../src/templates/gallery";
import type { TemplateOptions, TemplateSheet, Validation } from "../../src/templates/vocabulary";
import { CHECKS } from "../../src/words/model-blocks";
import { NAMESPACE } from "../../src/words/namespace";
import {
  covers,
  formulas,
  isFormula,
  isOnSheet,
  lookOf,
  nameOf,
  roleAt,
  textWidth,
  widthOf,
  writtenCells,
} from "./template-cells";

const NAMES = { sheet: "A sheet's name", table: "Items" };

const VARIANTS: readonly [string, TemplateOptions][] = [
  ["with its samples", {}],
  ["empty, one row", { rows: 1, examples: false }],
  ["60 rows", { rows: 60 }],
];

const CASES = TEMPLATES.flatMap((template) =>
  VARIANTS.map(
    ([variant, options]) =>
      [`${template.title}, ${variant}`, template.build(NAMES, options)] as [string, TemplateSheet],
  ),
);

/** A formula without its texts, names of functions, structured references, defined names and addresses. */
function numbersIn(formula: string): number[] {
  const bare = formula
    .replace(/"[^"]*"/g, "")
    .replace(/\w+\[\[?[^\]]*\](:\[[^\]]*\])?\]?/g, "")
    .replace(/[A-Za-z_][\w.]*_\w+/g, "")
    .replace(/[A-Za-z.]+\(/g, "(")
    .replace(/\$?[A-Z]{1,3}\$?\d+/g, "");
  return (bare.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

/** Functions of Excel 2021 that a template may use; none is volatile, none builds references from text. */
const NATIVE_FUNCTIONS = new Set(
  (
    "ABS AND AVERAGE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS FILTER IF IFERROR INDEX IRR ISERROR ISNUMBER LOOKUP MATCH " +
    "MAX MAXIFS MIN MINIFS NPV OR ROWS SIGN SMALL SUM SUMIF SUMIFS SUMPRODUCT"
  ).split(" "),
);

const functionsIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9_.]*)\(/g)].map(([, name]) => name ?? "");

function cellsOf(sheet: TemplateSheet, roles: readonly string[]) {
  return writtenCells(sheet).filter((cell) => roles.includes(roleAt(sheet, cell) ?? ""));
}

const validationAt = (sheet: TemplateSheet, at: { row: number; column: number }): Validation | undefined =>
  sheet.validations.find((validation) => covers(validation.area, at));

describe.each(CASES)("%s", (_title, sheet) => {
  it("keeps numbers other than 0, 1, 12 and 100 out of its formulas", () => {
    const offending = formulas(sheet).filter(({ formula }) =>
      numbersIn(formula).some((number) => ![0, 1, 12, 100].includes(number)),
    );
    expect(offending).toEqual([]);
  });

  it("calls only functions that exist, none of them volatile", () => {
    const unknown = formulas(sheet).flatMap(({ at, formula }) =>
      functionsIn(formula)
        .filter((name) => !NATIVE_FUNCTIONS.has(name) && !(name.replace(`${NAMESPACE}.`, "") in CATALOGUE))
        .map((name) => `${at}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("gives each SHORE function no more arguments than it has", () => {
    const wrong = formulas(sheet).filter(({ formula }) => {
      const [, name, args] = new RegExp(`^=${NAMESPACE}\\.(\\w+)\\((.*)\\)$`).exec(formula) ?? [];
      if (name === undefined || args === undefined) return formula.includes(`${NAMESPACE}.`);
      const count = args
        .replace(/\[[^\]]*\]:\[[^\]]*\]/g, "")
        .replace(/\([^()]*\)/g, "")
        .split(",").length;
      return count > CATALOGUE[name as keyof typeof CATALOGUE].argumentNames.length;
    });
    expect(wrong).toEqual([]);
  });

  it("uses no notation that other Excels or programs lack: spill operator, implicit intersection, other workbooks", () => {
    const odd = formulas(sheet).filter(({ formula }) => /#(?!Headers)|@|\]'?!/.test(formula.replace(/"[^"]*"/g, "")));
    expect(odd).toEqual([]);
  });

  it("writes no cell twice", () => {
    const names = writtenCells(sheet).map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it("has rectangular blocks, all of them on the sheet", () => {
    for (const { row, column, contents } of sheet.blocks) {
      const widths = new Set(contents.map((cells) => cells.length));
      expect([...widths]).toHaveLength(1);
      expect(isOnSheet({ row, column, rows: contents.length, columns: [...widths][0] ?? 0 })).toBe(true);
    }
  });

  it("has names that Excel takes, all beginning with the table's, each listed on the sheet", () => {
    const about = writtenCells(sheet).map(({ content }) => String(content));
    for (const { name, area, comment } of sheet.names) {
      expect(name).toMatch(/^Items_[A-Z][A-Za-z]+$/);
      expect(isOnSheet(area)).toBe(true);
      expect(comment).not.toBe("");
      expect(about.some((text) => text.includes(name))).toBe(true);
    }
  });

  it("has tables with different, filled-in column names", () => {
    for (const { area } of sheet.tables) {
      const header = writtenCells(sheet).filter((cell) => covers({ ...area, rows: 1 }, cell));
      expect(header).toHaveLength(area.columns);
      expect(new Set(header.map(({ content }) => String(content).toLowerCase())).size).toBe(area.columns);
    }
  });

  it("lets nothing spill inside a table, where Excel refuses it", () => {
    const inside = writtenCells(sheet).filter(
      (cell) => isFormula(cell.content) && sheet.tables.some(({ area }) => covers(area, cell)),
    );
    expect(inside.map(nameOf)).toEqual([]);
  });

  it("validates every number that may be typed, with an input message that Excel can show", () => {
    const unchecked = cellsOf(sheet, ["input", "inputCentred"]).filter(
      (cell) => typeof cell.content === "number" && validationAt(sheet, cell) === undefined,
    );
    // The base year is a label for the reader; no formula depends on it.
    expect(unchecked.map(({ content }) => content).filter((content) => content !== new Date().getFullYear())).toEqual(
      [],
    );
    for (const { prompt, refusal } of sheet.validations) {
      expect(prompt.title.length).toBeGreaterThan(0);
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeGreaterThan(0);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(refusal.length).toBeGreaterThan(0);
      expect(refusal.length).toBeLessThanOrEqual(225);
    }
  });

  it("accepts its own samples", () => {
    const refused = cellsOf(sheet, ["input", "inputCentred"]).filter((cell) => {
      const rule = validationAt(sheet, cell)?.rule;
      if (rule === undefined || rule.kind === "list" || typeof cell.content !== "number") return false;
      const { minimum, maximum = Infinity, exclusiveMinimum = false } = rule;
      const inside = cell.content <= maximum && (exclusiveMinimum ? cell.content > minimum : cell.content >= minimum);
      return !inside || (rule.kind === "whole" && !Number.isInteger(cell.content));
    });
    expect(refused.map(nameOf)).toEqual([]);
  });

  it("shows a master check in the rows that stay in view", () => {
    const master = writtenCells(sheet).find(({ content }) => content === CHECKS.master);
    expect(master?.row).toBeLessThan(sheet.freeze.rows);
  });

  it("gives charts titles, axis units, a text for those who do not see them, and room of their own", () => {
    for (const chart of sheet.charts) {
      expect(chart.title).not.toBe("");
      expect(chart.alternativeText.length).toBeGreaterThan(60);
      expect(chart.xAxis.title).toMatch(/\(.+\)$/);
      expect(chart.yAxis.title).toMatch(/\(.+\)$/);
      expect(
        writtenCells(sheet)
          .filter((cell) => covers(chart.area, cell))
          .map(nameOf),
      ).toEqual([]);
      for (const { x, y, labels } of chart.series) {
        expect([x.rows, x.columns]).toEqual([y.rows, y.columns]);
        if (labels !== undefined) expect(labels.rows).toBe(y.rows);
      }
    }
  });

  it("cuts no text off: every text has room in its cell, or flows over cells that are empty", () => {
    const occupied = new Set(writtenCells(sheet).map(nameOf));
    const cut = writtenCells(sheet).filter((cell) => {
      if (typeof cell.content !== "string") return false;
      const look = lookOf(roleAt(sheet, cell));
      if (look.wrap === true || look.horizontal === "Center") return false;
      let room = widthOf(sheet, cell.column);
      for (let column = cell.column + 1; ; column++) {
        const next = { row: cell.row, column };
        if (occupied.has(nameOf(next)) || sheet.charts.some(({ area }) => covers(area, next)) || column > 200) break;
        room += widthOf(sheet, column);
      }
      return textWidth(cell.content, look) > room;
    });
    expect(cut.map((cell) => `${nameOf(cell)}: ${String(cell.content)}`)).toEqual([]);
  });

  it("wraps headers between words only: the longest word fits its column", () => {
    const broken = cellsOf(sheet, ["tableHeader", "tableUnit", "columnHeader", "numberHeader", "noteHeader"]).filter(
      (cell) => {
        const look = lookOf(roleAt(sheet, cell));
        const words = typeof cell.content === "string" ? cell.content.split(/[\s-]+/) : [];
        return look.wrap === true && words.some((word) => textWidth(word, look) > widthOf(sheet, cell.column));
      },
    );
    expect(broken.map((cell) => `${nameOf(cell)}: ${String(cell.content)}`)).toEqual([]);
  });

  it("prints in landscape, one page wide, with its header repeated and file, sheet, date and page in the footer", () => {
    const { print, tables } = sheet;
    expect(print).toMatchObject({ orientation: "landscape", pagesWide: 1 });
    // Without a table there is no one header for all pages: title and master check are repeated.
    expect(print.titleRows.first).toBe(tables[0]?.area.row ?? 0);
    const footer = Object.values(print.footer).join(" ");
    for (const code of ["&F", "&A", "&D", "&P"]) expect(footer).toContain(code);
  });
});
