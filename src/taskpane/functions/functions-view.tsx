import * as React from "react";
import { useEffect, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { exampleFormula, FUNCTION_EXAMPLES, type FunctionExample } from "../../functions/examples";
import type { FunctionName } from "../../functions/catalogue";
import { words } from "../../words/language";
import { shownFormula } from "../../workbook/formulas/shown-formula";
import { keptObject, keptText, keptTexts } from "../kept-values";
import type { PaneWorkbook } from "../pane-workbook";
import { useKeptState, type KeptForm } from "../use-kept-state";
import { isAbout, syntaxOf, type FunctionText } from "./function-text";

export interface FunctionsViewProps {
  readonly load: () => Promise<readonly FunctionText[]>;
  readonly workbook: PaneWorkbook;
}

type Texts = readonly FunctionText[] | "reading" | "failed";

function useTexts(load: FunctionsViewProps["load"]): Texts {
  const [texts, setTexts] = useState<Texts>("reading");
  useEffect(() => {
    let isShown = true;
    const show = (next: Texts): void => {
      if (isShown) setTexts(next);
    };
    load().then(show, () => show("failed"));
    return () => {
      isShown = false;
    };
  }, [load]);
  return texts;
}

/** Reference of the custom functions, to be searched; examples can be put into the sheet. */
export function FunctionsView({ load, workbook }: FunctionsViewProps): JSX.Element {
  const texts = useTexts(load);
  const text = words().pane.functions;
  return (
    <section className="functions" aria-labelledby="functions-title">
      <h1 id="functions-title" className="view-title">
        {text.title}
      </h1>
      <p className="soft">{text.lead}</p>
      {texts === "reading" && <p role="status">{text.reading}</p>}
      {texts === "failed" && (
        <p role="alert" className="danger">
          {text.failed}
        </p>
      )}
      {typeof texts === "object" && <FunctionSearch texts={texts} workbook={workbook} />}
    </section>
  );
}

interface FunctionSearchProps {
  readonly texts: readonly FunctionText[];
  readonly workbook: PaneWorkbook;
}

/** What is sought in the reference, and which of its functions are unfolded, in the order in which they were. */
interface Reading {
  readonly sought: string;
  readonly open: readonly string[];
}

const NOTHING: Reading = { sought: "", open: [] };

const READING: KeptForm<Reading> = {
  subject: "functions",
  toKept: (state) => state,
  fromKept: (kept) => ({ sought: keptText(keptObject(kept).sought), open: keptTexts(keptObject(kept).open) }),
};

function FunctionSearch({ texts, workbook }: FunctionSearchProps): JSX.Element {
  const text = words().reference;
  const { state, change } = useKeptState(workbook, READING);
  const { sought, open } = state ?? NOTHING;
  const isRead = state !== undefined;
  const lastOpen = useRef<string>();
  lastOpen.current = open.at(-1);
  useEffect(() => {
    // The function that was being read when the pane was left may stand far down in the list.
    if (isRead && lastOpen.current !== undefined) document.getElementById(lastOpen.current)?.scrollIntoView?.();
  }, [isRead]);
  const unfold = (name: string, isOpen: boolean): void =>
    change((before) => {
      const others = before.open.filter((each) => each !== name);
      return { ...before, open: isOpen ? [...others, name] : others };
    });
  const { outcome, insert, dismiss } = useFormulaInsertion(workbook);
  const found = texts.filter((each) => isAbout(each, sought));
  return (
    <>
      <label className="field">
        <span>{text.search}</span>
        <input
          type="search"
          value={sought}
          onChange={({ target: { value } }) => change((before) => ({ ...before, sought: value }))}
        />
      </label>
      <p role="status" className="soft found">
        {sought.trim() !== "" && text.found(found.length)}
      </p>
      <ul className="plain-list">
        {found.map((each) => (
          <li key={each.name} id={each.name}>
            <FunctionReference
              text={each}
              isOpen={open.includes(each.name)}
              onToggle={(isOpen) => unfold(each.name, isOpen)}
              onInsert={insert}
            />
          </li>
        ))}
      </ul>
      <InsertionOutcome outcome={outcome} onDismiss={dismiss} />
    </>
  );
}

type Outcome =
  { readonly kind: "inserted"; readonly address: string } | { readonly kind: "failed"; readonly message: string };

function useFormulaInsertion(workbook: PaneWorkbook) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const insert = (formula: string, { result }: FunctionExample): void => {
    workbook.insertFormula(formula, { rows: result.length, columns: result[0]?.length ?? 1 }).then(
      (address) => setOutcome({ kind: "inserted", address }),
      (error: unknown) => setOutcome({ kind: "failed", message: workbook.explainError(error) }),
    );
  };
  return { outcome, insert, dismiss: () => setOutcome(null) };
}

