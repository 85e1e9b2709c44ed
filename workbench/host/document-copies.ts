/** The document as a file, handed to the add-in in slices: `Office.context.document.getFileAsync`. */

/** The kinds of file that office.js asks for, as it numbers them. */
const COMPRESSED = 1;

interface OpenFile {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

export class DocumentCopies {
  readonly #open = new Map<number, OpenFile>();
  #lastHandle = 0;

  constructor(private readonly write: () => Uint8Array) {}

  /** @returns handle and size of the file; undefined for a kind of file that the workbench does not write */
  open(kind: number, sliceSize: number): readonly [handle: number, size: number] | undefined {
    if (kind !== COMPRESSED) return undefined;
    const bytes = this.write();
    this.#lastHandle += 1;
    this.#open.set(this.#lastHandle, { bytes, sliceSize });
    return [this.#lastHandle, bytes.length];
  }

  /** @returns the bytes of a slice and their number; undefined for a file that is not open */
  slice(handle: number, index: number): readonly [bytes: readonly number[], size: number] | undefined {
    const file = this.#open.get(handle);
    if (file === undefined) return undefined;
    const bytes = [...file.bytes.subarray(index * file.sliceSize, (index + 1) * file.sliceSize)];
    return [bytes, bytes.length];
  }

  close(handle: number): boolean {
    return this.#open.delete(handle);
  }
}
