/**
 * The messages Excel on the web exchanges with an add-in's iframe, as read from the library: JSON texts passed with
 * `postMessage`. The add-in asks (`request`), the host answers (`call`) or, for a registered event, tells (`event`).
 */

/** The add-in's window as the host sees it. */
export interface AddinWindow {
  postMessage(message: string, targetOrigin: string): void;
}

/** The host's own window, where the add-in's messages arrive. */
export interface HostWindow {
  addEventListener(type: "message", handler: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: "message", handler: (event: MessageEvent<unknown>) => void): void;
}

export interface ChannelOptions {
  readonly hostWindow: HostWindow;
  /** The add-in's window; asked for at each message, because an iframe gets its window when it loads. */
  readonly addinWindow: () => AddinWindow | null;
  /** Origin of the add-in page, https: the library refuses any other. */
  readonly addinOrigin: string;
  readonly conversationId: string;
}

export interface AddinRequest {
  readonly action: string;
  readonly kind: "call" | "register" | "unregister";
  readonly data: Readonly<Record<string, unknown>>;
}

/** Flags of the host information: shared runtime and custom functions. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

export interface StartUp {
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the workbench page. */
  readonly hostOrigin: string;
  readonly locale: string;
}

/** The iframe's `name`, by which the library learns that it runs in Excel on the web, and where to send its messages. */
export function iframeName({ conversationId, appId, hostOrigin, locale }: StartUp): string {
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  return JSON.stringify({
    baseFrameName: conversationId,
    hostInfo: `Excel$Web$16.00$${locale}$${conversationId}$$$${String(flags)}`,
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
  });
}

const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { call: 0, event: 1 } as const;
const ERROR_HANDLING_REQUEST = -2;
const KINDS = ["call", "register", "unregister"] as const;

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | null;
}

function readMessage(text: unknown, conversationId: string): Message | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = JSON.parse(text) as Message;
  const isOurs = message._messageType === MESSAGE.request && message._conversationId === conversationId;
  return isOurs ? message : undefined;
}

export class AddinChannel {
  private readonly events = new Set<string>();
  private readonly listener = (event: MessageEvent<unknown>): void => {
    void this.receive(event);
  };

  constructor(
    private readonly options: ChannelOptions,
    private readonly answer: (request: AddinRequest) => Promise<unknown>,
  ) {
    options.hostWindow.addEventListener("message", this.listener);
  }

  /** Tells the add-in of an event; nobody hears it who did not register for it. */
  tell(event: string, data: unknown): void {
    if (!this.events.has(event)) return;
    this.post({ _actionName: event, _correlationId: 0, _data: data, _errorCode: 0 }, RESPONSE.event);
  }

  listensTo(event: string): boolean {
    return this.events.has(event);
  }

  close(): void {
    this.options.hostWindow.removeEventListener("message", this.listener);
  }

  private async receive(event: MessageEvent<unknown>): Promise<void> {
    if (event.origin !== this.options.addinOrigin) return;
    const message = readMessage(event.data, this.options.conversationId);
    if (message === undefined) return;
    const kind = KINDS[message._actionType] ?? "call";
    if (kind === "register") this.events.add(message._actionName);
    if (kind === "unregister") this.events.delete(message._actionName);
    const address = { _actionName: message._actionName, _correlationId: message._correlationId };
    try {
      const data = await this.answer({ action: message._actionName, kind, data: message._data ?? {} });
      this.post({ ...address, _data: data, _errorCode: 0 }, RESPONSE.call);
    } catch (error) {
      // Without an answer the add-in would wait for ever.
      this.post({ ...address, _data: String(error), _errorCode: ERROR_HANDLING_REQUEST }, RESPONSE.call);
      throw error;
    }
  }

  private post(content: Record<string, unknown>, responseType: number): void {
    const message = {
      _messageType: MESSAGE.response,
      _conversationId: this.options.conversationId,
      _responseType: responseType,
      ...content,
    };
    this.options.addinWindow()?.postMessage(JSON.stringify(message), this.options.addinOrigin);
  }
}
