import { repairFormulas } from "../../../src/workbook/sharing/repair";
import { restoreFormulas } from "../../../src/workbook/sharing/restore";
import { shareWorkbook, surveyWorkbook } from "../../../src/workbook/sharing/share";
import { WorkbookError } from "../../../src/workbook/excel-errors";
import { Stopped } from "../../../src/workbook/sharing/control";
import type { SharingWay } from "../../../src/words/sharing";
import { RichApiError } from "../../../workbench/host/rich-api-error";
import { officeWindowForTests, type OfficeWindow } from "../../host/office-window";
import { workbookState as stateOf } from "../workbook-state";
import { fill, fillDecision, formulasOf, LIBRARY } from "./shared-workbook";

const page = officeWindowForTests();

jest.setTimeout(60_000);

beforeEach(() => {
  page.open();
});

/** A name that was taken out and put back stands at another place of the grid's list; Excel sorts them. */
const workbookState = (of: OfficeWindow): object => {
  const { names: found, ...rest } = stateOf(of) as { names: { name: string }[] };
  return { ...rest, names: found.sort((a, b) => a.name.localeCompare(b.name)) };
};
const share = (way: SharingWay) => shareWorkbook(way, LIBRARY);
const restore = () => restoreFormulas(LIBRARY);
const contents = (address: string) => page.grid.formulas(page.area(address))[0]?.[0];
const names = () => page.grid.names().map(({ name }) => name);

async function refusal(run: Promise<unknown>): Promise<WorkbookError> {
  const error: unknown = await run.catch((reason: unknown) => reason);
  if (!(error instanceof WorkbookError)) throw new Error(`Expected a WorkbookError, not ${String(error)}.`);
  return error;
}

describe("the survey", () => {
  beforeEach(() => fillDecision(page));

  it("says what becomes native and what is frozen, and changes nothing", async () => {
    const before = workbookState(page);
    const survey = await surveyWorkbook("native", LIBRARY);
    expect(survey).toMatchObject({
      formulas: 6,
      native: 5,
      frozen: 1,
      names: ["Best"],
      protectedSheets: [],
      takenNames: [],
    });
    expect(survey.sheets).toEqual([
      { name: "Sheet1", formulas: 5 },
      { name: "It's second", formulas: 1 },
    ]);
    expect(survey.functions).toEqual([
      { name: "SOURCING_SCORE", calls: 5, isLive: true },
      { name: "SOURCING_MODEL", calls: 1, isLive: true },
      { name: "TIMEZONE_OVERLAP", calls: 1, isLive: false },
    ]);
    expect(workbookState(page)).toEqual(before);
  });

  it("counts cells that depend on a name of the add-in, where the name stays behind", async () => {
    expect(await surveyWorkbook("values", LIBRARY)).toMatchObject({ formulas: 7, native: 0, frozen: 7 });
  });
});

describe("native", () => {
  beforeEach(async () => {
    fillDecision(page);
    await share("native");
  });

  it("rewrites calls, nested ones too, with all arguments, and freezes what cannot be native", () => {
    expect(contents("Sheet1!C2")).toBe('=SOURCING_SCORE(B2:B2,"",$H$1,"")');
    expect(contents("Sheet1!C4")).toBe('=SOURCING_SCORE(B4:B4,"",$H$1,"")');
    expect(contents("Sheet1!D2")).toBe('=IF(SOURCING_SCORE(B2,"","","")>=55,SOURCING_MODEL(B2,"","",""),"SHORE.X(1)")');
    expect(contents("It's second!A1".replace("It's second", "'It''s second'"))).toBe(
      '=SOURCING_SCORE(Sheet1!B2:B4,"","","")+Best',
    );
    expect(contents("Sheet1!E2")).toBe(2);
    expect(contents("Sheet1!D3")).toBe("=C3+1");
    expect(contents("Sheet1!F2")).toBe("=SHORE.SOURCING_SCORE(B2)");
  });

  it("adds the names that are used, and rewrites the workbook's own", () => {
    const found = new Map(page.grid.names().map((name) => [name.name, name]));
    expect(found.get("SOURCING_SCORE")).toMatchObject({
      formula: LIBRARY.functions.get("SOURCING_SCORE")?.formula,
      visible: true,
    });
    expect(found.has("SHORE_CLEAN")).toBe(true);
    expect(found.get("Best")?.formula).toBe('=SOURCING_SCORE(Sheet1!$B$2,"","","")');
    expect(found.get("Rate")).toMatchObject({ formula: "=Sheet1!$H$1", comment: "mine" });
  });

  it("tells the recipient on a sheet of its own what is live and what is frozen", () => {
    const sheet = page.sheetId("Shorewise notice");
    const used = page.grid.usedArea(sheet);
    const texts = used === undefined ? [] : page.grid.values(used).flat().map(String);
    expect(texts).toContain("5 cells with native functions; see Formulas, Name Manager.");
    expect(texts).toContain('=SHORE.TIMEZONE_OVERLAP("Europe/Berlin","Asia/Manila")');
    expect(page.grid.activeSheetId()).toBe(page.sheetId("It's second"));
  });
});

