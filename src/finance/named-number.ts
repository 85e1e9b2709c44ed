/** A number the model asks for: what it is called, what it means, and which values make sense. */
export interface NamedRange<Key extends string = string> {
  /** Field of the record that holds the value. */
  readonly key: Key;
  /** Name as users write it; matched without regard to case or spacing. */
  readonly name: string;
  /** Smallest value that makes sense; itself allowed unless `exclusiveMinimum`. */
  readonly minimum: number;
  /** Largest value that makes sense; Infinity where there is no limit. */
  readonly maximum: number;
  readonly exclusiveMinimum?: boolean;
  /** Whole numbers only. */
  readonly whole?: boolean;
  readonly unit: string;
  readonly meaning: string;
}

/** A number that may be left out. */
export interface NamedNumber<Key extends string = string> extends NamedRange<Key> {
  /** Value when nothing is given. */
  readonly default: number;
  /** The name is followed by a year number: "Migrated year 1", "Migrated year 2", … */
  readonly numbered?: true;
}
