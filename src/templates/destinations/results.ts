/** What is computed beside the table: the add-in's cells, the figures that take part, the same scores natively. */
import {
  DESTINATION_CALCULATION,
  DESTINATION_CRITERIA,
  DESTINATION_RESULTS,
  DESTINATION_SETTINGS,
  DESTINATION_TABLE,
} from "../../words/destination-comparison";
import { NAMESPACE } from "../../words/namespace";
import { address, area, type Area } from "../area";
import { differenceFormula } from "../blocks/checks";
import { misrankedFormula } from "../blocks/options";
import type { RankedList } from "../blocks/ranking";
import type { SheetDraft } from "../draft";
import type { NumberFormat, Role } from "../palette";
import type { CellContent } from "../vocabulary";
import { CRITERION_KEYS, DESTINATION_CRITERION } from "./criteria";
import {
  BEST_SCORE,
  COLUMNS,
  COMPARED,
  COMPARED_COLUMNS,
  criterionCell,
  DestinationLayout,
  FIGURE_COLUMNS,
  FIGURES,
  NATIVE,
  NATIVE_COLUMNS,
  RESULTS,
  settingCell,
} from "./layout";

const WORDS = DESTINATION_CALCULATION;
const CRITERIA = CRITERION_KEYS.length;

type Labelled = readonly [header: string, unit: string];

const criterionHeaders = (unit?: string): Labelled[] =>
  CRITERION_KEYS.map((key) => {
    const [name, ownUnit] = DESTINATION_CRITERIA.criteria[key];
    return [name, unit ?? ownUnit];
  });

/** Heading, units and headers of a block beside the table. */
function writeHeaders(
  draft: SheetDraft,
  layout: DestinationLayout,
  column: number,
  heading: string,
  headers: readonly Labelled[],
): void {
  draft.heading(layout.heading, column, headers.length, heading);
  draft.write(layout.line("units"), column, [headers.map(([, unit]) => unit)], "tableUnit");
  draft.write(layout.line("header"), column, [headers.map(([header]) => header)], "tableHeader");
}

/** The same formula down all rows. */
function fill(
  draft: SheetDraft,
  layout: DestinationLayout,
  column: number,
  formulaOf: (row: number) => string,
  [role, numberFormat]: readonly [Role, NumberFormat] = ["calculation", "general"],
): void {
  const first = layout.line("first");
  const lines = Array.from({ length: layout.rows }, (_, index): CellContent[] => [
    { formula: formulaOf(first + index) },
  ]);
  draft.write(first, column, lines, role, numberFormat);
}

const cell = (row: number, column: number): string => address(area(row, column), "column");
const fixed = (where: Area): string => address(where, "both");

function writeOverlap(draft: SheetDraft, layout: DestinationLayout): void {
  const [home, date, start, end] = (["homeZone", "date", "start", "end"] as const).map((line) =>
    fixed(settingCell(line)),
  );
  const overlap = (row: number): string =>
    `=${NAMESPACE}.TIMEZONE_OVERLAP(${home},${cell(row, FIGURES.zone)},${date},${start},${end})`;
  fill(draft, layout, RESULTS.overlap, overlap, ["result", "score"]);
}

/** Arguments of the scores: the figures of those that take part, weights, directions. */
function scoreArguments(layout: DestinationLayout): string {
  const figures = fixed(layout.body(COMPARED.first, CRITERIA));
  const takesPart = `${fixed(layout.body(COMPARED.number))}<=${fixed(layout.count)}`;
  const line = (name: "weight" | "sign"): string => fixed(area(layout.line(name), COMPARED.first, 1, CRITERIA));
  return `FILTER(${figures},${takesPart}),${line("weight")},${line("sign")}`;
}

export function writeResults(draft: SheetDraft, layout: DestinationLayout): void {
  const { heading, columns } = DESTINATION_RESULTS;
  const headers = [columns.overlap, columns.name, columns.score, columns.rank, columns.check];
  writeHeaders(draft, layout, RESULTS.overlap, heading, headers);
  writeOverlap(draft, layout);
  fill(draft, layout, RESULTS.name, (row) => `=${cell(row, COMPARED.name)}`, ["calculationCentred", "general"]);
  const chosen = `${fixed(settingCell("method"))},${fixed(settingCell("normalization"))}`;
  const scores: [keyof typeof RESULTS, string, string, NumberFormat][] = [
    ["score", "OPTION_SCORE", chosen, "discount"],
    ["rank", "OPTION_RANK", chosen, "whole"],
    ["check", "OPTION_SCORE", '"WeightedSum","MinMax"', "discount"],
  ];
  for (const [part, name, method, numberFormat] of scores) {
    draft.style(layout.body(RESULTS[part]), "result", numberFormat);
    const formula = `=${NAMESPACE}.${name}(${scoreArguments(layout)},${method})`;
    draft.put(layout.line("first"), RESULTS[part], { formula }, "result", numberFormat);
  }
  hideUnused(draft, layout);
}

