/** How the roles of cells look: the only place where a template's colours and number formats stand. */

export interface CellLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** Steps of about three spaces away from the left edge; only with `horizontal: "Left"`. */
  readonly indent?: number;
  /** Colour of a thin line below. */
  readonly lineBelow?: string;
  /** Colour of a thin line around every cell. */
  readonly box?: string;
}

const INK = "#1F2A30";
const SEA = "#0E5868";
const SAND = "#F3C77A";
const WHITE = "#FFFFFF";
const SOFT_INK = "#5A666C";
const LINE = "#C9D1D4";
const INPUT_INK = "#0000FF";
const INPUT_FILL = "#FFFFE0";
const RESULT_FILL = "#E6F1F3";

/** Sheet tabs by kind. */
export const TAB_COLORS = { model: SEA, reference: SAND } as const;

/** Colours of chart series. */
export const CHART_COLORS = {
  points: SEA,
  limit: "#B3541E",
  text: SOFT_INK,
  outsource: "#C98A1B",
  offshore: SEA,
  before: "#A9B4B9",
  after: SEA,
} as const;

/** Ends of the scale that shades scores. */
export const SCORE_SCALE = { low: WHITE, high: "#8FC6D0" } as const;

/** Every kind of cell that a template knows. Inputs are blue on pale yellow, formulas black. */
export const ROLES = {
  title: { fontColor: SEA, bold: true, fontSize: 18, vertical: "Center" },
  master: { fontColor: INK, bold: true, fontSize: 12, vertical: "Center" },
  heading: { fill: SEA, fontColor: WHITE, bold: true, fontSize: 12, vertical: "Center" },
  columnHeader: { fontColor: INK, bold: true, fontSize: 10, wrap: true, vertical: "Bottom", lineBelow: SEA },
  numberHeader: {
    fontColor: INK,
    bold: true,
    fontSize: 10,
    wrap: true,
    horizontal: "Right",
    vertical: "Bottom",
    lineBelow: SEA,
  },
  columnHeaderCentred: {
    fontColor: INK,
    bold: true,
    fontSize: 10,
    wrap: true,
    horizontal: "Center",
    vertical: "Bottom",
    lineBelow: SEA,
  },
  noteHeader: {
    fontColor: INK,
    bold: true,
    fontSize: 10,
    wrap: true,
    horizontal: "Left",
    vertical: "Bottom",
    lineBelow: SEA,
    indent: 1,
  },
  tableHeader: {
    fill: SEA,
    fontColor: WHITE,
    bold: true,
    fontSize: 9,
    wrap: true,
    horizontal: "Center",
    vertical: "Center",
  },
  periodHeader: { fontColor: INK, bold: true, fontSize: 10, horizontal: "Right", vertical: "Bottom", lineBelow: SEA },
  label: { fontColor: INK, horizontal: "Left", vertical: "Center" },
  strong: { fontColor: INK, bold: true, vertical: "Center" },
  // Units and notes stand beside right-aligned numbers: without the indent they would touch.
  unit: { fontColor: SOFT_INK, italic: true, fontSize: 9, horizontal: "Left", vertical: "Center", indent: 1 },
  tableUnit: { fontColor: SOFT_INK, italic: true, fontSize: 9, wrap: true, horizontal: "Center", vertical: "Bottom" },
  note: { fontColor: SOFT_INK, fontSize: 9, horizontal: "Left", vertical: "Center", indent: 1 },
  tag: { fontColor: "#8A4B08", bold: true, fontSize: 9, vertical: "Center" },
  input: { fill: INPUT_FILL, fontColor: INPUT_INK, vertical: "Center", box: LINE },
  inputCentred: { fill: INPUT_FILL, fontColor: INPUT_INK, horizontal: "Center", vertical: "Center", box: LINE },
  given: { fontColor: INK, horizontal: "Center", vertical: "Center", fontSize: 9 },
  calculation: { fontColor: "#000000", vertical: "Center" },
  /** For results that may be a word: it stands where the number would. */
  calculationRight: { fontColor: "#000000", horizontal: "Right", vertical: "Center" },
  calculationCentred: { fontColor: "#000000", horizontal: "Center", vertical: "Center" },
  result: { fill: RESULT_FILL, fontColor: "#000000", vertical: "Center", lineBelow: LINE },
  resultWord: { fill: RESULT_FILL, fontColor: "#000000", horizontal: "Center", vertical: "Center", lineBelow: LINE },
  resultText: { fill: RESULT_FILL, fontColor: "#000000", fontSize: 9, wrap: true, vertical: "Center", lineBelow: LINE },
  text: { fontColor: INK, fontSize: 10, wrap: true, vertical: "Center", lineBelow: LINE },
  textStrong: { fontColor: INK, bold: true, fontSize: 10, wrap: true, vertical: "Center", lineBelow: LINE },
  inputText: { fill: INPUT_FILL, fontColor: INPUT_INK, fontSize: 9, wrap: true, vertical: "Center", box: LINE },
  keyResult: {
    fill: RESULT_FILL,
    fontColor: "#000000",
    bold: true,
    fontSize: 14,
    wrap: true,
    horizontal: "Center",
    vertical: "Center",
    lineBelow: LINE,
  },
  mapCount: { fontColor: INK, bold: true, fontSize: 14, horizontal: "Center", vertical: "Bottom" },
  mapBand: { fontColor: INK, fontSize: 9, horizontal: "Center", vertical: "Top", lineBelow: WHITE },
  mapLabel: { fontColor: INK, fontSize: 10, horizontal: "Right", vertical: "Center" },
  total: { fontColor: "#000000", bold: true, vertical: "Center", lineBelow: LINE },
  totalCentred: {
    fontColor: "#000000",
    bold: true,
    horizontal: "Center",
    vertical: "Center",
    lineBelow: LINE,
  },
  check: { fontColor: "#000000", bold: true, horizontal: "Center", vertical: "Center" },
} as const satisfies Record<string, CellLook>;

