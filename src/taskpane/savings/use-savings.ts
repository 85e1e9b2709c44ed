import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { SavingsModel } from "../../templates/savings-block";
import type { FollowedCell, MarkedPlaces } from "../../workbook/followed-cells";
import type { CellPlace } from "../../workbook/selected-cells";
import { keptObject, keptTexts } from "../kept-values";
import type { PaneWorkbook } from "../pane-workbook";
import type { Fold } from "../folded";
import { useKeptState, type KeptForm } from "../use-kept-state";
import { assumptionFields, inputFields, type CaseField } from "./case-fields";
import { pointAt, readField, typedValue, type CellContents, type Entry, type FieldValue } from "./field-value";

/** All that the person has entered. Both cases are kept: to look at the other one must lose nothing. */
export interface SavingsEntries {
  readonly model: SavingsModel;
  /** By the field's id. */
  readonly entries: ReadonlyMap<string, Entry>;
  readonly unfolded: readonly Foldable[];
}

/** Parts of the view that are folded away at first. */
const FOLDABLE = ["assumptions", "flows"] as const;
export type Foldable = (typeof FOLDABLE)[number];

/** Each keystroke in a sheet may move the selection. */
const SETTLE_MILLISECONDS = 400;

/** As kept: a number instead of its text, because the workbook may be opened in another language. */
type KeptEntry =
  { readonly value: number } | { readonly text: string } | { readonly cell: CellPlace; readonly mark: string };

interface KeptSavings {
  readonly model: SavingsModel;
  readonly entries: Readonly<Record<string, KeptEntry>>;
  readonly unfolded: readonly Foldable[];
}

const NOTHING: SavingsEntries = { model: "Offshore", entries: new Map(), unfolded: [] };

/** More years than a horizon can have. */
const MOST_YEARS = 50;

const allFields = (): CaseField[] => [
  ...inputFields("Offshore"),
  ...inputFields("Outsource"),
  ...assumptionFields("Offshore", MOST_YEARS),
  ...assumptionFields("Outsource", MOST_YEARS),
];

function keptEntry(field: CaseField, entry: Entry): KeptEntry {
  if (entry.kind === "cell") return { cell: entry.place, mark: entry.mark };
  const read = readField(field, entry, new Map());
  return "value" in read && read.value !== null ? { value: read.value } : { text: entry.text };
}

export function toKept({ model, entries, unfolded }: SavingsEntries): KeptSavings {
  const fields = new Map(allFields().map((field) => [field.id, field]));
  const kept = [...entries].flatMap(([id, entry]): [string, KeptEntry][] => {
    const field = fields.get(id);
    return field === undefined ? [] : [[id, keptEntry(field, entry)]];
  });
  return { model, entries: Object.fromEntries(kept), unfolded };
}

function isPlace(value: unknown): value is CellPlace {
  const { sheet, row, column } = keptObject(value);
  return typeof sheet === "string" && Number.isInteger(row) && Number.isInteger(column);
}

const isMark = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9]+$/.test(value);

function entryOf(field: CaseField, kept: unknown): Entry | undefined {
  const { value, text, cell, mark } = keptObject(kept);
  // Version 0.1.0 kept places alone.
  if (isPlace(cell)) return isMark(mark) ? { kind: "cell", place: cell, mark } : pointAt(cell);
  if (typeof value === "number") return { kind: "typed", text: typedValue(field, value) };
  return typeof text === "string" ? { kind: "typed", text } : undefined;
}

/** What was kept; anything that this version does not understand is left out. */
export function fromKept(kept: unknown): SavingsEntries {
  const { model, entries, unfolded } = keptObject(kept);
  const found = new Map<string, Entry>();
  for (const field of allFields()) {
    const entry = entryOf(field, keptObject(entries)[field.id]);
    if (entry !== undefined) found.set(field.id, entry);
  }
  const open = keptTexts(unfolded);
  return {
    model: model === "Outsource" ? "Outsource" : "Offshore",
    entries: found,
    unfolded: FOLDABLE.filter((part) => open.includes(part)),
  };
}

