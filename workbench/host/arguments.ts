import type { Area } from "../grid/grid";
import { type ClassName, HostObject, type States } from "./host-class";
import { invalidArgument } from "./rich-api-error";

/** The arguments of one call, read by position and kind; the library sends an omitted argument as null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    return this.values[index] !== null && this.values[index] !== undefined;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number") throw invalidArgument();
    return value;
  }

  /** A whole number, or `otherwise` when the argument was left out. */
  whole(index: number, otherwise?: number): number {
    if (!this.has(index) && otherwise !== undefined) return otherwise;
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  key(index: number): string | number {
    const value = this.values[index];
    if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.values[index];
    if (value === null || value === undefined) return otherwise;
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  object<Name extends ClassName>(index: number, className: Name): States[Name] {
    const value = this.values[index];
    if (!(value instanceof HostObject) || !value.is(className)) throw invalidArgument();
    return value.state;
  }

  /** A Range handed over as an object, or undefined when the argument is something else. */
  range(index: number): Area | undefined {
    const value = this.values[index];
    return value instanceof HostObject && value.is("Range") ? value.state : undefined;
  }
}
