interface Rows {
  readonly row: number;
  readonly rows: number;
}

interface Placed<Item> {
  readonly item: Item;
  readonly place: Rows;
  readonly order: number;
}

/**
 * Which items cover a row, asked row by row downwards. The answer is the same array as long as nothing begins or ends,
 * so what is derived from it need not be derived again for each of 100,000 like rows.
 */
export class RowSweep<Item> {
  readonly #waiting: readonly Placed<Item>[];
  #active: readonly Placed<Item>[] = [];
  #items: readonly Item[] = [];
  #next = 0;

  constructor(items: readonly Item[], placeOf: (item: Item) => Rows) {
    this.#waiting = items
      .map((item, order) => ({ item, place: placeOf(item), order }))
      .sort((a, b) => a.place.row - b.place.row);
  }

  /** Items that cover the row, in the order in which they were given. Rows must not go back. */
  at(row: number): readonly Item[] {
    const staying = this.#active.filter(({ place }) => row < place.row + place.rows);
    const before = this.#next;
    while (this.#next < this.#waiting.length && (this.#waiting[this.#next]?.place.row ?? Infinity) <= row) this.#next++;
    const added = this.#waiting.slice(before, this.#next).filter(({ place }) => row < place.row + place.rows);
    if (added.length === 0 && staying.length === this.#active.length) return this.#items;
    this.#active = [...staying, ...added].sort((a, b) => a.order - b.order);
    this.#items = this.#active.map(({ item }) => item);
    return this.#items;
  }
}