/** Rows without a destination show nothing. */
function hideUnused(draft: SheetDraft, layout: DestinationLayout): void {
  const first = layout.line("first");
  const hide = (column: number, columns: number, name: number): void => {
    const formula = `=${cell(first, name)}=""`;
    draft.condition({ kind: "formula", area: layout.body(column, columns), formula, tone: "unused" });
  };
  hide(RESULTS.overlap, 1, COLUMNS.destination);
  hide(RESULTS.score, 3, COMPARED.name);
  hide(FIGURES.zone, FIGURE_COLUMNS, COLUMNS.destination);
  hide(COMPARED.number, COMPARED_COLUMNS, COMPARED.name);
  hide(NATIVE.first, NATIVE_COLUMNS, COMPARED.name);
}

/** Mean of a criterion over the rows chosen; 0 where there is none, which makes the criterion say nothing. */
function meanFormula(layout: DestinationLayout, column: number): string {
  const [figures, chosen] = [fixed(layout.body(column)), fixed(layout.body(FIGURES.candidate))];
  const known = `SUMPRODUCT(${chosen}*ISNUMBER(${figures}))`;
  return `=IF(${known}>0,SUMIFS(${figures},${chosen},1)/${known},0)`;
}

export function writeFigures(draft: SheetDraft, layout: DestinationLayout): void {
  const { figuresHeading, zone, missing, candidate, takesPart, number, mean } = WORDS;
  writeHeaders(draft, layout, FIGURES.zone, figuresHeading, [
    zone,
    ...criterionHeaders(),
    missing,
    candidate,
    takesPart,
    number,
  ]);
  const zoneOf = (row: number): string => cell(row, COLUMNS.zone);
  fill(draft, layout, FIGURES.zone, (row) => `=IF(${zoneOf(row)}="",${fixed(settingCell("homeZone"))},${zoneOf(row)})`);
  draft.put(layout.line("mean"), FIGURES.zone, mean, "label");
  CRITERION_KEYS.forEach((key, index) => {
    const column = FIGURES.first + index;
    const source = (row: number): string => cell(row, DestinationLayout.source(key));
    const known = (row: number): string =>
      key === "overlap" ? `AND(${zoneOf(row)}<>"",ISNUMBER(${source(row)}))` : `ISNUMBER(${source(row)})`;
    const looks = ["calculation", DESTINATION_CRITERION[key].numberFormat] as const;
    fill(draft, layout, column, (row) => `=IF(${known(row)},${source(row)},"")`, looks);
    draft.put(layout.line("mean"), column, { formula: meanFormula(layout, column) }, ...looks);
  });
  const count: readonly [Role, NumberFormat] = ["calculationCentred", "whole"];
  const figures = (row: number): string => address(area(row, FIGURES.first, 1, CRITERIA), "column");
  const all = fixed(area(criterionCell("name", 0).row, 0, CRITERIA, 1));
  fill(draft, layout, FIGURES.missing, (row) => `=ROWS(${all})-COUNT(${figures(row)})`, count);
  const isChosen = (row: number): string =>
    `AND(${cell(row, COLUMNS.destination)}<>"",${cell(row, COLUMNS.compare)}<>"${DESTINATION_TABLE.no}")`;
  fill(draft, layout, FIGURES.candidate, (row) => `=IF(${isChosen(row)},1,0)`, count);
  fill(draft, layout, FIGURES.takesPart, takesPartFormula, count);
  fill(draft, layout, FIGURES.number, (row) => numberFormula(layout, row), count);
}

/** 1 for a destination that is compared: chosen, and with all its figures where the settings ask for them. */
function takesPartFormula(row: number): string {
  const mayLack = `${fixed(settingCell("missing"))}="${DESTINATION_SETTINGS.missingChoices.mean}"`;
  return `=IF(AND(${cell(row, FIGURES.candidate)}=1,OR(${mayLack},${cell(row, FIGURES.missing)}=0)),1,0)`;
}

/** A destination's place among those that take part; "" when it does not. */
function numberFormula(layout: DestinationLayout, row: number): string {
  const own = cell(row, FIGURES.takesPart);
  const upToHere = `${address(area(layout.line("first"), FIGURES.takesPart), "both")}:${own}`;
  return `=IF(${own}=1,SUM(${upToHere}),"")`;
}

/** Weight, direction, worst and best figure of each criterion, above the figures of those that take part. */
function writeComparedLines(draft: SheetDraft, layout: DestinationLayout): void {
  for (const line of ["weight", "sign", "worst", "best"] as const) {
    draft.put(layout.line(line), COMPARED.name, WORDS[line], "label");
  }
  CRITERION_KEYS.forEach((key, index) => {
    const column = COMPARED.first + index;
    const figures = fixed(layout.body(column));
    const isCost = `${address(area(layout.line("sign"), column))}<0`;
    const lines: ["weight" | "sign" | "worst" | "best", string, NumberFormat][] = [
      ["weight", `=${fixed(criterionCell("share", index))}`, "percent"],
      ["sign", `=${fixed(criterionCell("sign", index))}`, "whole"],
      ["worst", `=IF(${isCost},MAX(${figures}),MIN(${figures}))`, DESTINATION_CRITERION[key].numberFormat],
      ["best", `=IF(${isCost},MIN(${figures}),MAX(${figures}))`, DESTINATION_CRITERION[key].numberFormat],
    ];
    for (const [line, formula, numberFormat] of lines) {
      draft.put(layout.line(line), column, { formula }, "calculation", numberFormat);
    }
  });
}

