import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SavingsModel } from "../../templates/savings-block";
import type { CellPlace } from "../../workbook/selected-cells";
import type { PaneWorkbook } from "../pane-workbook";
import { useKeptState, type KeptForm } from "../use-kept-state";
import { assumptionFields, inputFields, type CaseField } from "./case-fields";
import { placeKey, readField, typedValue, type CellContents, type Entry, type FieldValue } from "./field-value";

/** All that the person has entered. Both cases are kept: to look at the other one must lose nothing. */
export interface SavingsEntries {
  readonly model: SavingsModel;
  /** By the field's id. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Each keystroke in a sheet may move the selection. */
const SETTLE_MILLISECONDS = 400;

/** As kept: a number instead of its text, because the workbook may be opened in another language. */
type KeptEntry = { readonly value: number } | { readonly text: string } | { readonly cell: CellPlace };

interface KeptSavings {
  readonly model: SavingsModel;
  readonly entries: Readonly<Record<string, KeptEntry>>;
}

const NOTHING: SavingsEntries = { model: "Offshore", entries: new Map() };

/** More years than a horizon can have. */
const MOST_YEARS = 50;

const allFields = (): CaseField[] => [
  ...inputFields("Offshore"),
  ...inputFields("Outsource"),
  ...assumptionFields("Offshore", MOST_YEARS),
  ...assumptionFields("Outsource", MOST_YEARS),
];

function keptEntry(field: CaseField, entry: Entry): KeptEntry {
  if (entry.kind === "cell") return { cell: entry.place };
  const read = readField(field, entry, new Map());
  return "value" in read && read.value !== null ? { value: read.value } : { text: entry.text };
}

export function toKept({ model, entries }: SavingsEntries): KeptSavings {
  const fields = new Map(allFields().map((field) => [field.id, field]));
  const kept = [...entries].flatMap(([id, entry]): [string, KeptEntry][] => {
    const field = fields.get(id);
    return field === undefined ? [] : [[id, keptEntry(field, entry)]];
  });
  return { model, entries: Object.fromEntries(kept) };
}

function isPlace(value: unknown): value is CellPlace {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column } = value as Partial<CellPlace>;
  return typeof sheet === "string" && Number.isInteger(row) && Number.isInteger(column);
}

function entryOf(field: CaseField, kept: unknown): Entry | undefined {
  if (typeof kept !== "object" || kept === null) return undefined;
  const { value, text, cell } = kept as { value?: unknown; text?: unknown; cell?: unknown };
  if (isPlace(cell)) return { kind: "cell", place: cell };
  if (typeof value === "number") return { kind: "typed", text: typedValue(field, value) };
  return typeof text === "string" ? { kind: "typed", text } : undefined;
}

/** What was kept; anything that this version does not understand is left out. */
export function fromKept(kept: unknown): SavingsEntries {
  if (typeof kept !== "object" || kept === null) return NOTHING;
  const { model, entries } = kept as { model?: unknown; entries?: Readonly<Record<string, unknown>> };
  const found = new Map<string, Entry>();
  for (const field of allFields()) {
    const entry = entryOf(field, entries?.[field.id]);
    if (entry !== undefined) found.set(field.id, entry);
  }
  return { model: model === "Outsource" ? "Outsource" : "Offshore", entries: found };
}

const placesIn = (entries: SavingsEntries["entries"]): CellPlace[] =>
  [...entries.values()].flatMap((entry) => (entry.kind === "cell" ? [entry.place] : []));

/** Contents of the cells pointed at, read again after each move of the selection: to type into a cell ends with one. */
function useCellContents(workbook: PaneWorkbook, entries: SavingsEntries["entries"]): CellContents {
  const [contents, setContents] = useState<CellContents>(new Map());
  const places = useMemo(() => placesIn(entries), [entries]);
  const hasPlaces = places.length > 0;
  const latest = useRef(0);
  const read = useCallback(() => {
    const ticket = ++latest.current;
    workbook.readCells(places).then(
      (values) => {
        if (ticket === latest.current) setContents(new Map(places.map((place, i) => [placeKey(place), values[i]])));
      },
      // What was read before stays; the next move of the selection reads again.
      () => undefined,
    );
  }, [workbook, places]);
  useEffect(() => {
    if (!hasPlaces) return undefined;
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MILLISECONDS);
    });
    watching.catch(() => undefined);
    return () => {
      latest.current += 1;
      clearTimeout(timer);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, hasPlaces, read]);
  return contents;
}

export interface Savings {
  readonly model: SavingsModel;
  readonly inputs: readonly CaseField[];
  readonly assumptions: readonly CaseField[];
  /** The same with the share migrated of every year that a table may name. */
  readonly everyAssumption: readonly CaseField[];
  readonly entryOf: (field: CaseField) => Entry | undefined;
  readonly valueOf: (field: CaseField) => FieldValue;
  readonly choose: (model: SavingsModel) => void;
  /** Without an entry the field is blank. */
  readonly enter: (changes: ReadonlyMap<CaseField, Entry | undefined>) => void;
  readonly isUnkept: boolean;
}

/** One field for the share migrated more than are given, so that the next year can be typed. */
function migratedYears(entries: SavingsEntries["entries"]): number {
  let given = 0;
  for (let year = 1; year <= MOST_YEARS; year++) if (entries.has(`migrated ${year}`)) given = year;
  return Math.min(given + 1, MOST_YEARS);
}

const FORM: KeptForm<SavingsEntries> = { subject: "savings", toKept, fromKept };

/** The entries of the savings view, kept in the workbook; undefined until those of before are read. */
export function useSavings(workbook: PaneWorkbook): Savings | undefined {
  const { state, change, isUnkept } = useKeptState(workbook, FORM);
  const { model, entries } = state ?? NOTHING;
  const contents = useCellContents(workbook, entries);
  if (state === undefined) return undefined;
  return {
    model,
    inputs: inputFields(model),
    assumptions: assumptionFields(model, migratedYears(entries)),
    everyAssumption: assumptionFields(model, MOST_YEARS),
    entryOf: ({ id }) => entries.get(id),
    valueOf: (field) => readField(field, entries.get(field.id), contents),
    choose: (chosen) => change((before) => ({ ...before, model: chosen })),
    enter: (changes) => {
      change((before) => {
        const next = new Map(before.entries);
        for (const [{ id }, entry] of changes) {
          if (entry === undefined) next.delete(id);
          else next.set(id, entry);
        }
        return { ...before, entries: next };
      });
    },
    isUnkept,
  };
}