const cellsIn = (entries: SavingsEntries["entries"]): MarkedPlaces =>
  new Map([...entries.values()].flatMap((entry) => (entry.kind === "cell" ? [[entry.mark, entry.place]] : [])));

const isSamePlace = (one: CellPlace, other: CellPlace): boolean =>
  one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** The entries with the cells that have moved where they are now. */
function movedEntries(entries: SavingsEntries["entries"], found: FoundCells): SavingsEntries["entries"] {
  const moved = [...entries].flatMap(([id, entry]): [string, Entry][] => {
    const cell = entry.kind === "cell" ? found.get(entry.mark) : undefined;
    if (cell === undefined || entry.kind !== "cell" || isSamePlace(cell.place, entry.place)) return [];
    return [[id, { ...entry, place: cell.place }]];
  });
  return moved.length === 0 ? entries : new Map([...entries, ...moved]);
}

export type FoundCells = ReadonlyMap<string, FollowedCell | undefined>;

/** Has the workbook follow just the cells that are pointed at; one change after the other, or they would race. */
function useFollowing(workbook: PaneWorkbook, cells: MarkedPlaces): { isFollowed: boolean } {
  const [isFollowed, setFollowed] = useState(true);
  const latest = useRef(cells);
  latest.current = cells;
  const last = useRef<Promise<void>>(Promise.resolve());
  const marks = [...cells.keys()].join(" ");
  const before = useRef("");
  useEffect(() => {
    if (marks === before.current) return;
    before.current = marks;
    last.current = last.current
      .then(() => workbook.followCells(latest.current))
      .then(
        () => setFollowed(true),
        () => setFollowed(false),
      );
  }, [workbook, marks]);
  return { isFollowed };
}

/** The cells pointed at, read again after each move of the selection: to type into a cell ends with one. */
function useFoundCells(workbook: PaneWorkbook, cells: MarkedPlaces, onFound: (found: FoundCells) => void) {
  const [contents, setContents] = useState<CellContents>(new Map());
  const hasCells = cells.size > 0;
  const latest = useRef(0);
  const locate = useCallback(async (): Promise<FoundCells> => {
    const ticket = ++latest.current;
    const found = await workbook.locateCells(cells);
    if (ticket === latest.current) {
      setContents(new Map([...found].map(([mark, cell]) => [mark, cell?.value])));
      onFound(found);
    }
    return found;
  }, [workbook, cells, onFound]);
  useEffect(() => {
    if (!hasCells) return undefined;
    // What was read before stays where reading fails; the next move of the selection reads again.
    const read = (): void => void locate().catch(() => undefined);
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = workbook.watchSelection(() => {
      clearTimeout(timer);
      timer = setTimeout(read, SETTLE_MILLISECONDS);
    });
    watching.catch(() => undefined);
    // Nobody tells that a sheet was renamed; but then the person comes back to the pane.
    window.addEventListener("focus", read);
    return () => {
      latest.current += 1;
      clearTimeout(timer);
      window.removeEventListener("focus", read);
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [workbook, hasCells, locate]);
  return { contents, locate };
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
  /** Where the cells pointed at are at this moment, by mark. */
  readonly locate: () => Promise<FoundCells>;
  readonly foldOf: (part: Foldable) => Fold;
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
  const { model, entries, unfolded } = state ?? NOTHING;
  const cells = useMemo(() => cellsIn(entries), [entries]);
  const { isFollowed } = useFollowing(workbook, cells);
  const follow = useCallback(
    (found: FoundCells) =>
      change((before) => {
        const after = movedEntries(before.entries, found);
        return after === before.entries ? before : { ...before, entries: after };
      }),
    [change],
  );
  const { contents, locate } = useFoundCells(workbook, cells, follow);
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
    foldOf: (part) => ({
      isOpen: unfolded.includes(part),
      setOpen: (isOpen) =>
        change((before) => {
          const others = before.unfolded.filter((each) => each !== part);
          return { ...before, unfolded: isOpen ? [...others, part] : others };
        }),
    }),
    locate,
    isUnkept: isUnkept || !isFollowed,
  };
}
