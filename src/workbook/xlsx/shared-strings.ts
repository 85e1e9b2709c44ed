import { cellText, DECLARATION, element, opening } from "./xml";

/** Texts of the workbook, each once; cells refer to them by number. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  number(text: string): number {
    this.#uses++;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  *xml(): Generator<string> {
    const xmlns = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    yield DECLARATION + opening("sst", { xmlns, count: this.#uses, uniqueCount: this.#numbers.size });
    for (const text of this.#numbers.keys()) {
      yield element(
        "si",
        {},
        element("t", { "xml:space": text === text.trim() ? undefined : "preserve" }, cellText(text)),
      );
    }
    yield "</sst>";
  }
}
