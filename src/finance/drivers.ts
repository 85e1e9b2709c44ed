import { ASSUMPTIONS, migratedShare, type Assumptions } from "./assumptions";
import { netPresentValue } from "./measures";
import type { NamedRange } from "./named-number";
import { OFFSHORE_INPUTS, offshoreCashflows, type OffshoreCase } from "./offshore-case";
import { OUTSOURCING_INPUTS, outsourcingCashflows, playsPart, type OutsourcingCase } from "./outsourcing-case";

/** A case together with what it assumes. */
export interface CaseModel<Inputs> {
  readonly inputs: Inputs;
  readonly assumptions: Assumptions;
}

export type OffshoreModel = CaseModel<OffshoreCase>;
export type OutsourcingModel = CaseModel<OutsourcingCase>;

/** A number of a model that can be varied: where it stands, and the same model with another value. */
export interface Driver<Model = OffshoreModel> extends Omit<NamedRange, "key" | "unit" | "meaning"> {
  readonly read: (model: Model) => number;
  readonly write: (model: Model, value: number) => Model;
}

/** Net present value of an offshore case at its own discount rate, home currency. */
export function offshoreNetPresentValue({ inputs, assumptions }: OffshoreModel): number {
  return netPresentValue(offshoreCashflows(inputs, assumptions), assumptions.discountRate);
}

/** Net present value of an outsourcing case at its own discount rate, home currency. */
export function outsourcingNetPresentValue({ inputs, assumptions }: OutsourcingModel): number {
  return netPresentValue(outsourcingCashflows(inputs, assumptions), assumptions.discountRate);
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
  return driversOf(OFFSHORE_INPUTS, (key) => key !== "contractIndexation", migratedYears);
}

/** The same of the outsourcing model: the assumptions that play a part in a contract, and not the horizon. */
export function outsourcingDrivers(migratedYears: number): Driver<OutsourcingModel>[] {
  return driversOf(OUTSOURCING_INPUTS, playsPart, migratedYears);
}

/** Inputs as a case of either kind has them: numbers by their names. */
type Inputs<Key extends string> = Readonly<Record<Key, number>>;

function driversOf<Key extends string>(
  inputs: readonly NamedRange<Key>[],
  isUsed: (assumption: keyof Assumptions) => boolean,
  migratedYears: number,
): Driver<CaseModel<Inputs<Key>>>[] {
  const years = Array.from({ length: migratedYears }, (_, index) => migratedDriver<CaseModel<Inputs<Key>>>(index + 1));
  return [...inputs.map((input) => inputDriver(input)), ...assumptionDrivers<CaseModel<Inputs<Key>>>(isUsed), ...years];
}

function inputDriver<Key extends string>(input: NamedRange<Key>): Driver<CaseModel<Inputs<Key>>> {
  return {
    ...input,
    read: ({ inputs }) => inputs[input.key],
    write: (model, value) => ({ ...model, inputs: { ...model.inputs, [input.key]: value } }),
  };
}

/** All that a driver of an assumption needs of a model. */
interface Assuming {
  readonly assumptions: Assumptions;
}

function assumptionDrivers<Model extends Assuming>(
  isUsed: (assumption: keyof Assumptions) => boolean,
): Driver<Model>[] {
  return ASSUMPTIONS.flatMap((assumption): Driver<Model>[] => {
    const { key } = assumption;
    if (key === "years" || key === "migrated" || !isUsed(key)) return [];
    return [
      {
        ...assumption,
        read: ({ assumptions }) => assumptions[key],
        write: (model, value) => ({ ...model, assumptions: { ...model.assumptions, [key]: value } }),
      },
    ];
  });
}

/** The share migrated in one year; writing it is giving that line of the assumptions table a value. */
function migratedDriver<Model extends Assuming>(year: number): Driver<Model> {
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
