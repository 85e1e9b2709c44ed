/**
 * @jest-environment node
 *
 * What a file holds that no template shows by itself: texts that look like formulas, characters that XML lacks, results
 * that spill, errors, looks laid over each other.
 */
import { strFromU8, unzipSync } from "fflate";
import { area, type Area } from "../../src/templates/area";
import { SheetDraft } from "../../src/templates/draft";
import { TAB_COLORS } from "../../src/templates/palette";
import type { TemplateSheet } from "../../src/templates/vocabulary";
import type { CalculatedCells, CellValue } from "../../src/workbook/xlsx/calculated-cells";
import { withPieces } from "../../src/workbook/native/native-functions";
import { writeWorkbook } from "../../src/workbook/xlsx/write-workbook";
import { FILE_NOTICE } from "../../src/words/files";
import { FROZEN_LIST } from "../../src/words/frozen-list";
import { readWorkbook, type ReadWorkbook } from "./read-workbook";

jest.setTimeout(30_000);

const CREATED = new Date(Date.UTC(2026, 10, 23, 9, 30));

function sheetOf(draft: SheetDraft): TemplateSheet {
  return {
    name: "Sheet & more",
    tabColor: TAB_COLORS.model,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: 0, columns: 0 },
    print: {
      paper: "A4",
      orientation: "portrait",
      pagesWide: 1,
      columns: { first: 0, last: 3 },
      titleRows: { first: 0, last: 0 },
      pageStarts: [],
      footer: { left: "", center: "&P", right: "" },
    },
  };
}

/** Values by row and column; formulas without an entry give 1. */
function calculated(
  values: Readonly<Record<string, CellValue>> = {},
  spills: Readonly<Record<string, Area>> = {},
): CalculatedCells {
  return {
    values: ({ row, column, rows, columns }) =>
      Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: columns }, (_c, c) => values[`${row + r},${column + c}`] ?? 1),
      ),
    extent: (row, column) => spills[`${row},${column}`] ?? area(row, column),
  };
}

const write = (draft: SheetDraft, cells = calculated()): Uint8Array =>
  writeWorkbook({ title: "Test", sheet: sheetOf(draft), calculated: cells, created: CREATED });

const read = (draft: SheetDraft, cells?: CalculatedCells): ReadWorkbook => readWorkbook(write(draft, cells));

const part = (bytes: Uint8Array, path: string): string => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

describe("texts", () => {
  const TEXTS = [
    "=1+1",
    "+49 30",
    "-x",
    "@you",
    "'quoted",
    '<b> & "c"',
    "two\nlines",
    "  spaces  ",
    "_x0041_",
    "Ünïcode 業務 😀",
    "1.5",
    "TRUE",
  ];

  it.each(TEXTS)("keeps %j as that text", (text) => {
    const draft = new SheetDraft();
    draft.put(0, 0, text, "label");
    const { sheets } = read(draft);
    expect(sheets[0]?.rows[0]?.[0]).toBe(text);
    expect(sheets[0]?.cells["0,0"]?.formula).toBeUndefined();
  });

  it.each(["=1+1", "+1", "-1", "@x"])("marks %j so that editing it makes no formula of it", (text) => {
    const draft = new SheetDraft();
    draft.write(0, 0, [[text, "plain"]], "label");
    const bytes = write(draft);
    const formats = [...part(bytes, "xl/styles.xml").matchAll(/<xf [^>]*>/g)].map(([xml]) => xml);
    const cellFormats = formats.slice(
      formats.length - Number(/<cellXfs count="(\d+)"/.exec(part(bytes, "xl/styles.xml"))?.[1]),
    );
    const styleOf = (cell: string): string => {
      const number = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part(bytes, "xl/worksheets/sheet1.xml"))?.[1];
      return cellFormats[Number(number)] ?? "";
    };
    expect(styleOf("A1")).toContain('quotePrefix="1"');
    expect(styleOf("B1")).not.toContain("quotePrefix");
  });

  it("writes a control character the way the format has for it", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, "bell\u0007", "label");
    expect(part(write(draft), "xl/sharedStrings.xml")).toContain("bell_x0007_");
  });
});

