/** The styles part: every look that cells have, once, by number. */
import { TONES, type CellLook, type Tone } from "../../templates/palette";
import { DECLARATION, element, escaped } from "./xml";

/** What a cell looks like, with everything that can differ between two cells. */
export interface CellFormat {
  readonly look: CellLook;
  readonly numberFormat: string;
  /** The text begins like a formula: Excel must not take it for one when somebody edits it. */
  readonly isPlainText: boolean;
}

/** Number formats that every file knows by number; further ones begin at 164. */
const BUILT_IN_FORMATS: Readonly<Record<string, number>> = { General: 0, "0": 1, "0.00": 2, "#,##0": 3 };
const FIRST_OWN_FORMAT = 164;

/** Excel's default font, which also decides how wide a column is. */
const FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

const argb = (color: string): string => `FF${color.slice(1)}`;

const fontXml = ({ fontColor = FONT.color, fontSize = FONT.size, bold, italic }: CellLook): string =>
  element(
    "font",
    {},
    bold ? element("b") : "",
    italic ? element("i") : "",
    element("sz", { val: fontSize }),
    element("color", { rgb: argb(fontColor) }),
    element("name", { val: FONT.name }),
    element("family", { val: 2 }),
  );

const fillXml = (color: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { indexed: 64 }),
    ),
  );

function borderXml({ box, lineBelow }: CellLook): string {
  const edge = (name: string, color: string | undefined): string =>
    color === undefined ? element(name) : element(name, { style: "thin" }, element("color", { rgb: argb(color) }));
  const edges = [edge("left", box), edge("right", box), edge("top", box), edge("bottom", lineBelow ?? box)];
  return element("border", {}, ...edges, element("diagonal"));
}

const NO_BORDER = borderXml({});

function alignmentXml({ horizontal, vertical, wrap, indent }: CellLook): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return "";
  return element("alignment", {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap,
    indent,
  });
}

/** Texts with a number each, in the order in which they were first asked for. */
class Numbered {
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const text of first) this.number(text);
  }

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  xml(name: string): string {
    return this.#numbers.size === 0 ? "" : element(name, { count: this.#numbers.size }, ...this.#numbers.keys());
  }

  get texts(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

export class StyleBook {
  readonly #numberFormats = new Numbered();
  readonly #fonts = new Numbered(fontXml({}));
  /** The first two are fixed by the format. */
  readonly #fills = new Numbered(
    element("fill", {}, element("patternFill", { patternType: "none" })),
    element("fill", {}, element("patternFill", { patternType: "gray125" })),
  );
  readonly #borders = new Numbered(NO_BORDER);
  readonly #formats = new Numbered(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
  readonly #tones = new Numbered();

  /** Number of a format as cells refer to it; 0 is the plain one. */
  number({ look, numberFormat, isPlainText }: CellFormat): number {
    const fillId = look.fill === undefined ? 0 : this.#fills.number(fillXml(look.fill));
    const alignment = alignmentXml(look);
    const attributes = {
      numFmtId: this.#numberFormat(numberFormat),
      fontId: this.#fonts.number(fontXml(look)),
      fillId,
      borderId: this.#borders.number(borderXml(look)),
      xfId: 0,
      quotePrefix: isPlainText || undefined,
      applyNumberFormat: true,
      applyFont: true,
      applyFill: fillId > 0 || undefined,
      applyBorder: true,
      applyAlignment: alignment !== "" || undefined,
    };
    return this.#formats.number(element("xf", attributes, alignment));
  }

  /** Number of the look that a conditional format gives. */
  tone(tone: Tone): number {
    const { fill, fontColor } = TONES[tone];
    // In these formats the visible colour of a solid fill is its background: the other way round than in cells.
    const pattern = element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: argb(fill) }));
    const font = element("font", {}, element("color", { rgb: argb(fontColor) }));
    return this.#tones.number(element("dxf", {}, font, element("fill", {}, pattern)));
  }

  xml(): string {
    const own = this.#numberFormats.texts.map(
      (formatCode, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escaped(formatCode)}"/>`,
    );
    const base = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    return (
      DECLARATION +
      element(
        "styleSheet",
        { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
        own.length === 0 ? "" : element("numFmts", { count: own.length }, ...own),
        this.#fonts.xml("fonts"),
        this.#fills.xml("fills"),
        this.#borders.xml("borders"),
        element("cellStyleXfs", { count: 1 }, base),
        this.#formats.xml("cellXfs"),
        element("cellStyles", { count: 1 }, normal),
        this.#tones.xml("dxfs"),
      )
    );
  }

  #numberFormat(format: string): number {
    return BUILT_IN_FORMATS[format] ?? FIRST_OWN_FORMAT + this.#numberFormats.number(format);
  }
}
