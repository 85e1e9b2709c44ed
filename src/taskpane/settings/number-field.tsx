import * as React from "react";
import { useState } from "react";
import { words } from "../../words/language";
import { readNumber } from "../../workbook/rows/number-text";

export interface NumberLimits {
  readonly minimum: number;
  readonly maximum: number;
  readonly isWhole?: true;
  /** May be left blank. */
  readonly isOptional?: true;
}

export interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly unit?: string;
  readonly value: number | null;
  readonly limits: NumberLimits;
  /** What was typed and has not become the value yet. */
  readonly draft?: string | undefined;
  /** Called at each keystroke; with undefined once the draft is the value. */
  readonly onDraft: (draft: string | undefined) => void;
  /** Called when the person has finished, with a number within the limits; null for a blank where that may be. */
  readonly onChange: (value: number | null) => void;
}

const inText = (value: number | null): string =>
  value === null
    ? ""
    : new Intl.NumberFormat(words().locale, { maximumFractionDigits: 10, useGrouping: false }).format(value);

/** What was typed as a number within the limits; undefined when it is none. */
function readWithin(typed: string, limits: NumberLimits): number | null | undefined {
  const text = typed.trim().replace(/\s*%$/, "");
  if (text === "") return limits.isOptional ? null : undefined;
  const value = readNumber(text, "point or comma");
  if (typeof value !== "number" || value < limits.minimum || value > limits.maximum) return undefined;
  return limits.isWhole && !Number.isInteger(value) ? undefined : value;
}

/** A number to be typed, with a decimal point or comma; it counts when the field is left or Enter is pressed. */
export function NumberField(props: NumberFieldProps): JSX.Element {
  const { label, hint, unit, value, limits, draft, onDraft, onChange } = props;
  const text = words().settings;
  const typed = draft ?? inText(value);
  const [isBeingTyped, setBeingTyped] = useState(false);
  const isRefused = !isBeingTyped && readWithin(typed, limits) === undefined;
  const id = React.useRef(`number-${label.replace(/[^\p{L}\p{N}]+/gu, "-")}`).current;
  const finish = (): void => {
    const number = readWithin(typed, limits);
    setBeingTyped(false);
    if (number === undefined) return;
    onDraft(undefined);
    if (number !== value) onChange(number);
  };
  const refusal = limits.isWhole ? text.wholeFrom : text.numberFrom;
  return (
    <div className="field number-field">
      <label htmlFor={id}>
        {label}
        {unit !== undefined && <span className="soft"> ({unit})</span>}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        value={typed}
        aria-invalid={isRefused}
        aria-describedby={`${id}-hint${isRefused ? ` ${id}-refusal` : ""}`}
        onChange={({ target }) => {
          setBeingTyped(true);
          onDraft(target.value);
        }}
        onBlur={finish}
        onKeyDown={({ key }) => key === "Enter" && finish()}
      />
      <span id={`${id}-hint`} className="soft">
        {hint}
      </span>
      {isRefused && (
        <span id={`${id}-refusal`} role="alert" className="danger">
          {refusal(inText(limits.minimum), inText(limits.maximum))}
        </span>
      )}
    </div>
  );
}