describe("formulas", () => {
  it.each([
    ["a number", 0.1 + 0.2],
    ["a text", "yes & no"],
    ["a truth value", true],
  ])("keep %s as their value", (_kind, value) => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: "=A2&B2" }, "calculation");
    const cell = read(draft, calculated({ "0,0": value })).sheets[0]?.cells["0,0"];
    expect(cell?.formula).toBe("A2&B2");
    expect(cell?.formulaResult ?? cell?.value).toBe(value);
  });

  it("keep an error as an error, not as a text", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: "=1/0" }, "calculation");
    const bytes = write(draft, calculated({ "0,0": { error: "#DIV/0!" } }));
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toMatch(/<c r="A1"[^>]* t="e"><f>1\/0<\/f><v>#DIV\/0!<\/v>/);
  });

  it("that spill say so, and their other cells hold values", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: "=B1:B2*2" }, "calculation");
    const bytes = write(draft, calculated({ "0,0": 2, "1,0": 4 }, { "0,0": area(0, 0, 2, 1) }));
    const { sheets } = readWorkbook(bytes);
    expect(sheets[0]?.cells["0,0"]).toMatchObject({ formula: "B1:B2*2", formulaDynamic: true, formulaRef: "A1:A2" });
    expect(sheets[0]?.rows[1]?.[0]).toBe(4);
    expect(part(bytes, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("of custom functions become LAMBDA names that the workbook carries", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: '=1+SHORE.SOURCING_SCORE(B1:Q1,"Best")' }, "result");
    const bytes = write(draft, calculated({ "0,0": 61.5, "1,0": { error: "#N/A" } }, { "0,0": area(0, 0, 2, 1) }));
    const { sheets, namedRanges } = readWorkbook(bytes);
    const cell = sheets[0]?.cells["0,0"];
    expect(cell).toMatchObject({
      formula: '1+SOURCING_SCORE(B1:Q1,"Best","","")',
      formulaDynamic: true,
      formulaRef: "A1:A2",
    });
    expect(sheets[0]?.rows.slice(0, 2).map(([value]) => value)).toEqual([61.5, "#N/A"]);
    expect(cell?.comment).toBeUndefined();
    const names = namedRanges.map(({ name }) => name);
    const lambdas = namedRanges.filter(({ range }) => range.startsWith("_xlfn.LAMBDA(_xlpm."));
    expect(lambdas.map(({ name }) => name).sort()).toEqual(
      withPieces(["SOURCING_SCORE"])
        .map(({ name }) => name)
        .sort(),
    );
    expect(names).not.toContain("SOURCING_MODEL");
    expect(sheets[1]?.rows.flat()).toContain(FROZEN_LIST.nothing);
    // A text is cut into lines that stay on the page.
    expect(sheets[1]?.rows.flat().filter(Boolean).join(" ")).toContain(FILE_NOTICE.needsText);
  });

  it("of custom functions become nothing but values where that is asked for, wherever they spill", () => {
    const draft = new SheetDraft();
    const formula = '=SHORE.SOURCING_SCORE(B1:Q2,"Best")';
    draft.put(0, 0, { formula }, "result");
    draft.put(3, 0, { formula: "=SUM(A1:A2)" }, "calculation");
    const cells = calculated({ "0,0": 61.5, "1,0": 40, "3,0": 101.5 }, { "0,0": area(0, 0, 2, 1) });
    const file = { title: "Test", sheet: sheetOf(draft), calculated: cells, created: CREATED };
    const { sheets, namedRanges } = readWorkbook(writeWorkbook({ ...file, results: "values" }));
    expect(sheets[0]?.rows.slice(0, 2).map(([value]) => value)).toEqual([61.5, 40]);
    expect(sheets[0]?.cells["0,0"]).toMatchObject({ comment: { text: FILE_NOTICE.note(formula) } });
    expect(sheets[0]?.cells["0,0"]?.formula).toBeUndefined();
    expect(sheets[0]?.cells["3,0"]?.formula).toBe("SUM(A1:A2)");
    expect(namedRanges.filter(({ range }) => range.includes("LAMBDA"))).toEqual([]);
    expect(sheets[1]?.rows.flat()).toEqual(expect.arrayContaining(["A1:A2", formula]));
  });

  it("of custom functions say that they may spill, also with a single result", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: "=SHORE.RANK_WEIGHTS(B1:B1)" }, "result");
    const bytes = write(draft);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain('cm="1"><f t="array" ref="A1">RANK_WEIGHTS(B1:B1)</f>');
    expect(part(bytes, "xl/metadata.xml")).toContain('fDynamic="1"');
  });

  it("of custom functions that no LAMBDA stands in for become values, with the formula in a note", () => {
    const draft = new SheetDraft();
    const formula = '=SHORE.TIMEZONE_OVERLAP("Europe/Berlin","Asia/Manila")+SHORE.OFFSHORE_NPV(A2,A3,A4)';
    draft.put(0, 0, { formula }, "result");
    const bytes = write(draft, calculated({ "0,0": 2.5, "1,0": { error: "#N/A" } }, { "0,0": area(0, 0, 2, 1) }));
    const { sheets, namedRanges } = readWorkbook(bytes);
    expect(sheets[0]?.rows.slice(0, 2).map(([value]) => value)).toEqual([2.5, "#N/A"]);
    expect(sheets[0]?.cells["0,0"]?.formula).toBeUndefined();
    expect(sheets[0]?.cells["0,0"]?.comment?.text).toContain(formula);
    expect(part(bytes, "xl/worksheets/sheet1.xml")).toContain('t="e"><v>#N/A</v>');
    expect(sheets[1]?.rows.flat()).toEqual(expect.arrayContaining(["A1:A2", formula]));
    expect(namedRanges.map(({ name }) => name)).not.toContain("OFFSHORE_NPV");
  });

  it("are no custom functions where the name stands in a text", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula: '="SHORE.SOURCING_SCORE(…)"&A2' }, "calculation");
    expect(read(draft, calculated({ "0,0": "x" })).sheets[0]?.cells["0,0"]?.formula).toContain("SHORE");
  });

  it.each([
    ["=IFNA(XLOOKUP(A1,B:B,C:C),0)", "_xlfn.IFNA(_xlfn.XLOOKUP(A1,B:B,C:C),0)"],
    ["=SUM(FILTER(A1:A9,B1:B9))", "SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9))"],
    ['=SUM(A1)&"IFNA(x)"', 'SUM(A1)&"IFNA(x)"'],
    ["='IFNA(x)'!A1", "'IFNA(x)'!A1"],
    ["=Items[@FTE]*Items[@[Onshore cost]]", "Items[[#This Row],[FTE]]*Items[[#This Row],[Onshore cost]]"],
    ["=SUM(Items[[FTE]:[Cost (a)]])", "SUM(Items[[FTE]:[Cost (a)]])"],
  ])("%s is stored as files store it", (formula, stored) => {
    const draft = new SheetDraft();
    draft.put(0, 0, { formula }, "calculation");
    expect(
      part(write(draft), "xl/worksheets/sheet1.xml")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, "&"),
    ).toContain(`<f>${stored}</f>`);
  });
});

