import * as React from "react";
import { useCallback, useEffect, useState } from "react";
import { ActionButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { MODELS, type Model } from "../../sourcing/criteria";
import { words } from "../../words/language";
import type { SheetWeights } from "../../workbook/sheet-weights";
import { criterionName, criterionQuestion } from "../documented-labels";
import { formatShare } from "../number-format";
import { typedNumber } from "../number-input";
import { keptChoice, keptObject } from "../kept-values";
import type { PaneWorkbook } from "../pane-workbook";
import { useKeptState, type KeptForm } from "../use-kept-state";
import {
  criteriaOf,
  judgementsByModel,
  METHODS,
  slidersFor,
  weightsOf,
  type Judgements,
  type JudgementsByModel,
  type JudgingProps,
  type Method,
} from "./judgements";
import { PairJudgements } from "./pair-judgements";
import { RankChoices } from "./rank-choices";
import { WeightSliders } from "./weight-sliders";

export interface WeightsViewProps {
  readonly workbook: PaneWorkbook;
}

interface WeightsState {
  readonly judgements: JudgementsByModel;
  /** The model in front. */
  readonly model: Model;
}

/** The judgements stand beside the model in front, where earlier versions look for them. */
const FORM: KeptForm<WeightsState> = {
  subject: "weights",
  toKept: ({ judgements, model }) => ({ ...judgements, model }),
  fromKept: (kept) => ({
    judgements: judgementsByModel(kept),
    model: keptChoice(keptObject(kept).model, MODELS, "Outsource"),
  }),
};

type OnSheet =
  | { readonly kind: "reading" }
  | { readonly kind: "none" }
  | { readonly kind: "read"; readonly weights: SheetWeights }
  | { readonly kind: "failed"; readonly message: string };

function useSheetWeights(workbook: PaneWorkbook): { onSheet: OnSheet; readAgain: () => Promise<void> } {
  const [onSheet, setOnSheet] = useState<OnSheet>({ kind: "reading" });
  const readAgain = useCallback(
    () =>
      workbook.readWeights().then(
        (weights) => setOnSheet(weights === undefined ? { kind: "none" } : { kind: "read", weights }),
        (error: unknown) => setOnSheet({ kind: "failed", message: workbook.explainError(error) }),
      ),
    [workbook],
  );
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { onSheet, readAgain };
}

/** How much each criterion counts: by sliders, ranks or pairs; kept in the workbook and written into the sheet's weights. */
export function WeightsView({ workbook }: WeightsViewProps): JSX.Element {
  const text = words().pane.weights;
  const { state, change, isUnkept } = useKeptState(workbook, FORM);
  const model = state?.model ?? "Outsource";
  const { onSheet, readAgain } = useSheetWeights(workbook);
  const judge = (changes: Partial<Judgements>): void =>
    change(({ judgements, ...rest }) => ({
      ...rest,
      judgements: { ...judgements, [model]: { ...judgements[model], ...changes } },
    }));
  return (
    <section className="weights" aria-labelledby="weights-title">
      <header className="evaluate-header">
        <h1 id="weights-title" className="view-title">
          {text.title}
        </h1>
        <ActionButton text={text.readAgain} onClick={() => void readAgain()} />
      </header>
      <p className="soft">{text.lead}</p>
      <ChoiceGroup
        className="side-by-side"
        label={text.model}
        selectedKey={model}
        options={MODELS.map((each) => ({ key: each, text: text.models[each] }))}
        onChange={(_, option) => option && change((before) => ({ ...before, model: option.key as Model }))}
      />
      {state === undefined ? (
        <p role="status">{words().pane.views.loading}</p>
      ) : (
        // Keyed, so that a message about one model does not stand under the other.
        <ModelWeights
          key={model}
          model={model}
          judgements={state.judgements[model]}
          onJudge={judge}
          onSheet={onSheet}
          onWrite={(weights, read) => workbook.writeWeights(read, weights).then(readAgain)}
          explainError={(error) => workbook.explainError(error)}
        />
      )}
      {isUnkept && <p className="danger small">{text.notKept}</p>}
    </section>
  );
}

interface ModelWeightsProps extends JudgingProps {
  readonly onSheet: OnSheet;
  readonly onWrite: (weights: ReadonlyMap<string, number>, read: SheetWeights) => Promise<void>;
  readonly explainError: (error: unknown) => string;
}

const WAYS: Readonly<Record<Method, (props: JudgingProps) => JSX.Element>> = {
  sliders: WeightSliders,
  ranks: RankChoices,
  pairs: PairJudgements,
};

function ModelWeights({ onSheet, onWrite, explainError, ...judging }: ModelWeightsProps): JSX.Element {
  const { model, judgements, onJudge } = judging;
  const text = words().pane.weights;
  const Way = WAYS[judgements.method];
  const weights = weightsOf(model, judgements);
  const present = onSheet.kind === "read" ? presentWeights(model, onSheet.weights) : undefined;
  return (
    <>
      <ChoiceGroup
        className="side-by-side"
        label={text.method}
        selectedKey={judgements.method}
        options={METHODS.map((method) => ({ key: method, text: text.methods[method] }))}
        onChange={(_, option) => option && onJudge({ method: option.key as Method })}
      />
      <p className="soft small">{text.meanings[judgements.method]}</p>
      {judgements.method === "sliders" && present !== undefined && present.size > 0 && (
        <ActionButton
          text={text.useSheet}
          onClick={() => onJudge({ sliders: { ...judgements.sliders, ...slidersFor(present) } })}
        />
      )}
      <Way {...judging} />
      <WeightTable model={model} weights={weights} onSheet={onSheet} />
      <Writing model={model} weights={weights} onSheet={onSheet} onWrite={onWrite} explainError={explainError} />
    </>
  );
}

/** Numbers that stand in the sheet, by criterion of the model. */
function presentWeights(model: Model, { criteria, weights }: SheetWeights): ReadonlyMap<string, number> {
  const ids = new Set(criteriaOf(model).map(({ id }) => id));
  return new Map(
    criteria.flatMap((id, index): [string, number][] => {
      const weight = weights[index];
      return id !== null && ids.has(id) && typeof weight === "number" && weight >= 0 ? [[id, weight]] : [];
    }),
  );
}

interface WeightTableProps {
  readonly model: Model;
  readonly weights: ReadonlyMap<string, number>;
  readonly onSheet: OnSheet;
}

function WeightTable({ model, weights, onSheet }: WeightTableProps): JSX.Element {
  const text = words().pane.weights;
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const share = (id: string): number => (total === 0 ? 0 : (weights.get(id) ?? 0) / total);
  return (
    <table className="figures stacked" aria-label={text.result}>
      <caption>{text.result}</caption>
      <thead>
        <tr>
          <th scope="col">{text.criterion}</th>
          <th scope="col">{text.share}</th>
          {onSheet.kind === "read" && <th scope="col">{text.onSheet}</th>}
        </tr>
      </thead>
      <tbody>
        {criteriaOf(model).map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row" title={criterionQuestion(criterion)}>
              {criterionName(criterion)}
              <span className="weight-bar" aria-hidden="true">
                <span style={{ width: `${share(criterion.id) * 100}%` }} />
              </span>
            </th>
            <td data-column={text.share}>{formatShare(share(criterion.id))}</td>
            {onSheet.kind === "read" && (
              <td data-column={text.onSheet}>{shownOnSheet(onSheet.weights, criterion.id)}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Three decimals show a rank's or a pair's weight; more would be noise. */
const shownWeight = (weight: number): string => typedNumber(Math.round(weight * 1000) / 1000);

function shownOnSheet({ criteria, weights }: SheetWeights, id: string): string {
  const index = criteria.indexOf(id);
  if (index < 0) return "–";
  const weight = weights[index];
  if (typeof weight === "number") return shownWeight(weight);
  return weight === null || weight === undefined ? words().pane.weights.blank : String(weight);
}

type WritingState =
  | { readonly kind: "idle" | "running" }
  | { readonly kind: "done" }
  | { readonly kind: "failed"; readonly message: string };

type WritingProps = Pick<ModelWeightsProps, "model" | "onSheet" | "onWrite" | "explainError"> & {
  readonly weights: ReadonlyMap<string, number>;
};

function Writing({ model, weights, onSheet, onWrite, explainError }: WritingProps): JSX.Element {
  const text = words().pane.weights;
  const [state, setState] = useState<WritingState>({ kind: "idle" });
  const isAllZero = [...weights.values()].every((weight) => weight === 0);
  const write = (): void => {
    if (onSheet.kind !== "read") return;
    setState({ kind: "running" });
    onWrite(weights, onSheet.weights).then(
      () => setState({ kind: "done" }),
      (error: unknown) => setState({ kind: "failed", message: explainError(error) }),
    );
  };
  const dismiss = { dismissButtonAriaLabel: text.dismiss, onDismiss: () => setState({ kind: "idle" }) };
  return (
    <div className="weight-writing">
      <p role="status" className="soft small">
        {placeText(onSheet)}
      </p>
      {isAllZero && <p className="danger small">{text.allZero}</p>}
      <PrimaryButton
        text={text.write[model]}
        disabled={onSheet.kind !== "read" || isAllZero || state.kind === "running"}
        onClick={write}
      />
      {state.kind === "done" && onSheet.kind === "read" && (
        <MessageBar messageBarType={MessageBarType.success} {...dismiss}>
          {text.written(onSheet.weights.address)}
        </MessageBar>
      )}
      {state.kind === "failed" && (
        <MessageBar messageBarType={MessageBarType.error} {...dismiss}>
          <strong>{text.notWritten}</strong> {state.message}
        </MessageBar>
      )}
    </div>
  );
}

function placeText(onSheet: OnSheet): string {
  const text = words().pane.weights;
  if (onSheet.kind === "reading") return text.reading;
  if (onSheet.kind === "none") return text.notFound;
  if (onSheet.kind === "failed") return `${text.notRead} ${onSheet.message}`;
  const { table, address } = onSheet.weights;
  return table === null ? text.foundCells(address) : text.found(table, address);
}
