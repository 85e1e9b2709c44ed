import { strToU8, Zip, ZipDeflate } from "fflate";

/** A part of the file: its path in the archive and its text, in pieces where it may be large. */
export interface Part {
  readonly path: string;
  readonly text: Iterable<string>;
}

/** The earliest time an archive can hold: the same contents give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** Pieces are compressed together up to this many characters: each call costs more than its bytes. */
const PIECE = 1 << 16;

function addPart(zip: Zip, { path, text }: Part): void {
  const file = new ZipDeflate(path, { level: 6 });
  file.mtime = NO_TIME;
  zip.add(file);
  let waiting = "";
  for (const piece of text) {
    waiting += piece;
    if (waiting.length < PIECE) continue;
    file.push(strToU8(waiting));
    waiting = "";
  }
  file.push(strToU8(waiting), true);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

/** Parts are made one after the other, while the archive is written: only compressed bytes are kept. */
export function zipArchive(parts: Iterable<Part>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const part of parts) addPart(zip, part);
  zip.end();
  return joined(chunks);
}
