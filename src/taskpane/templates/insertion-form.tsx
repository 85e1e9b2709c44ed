/** What is to be in a template, and where it goes; and, before anything is inserted, how an own list would be read. */
import * as React from "react";
import { useState } from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { Template } from "../../templates/vocabulary";
import { takesList, type ListTemplate } from "../../workbook/rows/list-columns";
import { words } from "../../words/language";
import type { InsertionOptions } from "../../workbook/insert-template";
import { templateTitle } from "../documented-labels";
import { ListPreview } from "./list-preview";
import type { TemplateCardProps } from "./template-card";
import { useList, type ListControl } from "./use-list";

type Content = "examples" | "empty" | "selection" | "file";
type Place = NonNullable<InsertionOptions["place"]>;

interface Choices {
  readonly content: Content;
  readonly place: Place;
  /** As typed. */
  readonly rows: string;
}

function contentsOf(template: Template): { key: Content; text: string }[] {
  const { examples, empty, emptyRows, selection, file } = words().templateOptions.contents;
  if (!takesList(template)) {
    return [
      { key: "examples", text: examples },
      { key: "empty", text: empty },
    ];
  }
  return [
    { key: "examples", text: examples },
    { key: "empty", text: emptyRows },
    { key: "selection", text: selection },
    { key: "file", text: file },
  ];
}

const rowsRefusal = ({ list }: ListTemplate, rows: string): string => {
  const isRight = /^\d+$/.test(rows.trim()) && Number(rows) >= 1 && Number(rows) <= list.mostRows;
  return isRight ? "" : words().templateOptions.rowsRefused(list.mostRows);
};

/** The options to insert with, or undefined while something is missing. */
function optionsOf(template: Template, choices: Choices, { state }: ListControl): InsertionOptions | undefined {
  const { content, place, rows } = choices;
  if (content === "examples") return { place };
  if (content === "empty") {
    if (!takesList(template)) return { place, examples: false };
    return rowsRefusal(template, rows) === "" ? { place, examples: false, rows: Number(rows) } : undefined;
  }
  return state.kind === "found" ? { place, data: state.list.rows } : undefined;
}

/** A choice among several, whose key is what it means. */
function Choice<Key extends string>(props: {
  readonly label: string;
  readonly chosen: Key;
  readonly options: readonly { readonly key: Key; readonly text: string }[];
  readonly onChoose: (key: Key) => void;
}): JSX.Element {
  return (
    <ChoiceGroup
      label={props.label}
      selectedKey={props.chosen}
      options={props.options.map((option) => ({ ...option }))}
      onChange={(_event, option) => option && props.onChoose(option.key as Key)}
    />
  );
}

interface ListFieldsProps {
  readonly template: ListTemplate;
  readonly choices: Choices;
  readonly list: ListControl;
  readonly onRows: (rows: string) => void;
}

/** What the chosen content asks for. */
function ListFields({ template, choices, list, onRows }: ListFieldsProps): JSX.Element | null {
  const { rows, selectionHint, readSelection, fileHint, chooseFile } = words().templateOptions;
  const fileId = `file-${template.id}`;
  if (choices.content === "examples") return null;
  if (choices.content === "empty") {
    return (
      <TextField
        label={rows}
        value={choices.rows}
        onChange={(_event, value) => onRows(value ?? "")}
        errorMessage={rowsRefusal(template, choices.rows)}
        inputMode="numeric"
      />
    );
  }
  const isFile = choices.content === "file";
  return (
    <div className="own-list">
      <p className="soft">{isFile ? fileHint : selectionHint}</p>
      {isFile ? (
        <>
          <label htmlFor={fileId}>{chooseFile}</label>
          <input
            id={fileId}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) list.readFile(template, file);
              // Otherwise the same file, corrected, could not be picked again.
              target.value = "";
            }}
          />
        </>
      ) : (
        <DefaultButton text={readSelection} onClick={() => list.readSelection(template)} />
      )}
      <ListPreview state={list.state} template={template} />
    </div>
  );
}

export function InsertionForm({ template, workbook, isBusy, onInsert }: TemplateCardProps): JSX.Element {
  const [choices, setChoices] = useState<Choices>(() => ({
    content: "examples",
    place: "new sheet",
    rows: String(template.list?.usualRows ?? ""),
  }));
  const list = useList(workbook);
  const { language, content, place, places, selectionPlaceHint, insert, insertNamed } = words().templateOptions;
  const options = optionsOf(template, choices, list);
  const change = (changed: Partial<Choices>): void => setChoices({ ...choices, ...changed });
  return (
    <div className="insertion-form">
      {language !== "" && <p className="soft">{language}</p>}
      <Choice
        label={content}
        chosen={choices.content}
        options={contentsOf(template)}
        onChoose={(key) => {
          list.forget();
          change({ content: key });
        }}
      />
      {takesList(template) && (
        <ListFields template={template} choices={choices} list={list} onRows={(rows) => change({ rows })} />
      )}
      <Choice
        label={place}
        chosen={choices.place}
        options={[
          { key: "new sheet", text: places.newSheet },
          { key: "selection", text: places.selection },
        ]}
        onChoose={(key) => change({ place: key })}
      />
      {choices.place === "selection" && <p className="soft">{selectionPlaceHint}</p>}
      <PrimaryButton
        text={insert}
        ariaLabel={insertNamed(templateTitle(template))}
        onClick={() => options && onInsert({ template, options })}
        disabled={isBusy || options === undefined}
        allowDisabledFocus
      />
    </div>
  );
}
