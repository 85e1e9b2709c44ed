/** What sharing has to know of the functions that a workbook can carry along as LAMBDA names. */

export interface NativeFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** `=LAMBDA(…)`, in the form of `NamedItem.formula`. */
  readonly formula: string;
  readonly comment: string;
  /** Other LAMBDA names that the formula calls. */
  readonly uses: readonly string[];
  /** For each parameter the text that stands for "left out"; null for one that must be given. */
  readonly omitted: readonly (string | null)[];
}

export interface NativeLibrary {
  /** By name: the add-in's functions that can be native. */
  readonly functions: ReadonlyMap<string, NativeFunction>;
  /** The given functions with all the LAMBDA names that they call. */
  withPieces(names: Iterable<string>): readonly NativeFunction[];
}