export type Role = keyof typeof ROLES;

/** Looks that a condition gives. The text in the cell says the same, so nothing hangs on colour alone. */
export const TONES = {
  passed: { fill: "#DDF0DF", fontColor: "#14532D" },
  failed: { fill: "#F9D6D2", fontColor: "#B00020" },
  warning: { fill: "#FFE9BF", fontColor: "#7A4A00" },
  inHouse: { fill: "#E4E7E9", fontColor: INK },
  outsource: { fill: "#FBE3C0", fontColor: "#6B3F00" },
  offshore: { fill: "#CFE6EB", fontColor: "#0B4552" },
  hybrid: { fill: "#E3DBF2", fontColor: "#43307A" },
  lowRisk: { fill: "#DDF0DF", fontColor: "#14532D" },
  mediumRisk: { fill: "#FFF3C4", fontColor: "#5F4700" },
  highRisk: { fill: "#FBD2A5", fontColor: "#6B2F00" },
  veryHighRisk: { fill: "#F2B8B0", fontColor: "#7A0016" },
  unused: { fill: WHITE, fontColor: WHITE },
  undecided: { fill: WHITE, fontColor: "#8A4B08" },
} as const satisfies Record<string, { readonly fill: string; readonly fontColor: string }>;

export type Tone = keyof typeof TONES;

/** Number formats by what they show. Negatives of money stand in brackets. */
export const NUMBER_FORMATS = {
  general: "General",
  whole: "0",
  count: "#,##0",
  countOrDash: '0;-0;"–"',
  score: "0.0",
  scoreOrDash: '0.0;-0.0;"–"',
  money: "#,##0_);(#,##0)",
  moneyOrDash: '#,##0_);(#,##0);"–"_)',
  points: "+0.0_);(0.0);0.0_)",
  multiple: '0.00"×"',
  percent: "0.0%",
  percentOrDash: '0.0%;-0.0%;"–"',
  factor: "0.00",
  discount: "0.000",
  tiny: "0.0E+00",
  date: "yyyy-mm-dd",
  year: "0",
  period: '"t"0',
} as const;

export type NumberFormat = keyof typeof NUMBER_FORMATS;
