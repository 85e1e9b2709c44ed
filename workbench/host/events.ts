import type { ClassName } from "./host-class";

/**
 * Rich-API event numbers of the library, by the name its `_Register…Event` methods carry. Only events that the host
 * raises: a registration it took and never served would look like an add-in that misses events.
 */
const EVENT_NUMBERS: Partial<Record<ClassName, Readonly<Record<string, number>>>> = {
  WorksheetCollection: {
    DataChanged: 10,
    Activated: 11,
    Deactivated: 12,
    SelectionChanged: 14,
    Calculated: 16,
  },
  Worksheet: { DataChanged: 10, Activated: 11, Deactivated: 12, SelectionChanged: 14, Calculated: 16 },
  TableCollection: { DataChanged: 101 },
  Table: { DataChanged: 101 },
};

/** The library's own word for "anywhere in the workbook". */
export const WHOLE_WORKBOOK = "Workbook";

export interface EventRegistration {
  readonly number: number;
  readonly add: boolean;
}

/** Reads `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`; undefined for any other method. */
export function eventRegistration(className: ClassName, method: string): EventRegistration | undefined {
  const match = /^_(Un)?[rR]egister(\w+)Event$/.exec(method);
  const number = EVENT_NUMBERS[className]?.[match?.[2] ?? ""];
  return number === undefined ? undefined : { number, add: match?.[1] === undefined };
}

/** Which events the add-in listens to; only those are sent, as Excel does. */
export class EventSource {
  private readonly wanted = new Map<string, number>();

  constructor(private readonly send: (number: number, target: string, payload: Record<string, unknown>) => void) {}

  register(number: number, target: string): void {
    const key = `${String(number)}:${target}`;
    this.wanted.set(key, (this.wanted.get(key) ?? 0) + 1);
  }

  unregister(number: number, target: string): void {
    const key = `${String(number)}:${target}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) - 1));
  }

  raise(number: number, targets: readonly string[], payload: Record<string, unknown>): void {
    for (const target of targets) {
      if ((this.wanted.get(`${String(number)}:${target}`) ?? 0) > 0) this.send(number, target, payload);
    }
  }
}
