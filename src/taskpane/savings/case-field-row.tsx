import * as React from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { words } from "../../words/language";
import type { CaseField } from "./case-fields";
import { placeText, shownValue, typedValue, type Entry, type FieldValue } from "./field-value";

export interface CaseFieldRowProps {
  readonly field: CaseField;
  readonly entry: Entry | undefined;
  readonly value: FieldValue;
  /** Undefined empties the field. */
  readonly onEnter: (entry: Entry | undefined) => void;
  readonly onTake: () => void;
}

/** One figure: typed, or taken from a cell that it follows from then on. */
export function CaseFieldRow({ field, entry, value, onEnter, onTake }: CaseFieldRowProps): JSX.Element {
  const text = words().pane.savings;
  const cell = entry?.kind === "cell" ? entry.place : undefined;
  const problem = "problem" in value ? value.problem : undefined;
  const shown = entry?.kind === "typed" ? entry.text : cell === undefined ? "" : shownInCell(field, value);
  const hint = cell === undefined ? field.hint : text.fromCell(placeText(cell));
  return (
    <div className="case-field">
      <TextField
        label={field.label}
        value={shown}
        readOnly={cell !== undefined}
        placeholder={field.default === undefined ? "" : typedValue(field, field.default)}
        {...(field.isPercentage && { suffix: "%" })}
        description={hint}
        errorMessage={problem ?? ""}
        inputMode="decimal"
        autoComplete="off"
        aria-invalid={problem !== undefined}
        onChange={(_, typed = "") => onEnter(typed === "" ? undefined : { kind: "typed", text: typed })}
      />
      {cell === undefined ? (
        <IconButton
          iconProps={{ iconName: "TakeCell" }}
          ariaLabel={text.takeNamed(field.label)}
          title={text.takeNamed(field.label)}
          onClick={onTake}
        />
      ) : (
        <IconButton
          iconProps={{ iconName: "Clear" }}
          ariaLabel={text.releaseNamed(field.label)}
          title={text.releaseNamed(field.label)}
          onClick={() => onEnter(released(field, value))}
        />
      )}
    </div>
  );
}

const shownInCell = (field: CaseField, value: FieldValue): string =>
  "value" in value && value.value !== null ? typedValue(field, value.value) : "";

/** The figure that the cell held stays, to be typed over. */
function released(field: CaseField, value: FieldValue): Entry | undefined {
  const shown = shownInCell(field, value);
  return shown === "" ? undefined : { kind: "typed", text: shown };
}

/** A value as it stands, or the one that holds while it is blank. */
export const standingValue = (field: CaseField, value: FieldValue): string => {
  const standing = "value" in value ? (value.value ?? field.default) : undefined;
  return standing === undefined ? "" : shownValue(field, standing);
};