describe("looks", () => {
  it("lays a later style over an earlier one and keeps what the later does not say", () => {
    const draft = new SheetDraft();
    draft.style(area(0, 0, 2, 2), "input", "money");
    draft.put(1, 1, 5, "check");
    const cells = read(draft).sheets[0]?.cells ?? {};
    expect(cells["1,1"]?.style).toMatchObject({
      numFmt: "#,##0_);(#,##0)",
      font: { bold: true, color: { rgb: "000000" } },
      fill: { fgColor: { rgb: "FFFFE0" } },
      alignment: { horizontal: "center" },
    });
  });

  it("draws a line below an area once, below its last row", () => {
    const draft = new SheetDraft();
    draft.write(0, 0, [[1], [2], [3]], "result");
    const cells = read(draft).sheets[0]?.cells ?? {};
    expect(["0,0", "1,0", "2,0"].map((key) => cells[key]?.style?.border?.bottom?.style)).toEqual([
      undefined,
      undefined,
      "thin",
    ]);
  });

  it("gives the format that was added last the highest priority, as Excel does", () => {
    const draft = new SheetDraft();
    draft.put(0, 0, 1, "calculation");
    draft.condition({ kind: "equals", area: area(0, 0), text: "first", tone: "passed" });
    draft.condition({ kind: "equals", area: area(0, 0), text: "second", tone: "failed" });
    const rules = read(draft).sheets[0]?.conditionalRules ?? [];
    expect(rules.map(({ formula, priority }) => [formula, priority])).toEqual([
      ['"first"', 2],
      ['"second"', 1],
    ]);
  });
});

