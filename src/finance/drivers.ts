import { ASSUMPTIONS, migratedShare, type Assumptions } from "./assumptions";
import { netPresentValue } from "./measures";
import type { NamedRange } from "./named-number";
import { OFFSHORE_INPUTS, offshoreCashflows, type OffshoreCase } from "./offshore-case";

/** An offshore case together with what it assumes. */
export interface OffshoreModel {
  readonly inputs: OffshoreCase;
  readonly assumptions: Assumptions;
}

/** A number of the offshore model that can be varied: where it stands, and the same model with another value. */
export interface Driver extends Omit<NamedRange, "key" | "unit" | "meaning"> {
  readonly read: (model: OffshoreModel) => number;
  readonly write: (model: OffshoreModel, value: number) => OffshoreModel;
}

/** Net present value of an offshore case at its own discount rate, home currency. */
export function offshoreNetPresentValue({ inputs, assumptions }: OffshoreModel): number {
  return netPresentValue(offshoreCashflows(inputs, assumptions), assumptions.discountRate);
}

/**
 * The drivers of the offshore model: its inputs, then its assumptions in their documented order, then the share
 * migrated in year 1, 2, ….
 *
 * The horizon is no driver (it changes what is compared, not how well it goes), nor is Contract indexation, which
 * only an outsourcing case has.
 *
 * @param migratedYears for how many years the share migrated is a driver of its own
 */
export function offshoreDrivers(migratedYears: number): Driver[] {
  const years = Array.from({ length: migratedYears }, (_, index) => migratedDriver(index + 1));
  return [...INPUT_DRIVERS, ...ASSUMPTION_DRIVERS, ...years];
}

const INPUT_DRIVERS: readonly Driver[] = OFFSHORE_INPUTS.map((input) => ({
  ...input,
  read: ({ inputs }) => inputs[input.key],
  write: (model, value) => ({ ...model, inputs: { ...model.inputs, [input.key]: value } }),
}));

const ASSUMPTION_DRIVERS: readonly Driver[] = ASSUMPTIONS.flatMap((assumption) => {
  const { key } = assumption;
  if (key === "years" || key === "migrated" || key === "contractIndexation") return [];
  return {
    ...assumption,
    read: ({ assumptions }: OffshoreModel) => assumptions[key],
    write: (model: OffshoreModel, value: number) => ({ ...model, assumptions: { ...model.assumptions, [key]: value } }),
  };
});

/** The share migrated in one year; writing it is giving that line of the assumptions table a value. */
function migratedDriver(year: number): Driver {
  return {
    name: `Migrated year ${year}`,
    minimum: 0,
    maximum: 1,
    read: ({ assumptions }) => migratedShare(assumptions, year),
    write: (model, value) => {
      const given = Math.max(year, model.assumptions.migrated.length);
      const migrated = Array.from({ length: given }, (_, index) => migratedShare(model.assumptions, index + 1));
      migrated[year - 1] = value;
      return { ...model, assumptions: { ...model.assumptions, migrated } };
    },
  };
}