describe("there and back", () => {
  it.each<SharingWay>(["addIn", "native", "values"])("%s leaves the workbook as it was", async (way) => {
    fillDecision(page);
    const before = workbookState(page);
    await share(way);
    expect(workbookState(page)).not.toEqual(before);
    const result = await restore();
    expect(result).toMatchObject({ unplaced: [], keptNotice: null });
    expect(workbookState(page)).toEqual(before);
  });

  it("twice", async () => {
    fillDecision(page);
    const before = workbookState(page);
    await share("native");
    await share("values").catch(() => undefined);
    fill(page, "Sheet1", { G2: ["=SHORE.SOURCING_MODEL(B2)", "Offshore"] });
    await share("values");
    expect(contents("Sheet1!G2")).toBe("Offshore");
    await restore();
    expect(contents("Sheet1!G2")).toBe("=SHORE.SOURCING_MODEL(B2)");
    fill(page, "Sheet1", { G2: "" });
    expect(workbookState(page)).toEqual(before);
  });
});

describe("values", () => {
  it("keeps results as they were: numbers, texts, errors, empty texts, and all other formulas", async () => {
    fillDecision(page);
    await share("values");
    expect(contents("Sheet1!C2")).toBe(60.5);
    expect(contents("Sheet1!C3")).toBe("#N/A");
    expect(contents("Sheet1!C4")).toBe("");
    expect(contents("Sheet1!D2")).toBe("Outsource");
    expect(contents("Sheet1!D3")).toBe("=C3+1");
    expect(contents("'It''s second'!A2")).toBe(100);
    expect(
      Object.values(formulasOf(page)).filter(
        (cell) => /^=.*SHORE\./.test(String(cell)) && cell !== "=SHORE.SOURCING_SCORE(B2)",
      ).length,
    ).toBeGreaterThan(0);
  });

  it("keeps a text that looks like a number a text", async () => {
    fill(page, "Sheet1", { A1: ["=SHORE.SOURCING_REASON(B1)", "1.50"] });
    await share("values");
    const used = page.area("Sheet1!A1");
    expect(page.grid.values(used)).toEqual([["1.50"]]);
  });

  it("records 400 copies of a formula in one hidden name", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 400 }, (_none, index) => [
        `C${index + 2}`,
        [`=SHORE.SOURCING_SCORE(A${index + 2}:B${index + 2},,$H$1)`, index] as [string, number],
      ]),
    );
    fill(page, "Sheet1", cells);
    await share("values");
    const record = page.grid.names().filter(({ name }) => name.startsWith("_Shorewise_Record_"));
    expect(record).toHaveLength(1);
    expect(record[0]?.visible).toBe(false);
    expect(record[0]?.formula.length).toBeLessThan(8192);
    await restore();
    expect(contents("Sheet1!C401")).toBe("=SHORE.SOURCING_SCORE(A401:B401,,$H$1)");
  });
});

describe("refusals", () => {
  it("does not overwrite a name of the workbook's own", async () => {
    fillDecision(page);
    page.grid.setName({ name: "sourcing_score", formula: "=Sheet1!$A$1", comment: "", visible: true });
    const before = workbookState(page);
    const error = await refusal(share("native"));
    expect(error.message).toMatch(/"SOURCING_SCORE".*Rename/s);
    expect(workbookState(page)).toEqual(before);
    await share("values");
    expect(page.grid.names().find(({ name }) => name === "sourcing_score")?.formula).toBe("=Sheet1!$A$1");
  });

  it("names protected sheets", async () => {
    fillDecision(page);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect((await refusal(share("values"))).message).toMatch(/protected sheets: "Sheet1"/);
  });

  it.each(["#NAME?", "#BUSY!"])("does not freeze %s as if it were a result", async (shown) => {
    fill(page, "Sheet1", { B3: ["=SHORE.SOURCING_SCORE(A1)", shown] });
    const error = await refusal(share("values"));
    expect(error.message).toContain("1 cell to be frozen shows no result yet, the first at 'Sheet1'!$B$3");
    expect(contents("Sheet1!B3")).toBe("=SHORE.SOURCING_SCORE(A1)");
  });

  it("says so when there is nothing to share", async () => {
    expect((await refusal(share("native"))).message).toMatch(/no formula of Shorewise/);
  });
});

