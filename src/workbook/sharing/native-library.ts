/** What sharing has to know of the functions that a workbook can carry along as LAMBDA names. */
import { NATIVE_FUNCTIONS, withPieces, type NativeFunction } from "../native/native-functions";

export type { NativeFunction };

export interface NativeLibrary {
  /** By name: the add-in's functions that can be native, and the pieces that they share. */
  readonly functions: ReadonlyMap<string, NativeFunction>;
  /** The given functions with all the LAMBDA names that they call. */
  withPieces(names: Iterable<string>): readonly NativeFunction[];
}

/** The functions of this version of the add-in. */
export const NATIVE_LIBRARY: NativeLibrary = { functions: NATIVE_FUNCTIONS, withPieces };
