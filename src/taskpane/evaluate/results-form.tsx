import * as React from "react";
import { useState } from "react";
import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import type { EvaluationRequest, ResultForm, ResultPlace } from "../../workbook/evaluation/evaluation-request";
import { Folded } from "../folded";
import type { ResultsControl } from "./use-results";

export interface ResultsFormProps {
  readonly request: EvaluationRequest;
  readonly results: ResultsControl;
}

const FORMS: readonly ResultForm[] = ["formulas", "values"];
const PLACES: readonly ResultPlace[] = ["beside", "sheet"];

/** Writes the results into the workbook: in which form, and where. */
export function ResultsForm({ request, results }: ResultsFormProps): JSX.Element {
  const text = words().evaluation.results;
  const [form, setForm] = useState<ResultForm>("formulas");
  const [place, setPlace] = useState<ResultPlace>("beside");
  return (
    <Folded id="results" title={text.title}>
      <label className="field">
        <span>{text.form}</span>
        <select value={form} onChange={({ target }) => setForm(target.value as ResultForm)}>
          {FORMS.map((each) => (
            <option key={each} value={each}>
              {text.forms[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>{text.place}</span>
        <select value={place} onChange={({ target }) => setPlace(target.value as ResultPlace)}>
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
        onClick={() => results.write(request, { form, place })}
      />
    </Folded>
  );
}

/** How the writing goes, or ended; stays when the selection moves on. */
export function ResultsStatus({ results: { state, dismiss } }: Pick<ResultsFormProps, "results">): JSX.Element {
  const text = words().evaluation.results;
  return (
    <>
      {/* Always there, because readers announce only changes of a region they know. */}
      <p role="status" className={state.kind === "writing" ? "soft" : "visually-hidden"}>
        {state.kind === "writing" && [text.writing, state.progress?.step].filter(Boolean).join(": ")}
      </p>
      {state.kind === "done" && (
        <MessageBar messageBarType={MessageBarType.success} dismissButtonAriaLabel={text.dismiss} onDismiss={dismiss}>
          {text.done(state.address)}
        </MessageBar>
      )}
      {state.kind === "failed" && (
        <MessageBar messageBarType={MessageBarType.error} dismissButtonAriaLabel={text.dismiss} onDismiss={dismiss}>
          <strong>{text.failed}</strong> {state.message}
        </MessageBar>
      )}
    </>
  );
}