describe("when something fails or is stopped", () => {
  const WAYS: SharingWay[] = ["native", "values"];

  it.each(WAYS)("leaves the workbook as it was, whichever request of %s is refused", async (way) => {
    fillDecision(page);
    const before = workbookState(page);
    const total = await page.countRequests(() => share(way));
    await restore();
    expect(workbookState(page)).toEqual(before);
    for (let failing = 1; failing <= total; failing++) {
      let requests = 0;
      page.host.beforeRequest = async () => {
        requests += 1;
        if (requests === failing) throw new RichApiError("GeneralException", "Something went wrong.");
      };
      const error = await refusal(share(way));
      page.host.beforeRequest = undefined;
      expect([failing, error.consequence]).toEqual([failing, "The workbook is as it was."]);
      expect([failing, workbookState(page)]).toEqual([failing, before]);
    }
    expect(total).toBeGreaterThan(5);
  });

  it.each(["native", "values"] as const)(
    "leaves a workbook shared as %s as it is, whichever request of restoring is refused",
    async (way) => {
      fillDecision(page);
      await share(way);
      const before = workbookState(page);
      const total = await page.countRequests(() => restore());
      page.open();
      fillDecision(page);
      await share(way);
      for (let failing = 1; failing <= total; failing++) {
        let requests = 0;
        page.host.beforeRequest = async () => {
          requests += 1;
          if (requests === failing) throw new RichApiError("GeneralException", "Something went wrong.");
        };
        await refusal(restore());
        page.host.beforeRequest = undefined;
        expect([failing, workbookState(page)]).toEqual([failing, before]);
      }
    },
  );

  it.each(["write", "setName"] as const)(
    "leaves the workbook as it was when Excel stops in the middle of a request, at %s",
    async (member) => {
      fillDecision(page);
      const before = workbookState(page);
      const real = page.grid[member].bind(page.grid) as (...args: unknown[]) => unknown;
      let calls = 0;
      const spy = jest.spyOn(page.grid, member).mockImplementation((...args: unknown[]) => {
        calls += 1;
        if (calls === 2) throw new RichApiError("GeneralException", "Stopped halfway.");
        return real(...args) as undefined;
      });
      const error = await refusal(share("native"));
      spy.mockRestore();
      expect(error.message).toContain("Stopped halfway.");
      expect(workbookState(page)).toEqual(before);
    },
  );

  it("can be stopped at every step, and is as it was then", async () => {
    fillDecision(page);
    const before = workbookState(page);
    for (let at = 1; ; at++) {
      const stop = new AbortController();
      let reports = 0;
      const run = shareWorkbook("native", LIBRARY, {
        signal: stop.signal,
        onProgress: () => {
          reports += 1;
          if (reports === at) stop.abort();
        },
      });
      const outcome: unknown = await run.catch((error: unknown) => error);
      if (!(outcome instanceof Stopped)) break;
      expect([at, workbookState(page)]).toEqual([at, before]);
    }
    expect(names()).toContain("SOURCING_SCORE");
  });

  it("says what to do when even taking back fails", async () => {
    fillDecision(page);
    let requests = 0;
    page.host.beforeRequest = async () => {
      requests += 1;
      if (requests > 7) throw new RichApiError("GeneralException", "Something went wrong.");
    };
    expect((await refusal(share("values"))).consequence).toMatch(/Restore formulas/);
    page.host.beforeRequest = undefined;
  });

  it("reports counts that grow to their end", async () => {
    fillDecision(page);
    const steps: { step: string; done: number; total: number }[] = [];
    await shareWorkbook("values", LIBRARY, { onProgress: (progress) => steps.push(progress) });
    expect(steps.some(({ step, done, total }) => step === "Changing cells: 7 of 7" && done === 7 && total === 7)).toBe(
      true,
    );
    for (const { done, total } of steps) expect(done).toBeLessThanOrEqual(total);
  });
});

describe("repair", () => {
  it("enters left-overs and #NAME? again under this build's namespace, and leaves all else", async () => {
    fill(page, "Sheet1", {
      A1: ["=_xldudf_SHORE_SOURCING_SCORE(B1:C1)*2", "#NAME?"],
      A2: ["=SHORE.SOURCING_MODEL(B1)", "#NAME?"],
      A3: ["=SHORE.SOURCING_MODEL(B2)", "Outsource"],
      A4: ["=ShoreDev.SOURCING_SCORE(_XLDUDF_SHORE_SOURCING_SCORE(B1))", 5],
      A5: ["=UNKNOWN(1)", "#NAME?"],
      A6: ["=_xldudf_OTHER_SOURCING_SCORE(1)", "#NAME?"],
    });
    page.grid.setName({
      name: "Best",
      formula: "=_xldudf_SHORE_SOURCING_SCORE(Sheet1!$B$2)",
      comment: "x",
      visible: true,
    });
    const write = jest.spyOn(page.grid, "write");
    expect(await repairFormulas()).toEqual({ cells: 3, names: 1 });
    expect(write.mock.calls.flatMap(([area]) => page.address(area))).toEqual(
      expect.arrayContaining(["Sheet1!A1:A2", "Sheet1!A4"]),
    );
    write.mockRestore();
    expect(page.grid.formulas(page.area("Sheet1!A1:A6")).flat()).toEqual([
      "=SHORE.SOURCING_SCORE(B1:C1)*2",
      "=SHORE.SOURCING_MODEL(B1)",
      "=SHORE.SOURCING_MODEL(B2)",
      "=SHORE.SOURCING_SCORE(SHORE.SOURCING_SCORE(B1))",
      "=UNKNOWN(1)",
      "=_xldudf_OTHER_SOURCING_SCORE(1)",
    ]);
    expect(page.grid.names()[0]).toMatchObject({ formula: "=SHORE.SOURCING_SCORE(Sheet1!$B$2)", comment: "x" });
  });
});
