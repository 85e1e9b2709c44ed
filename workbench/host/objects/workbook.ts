import { define, make, type Members } from "../host-class";
import { invalidArgument, itemNotFound, notImplemented } from "../rich-api-error";
import type { Session } from "../session";

const selected = (session: Session) => session.grid.selection();

/** The range that an event's arguments refer to. */
const eventRange: NonNullable<Members<"Workbook", object>["methods"]>[string] = (_state, args, session) =>
  session.references.get(args.text(0)) ?? null;

export const workbook = define<"Workbook", Excel.Interfaces.WorkbookData>({
  properties: {
    name: { get: () => "Workbook.xlsx" },
    readOnly: { get: () => false },
  },
  navigation: {
    application: () => make("Application", null),
    names: () => make("NamedItemCollection", { sheetId: undefined }),
    settings: () => make("SettingCollection", null),
    tables: () => make("TableCollection", { sheetId: undefined }),
    worksheets: () => make("WorksheetCollection", null),
  },
  methods: {
    getSelectedRange: (_state, _args, session) => make("Range", selected(session)),
    getActiveCell: (_state, _args, session) => make("Range", { ...selected(session), rows: 1, columns: 1 }),
    // A method of an object of Excel on the web, whose root the library addresses like the workbook.
    createAndOpenWorkbook: (_state, args, session) => {
      session.runtime.newWorkbook(Uint8Array.from(atob(args.text(0)), (letter) => letter.charCodeAt(0)));
      return undefined;
    },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    _RemoveReference: (_state, args, session) => {
      session.references.delete(args.text(0));
      return undefined;
    },
    _RemoveAllReferences: (_state, _args, session) => {
      session.references.clear();
      return undefined;
    },
  },
});

export const application = define<"Application", Excel.Interfaces.ApplicationData>({
  properties: {
    calculationMode: {
      get: () => "Automatic",
      set: (_state, mode) => {
        if (mode !== "Automatic") throw notImplemented(`Application.calculationMode "${mode}"`);
      },
    },
    calculationState: { get: (_state, session) => (session.calculationPending ? "Pending" : "Done") },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  methods: {
    calculate: (_state, args, session) => {
      if (!["Recalculate", "Full", "FullRebuild"].includes(args.text(0))) throw invalidArgument();
      session.changed();
      return undefined;
    },
    // Nothing to suspend: the grid paints after the batch, and calculation is awaited only before values are read.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

export const settingCollection = define<"SettingCollection">({
  items: (_state, session) => session.settings.keys().map((key) => make("Setting", { key })),
  item: (_state, key, session) =>
    session.settings.text(String(key)) === undefined ? undefined : make("Setting", { key: String(key) }),
  methods: {
    add: (_state, args, session) => {
      session.settings.set(args.text(0), JSON.stringify(args.raw(1)));
      return make("Setting", { key: args.text(0) });
    },
    getCount: (_state, _args, session) => session.settings.keys().length,
    getItemOrNullObject: (_state, args, session) =>
      session.settings.text(args.text(0)) === undefined ? null : make("Setting", { key: args.text(0) }),
  },
});

export const setting = define<"Setting", Excel.Interfaces.SettingData>({
  identity: ({ key }) => ({ _Id: key }),
  exists: ({ key }, session) => session.settings.text(key) !== undefined,
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, session) => {
        const text = session.settings.text(key);
        if (text === undefined) throw itemNotFound();
        return JSON.parse(text) as unknown;
      },
      set: ({ key }, value: unknown, session) => {
        session.settings.set(key, JSON.stringify(value));
      },
    },
  },
  methods: {
    delete: ({ key }, _args, session) => {
      session.settings.delete(key);
      return undefined;
    },
  },
});

/**
 * Features of the custom-functions runtime: 1 sends results in several requests when they are too much for one, 2 shortens
 * the pause between two of them.
 */
const RUNTIME_FEATURES = [1, 2];

export const customFunctions = define<"CustomFunctions">({
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_state, _args, session) => {
      session.runtime.ready();
      return undefined;
    },
    _GetEnabledFeatures: () => RUNTIME_FEATURES,
    setInvocationArrayResults: (_state, args, session) => {
      const results = args.raw(0);
      if (!Array.isArray(results)) throw invalidArgument();
      session.runtime.results(results);
      return undefined;
    },
  },
});

export const appRuntimeService = define<"AppRuntimeService">({
  methods: {
    setAppRuntimeState: (_state, args, session) => {
      session.runtime.visibility(args.text(0));
      return undefined;
    },
  },
});

export const addinInternalService = define<"AddinInternalService">({
  // The library says that it listens for the keyboard shortcuts an add-in may define; the workbench has none.
  methods: { notifyActionHandlerReady: () => undefined },
});
