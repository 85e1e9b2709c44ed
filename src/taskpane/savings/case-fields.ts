/** The fields of the savings view: the inputs and assumptions of the model, in the order of the functions' arguments. */
import { ASSUMPTIONS, type Assumptions } from "../../finance/assumptions";
import type { NamedNumber, NamedRange } from "../../finance/named-number";
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { OUTSOURCING_INPUTS, playsPart } from "../../finance/outsourcing-case";
import { foldName } from "../../functions/known-names";
import type { SavingsModel } from "../../templates/savings-block";
import { words } from "../../words/language";

export interface CaseField {
  /** Unlike for every field, also of the two cases: `fte`, `discountRate`, `migrated 2`. */
  readonly id: string;
  /** As functions and tables know it. */
  readonly name: string;
  readonly range: NamedRange;
  /** What holds while it is blank; absent where it must be filled in. */
  readonly default?: number;
  /** Typed and shown in percent. */
  readonly isPercentage: boolean;
  readonly label: string;
  readonly hint: string;
}

type Words = Readonly<Record<string, string | undefined>>;

/** The productivity is a factor around 1, in the pane as in the templates. */
const isPercentage = ({ key, unit }: NamedRange): boolean => key !== "productivity" && unit.startsWith("share");

/** What a blank input means to the functions; the others are needed for a result that says anything. */
const BLANK_INPUT: Readonly<Record<string, number>> = { productivity: 1, transition: 0 };

function field(range: NamedRange, standard: number | undefined): CaseField {
  const { fields, hints } = words().pane.savings;
  return {
    id: range.key,
    name: range.name,
    range,
    ...(standard !== undefined && { default: standard }),
    isPercentage: isPercentage(range),
    label: (fields as Words)[range.key] ?? range.name,
    hint: (hints as Words)[range.key] ?? "",
  };
}

export const inputFields = (model: SavingsModel): CaseField[] =>
  (model === "Offshore" ? OFFSHORE_INPUTS : OUTSOURCING_INPUTS).map((range) => field(range, BLANK_INPUT[range.key]));

/** Only a contract is indexed. */
const concerns = (model: SavingsModel, key: keyof Assumptions): boolean =>
  model === "Offshore" ? key !== "contractIndexation" : playsPart(key);

const migratedField = (range: NamedNumber, year: number): CaseField => ({
  ...field(range, range.default),
  id: `${range.key} ${year}`,
  name: `${range.name} ${year}`,
  label: words().pane.savings.migratedYear(year),
});

/** @param migratedYears for how many years the share migrated has a field */
export const assumptionFields = (model: SavingsModel, migratedYears: number): CaseField[] =>
  ASSUMPTIONS.filter(({ key }) => concerns(model, key)).flatMap((range) =>
    range.numbered
      ? Array.from({ length: migratedYears }, (_, index) => migratedField(range, index + 1))
      : field(range, range.default),
  );

/** The field of a name as tables spell it, whatever its case and spacing. */
export const fieldNamed = (fields: readonly CaseField[], name: string): CaseField | undefined =>
  fields.find((each) => foldName(each.name) === foldName(name));
