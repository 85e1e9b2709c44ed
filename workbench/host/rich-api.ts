import { Arguments } from "./arguments";
import { eventRegistration, WHOLE_WORKBOOK } from "./events";
import { type AnyMembers, type ClassName, HostObject, make, type Result } from "./host-class";
import { itemNotFound, notImplemented, RichApiError } from "./rich-api-error";
import type { Session } from "./session";

/** One request of the library: what to do, and the paths to the objects to do it with. */
export interface RichApiRequest {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichApiResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** Kinds of object paths and actions, as the library numbers them. */
const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, load: 2, method: 3, setProperty: 4, trace: 5 } as const;

export type Classes = Readonly<Record<ClassName, AnyMembers>>;

/** Methods whose answer depends on what formulas have come to; they wait for the calculation a write started. */
const ASKS_FOR_RESULTS = new Set([
  "GetSpillingToRange",
  "GetSpillingToRangeOrNullObject",
  "GetUsedRange",
  "GetUsedRangeOrNullObject",
]);

/** Top-level objects an add-in can ask for by name. */
const SERVICES: Readonly<Record<string, HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": make("CustomFunctions", null),
  "Microsoft.AppRuntime.AppRuntimeService": make("AppRuntimeService", null),
  "Microsoft.InternalService.AddinInternalService": make("AddinInternalService", null),
};

export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * True for requests to services beside the workbook. They must not wait behind a batch: the custom-functions runtime
 * answers by them, and a batch that reads values waits for its answers.
 */
export const isServiceRequest = (request: RichApiRequest): boolean =>
  Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PATH.service);

/** True for the requests the library sends by itself after a batch, to let go of the objects it kept. */
export const isCleanUp = (request: RichApiRequest): boolean =>
  request.Actions.some((action) => action.Name === "_RemoveReference") &&
  request.Actions.every((action) => action.Name === "_RemoveReference" || action.ActionType === ACTION.instantiate);

/** Runs one request: its actions in order, each on the objects its path leads to, until one of them fails. */
export class Interpreter {
  private readonly found = new Map<number, HostObject | null>();
  private location = "";

  constructor(
    private readonly request: RichApiRequest,
    private readonly session: Session,
    private readonly classes: Classes,
  ) {}

  async run(): Promise<RichApiResponse> {
    const response = await this.perform();
    try {
      this.session.flush();
      return response;
    } catch (error) {
      return { ...response, Error: response.Error ?? this.describe(error, this.request.Actions.length - 1) };
    }
  }