/** Stays in sight at the foot of the pane: the button that was pressed may be anywhere in the long list. */
function InsertionOutcome({
  outcome,
  onDismiss,
}: {
  readonly outcome: Outcome | null;
  readonly onDismiss: () => void;
}): JSX.Element | null {
  if (outcome === null) return null;
  const text = words().reference;
  const isDone = outcome.kind === "inserted";
  return (
    <div className="at-foot">
      <MessageBar
        messageBarType={isDone ? MessageBarType.success : MessageBarType.error}
        dismissButtonAriaLabel={text.dismiss}
        onDismiss={onDismiss}
      >
        {isDone ? text.inserted(outcome.address) : outcome.message}
      </MessageBar>
    </div>
  );
}

interface FunctionReferenceProps {
  readonly text: FunctionText;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onInsert: (formula: string, example: FunctionExample) => void;
}

function FunctionReference({ text, isOpen, onToggle, onInsert }: FunctionReferenceProps): JSX.Element {
  return (
    <details
      className="card function-reference"
      open={isOpen}
      onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle(currentTarget.open)}
    >
      <summary>
        <code className="function-name">{text.name}</code>
        <span className="soft">{text.description}</span>
      </summary>
      <code className="syntax">{syntaxOf(text)}</code>
      <dl>
        {text.parameters.map(({ name, description }) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd className="soft">{description}</dd>
          </div>
        ))}
      </dl>
      {/* Examples are long; drawing those of every function at once would slow the list down. */}
      {isOpen && <Examples name={text.name as FunctionName} onInsert={onInsert} />}
    </details>
  );
}

interface ExamplesProps {
  readonly name: FunctionName;
  readonly onInsert: FunctionReferenceProps["onInsert"];
}

function Examples({ name, onInsert }: ExamplesProps): JSX.Element {
  const text = words().reference;
  const examples: readonly FunctionExample[] = FUNCTION_EXAMPLES[name];
  return (
    <>
      {examples.map((example) => {
        const formula = exampleFormula(name, example);
        return (
          <div key={formula} className="example">
            <h2>{text.example}</h2>
            <code>{shownFormula(formula)}</code>
            <p className="soft" lang={resultLanguage(example)}>
              {text.gives(resultInBrief(example))}
            </p>
            <DefaultButton
              text={text.insert}
              ariaLabel={text.insertNamed(name)}
              onClick={() => onInsert(formula, example)}
            />
          </div>
        );
      })}
    </>
  );
}

const LONGEST_RESULT = 120;

const inNumbers = (cell: string | number | boolean): string =>
  typeof cell === "number"
    ? new Intl.NumberFormat(words().locale, { maximumFractionDigits: 4 }).format(cell)
    : String(cell);

/** The first row of the result, and how large it is. */
function resultInBrief({ result }: FunctionExample): string {
  const row = (result[0] ?? []).map(inNumbers).join(" · ");
  const first = row.length > LONGEST_RESULT ? `${row.slice(0, LONGEST_RESULT)}…` : row;
  return result.length > 1 ? words().reference.andMore(first, result.length - 1) : first;
}

/** What functions answer in words is English. */
const resultLanguage = ({ result }: FunctionExample): string | undefined =>
  (result[0] ?? []).some((cell) => typeof cell === "string") ? "en" : undefined;
