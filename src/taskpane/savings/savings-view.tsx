import * as React from "react";
import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import type { SavingsCase, SavingsLine, SavingsModel } from "../../templates/savings-block";
import { FunctionError } from "../../functions/function-error";
import { words } from "../../words/language";
import type { SelectedCells } from "../../workbook/selected-cells";
import type { PaneWorkbook } from "../pane-workbook";
import { inReadersWords } from "../readers-words";
import { CaseFieldRow, standingValue } from "./case-field-row";
import { fieldNamed, type CaseField } from "./case-fields";
import { CaseResultView, type ShownDriver } from "./case-result";
import { evaluateCase, type CaseResult } from "./evaluate-case";
import { placeAddress, placeText, pointAt, shownValue, type CellEntry } from "./field-value";
import { formatMoney, formatPercentage } from "./money";
import { takeCells } from "./take-cells";
import { useSavings, type FoundCells, type Savings } from "./use-savings";

export interface SavingsViewProps {
  readonly workbook: PaneWorkbook;
}

/** What moving a function saves: figures typed or taken from cells, results as pictures, all of it insertable as formulas. */
export function SavingsView({ workbook }: SavingsViewProps): JSX.Element {
  const savings = useSavings(workbook);
  const text = words().pane.savings;
  return (
    <section className="savings" aria-labelledby="savings-title">
      <h1 id="savings-title" className="view-title">
        {text.title}
      </h1>
      <p className="soft">{text.lead}</p>
      {savings === undefined ? (
        <p role="status">{words().pane.views.loading}</p>
      ) : (
        <SavingsCaseView workbook={workbook} savings={savings} />
      )}
    </section>
  );
}

interface SavingsCaseViewProps {
  readonly workbook: PaneWorkbook;
  readonly savings: Savings;
}

function SavingsCaseView({ workbook, savings }: SavingsCaseViewProps): JSX.Element {
  const text = words().pane.savings;
  const outcome = outcomeOf(savings);
  return (
    <>
      <CaseForm workbook={workbook} savings={savings} />
      {savings.isUnkept && <p className="danger small">{text.notKept}</p>}
      {outcome.kind === "evaluated" ? (
        <CaseResultView
          result={outcome.result}
          driver={(name) => shownDriver(savings, name)}
          flowsFold={savings.foldOf("flows")}
        />
      ) : (
        <p role="status" className="soft">
          {outcome.message}
        </p>
      )}
      <Insertion workbook={workbook} savings={savings} isReady={outcome.kind === "evaluated"} />
    </>
  );
}

const MODELS: readonly SavingsModel[] = ["Offshore", "Outsource"];

function CaseForm({ workbook, savings }: SavingsCaseViewProps): JSX.Element {
  const text = words().pane.savings;
  const [told, setTold] = useState("");
  const fold = savings.foldOf("assumptions");
  const { inputs, assumptions } = savings;
  const take = (read: (selection: SelectedCells) => string): void => {
    workbook.readSelectedCells().then(
      (selection) => setTold(read(selection)),
      (error: unknown) => setTold(`${text.notRead} ${workbook.explainError(error)}`),
    );
  };
  const row = (field: CaseField): JSX.Element => (
    <CaseFieldRow
      key={`${savings.model} ${field.id}`}
      field={field}
      entry={savings.entryOf(field)}
      value={savings.valueOf(field)}
      onEnter={(entry) => savings.enter(new Map([[field, entry]]))}
      onTake={() => take((selection) => takeOne(savings, field, selection))}
    />
  );
  const given = assumptions.filter((field) => savings.entryOf(field) !== undefined).length;
  const hasProblem = assumptions.some((field) => "problem" in savings.valueOf(field));
  return (
    <>
      <ChoiceGroup
        label={text.model}
        selectedKey={savings.model}
        options={MODELS.map((model) => ({ key: model, text: text.models[model] }))}
        onChange={(_, option) => option && savings.choose(option.key as SavingsModel)}
      />
      <fieldset className="case-fields">
        <legend>{text.inputs}</legend>
        {inputs.map(row)}
      </fieldset>
      {/* Opened by a problem in it, it stays open when the problem is mended: somebody is typing there. */}
      <details
        className="case-assumptions"
        open={fold.isOpen || hasProblem}
        onToggle={({ currentTarget }) => currentTarget.open !== fold.isOpen && fold.setOpen(currentTarget.open)}
      >
        <summary>
          {text.assumptions} <span className="soft">({text.given(given)})</span>
        </summary>
        <p className="soft small">{text.assumptionsHint}</p>
        <fieldset className="case-fields" aria-label={text.assumptions}>
          {assumptions.map(row)}
        </fieldset>
      </details>
      <div className="take">
        <DefaultButton
          text={text.take}
          iconProps={{ iconName: "TakeCell" }}
          onClick={() => take((selection) => takeAll(savings, selection))}
        />
        <p className="soft small">{text.takeHint}</p>
        <p role="status" className="small">
          {told}
        </p>
      </div>
    </>
  );
}