it("gives the same bytes for the same contents", () => {
  const draft = new SheetDraft();
  draft.put(0, 0, "x", "label");
  expect(write(draft)).toEqual(write(draft));
});

it("tells those who do not see a chart what it shows", () => {
  const draft = new SheetDraft();
  draft.write(
    0,
    0,
    [
      ["a", 1],
      ["b", 2],
    ],
    "calculation",
  );
  draft.chart({
    name: "Bars",
    kind: "bar",
    title: "Title",
    alternativeText: 'Two bars, the second "twice" as long.',
    area: area(3, 0, 10, 5),
    xAxis: { title: "Item" },
    yAxis: { title: "Points" },
    series: [{ name: "Points", x: area(0, 0, 2, 1), y: area(0, 1, 2, 1), look: "bars", color: "#0E5868" }],
    legend: "none",
  });
  expect(part(write(draft), "xl/drawings/drawing1.xml")).toContain(
    'descr="Two bars, the second &quot;twice&quot; as long."',
  );
});

describe("opening the pane with the file", () => {
  const ADD_IN = { id: "5c4e1f2a-0b3d-4e5f-8a9b-0c1d2e3f4a5b", version: "1.2.3.4" };
  const draft = new SheetDraft();
  draft.put(0, 0, "x", "label");
  const contents = { title: "Test", sheet: sheetOf(draft), calculated: calculated(), created: CREATED };

  it("is not asked of Excel unless somebody wants it", () => {
    expect(Object.keys(unzipSync(writeWorkbook(contents))).filter((path) => /webextension/.test(path))).toEqual([]);
  });

  it("is asked of Excel for this add-in, without asking those who do not have it", () => {
    const bytes = writeWorkbook({ ...contents, opensWith: ADD_IN });
    expect(part(bytes, "xl/webextensions/taskpanes.xml")).toMatch(/visibility="0".*r:id="rId1"/);
    const extension = part(bytes, "xl/webextensions/webextension1.xml");
    expect(extension).toContain(`id="${ADD_IN.id}" version="1.2.3.4"`);
    expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  });

  it("is found from the package's root, each part with its type", () => {
    const bytes = writeWorkbook({ ...contents, opensWith: ADD_IN });
    expect(part(bytes, "_rels/.rels")).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
    );
    expect(part(bytes, "xl/webextensions/_rels/taskpanes.xml.rels")).toContain(
      'Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"',
    );
    const types = part(bytes, "[Content_Types].xml");
    expect(types).toContain(
      'PartName="/xl/webextensions/taskpanes.xml" ContentType="application/vnd.ms-office.webextensiontaskpanes+xml"',
    );
    expect(types).toContain(
      'PartName="/xl/webextensions/webextension1.xml" ContentType="application/vnd.ms-office.webextension+xml"',
    );
  });
});
