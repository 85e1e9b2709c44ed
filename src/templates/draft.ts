import { area, type Area } from "./area";
import type { NumberFormat, Role } from "./palette";
import type {
  Block,
  CellContent,
  Chart,
  ColumnWidth,
  ConditionalFormat,
  DefinedName,
  RowHeight,
  Style,
  Table,
  TemplateSheet,
  Validation,
} from "./vocabulary";

type Parts = Pick<
  TemplateSheet,
  | "blocks"
  | "styles"
  | "columnWidths"
  | "rowHeights"
  | "tables"
  | "names"
  | "validations"
  | "conditionalFormats"
  | "charts"
>;

/** A sheet while its blocks are being laid out. */
export class SheetDraft {
  readonly #blocks: Block[] = [];
  readonly #styles: Style[] = [];
  readonly #columnWidths: ColumnWidth[] = [];
  readonly #rowHeights: RowHeight[] = [];
  readonly #tables: Table[] = [];
  readonly #names: DefinedName[] = [];
  readonly #validations: Validation[] = [];
  readonly #conditionalFormats: ConditionalFormat[] = [];
  readonly #charts: Chart[] = [];
  readonly #sections: number[] = [];

  /**
   * Writes a rectangle whose cells all have the same role.
   *
   * @returns the area written to
   */
  write(
    row: number,
    column: number,
    contents: readonly (readonly CellContent[])[],
    role: Role,
    numberFormat?: NumberFormat,
  ): Area {
    const written = area(row, column, contents.length, contents[0]?.length ?? 0);
    this.#blocks.push({ row, column, contents });
    if (role === "heading" && column === 0) this.#sections.push(row);
    this.style(written, role, numberFormat);
    return written;
  }

  /** Writes one cell. */
  put(row: number, column: number, content: CellContent, role: Role, numberFormat?: NumberFormat): Area {
    return this.write(row, column, [[content]], role, numberFormat);
  }

  /** Writes a heading and its band over so many columns. */
  heading(row: number, column: number, columns: number, text: string): void {
    this.style(area(row, column, 1, columns), "heading");
    this.put(row, column, text, "heading");
  }

  style(where: Area, role: Role, numberFormat?: NumberFormat): void {
    this.#styles.push({ area: where, role, ...(numberFormat && { numberFormat }) });
  }

  width(column: number, columns: number, pixels: number): void {
    this.#columnWidths.push({ column, columns, pixels });
  }

  /** Widths from column A on: how many columns, how many pixels each. */
  widths(widths: readonly (readonly [columns: number, pixels: number])[]): void {
    let column = 0;
    for (const [columns, pixels] of widths) {
      this.width(column, columns, pixels);
      column += columns;
    }
  }

  height(row: number, rows: number, pixels: number): void {
    this.#rowHeights.push({ row, rows, pixels });
  }

  table(table: Table): void {
    this.#tables.push(table);
  }

  name(name: string, where: Area, comment: string): void {
    this.#names.push({ name, area: where, comment });
  }

  validate(validation: Validation): void {
    this.#validations.push(validation);
  }

  condition(format: ConditionalFormat): void {
    this.#conditionalFormats.push(format);
  }

  chart(chart: Chart): void {
    this.#charts.push(chart);
  }

  /** Rows of the headings at the left edge. */
  get sections(): readonly number[] {
    return this.#sections;
  }

  parts(): Parts {
    return {
      blocks: this.#blocks,
      styles: this.#styles,
      columnWidths: this.#columnWidths,
      rowHeights: this.#rowHeights,
      tables: this.#tables,
      names: this.#names,
      validations: this.#validations,
      conditionalFormats: this.#conditionalFormats,
      charts: this.#charts,
    };
  }
}
