/** Something to be queued, and about how many characters it adds to the request. */
export interface Write {
  readonly size: number;
  queue(): void;
}

/** Excel on the web refuses a request above 5 MB; the rest is room for what surrounds the contents. */
export const LARGEST_REQUEST = 4_000_000;

/** Puts writes together, in order, into as few requests as the limit allows. A single write is never cut. */
export function packed(writes: readonly Write[], limit = LARGEST_REQUEST): Write[][] {
  const requests: Write[][] = [];
  let size = Infinity;
  for (const write of writes) {
    if (size + write.size > limit) {
      requests.push([]);
      size = 0;
    }
    requests[requests.length - 1]?.push(write);
    size += write.size;
  }
  return requests;
}
