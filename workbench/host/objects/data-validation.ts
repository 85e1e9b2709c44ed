import { formatAbsolute } from "../addresses";
import type { Area, Validation } from "../../grid/grid";
import { define, HostObject, type Property } from "../host-class";
import { invalidArgument } from "../rich-api-error";
import type { Session } from "../session";

/** Kind of rule by the property that carries it. */
const TYPES: Readonly<Record<string, Excel.DataValidationType>> = {
  custom: "Custom" as Excel.DataValidationType,
  date: "Date" as Excel.DataValidationType,
  decimal: "Decimal" as Excel.DataValidationType,
  list: "List" as Excel.DataValidationType,
  textLength: "TextLength" as Excel.DataValidationType,
  time: "Time" as Excel.DataValidationType,
  wholeNumber: "WholeNumber" as Excel.DataValidationType,
};

const NO_RULE: Validation = { rule: {}, ignoreBlanks: true };

const current = (area: Area, session: Session): Validation => session.grid.validation(area) ?? NO_RULE;

function change(area: Area, part: Partial<Validation>, session: Session): void {
  session.assertUnprotected(area.sheetId);
  session.grid.setValidation(area, { ...current(area, session), ...part });
}

const ruleType = (rule: Record<string, unknown>): Excel.DataValidationType => {
  const key = Object.keys(rule)[0];
  return (key === undefined ? undefined : TYPES[key]) ?? ("None" as Excel.DataValidationType);
};

/** A rule with ranges (as a list's source may be) written as the formulas Excel keeps. */
function plainRule(rule: unknown, session: Session): Record<string, unknown> {
  if (typeof rule !== "object" || rule === null) throw invalidArgument();
  const kinds = Object.entries(rule).filter(([, details]) => details !== null && details !== undefined);
  if (kinds.length !== 1 || kinds.some(([kind]) => TYPES[kind] === undefined)) {
    throw invalidArgument("A validation rule holds exactly one kind of rule.");
  }
  return Object.fromEntries(
    kinds.map(([kind, details]) => [
      kind,
      Object.fromEntries(
        Object.entries(details as object).map(([key, value]: [string, unknown]) => [key, plainValue(value, session)]),
      ),
    ]),
  );
}

function plainValue(value: unknown, session: Session): unknown {
  if (!(value instanceof HostObject) || !value.is("Range")) return value;
  return `=${formatAbsolute(session.sheet(value.state.sheetId).name, value.state)}`;
}

const partOf = <Key extends "prompt" | "errorAlert">(key: Key): Property<Area, NonNullable<Validation[Key]>> => ({
  get: (area, session) => current(area, session)[key] ?? null,
  set: (area, value, session) => {
    change(area, { [key]: value }, session);
  },
});

export const dataValidation = define<
  "DataValidation",
  Omit<Excel.Interfaces.DataValidationData, "prompt" | "errorAlert"> & Pick<Validation, "prompt" | "errorAlert">
>({
  properties: {
    type: { get: (area, session) => ruleType(current(area, session).rule) },
    rule: {
      get: (area, session) => current(area, session).rule,
      set: (area, rule, session) => {
        change(area, { rule: plainRule(rule, session) }, session);
      },
    },
    ignoreBlanks: {
      get: (area, session) => current(area, session).ignoreBlanks,
      set: (area, ignoreBlanks, session) => {
        change(area, { ignoreBlanks }, session);
      },
    },
    prompt: partOf("prompt"),
    errorAlert: partOf("errorAlert"),
  },
  methods: {
    clear: (area, _args, session) => {
      session.assertUnprotected(area.sheetId);
      session.grid.setValidation(area, undefined);
      return undefined;
    },
  },
});
