import { failure } from "./failure";
import { officeWindowForTests } from "./office-window";

const visibility: boolean[] = [];
const page = officeWindowForTests({ onVisibility: (isVisible) => visibility.push(isVisible) });
beforeEach(() => {
  page.open();
});

/** Resolves when `register`'s handler has been called, with what it was given. */
function next<Event>(
  register: (handler: (event: Event) => Promise<void>) => Promise<void>,
): Promise<{ event: Promise<Event> }> {
  return new Promise((ready, refuse) => {
    const event = new Promise<Event>((resolve) => {
      register((value) => {
        resolve(value);
        return Promise.resolve();
      }).then(() => {
        ready({ event });
      }, refuse);
    });
  });
}

describe("events", () => {
  it("tell a sheet's handler what was edited, and hand over the range", async () => {
    const { event } = await next<Excel.WorksheetChangedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").onChanged.add(handler);
        await context.sync();
      }),
    );
    page.grid.write(page.area("Sheet1!B2:C2"), [[5, 6]]);
    const change = await event;
    expect(change).toMatchObject({ address: "B2:C2", changeType: "RangeEdited", worksheetId: page.sheetId("Sheet1") });
    await Excel.run(async (context) => {
      const range = change.getRange(context);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[5, 6]]);
    });
  });

  it("tell tables and the whole workbook", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        ["n", "v"],
        ["a", 1],
      ];
      sheet.tables.add("A1:B2", true).name = "Numbers";
      await context.sync();
    });
    const table = await next<Excel.TableChangedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem("Numbers").onChanged.add(handler);
        await context.sync();
      }),
    );
    const anywhere = await next<Excel.WorksheetChangedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(handler);
        await context.sync();
      }),
    );
    page.grid.write(page.area("Sheet1!A2:C2"), [["b", 2, 3]]);
    expect((await table.event).address).toBe("A2:B2");
    expect((await anywhere.event).address).toBe("A2:C2");
  });

  it("tell of selections and of calculations", async () => {
    const inSheet = await next<Excel.WorksheetSelectionChangedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add(handler);
        await context.sync();
      }),
    );
    const inWorkbook = await next<Excel.SelectionChangedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.onSelectionChanged.add(handler);
        await context.sync();
      }),
    );
    const calculated = await next<Excel.WorksheetCalculatedEventArgs>((handler) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onCalculated.add(handler);
        await context.sync();
      }),
    );
    page.grid.select(page.area("Sheet1!C3"));
    expect((await inSheet.event).address).toBe("C3");
    expect((await inWorkbook.event).workbook).toBeDefined();
    await page.grid.calculated();
    expect((await calculated.event).worksheetId).toBe(page.sheetId("Sheet1"));
  });

  it("no longer reach a handler that was removed", async () => {
    const handler = jest.fn(() => Promise.resolve());
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(handler);
      await context.sync();
      return added;
    });
    page.grid.write(page.area("Sheet1!A1"), [[1]]);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    const before = handler.mock.calls.length;
    page.grid.write(page.area("Sheet1!A1"), [[2]]);
    await Excel.run((context) => context.sync());
    expect([before, handler.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("document settings", () => {
  const save = () =>
    new Promise<Office.AsyncResultStatus>((resolve) => {
      Office.context.document.settings.saveAsync((result) => {
        resolve(result.status);
      });
    });

  it("are saved with the document, by either way in", async () => {
    Office.context.document.settings.set("Office.AutoShowTaskpaneWithDocument", true);
    expect(await save()).toBe(Office.AsyncResultStatus.Succeeded);
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      const saved = settings.getItem("Office.AutoShowTaskpaneWithDocument");
      saved.load("key,value");
      settings.add("Shorewise", { version: 1, when: "2026" });
      const own = settings.getItem("Shorewise");
      own.load("value");
      const none = settings.getItemOrNullObject("None");
      none.load("value");
      await context.sync();
      expect([saved.value, own.value, none.isNullObject]).toEqual([true, { version: 1, when: "2026" }, true]);
      own.delete();
      await context.sync();
    });
    expect(page.host.settings.keys()).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
  });

  it("are read again on request", async () => {
    page.host.settings.set("Later", JSON.stringify("yes"));
    await new Promise<void>((resolve) => {
      Office.context.document.settings.refreshAsync(() => {
        resolve();
      });
    });
    expect(Office.context.document.settings.get("Later")).toBe("yes");
  });
});

describe("ribbon commands", () => {
  it("run the function the add-in associated, until it completes", async () => {
    const ran: string[] = [];
    Office.actions.associate("insertTemplate", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await page.host.runCommand("insertTemplate", "InsertButton");
    expect(ran).toEqual(["InsertButton"]);
  });

  it("fail when the add-in has no such function", async () => {
    await expect(page.host.runCommand("nothing", "Button")).rejects.toThrow("no such command");
  });

  it("may show and hide the task pane", async () => {
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    expect(visibility).toEqual([true, false]);
  });
});

it("waits for calculation before values are read after a write", async () => {
  const order: string[] = [];
  page.grid.calculated = () => {
    order.push("calculated");
    page.grid.setResult(page.sheetId("Sheet1"), 0, 1, 2);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1");
    range.formulas = [[1, "=A1*2"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
    range.load("values");
    await context.sync();
  });
  expect(order).toEqual(["calculated"]);
});

it("offers Excel's calculation members", async () => {
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    application.load("calculationMode,decimalSeparator");
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator]).toEqual(["Automatic", "."]);
  });
  const manual = Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  expect((await failure(manual)).message).toContain('Application.calculationMode "Manual"');
});