/** @returns what to tell the person */
function takeOne(savings: Savings, field: CaseField, { values, address, ...place }: SelectedCells): string {
  const text = words().pane.savings;
  if (values.length !== 1 || values[0]?.length !== 1) return text.oneCell(address);
  savings.enter(new Map([[field, pointAt(place)]]));
  return text.taken(field.label, address);
}

function takeAll(savings: Savings, selection: SelectedCells): string {
  const text = words().pane.savings;
  const { inputs, assumptions } = savings;
  const { places, unknown } = takeCells(inputs, [...inputs, ...savings.everyAssumption], selection);
  const notKnown = unknown.length > 0 ? ` ${text.notKnown(unknown.join(", "))}` : "";
  if (places.size === 0) return text.nothingTaken(selection.address) + notKnown;
  savings.enter(new Map([...places].map(([field, place]) => [field, pointAt(place)])));
  const labels = [...inputs, ...assumptions, ...savings.everyAssumption].filter((field) =>
    [...places.keys()].some(({ id }) => id === field.id),
  );
  return text.taken([...new Set(labels.map(({ label }) => label))].join(", "), selection.address) + notKnown;
}

type Outcome =
  | { readonly kind: "evaluated"; readonly result: CaseResult }
  | { readonly kind: "incomplete"; readonly message: string };

const labels = (fields: readonly CaseField[]): string => fields.map(({ label }) => label).join(", ");

function outcomeOf(savings: Savings): Outcome {
  const text = words().pane.savings;
  const all = [...savings.inputs, ...savings.assumptions];
  const wrong = all.filter((field) => "problem" in savings.valueOf(field));
  if (wrong.length > 0) return { kind: "incomplete", message: text.correct(labels(wrong)) };
  const missing = savings.inputs.filter((field) => numberOf(savings, field) === null && field.default === undefined);
  if (missing.length > 0) return { kind: "incomplete", message: text.missing(labels(missing)) };
  const assumptions = savings.assumptions.flatMap((field): [string, number][] => {
    const value = numberOf(savings, field);
    return value === null ? [] : [[field.name, value]];
  });
  const inputs = savings.inputs.map((field) => numberOf(savings, field));
  try {
    return {
      kind: "evaluated",
      result: inReadersWords(() => evaluateCase({ model: savings.model, inputs, assumptions })),
    };
  } catch (error) {
    // Figures that are each right may still lead to a number that no cell can hold.
    if (error instanceof FunctionError) return { kind: "incomplete", message: text.refused(error.message) };
    throw error;
  }
}

function numberOf(savings: Savings, field: CaseField): number | null {
  const value = savings.valueOf(field);
  return "value" in value ? value.value : null;
}

