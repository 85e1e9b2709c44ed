/** The styles part of a file that is written from the grid: every look that its cells have, once, by number. */
import { DECLARATION, element } from "../../src/workbook/xlsx/xml";
import type { CellFormat } from "../grid/grid";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIRST_OWN_FORMAT = 164;
const STANDARD = { name: "Calibri", size: 11, color: "#000000" } as const;

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function fontXml({ bold, italic, underline, fontSize, fontColor, fontName }: CellFormat): string {
  return element(
    "font",
    {},
    bold === true ? element("b") : "",
    italic === true ? element("i") : "",
    underline === true ? element("u") : "",
    element("sz", { val: fontSize ?? STANDARD.size }),
    element("color", { rgb: argb(fontColor ?? STANDARD.color) }),
    element("name", { val: fontName ?? STANDARD.name }),
  );
}

const fillXml = (color: string | null | undefined): string =>
  typeof color === "string"
    ? element("fill", {}, element("patternFill", { patternType: "solid" }, element("fgColor", { rgb: argb(color) })))
    : element("fill", {}, element("patternFill", { patternType: "none" }));

function alignmentXml(format: CellFormat): string {
  const { horizontalAlignment, verticalAlignment, wrapText, textOrientation = 0, indentLevel = 0 } = format;
  return element("alignment", {
    horizontal: horizontalAlignment?.toLowerCase(),
    vertical: verticalAlignment?.toLowerCase(),
    wrapText: wrapText === true ? true : undefined,
    textRotation: textOrientation === 0 ? undefined : textOrientation > 0 ? textOrientation : 90 - textOrientation,
    indent: indentLevel === 0 ? undefined : indentLevel,
  });
}

/** Parts of the same text are one, known by the number of their first. */
class Numbered {
  readonly texts: string[] = [];

  constructor(...first: readonly string[]) {
    this.texts.push(...first);
  }

  numberOf(text: string): number {
    const known = this.texts.indexOf(text);
    return known >= 0 ? known : this.texts.push(text) - 1;
  }

  xml(name: string): string {
    return element(name, { count: this.texts.length }, ...this.texts);
  }
}

export class StyleSheet {
  readonly #fonts = new Numbered(fontXml({}));
  // Programs take the first two fills for these, whatever stands there.
  readonly #fills = new Numbered(fillXml(null), `<fill><patternFill patternType="gray125"/></fill>`);
  readonly #formats = new Numbered();
  readonly #looks = new Numbered(`<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  readonly #known = new Map<string, number>();

  /** The number under which a cell refers to its look; 0 for the usual one. */
  numberOf(format: CellFormat): number {
    const key = JSON.stringify(format);
    const known = this.#known.get(key) ?? this.#looks.numberOf(this.#lookXml(format));
    this.#known.set(key, known);
    return known;
  }

  xml(): string {
    const formats = this.#formats.texts.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    return (
      DECLARATION +
      element(
        "styleSheet",
        { xmlns: MAIN },
        formats.length === 0 ? "" : element("numFmts", { count: formats.length }, ...formats),
        this.#fonts.xml("fonts"),
        this.#fills.xml("fills"),
        `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
        `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
        this.#looks.xml("cellXfs"),
      )
    );
  }

  #lookXml(format: CellFormat): string {
    const { numberFormat = "General" } = format;
    const numFmtId = numberFormat === "General" ? 0 : FIRST_OWN_FORMAT + this.#formats.numberOf(numberFormat);
    const fontId = this.#fonts.numberOf(fontXml(format));
    const fillId = this.#fills.numberOf(fillXml(format.fillColor));
    const alignment = alignmentXml(format);
    const locked = format.locked === false ? element("protection", { locked: false }) : "";
    const attributes = { numFmtId, fontId, fillId, borderId: 0, xfId: 0 };
    return element("xf", attributes, alignment === "<alignment/>" ? "" : alignment, locked);
  }
}
