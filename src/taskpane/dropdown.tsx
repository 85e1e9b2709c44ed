import * as React from "react";
import { Icon } from "office-ui-fabric-react/lib/Icon";

export interface DropdownOption {
  readonly value: string;
  readonly text: string;
}

export interface DropdownProps {
  readonly id?: string;
  /** Where a label around it says more than its name. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly DropdownOption[];
  readonly onChange: (value: string) => void;
}

/**
 * A list to choose from. Browsers cut the text of a closed list to one line; here the list itself lies unseen over its chosen
 * text, which wraps, so that nothing of it is lost in a narrow or magnified pane.
 */
export function Dropdown({ id, name, value, options, onChange }: DropdownProps): JSX.Element {
  const chosen = options.find((option) => option.value === value);
  return (
    <span className="dropdown">
      <select id={id} aria-label={name} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
      <span className="dropdown-chosen" aria-hidden="true">
        <span>{chosen?.text ?? ""}</span>
        <Icon iconName="ChevronDown" />
      </span>
    </span>
  );
}
