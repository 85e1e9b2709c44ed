/** How an own list would be read: before anything is inserted. */
import * as React from "react";
import { useMemo } from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import { listColumns, type ListTemplate } from "../../workbook/rows/list-columns";
import type { FoundList } from "../../workbook/selected-list";
import type { ListState } from "./use-list";

function Found({ list }: { readonly list: FoundList }): JSX.Element {
  const { listFound, found, notFound, leftOut } = words().templateOptions;
  const all = list.found.length + list.notFound.length;
  return (
    <>
      <p>
        <strong>{listFound(list.rows.length, list.found.length, all, list.source)}</strong>
      </p>
      <p className="soft">{found(list.found.join(", "))}</p>
      {list.notFound.length > 0 && <p className="soft">{notFound(list.notFound.join(", "))}</p>}
      {list.leftOut.length > 0 && <p>{leftOut(list.leftOut.join(", "))}</p>}
    </>
  );
}

function Wrong({ problems }: { readonly problems: readonly string[] }): JSX.Element {
  return (
    <MessageBar messageBarType={MessageBarType.error} isMultiline>
      <strong>{words().templateOptions.wrong}</strong>
      <ul className="list-problems">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </MessageBar>
  );
}

/** Which columns a list may have, for a person who is about to make one. */
function ColumnNames({ template }: { readonly template: ListTemplate }): JSX.Element {
  const names = useMemo(
    () =>
      listColumns(template)
        .filter(({ isComputed }) => !isComputed)
        .map(({ name }) => name),
    [template],
  );
  return <p className="soft">{words().templateOptions.columnNames(names.join(", "))}</p>;
}

export function ListPreview({
  state,
  template,
}: {
  readonly state: ListState;
  readonly template: ListTemplate;
}): JSX.Element {
  return (
    <div className="list-preview">
      {/* Always there: readers announce only changes of a region they know. */}
      <div aria-live="polite">
        {state.kind === "reading" && <p>{words().templateOptions.reading}</p>}
        {state.kind === "found" && <Found list={state.list} />}
      </div>
      {state.kind === "wrong" && <Wrong problems={state.problems} />}
      {(state.kind === "none" || state.kind === "wrong") && <ColumnNames template={template} />}
    </div>
  );
}
