/** The text of a list's file, read piece by piece so that a mistaken file of any size is refused and never held. */
import { words } from "../../words/language";
import { RowsError } from "./rows-error";

/** A file wherever it lies: on disk, or picked in a page. */
export interface ListFile {
  /** Bytes. */
  readonly size: number;
  /** Its bytes in order; read no further than asked. */
  pieces(): AsyncIterable<Uint8Array>;
}

const MEGABYTE = 1 << 20;
const MOST_BYTES = 64 * MEGABYTE;

/** What a byte sequence that is no UTF-8 is decoded to. */
const UNREADABLE = "\uFFFD";

const tooLarge = (): RowsError => new RowsError([words().rows.csv.tooLarge(`${MOST_BYTES / MEGABYTE} MB`)]);

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Decodes UTF-8 and knows the place of what is none. */
class Decoder {
  readonly #decoder = new TextDecoder("utf-8");
  #line = 1;
  #column = 1;

  /** @param piece absent: the file ends here */
  decode(piece?: Uint8Array): string {
    const text = piece === undefined ? this.#decoder.decode() : this.#decoder.decode(piece, { stream: true });
    const bad = text.indexOf(UNREADABLE);
    const lines = (bad < 0 ? text : text.slice(0, bad)).split("\n");
    this.#line += lines.length - 1;
    this.#column = (lines.length > 1 ? 1 : this.#column) + (lines[lines.length - 1]?.length ?? 0);
    if (bad >= 0) throw new RowsError([words().rows.csv.notUtf8(this.#line, this.#column)]);
    return text;
  }
}

/**
 * @returns the whole text, without a byte order mark
 * @throws RowsError when the file is too large (its bytes are not read then), or no UTF-8
 */
export async function readListText(file: ListFile): Promise<string> {
  if (file.size > MOST_BYTES) throw tooLarge();
  const decoder = new Decoder();
  const texts: string[] = [];
  let bytes = 0;
  for await (const piece of file.pieces()) {
    if (bytes === 0 && isUtf16(piece)) throw new RowsError([words().rows.csv.utf16]);
    bytes += piece.length;
    // The size that was told may be wrong: a file that grows, a device.
    if (bytes > MOST_BYTES) throw tooLarge();
    texts.push(decoder.decode(piece));
  }
  texts.push(decoder.decode());
  return texts.join("");
}
