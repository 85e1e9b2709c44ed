/**
 * The host side of Office.js: answers the messages of an add-in page that runs Microsoft's unchanged library, and
 * carries them onto a grid. One host serves one add-in page; `open` gives it another workbook.
 */
import { writeGridFile } from "../file/grid-file";
import type { Grid } from "../grid/grid";
import { AddinChannel, type AddinRequest, type AddinWindow, type HostWindow, iframeName } from "./addin-channel";
import { appContext } from "./app-context";
import { ChartStore } from "./charts";
import { CLASSES } from "./classes";
import { CustomFunctionsRuntime, type FunctionMetadata } from "./custom-functions";
import { DocumentCopies } from "./document-copies";
import { DocumentSettings } from "./document-settings";
import { EventSource } from "./events";
import { passEventsOn } from "./grid-events";
import { Interpreter, isCleanUp, isServiceRequest, type RichApiRequest, type RichApiResponse } from "./rich-api";
import { notImplemented, RichApiError } from "./rich-api-error";
import { Session } from "./session";

export interface OfficeHostOptions {
  readonly hostWindow: HostWindow;
  readonly addinWindow: () => AddinWindow | null;
  /** https origins of the workbench page and of the add-in's page; their host names must be the same. */
  readonly hostOrigin: string;
  readonly addinOrigin: string;
  readonly grid: Grid;
  /** functions.json of the add-in. */
  readonly functions: readonly FunctionMetadata[];
  readonly locale?: string;
  /** The add-in asks to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onVisibility?: (isVisible: boolean) => void;
  /** The add-in has made another workbook (`Excel.createWorkbook`), and asks for it to be opened in a window of its own. */
  readonly onNewWorkbook?: (file: Uint8Array) => void;
}

/** Size that Excel on the web allows a request or an answer. */
export const PAYLOAD_LIMIT_BYTES = 5 * 1024 * 1024;

const APP_ID = "shorewise-workbench";

const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  openFile: 77,
  readSlice: 80,
  closeFile: 81,
  richApi: 93,
  commandCompleted: 94,
} as const;
const FAILURE = { request: 5103, response: 5104, notSupported: 5010, save: 5001 } as const;

const SUCCESS = { Version: 1, Error: 0 } as const;

/** Two things about a file or a slice, under the numbers by which the library reads them. */
const descriptor = (parts: readonly [unknown, number] | undefined): unknown =>
  parts === undefined ? { Version: 1, Error: FAILURE.notSupported } : { ...SUCCESS, 0: parts[0], 1: parts[1] };

/** Counted only where it may matter: a text is at least as many bytes as characters, and at most three times as many. */
const isLarger = (text: string, limit: number): boolean =>
  text.length * 3 > limit && (text.length > limit || new Blob([text]).size > limit);

export class OfficeHost {
  readonly iframeName: string;
  readonly runtime: CustomFunctionsRuntime;
  /**
   * Called before each batch of the add-in runs: wait here to slow the host down, throw a RichApiError to fail the batch.
   * The library's own housekeeping is left out.
   */
  beforeRequest: ((request: RichApiRequest) => Promise<void>) | undefined;
  /** Sizes in bytes above which a request or an answer is refused; tests may lower them. */
  readonly limits = { request: PAYLOAD_LIMIT_BYTES, response: PAYLOAD_LIMIT_BYTES };
  /** Whether saving the document's settings fails, as in a workbook that cannot be written to; for tests. */
  refusesToSave = false;
  private readonly channel: AddinChannel;
  private readonly commands = new Map<string, { resolve: () => void; reject: (error: Error) => void }>();
  private readonly copies = new DocumentCopies(() => writeGridFile(this.session.grid, this.session.settings.pairs()));
  private session: Session;
  private stopEvents: () => void = () => undefined;
  private lastCommand = 0;
  /** Batches run one after another, so that one never sees another half done. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: OfficeHostOptions) {
    const conversationId = `shorewise-${String(Date.now())}`;
    this.iframeName = iframeName({
      conversationId,
      appId: APP_ID,
      hostOrigin: options.hostOrigin,
      locale: options.locale ?? "en-US",
    });
    const { hostWindow, addinWindow, addinOrigin } = options;
    this.channel = new AddinChannel({ hostWindow, addinWindow, addinOrigin, conversationId }, (request) =>
      this.answer(request),
    );
    this.runtime = new CustomFunctionsRuntime(options.functions, (entries) => {
      this.channel.tell("richApiMessage", { ArrayData: entries });
    });
    this.session = this.start(options.grid);
  }

  /** The workbook's charts, for whoever draws them. */
  get charts(): ChartStore {
    return this.session.charts;
  }

  get settings(): DocumentSettings {
    return this.session.settings;
  }

  get grid(): Grid {
    return this.session.grid;
  }

  /** What a person can do at any time, also while the add-in is writing. */
  protectSheet(sheetId: string): void {
    this.session.protections.set(sheetId, { options: {}, password: undefined });
  }

