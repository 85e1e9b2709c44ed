import axe from "axe-core";
import { act, fireEvent, screen } from "@testing-library/react";
import type { ControlOptions } from "../../src/workbook/sharing/control";
import { FakeWorkbook } from "./fake-workbook";
import { DARK, openView, showPane } from "./show";

// axe and Fabric take their time on a busy machine.
jest.setTimeout(60_000);

// jsdom draws nothing; axe asks for a canvas only to recognise icon fonts, of which the pane has none.
HTMLCanvasElement.prototype.getContext = () => null;

/** Contrast needs a layout, which jsdom has not: palette.test.ts proves it for the colours themselves. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const button = (name: string) => screen.getByRole("button", { name });

async function look(workbook: FakeWorkbook): Promise<void> {
  workbook.sharing.copies = true;
  fireEvent.click(button("See what will change"));
  await screen.findByRole("group", { name: "What will change" });
}

async function share(workbook: FakeWorkbook): Promise<void> {
  await look(workbook);
  fireEvent.click(button("Change this workbook"));
}

/** Each state of the view, brought about as a person does. */
const STATES: Readonly<Record<string, (workbook: FakeWorkbook) => Promise<void>>> = {
  "what will change": look,
  "what stands in the way": async (workbook) => {
    const found = workbook.sharing.found;
    workbook.sharing.found = { ...found, protectedSheets: ["Budget"], takenNames: ["SOURCING_SCORE"] };
    await look(workbook);
  },
  "work under way": async (workbook) => {
    let options: ControlOptions = {};
    workbook.sharing.share = (_way, given) => {
      options = given;
      return new Promise(() => undefined);
    };
    await share(workbook);
    act(() => options.onProgress?.({ step: "Changing cells: 20 of 74", done: 20, total: 74 }));
    expect(button("Stop")).toBeTruthy();
  },
  "a result": async (workbook) => {
    await share(workbook);
    await screen.findByText(/All results are the same as before/);
  },
  "results that differ": async (workbook) => {
    const usual = workbook.sharing.share;
    workbook.sharing.share = async (way, options) => ({
      ...(await usual(way, options)),
      differences: [{ place: "'A'!$B$2", before: 61.25, after: 61.5 }],
    });
    await share(workbook);
    await screen.findByText(/1 result differs from before/);
  },
  "a copy": async (workbook) => {
    await look(workbook);
    fireEvent.click(button("Work on a copy instead"));
    await screen.findByText(/A copy has been opened/);
  },
  "formulas that could not be put back": async (workbook) => {
    workbook.sharing.restore = async () => ({
      restored: 70,
      unplaced: [{ place: "Portfolio!B2:B5", formula: "=SHORE.SOURCING_SCORE(C2)", reason: "changed", cells: 4 }],
      keptNotice: "Shorewise notice",
    });
    fireEvent.click(button("Restore formulas"));
    await screen.findByText(/4 formulas could not be put back/);
  },
  "a failure": async (workbook) => {
    workbook.sharing.share = () => Promise.reject(new Error("protected"));
    await share(workbook);
    await screen.findByText(/The workbook was not changed/);
  },
  "a switch that was not saved": async (workbook) => {
    workbook.sharing.setOpensByItself = () => Promise.reject(new Error("read-only"));
    fireEvent.click(screen.getByRole("switch", { name: /Open Shorewise with this workbook/ }));
    await screen.findByText("Explained: read-only");
  },
};

describe.each([
  ["light", undefined],
  ["dark", DARK],
  ["high contrast", { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFF00" }],
])("%s", (_, colours) => {
  test.each(Object.entries(STATES))("axe finds nothing in %s", async (_state, bring) => {
    const workbook = new FakeWorkbook();
    showPane(workbook, {}, colours);
    await openView("Share");
    await bring(workbook);
    expect(await violations()).toEqual([]);
  });
});