export function writeCompared(draft: SheetDraft, layout: DestinationLayout): void {
  const { comparedHeading, position, row: rowWords, destination, count } = WORDS;
  const headers = [position, rowWords, destination, ...criterionHeaders()];
  writeHeaders(draft, layout, COMPARED.number, comparedHeading, headers);
  const numbers = fixed(layout.body(FIGURES.number));
  draft.put(layout.count.row, COMPARED.number, count, "label");
  draft.put(
    layout.count.row,
    COMPARED.row,
    { formula: `=SUM(${fixed(layout.body(FIGURES.takesPart))})` },
    "calculationCentred",
    "whole",
  );
  writeComparedLines(draft, layout);
  const positions = Array.from({ length: layout.rows }, (_, index) => [index + 1]);
  draft.write(layout.line("first"), COMPARED.number, positions, "given");
  const inTable = (row: number): string => cell(row, COMPARED.row);
  const shown = (row: number, value: string): string => `=IF(ISNUMBER(${inTable(row)}),${value},"")`;
  const find = (row: number): string => `=IFERROR(MATCH(${cell(row, COMPARED.number)},${numbers},0),"")`;
  fill(draft, layout, COMPARED.row, find, ["calculationCentred", "whole"]);
  const names = fixed(layout.body(COLUMNS.destination));
  fill(draft, layout, COMPARED.name, (row) => shown(row, `INDEX(${names},${inTable(row)})`));
  CRITERION_KEYS.forEach((key, index) => {
    const figure = (row: number): string => `INDEX(${fixed(layout.body(FIGURES.first + index))},${inTable(row)})`;
    const mean = fixed(area(layout.line("mean"), FIGURES.first + index));
    const filled = (row: number): string => shown(row, `IF(ISNUMBER(${figure(row)}),${figure(row)},${mean})`);
    fill(draft, layout, COMPARED.first + index, filled, ["calculation", DESTINATION_CRITERION[key].numberFormat]);
  });
}

function valueFormula(layout: DestinationLayout, row: number, index: number): string {
  const column = COMPARED.first + index;
  const [worst, best] = (["worst", "best"] as const).map((line) => fixed(area(layout.line(line), column)));
  const figure = cell(row, column);
  return `=IF(ISNUMBER(${figure}),IF(${best}=${worst},0,(${figure}-${worst})/(${best}-${worst})),"")`;
}

export function writeNative(draft: SheetDraft, layout: DestinationLayout): void {
  const { nativeHeading, valueUnit, sum, gap, misranked } = WORDS;
  writeHeaders(draft, layout, NATIVE.first, nativeHeading, [...criterionHeaders(valueUnit), sum, gap, misranked]);
  CRITERION_KEYS.forEach((_, index) => {
    const column = NATIVE.first + index;
    fill(draft, layout, column, (row) => valueFormula(layout, row, index), ["calculation", "discount"]);
  });
  const weights = fixed(area(layout.line("weight"), COMPARED.first, 1, CRITERIA));
  const total = (row: number): string => {
    const values = address(area(row, NATIVE.first, 1, CRITERIA), "column");
    return `=IF(${cell(row, COMPARED.name)}="","",SUMPRODUCT(${weights},${values}))`;
  };
  fill(draft, layout, NATIVE.sum, total, ["calculation", "discount"]);
  const ifCompared = (row: number, formula: string): string =>
    `=IF(${cell(row, COMPARED.name)}="",0,${formula.slice(1)})`;
  const difference = (row: number): string =>
    ifCompared(row, differenceFormula(cell(row, RESULTS.check), cell(row, NATIVE.sum)));
  fill(draft, layout, NATIVE.gap, difference, ["calculation", "tiny"]);
  const options = {
    scores: layout.body(RESULTS.score),
    ranks: layout.body(RESULTS.rank),
    best: BEST_SCORE,
    tolerance: layout.tolerance,
  };
  const worse = (row: number): string =>
    ifCompared(row, misrankedFormula(cell(row, RESULTS.score), cell(row, RESULTS.rank), options));
  fill(draft, layout, NATIVE.misranked, worse, ["calculationCentred", "whole"]);
}

export const rankedList = (layout: DestinationLayout): RankedList => ({
  names: layout.body(COMPARED.name),
  scores: layout.body(RESULTS.score),
  ranks: layout.body(RESULTS.rank),
  numbers: layout.body(COMPARED.number),
});