  /** Opens another workbook: nothing of the old one is left to the add-in but its own event handlers. */
  open(grid: Grid): void {
    this.session = this.start(grid);
  }

  /** Runs one of the add-in's ribbon commands by its function's name; settles when the command calls `completed()`. */
  runCommand(functionName: string, controlId: string): Promise<void> {
    this.lastCommand += 1;
    const id = `command-${String(this.lastCommand)}`;
    return new Promise((resolve, reject) => {
      if (!this.channel.listensTo("appCommandInvoked")) {
        reject(new Error("The add-in has not started yet."));
        return;
      }
      this.commands.set(id, { resolve, reject });
      this.channel.tell("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  close(): void {
    this.stopEvents();
    this.channel.close();
  }

  private start(grid: Grid): Session {
    this.stopEvents();
    const events = new EventSource((number, target, payload) => {
      this.channel.tell("richApiMessage", {
        ArrayData: [[65536, number, target, JSON.stringify(payload), 0, false]],
      });
    });
    const session = new Session(grid, new ChartStore(), new DocumentSettings(), events, {
      ready: () => {
        this.runtime.ready();
      },
      results: (results) => {
        this.runtime.results(results);
      },
      visibility: (state) => this.options.onVisibility?.(state === "Visible"),
      newWorkbook: (file) => {
        if (this.options.onNewWorkbook === undefined) throw notImplemented("Excel.createWorkbook");
        this.options.onNewWorkbook(file);
      },
    });
    this.stopEvents = passEventsOn(grid, session, () => {
      this.channel.tell("documentSelectionChanged", {});
    });
    return session;
  }

  private async answer(request: AddinRequest): Promise<unknown> {
    if (request.kind !== "call") return SUCCESS;
    if (request.action === "ContextActivationManager_getAppContextAsync") return this.context();
    if (request.action === "executeMethod") return this.execute(request.data);
    return SUCCESS;
  }

  private context(): Record<string, unknown> {
    return appContext({
      appId: APP_ID,
      locale: this.options.locale ?? "en-US",
      documentUrl: `${this.options.hostOrigin}/Workbook.xlsx`,
      settings: this.session.settings.pairs(),
    });
  }

  private async execute(data: Readonly<Record<string, unknown>>): Promise<unknown> {
    const { DispatchId: method } = data.DdaMethod as { DispatchId: number };
    switch (method) {
      case METHOD.richApi:
        return this.richApi(data.ArrayData as readonly unknown[]);
      case METHOD.saveSettings: {
        const { Properties } = data.DdaSettingsMethod as { Properties: readonly (readonly [string, string])[] };
        if (this.refusesToSave) return { Version: 1, Error: FAILURE.save };
        this.session.settings.replace(Properties);
        return SUCCESS;
      }
      case METHOD.loadSettings: {
        const pairs = this.session.settings.pairs().map(([Name, Value]) => ({ Name, Value }));
        return { ...SUCCESS, Properties: { Settings: pairs } };
      }
      case METHOD.commandCompleted:
        this.completeCommand(data);
        return SUCCESS;
      case METHOD.openFile:
        return descriptor(this.copies.open(Number(data["0"]), Number(data["1"])));
      case METHOD.readSlice:
        return descriptor(this.copies.slice(Number(data["2"]), Number(data["3"])));
      case METHOD.closeFile:
        return this.copies.close(Number(data["2"])) ? SUCCESS : { Version: 1, Error: FAILURE.notSupported };
      default:
        return { Version: 1, Error: FAILURE.notSupported };
    }
  }

  private completeCommand(data: Readonly<Record<string, unknown>>): void {
    const [id, status] = [String(data["0"]), data["1"]];
    const command = this.commands.get(id);
    this.commands.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The add-in has no such command (code ${String(status)}).`));
  }

  private async richApi(message: readonly unknown[]): Promise<unknown> {
    const body = String(message[4]);
    if (isLarger(body, this.limits.request)) return { Version: 1, Error: FAILURE.request };
    const request = JSON.parse(body) as RichApiRequest;
    const run = (): Promise<RichApiResponse> => this.run(request);
    const response = isServiceRequest(request) ? await run() : await this.enqueue(run);
    const text = JSON.stringify(response);
    if (isLarger(text, this.limits.response)) return { Version: 1, Error: FAILURE.response };
    return { ...SUCCESS, Data: [200, [], text] };
  }

  private enqueue<Answer>(task: () => Promise<Answer>): Promise<Answer> {
    const result = this.queue.then(task);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async run(request: RichApiRequest): Promise<RichApiResponse> {
    try {
      if (!isServiceRequest(request) && !isCleanUp(request)) await this.beforeRequest?.(request);
    } catch (error) {
      if (!(error instanceof RichApiError)) throw error;
      const { code, message, status } = error;
      return {
        Results: [],
        TraceIds: [],
        Error: { Code: code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: status },
      };
    }
    return new Interpreter(request, this.session, CLASSES).run();
  }
}
