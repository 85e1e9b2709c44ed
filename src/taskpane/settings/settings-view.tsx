import * as React from "react";
import { useEffect, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MODEL_SETTINGS, type ModelSettings } from "../../sourcing/settings";
import { words } from "../../words/language";
import { MOST_SAMPLE_ROWS, USUAL_CHOICES, type WorkbookChoices } from "../../workbook/kept/kept-settings";
import { settingMeaning, settingName } from "../documented-labels";
import { keptObject, keptText } from "../kept-values";
import type { PaneWorkbook } from "../pane-workbook";
import { useKeptState, type KeptForm } from "../use-kept-state";
import { NumberField, type NumberFieldProps } from "./number-field";

type State =
  | { readonly kind: "reading" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "read"; readonly choices: WorkbookChoices };

/** Choices of this workbook: kept in it as soon as they are made. */
export function SettingsView({ workbook }: { readonly workbook: PaneWorkbook }): JSX.Element {
  const text = words().settings;
  const [state, setState] = useState<State>({ kind: "reading" });
  useEffect(() => {
    let isShown = true;
    const show = (next: State): void => {
      if (isShown) setState(next);
    };
    workbook.readChoices().then(
      (choices) => show({ kind: "read", choices }),
      (error: unknown) => show({ kind: "failed", message: workbook.explainError(error) }),
    );
    return () => {
      isShown = false;
    };
  }, [workbook]);
  return (
    <section className="settings-view" aria-labelledby="settings-title">
      <h1 id="settings-title" className="view-title">
        {text.title}
      </h1>
      <p className="soft">{text.lead}</p>
      {state.kind === "reading" && <p role="status">{text.reading}</p>}
      {state.kind === "failed" && (
        <p role="alert" className="danger">
          {text.notRead} {state.message}
        </p>
      )}
      {state.kind === "read" && <Choices workbook={workbook} read={state.choices} />}
    </section>
  );
}

/** What the person reads about the last change. */
interface Kept {
  readonly text: string;
  readonly isFailure: boolean;
}

function useChoices(workbook: PaneWorkbook, read: WorkbookChoices) {
  const text = words().settings;
  const [choices, setChoices] = useState(read);
  const [kept, setKept] = useState<Kept | null>(null);
  const keep = (next: WorkbookChoices): void => {
    setChoices(next);
    workbook.keepChoices(next).then(
      () => setKept({ text: text.kept, isFailure: false }),
      (error: unknown) => {
        setChoices(choices);
        setKept({ text: `${text.notKept} ${workbook.explainError(error)}`, isFailure: true });
      },
    );
  };
  return { choices, kept, keep };
}

interface ChoicesProps {
  readonly workbook: PaneWorkbook;
  readonly read: WorkbookChoices;
}

/** What is typed into fields and not left yet, by field. */
type Drafts = Readonly<Record<string, string>>;

const NO_DRAFTS: Drafts = {};

const DRAFTS: KeptForm<Drafts> = {
  subject: "settingDrafts",
  toKept: (drafts) => drafts,
  fromKept: (kept) => Object.fromEntries(Object.entries(keptObject(kept)).map(([key, text]) => [key, keptText(text)])),
};

function useDrafts(workbook: PaneWorkbook) {
  const { state = NO_DRAFTS, change } = useKeptState(workbook, DRAFTS);
  const field = (key: string): Pick<NumberFieldProps, "draft" | "onDraft"> => ({
    draft: state[key],
    onDraft: (draft) =>
      change((before) => {
        const others = Object.fromEntries(Object.entries(before).filter(([other]) => other !== key));
        return draft === undefined ? others : { ...others, [key]: draft };
      }),
  });
  return { field, forget: () => change(() => NO_DRAFTS) };
}

/** Shares are read and typed as percentages. */
const PERCENT = 100;

function Choices({ workbook, read }: ChoicesProps): JSX.Element {
  const text = words().settings;
  const { choices, kept, keep } = useChoices(workbook, read);
  const { field, forget } = useDrafts(workbook);
  const change = (key: keyof ModelSettings, value: number): void =>
    keep({ ...choices, model: { ...choices.model, [key]: value } });
  return (
    <>
      <fieldset className="card">
        <legend>{text.model}</legend>
        <p className="soft">{text.modelLead}</p>
        {MODEL_SETTINGS.map((setting) => {
          const { key, minimum, maximum, unit } = setting;
          const factor = unit.startsWith("share") ? PERCENT : 1;
          return (
            <NumberField
              key={`${key} ${choices.model[key]}`}
              label={settingName(setting)}
              hint={settingMeaning(setting)}
              unit={factor === PERCENT ? "%" : text.points}
              value={choices.model[key] * factor}
              {...field(key)}
              limits={{ minimum: minimum * factor, maximum: maximum * factor }}
              onChange={(value) => value !== null && change(key, value / factor)}
            />
          );
        })}
      </fieldset>
      <fieldset className="card">
        <legend>{text.templates}</legend>
        <NumberField
          key={String(choices.sampleRows)}
          label={text.sampleRows}
          hint={text.sampleRowsHint}
          value={choices.sampleRows}
          {...field("sampleRows")}
          limits={{ minimum: 1, maximum: MOST_SAMPLE_ROWS, isWhole: true, isOptional: true }}
          onChange={(sampleRows) => keep({ ...choices, sampleRows })}
        />
      </fieldset>
      <DefaultButton
        text={text.usual}
        onClick={() => {
          forget();
          keep(USUAL_CHOICES);
        }}
      />
      <p role="status" className={kept?.isFailure ? "danger" : "soft"}>
        {kept?.text}
      </p>
    </>
  );
}