  private async perform(): Promise<RichApiResponse> {
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    try {
      for (const action of this.request.Actions) {
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: (await this.act(action)) ?? null });
      }
      return { Results: results, TraceIds: traceIds };
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: this.describe(error, results.length) };
    }
  }

  private describe(error: unknown, actionIndex: number): NonNullable<RichApiResponse["Error"]> {
    const known =
      error instanceof RichApiError
        ? error
        : new RichApiError("GeneralException", `Shorewise workbench failed: ${String(error)}`, 500);
    return {
      Code: known.code,
      Message: known.message,
      Location: this.location,
      ActionIndex: actionIndex,
      HttpStatusCode: known.status,
    };
  }

  private async act(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ACTION.instantiate:
        if (ASKS_FOR_RESULTS.has(this.path(action.ObjectPathId).Name)) await this.session.settle();
        return this.identify(this.resolve(action.ObjectPathId));
      case ACTION.load: {
        const target = this.resolve(action.ObjectPathId);
        if (target === null) return null;
        await this.session.settle();
        return this.load(target, action.QueryInfo ?? {});
      }
      case ACTION.method:
        return this.call(action);
      case ACTION.setProperty:
        this.assign(this.present(action), lowerFirst(action.Name), this.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.trace:
        return null;
      default:
        throw notImplemented(`rich API actions of type ${String(action.ActionType)}`);
    }
  }

  private present(action: Action): HostObject {
    const target = this.resolve(action.ObjectPathId);
    if (target === null) throw itemNotFound();
    return target;
  }

  private call(action: Action): unknown {
    // Sent for null objects too, before the library knows that they are.
    if (action.Name === "_KeepReference") return null;
    const target = this.present(action);
    const registration = eventRegistration(target.className, action.Name);
    if (registration !== undefined) {
      const owner = this.identify(target)?.Id ?? WHOLE_WORKBOOK;
      this.session.events[registration.add ? "register" : "unregister"](registration.number, owner);
      return null;
    }
    const result = this.invoke(target, action.Name, action.ArgumentInfo);
    return result instanceof HostObject ? this.identify(result) : result;
  }

  private invoke(target: HostObject, name: string, info: ArgumentInfo | undefined): Result {
    this.location = `${target.className}.${lowerFirst(name)}`;
    const method = this.members(target).methods?.[lowerFirst(name)];
    if (method === undefined) throw notImplemented(this.location);
    return method(target.state, new Arguments(this.args(info)), this.session);
  }

  private assign(target: HostObject, name: string, value: unknown): void {
    const members = this.members(target);
    const known = members.aliases?.[name] ?? name;
    this.location = `${target.className}.${known}`;
    const set = members.properties?.[known]?.set;
    if (set === undefined) throw notImplemented(`setting ${this.location}`);
    set(target.state, value, this.session);
  }

  private members(target: HostObject): AnyMembers {
    const members = this.classes[target.className];
    if (members.exists?.(target.state, this.session) === false) throw itemNotFound();
    return members;
  }

  /** Arguments with the objects in place of the path ids that stand for them. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, paths[index]));
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(value)) {
      const paths: readonly unknown[] = Array.isArray(pathId) ? pathId : [];
      return value.map((item: unknown, index) => this.argument(item, paths[index]));
    }
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value) as [string, unknown][];
    const reference = entries.find(([key]) => key === "_ObjectPathId")?.[1];
    if (typeof reference === "number") return this.resolve(reference);
    return Object.fromEntries(entries.map(([key, item]) => [key, this.argument(item, undefined)]));
  }

  /** The object a path leads to; evaluated once a request, because a path may create something (`add`). */
  private resolve(pathId: number): HostObject | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const target = this.follow(this.path(pathId));
    this.found.set(pathId, target);
    return target;
  }

  private path(pathId: number): ObjectPath {
    const path = this.request.ObjectPaths[String(pathId)];
    if (path === undefined) throw itemNotFound();
    return path;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.root) return make("Workbook", null);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return this.service(path.Name);
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.session.references.get(path.Name);
      if (kept === undefined) throw itemNotFound();
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    return parent === null ? null : this.step(parent, path);
  }

  private service(name: string): HostObject {
    const service = SERVICES[name];
    if (service === undefined) throw notImplemented(name);
    return service;
  }

  private step(parent: HostObject, path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PATH.property) return this.navigate(parent, lowerFirst(path.Name));
    if (path.ObjectPathType === PATH.indexer) {
      this.location = `${parent.className}.getItem`;
      const members = this.members(parent);
      if (members.item === undefined) throw notImplemented(this.location);
      const item = members.item(parent.state, new Arguments(this.args(path.ArgumentInfo)).key(0), this.session);
      if (item === undefined) throw itemNotFound();
      return item;
    }
    const result = this.invoke(parent, path.Name, path.ArgumentInfo);
    if (result === null || result === undefined) return null;
    if (result instanceof HostObject) return result;
    throw notImplemented(`${this.location} as an object`);
  }

  private navigate(parent: HostObject, name: string): HostObject | null {
    const step = this.members(parent).navigation?.[name];
    if (step === undefined) {
      this.location = `${parent.className}.${name}`;
      throw notImplemented(this.location);
    }
    return step(parent.state, this.session);
  }

  /** What the library keeps to find the object again in a later request. */
  private identify(target: HostObject | null): Record<string, string> | null {
    if (target === null) return null;
    const identity = this.members(target).identity?.(target.state, this.session);
    if (identity !== undefined) return identity;
    if (!target.is("Range")) return {};
    return { _ReferenceId: this.session.reference(target) };
  }

  private load(target: HostObject, query: Query): Record<string, unknown> {
    const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
    const wanted = paths.length === 0 ? ["*"] : paths;
    return this.members(target).items === undefined
      ? this.loadObject(target, wanted)
      : this.loadItems(target, wanted, query);
  }

  private loadItems(target: HostObject, paths: readonly string[], query: Query): Record<string, unknown> {
    const members = this.members(target);
    const own = new Set(Object.keys(members.properties ?? {}));
    const scalars = paths.filter((path) => own.has(lowerFirst(path)));
    const rest = paths.filter((path) => !own.has(lowerFirst(path)));
    const answer = scalars.length > 0 ? this.loadObject(target, scalars) : {};
    if (rest.length === 0) return answer;
    const skip = query.Skip ?? 0;
    const items = (members.items?.(target.state, this.session) ?? []).slice(skip, skip + (query.Top ?? Infinity));
    return { ...answer, _Items: items.map((item) => this.loadObject(item, rest)) };
  }

  private loadObject(target: HostObject, paths: readonly string[]): Record<string, unknown> {
    const answer: Record<string, unknown> = { ...this.identify(target) };
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const [head = "", ...tail] = path.split(/[/.]/);
      const name = lowerFirst(head);
      if (name === "isNullObject") continue;
      if (head === "*") this.loadScalars(target, answer);
      else if (this.isNavigation(target, name)) {
        nested.set(name, [...(nested.get(name) ?? []), tail.length === 0 ? "*" : tail.join("/")]);
      } else answer[upperFirst(name)] = this.read(target, name);
    }
    for (const [name, rest] of nested) {
      const child = this.navigate(target, name);
      answer[upperFirst(name)] = child === null ? null : this.load(child, { Select: rest });
    }
    return answer;
  }

  private isNavigation(target: HostObject, name: string): boolean {
    return this.members(target).navigation?.[name] !== undefined;
  }

  private loadScalars(target: HostObject, answer: Record<string, unknown>): void {
    for (const name of Object.keys(this.members(target).properties ?? {})) {
      answer[upperFirst(name)] = this.read(target, name);
    }
  }

  private read(target: HostObject, name: string): unknown {
    this.location = `${target.className}.${name}`;
    const property = this.members(target).properties?.[name];
    if (property === undefined) throw notImplemented(this.location);
    return property.get(target.state, this.session);
  }
}
