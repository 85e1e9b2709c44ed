import { words } from "../words/language";

/** Something to be queued, and about how many characters it adds to the request. */
export interface Write {
  readonly size: number;
  /** Which rows of a long list these are, counted from 1, for telling how far it is. */
  readonly rows?: { readonly first: number; readonly last: number; readonly all: number };
  queue(): void;
}

/** Which rows of a long list a request writes, of how many, in words; undefined where it is no part of one. */
export function rowsInWords(request: readonly Write[]): string | undefined {
  const parts = request.flatMap(({ rows }) => rows ?? []);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return first && last && words().insertion.writingRows(first.first, last.last, last.all);
}

/** Excel on the web refuses a request above 5 MB; the rest is room for what surrounds the contents. */
export const LARGEST_REQUEST = 4_000_000;

/**
 * Of a long list's rows in one request. In characters, each of which may take three bytes; the client library adds about
 * a quarter where it cuts many cells into parts; and a list in several requests can be watched and stopped.
 */
export const LARGEST_PART = 1_200_000;

/**
 * Puts writes together, in order, into as few requests as the limit allows. A single write is never cut; a part of a long
 * list has a request of its own.
 */
export function packed(writes: readonly Write[], limit = LARGEST_REQUEST): Write[][] {
  const requests: Write[][] = [];
  let size = Infinity;
  for (const write of writes) {
    const isPart = write.rows !== undefined;
    if (isPart || size + write.size > limit) {
      requests.push([]);
      size = 0;
    }
    requests[requests.length - 1]?.push(write);
    size = isPart ? Infinity : size + write.size;
  }
  return requests;
}