function shownDriver(savings: Savings, name: string): ShownDriver {
  const field = fieldNamed([...savings.inputs, ...savings.everyAssumption], name);
  if (field === undefined) return { label: name, now: "", format: formatMoney };
  const isMoney = field.range.unit.startsWith("home currency");
  const format = (value: number): string =>
    isMoney ? formatMoney(value) : field.isPercentage ? formatPercentage(value) : shownValue(field, round(value));
  return { label: field.label, now: standingValue(field, savings.valueOf(field)), format };
}

/** Factors such as the productivity, to two decimals. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** The message says which cell it was. */
class CellGone extends Error {}

/** @throws CellGone */
function savingsLine(savings: Savings, field: CaseField, found: FoundCells): SavingsLine {
  const entry = savings.entryOf(field);
  const content = entry?.kind === "cell" ? { cell: addressNow(entry, found) } : numberOf(savings, field);
  // A default is written out: whoever reads the sheet sees what was assumed.
  return { range: field.range, name: field.name, content: content ?? field.default ?? null };
}

function addressNow({ place, mark }: CellEntry, found: FoundCells): string {
  const cell = found.get(mark);
  if (cell === undefined) throw new CellGone(words().pane.savings.problems.gone(placeText(place)));
  return placeAddress(cell.place);
}

/** @throws CellGone */
function savingsCase(savings: Savings, found: FoundCells): SavingsCase {
  const { model, inputs, assumptions } = savings;
  const horizon = assumptions.find(({ range }) => range.key === "years");
  // The field for the next year is there to be typed into; written out, its default would end a ramp at 100 %.
  const given = assumptions.filter(
    (field) =>
      field.range.key !== "migrated" || numberOf(savings, field) !== null || isOnlyMigrated(assumptions, field),
  );
  return {
    model,
    inputs: inputs.map((field) => savingsLine(savings, field, found)),
    assumptions: given.map((field) => savingsLine(savings, field, found)),
    years: (horizon && (numberOf(savings, horizon) ?? horizon.default)) ?? 0,
  };
}

const isOnlyMigrated = (fields: readonly CaseField[], field: CaseField): boolean =>
  fields.filter(({ range }) => range.key === field.range.key).length === 1;

type Inserting =
  | { readonly kind: "idle" | "running" }
  | { readonly kind: "done"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string };

interface InsertionProps extends SavingsCaseViewProps {
  /** There is a case to insert. */
  readonly isReady: boolean;
}

function Insertion({ workbook, savings, isReady }: InsertionProps): JSX.Element {
  const text = words().pane.savings;
  const [state, setState] = useState<Inserting>({ kind: "idle" });
  const insert = (): void => {
    setState({ kind: "running" });
    // A sheet may have been renamed since the cells were read last.
    const inserted = savings.locate().then((found) => workbook.insertSavings(savingsCase(savings, found)));
    inserted.then(
      ({ sheetName, address, isNewSheet }) =>
        setState({
          kind: "done",
          message: isNewSheet ? text.insertedOnNew(sheetName) : text.inserted(address, sheetName),
        }),
      (error: unknown) =>
        setState({
          kind: "failed",
          message: error instanceof CellGone ? error.message : workbook.explainError(error),
        }),
    );
  };
  const dismiss = { dismissButtonAriaLabel: text.dismiss, onDismiss: () => setState({ kind: "idle" }) };
  return (
    <div className="savings-insertion">
      <PrimaryButton text={text.insert} disabled={!isReady || state.kind === "running"} onClick={insert} />
      <p className="soft small">{savings.model === "Offshore" ? text.insertHint : text.insertContractHint}</p>
      <p role="status" className="visually-hidden">
        {state.kind === "running" && text.inserting}
      </p>
      {state.kind === "done" && (
        <MessageBar messageBarType={MessageBarType.success} {...dismiss}>
          {state.message}
        </MessageBar>
      )}
      {state.kind === "failed" && (
        <MessageBar messageBarType={MessageBarType.error} {...dismiss}>
          <strong>{text.notInserted}</strong> {state.message}
        </MessageBar>
      )}
    </div>
  );
}
