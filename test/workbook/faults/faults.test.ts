/**
 * Whatever goes wrong while Shorewise writes: the workbook is complete or as it was, the message says what happened, what it means
 * and what to do, and the same action succeeds when it is tried again.
 */
import { refusedRequest, refusedRequests, slowHost } from "../../../workbench/host/faults";
import { PAYLOAD_LIMIT_BYTES } from "../../../workbench/host/office-host";
import { officeWindowForTests } from "../../host/office-window";
import { Disturbance, expectHelp, outcomeOf } from "./disturbance";
import { OPERATIONS } from "./operations";

const page = officeWindowForTests();
const disturbance = new Disturbance(page);

jest.setTimeout(120_000);

const CODES = ["GeneralException", "RequestPayloadSizeLimitExceeded", "AccessDenied", "RequestAborted"];

/** Every set that the add-in asks for before it uses something of it. */
const PROBED = [
  ["ExcelApi", "1.8"],
  ["ExcelApi", "1.9"],
  ["ExcelApi", "1.20"],
  ["CompressedFile", "1.1"],
  ["OpenBrowserWindowApi", "1.1"],
] as const;

describe.each(OPERATIONS)("$name", (operation) => {
  it("survives the refusal of any one request, whatever Excel calls it", async () => {
    const { requests } = await disturbance.undisturbed(operation);
    let refusals = 0;
    for (let place = 1; place <= requests; place++) {
      const fault = refusedRequest(place, CODES[place % CODES.length] ?? "");
      if ((await disturbance.withFault(operation, fault)) !== undefined) refusals += 1;
    }
    expect(refusals).toBeGreaterThan(0);
  });

  it("is refused by the size of its request as Excel on the web refuses it, and stays far below", async () => {
    const { largest } = await disturbance.undisturbed(operation);
    expect(largest).toBeLessThan(PAYLOAD_LIMIT_BYTES);
    const error = await disturbance.disturbed(operation, () => {
      page.host.limits.request = largest - 1;
      return () => {
        page.host.limits.request = PAYLOAD_LIMIT_BYTES;
      };
    });
    if (error !== undefined) expect(String(error)).toMatch(/larger than Excel takes/);
  });

  it("ends in the same way on a slow host", async () => {
    const { after } = await disturbance.undisturbed(operation);
    await disturbance.open(operation);
    page.host.beforeRequest = slowHost(20);
    await operation.run();
    page.host.beforeRequest = undefined;
    expect(disturbance.state()).toEqual(after);
  });

  it.each(PROBED)("does without %s %s, or refuses before it touches anything", async (set, version) => {
    const asks = Office.context.requirements.isSetSupported.bind(Office.context.requirements);
    const error = await disturbance.disturbed(operation, () => {
      const supported = jest
        .spyOn(Office.context.requirements, "isSetSupported")
        .mockImplementation(
          ((name: string, least?: string): boolean =>
            !(name === set && least === version) && asks(name, least)) as typeof asks,
        );
      return () => supported.mockRestore();
    });
    expect(error !== undefined).toBe(version === "1.9");
  });
});

/** One template stands for all: they go the same way. */
const DIFFERENT = OPERATIONS.filter(({ name }) => !/^insert (?!function-portfolio|at|savings|a )/.test(name));

describe.each(DIFFERENT)("$name", (operation) => {
  it("takes back what it has begun when somebody begins to type, as soon as the cell is finished", async () => {
    const { requests } = await disturbance.undisturbed(operation);
    for (let place = 1; place <= requests; place++) {
      const error = await disturbance.withFault(operation, refusedRequests(place, 2, "InvalidOperationInCellEditMode"));
      if (error !== undefined) expect(String(error)).toMatch(/waiting for a cell to be finished.*Press Enter or Esc/);
    }
  });
});

it("has its answers refused by their size, and says what to do", async () => {
  for (const operation of OPERATIONS) {
    const before = await disturbance.open(operation);
    page.host.limits.response = 150;
    const error = await outcomeOf(operation);
    page.host.limits.response = PAYLOAD_LIMIT_BYTES;
    if (error === undefined) continue;
    expectHelp(error);
    expect(disturbance.state()).toEqual(before);
  }
});
