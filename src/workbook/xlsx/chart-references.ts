import { addressOnSheet, type Area } from "../../templates/area";
import type { CellValue } from "./calculated-cells";
import { extension, RANGE_EXTENSION, value } from "./chart-xml";
import type { FileCells } from "./file-cells";
import { element, escaped } from "./xml";

/** What a chart's references show: where they lead and what stands there. */
export class References {
  constructor(
    readonly sheetName: string,
    readonly cells: FileCells,
  ) {}

  values(where: Area): CellValue[] {
    return this.cells.values(where).flat();
  }

  #points(where: Area, isShown: (value: CellValue) => boolean): string {
    const values = this.values(where);
    const points = values.map((each, idx) =>
      isShown(each) ? element("c:pt", { idx }, element("c:v", {}, escaped(String(each)))) : "",
    );
    return value("ptCount", values.length) + points.join("");
  }

  #reference(where: Area): string {
    return element("c:f", {}, escaped(addressOnSheet(this.sheetName, where)));
  }

  numbers(where: Area): string {
    const format = element("c:formatCode", {}, "General");
    const points = this.#points(where, (each) => typeof each === "number");
    return element("c:numRef", {}, this.#reference(where), element("c:numCache", {}, format, points));
  }

  #texts(where: Area): string {
    return this.#points(where, (each) => each !== null && typeof each !== "object");
  }

  texts(where: Area): string {
    return element("c:strRef", {}, this.#reference(where), element("c:strCache", {}, this.#texts(where)));
  }

  /** The range whose texts stand at the points. */
  labels(where: Area): string {
    const reference = element("c15:f", {}, escaped(addressOnSheet(this.sheetName, where)));
    const cache = element("c15:dlblRangeCache", {}, this.#texts(where));
    return extension(RANGE_EXTENSION, element("c15:datalabelsRange", {}, reference, cache));
  }
}
