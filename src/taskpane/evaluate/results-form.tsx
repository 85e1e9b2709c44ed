import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../../workbook/evaluation/evaluation-request";
import { Folded, type Fold } from "../folded";
import type { ResultChoices, ResultsControl } from "./use-results";

export const FORMS: readonly ResultForm[] = ["formulas", "values"];
export const PLACES: readonly ResultPlace[] = ["beside", "sheet"];

export interface ResultsFormProps {
  readonly request: EvaluationRequest;
  readonly results: ResultsControl;
  readonly choices: ResultChoices;
  readonly onChoose: (changed: Partial<ResultChoices>) => void;
  readonly fold: Fold;
}

/** Writes the results into the workbook: in which form, and where. */
export function ResultsForm({ request, results, choices, onChoose, fold }: ResultsFormProps): JSX.Element {
  const text = words().evaluation.results;
  const { form, place } = choices;
  return (
    <Folded id="results" title={text.title} fold={fold}>
      <label className="field">
        <span>{text.form}</span>
        <select value={form} onChange={({ target }) => onChoose({ form: target.value as ResultForm })}>
          {FORMS.map((each) => (
            <option key={each} value={each}>
              {text.forms[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{text.place}</span>
        <select value={place} onChange={({ target }) => onChoose({ place: target.value as ResultPlace })}>
          {PLACES.map((each) => (
            <option key={each} value={each}>
              {text.places[each]}
            </option>
          ))}
        </select>
      </label>
      <PrimaryButton
        text={text.write}
        disabled={results.state.kind === "writing"}
        allowDisabledFocus
        onClick={() => results.write({ request, how: choices })}
      />
    </Folded>
  );
}
