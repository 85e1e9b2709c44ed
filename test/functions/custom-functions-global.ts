/** The one global that functions.js needs, as small as a host could have it: associations are kept, errors carry code and message. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? "");
  }
}

export type AssociatedFunction = (...args: unknown[]) => unknown[][];

export class CustomFunctionsHost {
  readonly functions = new Map<string, AssociatedFunction>();
  readonly Error = HostError;
  readonly associate = (id: string, implementation: AssociatedFunction): void => {
    this.functions.set(id, implementation);
  };
}
