/** What is to be in a template, and where it goes; and, before anything is inserted, how an own list would be read. */
import * as React from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { ChoiceGroup } from "office-ui-fabric-react/lib/ChoiceGroup";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import type { Template } from "../../templates/vocabulary";
import { takesList, type ListTemplate } from "../../workbook/rows/list-columns";
import { words } from "../../words/language";
import type { InsertionOptions } from "../../workbook/insert-template";
import { templateTitle } from "../documented-labels";
import type { CardState, Content } from "./gallery-state";
import { ListPreview } from "./list-preview";
import type { TemplateCardProps } from "./template-card";
import { useList, type ListControl } from "./use-list";

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

const rowsOf = ({ list }: Template, { rows }: CardState): string => rows ?? String(list?.usualRows ?? "");

/** The options to insert with, or undefined while something is missing. */
function optionsOf(template: Template, card: CardState, { state }: ListControl): InsertionOptions | undefined {
  const { content, place } = card;
  if (content === "examples") return { place };
  if (content === "empty") {
    if (!takesList(template)) return { place, examples: false };
    const rows = rowsOf(template, card);
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
  readonly card: CardState;
  readonly list: ListControl;
  readonly onRows: (rows: string) => void;
}

/** What the chosen content asks for. */
function ListFields({ template, card, list, onRows }: ListFieldsProps): JSX.Element | null {
  const text = words().templateOptions;
  const fileId = `file-${template.id}`;
  if (card.content === "examples") return null;
  if (card.content === "empty") {
    return (
      <TextField
        label={text.rows}
        value={rowsOf(template, card)}
        onChange={(_event, value) => onRows(value ?? "")}
        errorMessage={rowsRefusal(template, rowsOf(template, card))}
        inputMode="numeric"
      />
    );
  }
  const isFile = card.content === "file";
  return (
    <div className="own-list">
      <p className="soft">{isFile ? text.fileHint : text.selectionHint}</p>
      {isFile ? (
        <>
          <label htmlFor={fileId}>{text.chooseFile}</label>
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
        <DefaultButton text={text.readSelection} onClick={() => list.readSelection(template)} />
      )}
      {list.state.kind === "none" && card.source !== undefined && (
        <p>{(isFile ? text.fileAgain : text.selectionAgain)(card.source)}</p>
      )}
      <ListPreview state={list.state} template={template} />
    </div>
  );
}

export function InsertionForm({
  template,
  state: card,
  onChange,
  workbook,
  isBusy,
  onInsert,
}: TemplateCardProps): JSX.Element {
  const list = useList(workbook, (source) => onChange({ source }));
  const { language, content, place, places, selectionPlaceHint, insert, insertNamed } = words().templateOptions;
  const options = optionsOf(template, card, list);
  return (
    <div className="insertion-form">
      {language !== "" && <p className="soft">{language}</p>}
      <Choice
        label={content}
        chosen={card.content}
        options={contentsOf(template)}
        onChoose={(chosen) => {
          list.forget();
          onChange({ content: chosen, source: undefined });
        }}
      />
      {takesList(template) && (
        <ListFields template={template} card={card} list={list} onRows={(rows) => onChange({ rows })} />
      )}
      <Choice
        label={place}
        chosen={card.place}
        options={[
          { key: "new sheet", text: places.newSheet },
          { key: "selection", text: places.selection },
        ]}
        onChoose={(chosen) => onChange({ place: chosen })}
      />
      {card.place === "selection" && <p className="soft">{selectionPlaceHint}</p>}
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
