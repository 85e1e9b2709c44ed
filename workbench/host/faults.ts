/**
 * What can go wrong between an add-in and Excel, for tests: set one as a host's `beforeRequest`. Requests are counted from 1, the
 * library's own housekeeping left out.
 */
import type { OfficeHost } from "./office-host";
import { RichApiError } from "./rich-api-error";

type Fault = NonNullable<OfficeHost["beforeRequest"]>;

/** Something happens before one request; the request itself goes through. */
export function atRequest(place: number, happen: () => void): Fault {
  let requests = 0;
  return async () => {
    requests += 1;
    if (requests === place) happen();
  };
}

/** Excel refuses one request. */
export function refusedRequest(place: number, code: string): Fault {
  return atRequest(place, () => {
    throw new RichApiError(code, "Something went wrong.");
  });
}

/** Excel refuses some requests, one after the other: as long as somebody is in a cell. */
export function refusedRequests(place: number, count: number, code: string): Fault {
  let requests = 0;
  return async () => {
    requests += 1;
    if (requests >= place && requests < place + count) throw new RichApiError(code, "Something went wrong.");
  };
}

/** From one request on nothing reaches the workbook any more, as when the pane is closed. */
export const closedFrom = (place: number): Fault => refusedRequests(place, Infinity, "GeneralException");

/** Every answer takes its time. */
export function slowHost(milliseconds: number): Fault {
  return () => new Promise((resolve) => setTimeout(resolve, milliseconds));
}
