import * as React from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../../workbook/evaluation/evaluation-request";
import { Dropdown } from "../dropdown";
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
        <Dropdown
          name={text.form}
          value={form}
          options={FORMS.map((each) => ({ value: each, text: text.forms[each] }))}
          onChange={(chosen) => onChoose({ form: chosen as ResultForm })}
        />
      </label>
      <label className="field">
        <span>{text.place}</span>
        <Dropdown
          name={text.place}
          value={place}
          options={PLACES.map((each) => ({ value: each, text: text.places[each] }))}
          onChange={(chosen) => onChoose({ place: chosen as ResultPlace })}
        />
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
