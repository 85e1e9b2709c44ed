import * as React from "react";
import { useEffect, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import { recommendationName } from "../documented-labels";
import { formatScore } from "../number-format";
import type { Judged, SelectedFunction, Unreadable } from "./evaluate-selection";
import { RecommendationGlyph } from "./recommendation-glyph";

/** Rows drawn at once: a whole column may be selected, and thousands of table rows would freeze the pane. */
const PAGE = 50;

export interface FunctionListProps {
  readonly functions: readonly SelectedFunction[];
  readonly shown: SelectedFunction | undefined;
  readonly onShow: (picked: SelectedFunction) => void;
}

/** The selected functions with both scores; picking one explains it below. */
export function FunctionList({ functions, shown, onShow }: FunctionListProps): JSX.Element {
  const [limit, setLimit] = useState(() => pagesTo(functions, shown));
  const hidden = functions.length - limit;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (list.current) scrollToShown(list.current);
  }, [shown]);
  return (
    <div className="function-list" ref={list}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words().pane.evaluate.columns.name}</th>
            <th scope="col">{words().pane.evaluate.columns.outsource}</th>
            <th scope="col">{words().pane.evaluate.columns.offshore}</th>
          </tr>
        </thead>
        <tbody>
          {functions.slice(0, limit).map((listed) => (
            <FunctionRow key={listed.row} listed={listed} isShown={listed === shown} onShow={onShow} />
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <DefaultButton
          text={words().pane.evaluate.more(Math.min(hidden, PAGE))}
          onClick={() => setLimit((current) => current + PAGE)}
        />
      )}
    </div>
  );
}

/** Whole pages, so many that the function shown is on one of them. */
const pagesTo = (functions: readonly SelectedFunction[], shown: SelectedFunction | undefined): number =>
  PAGE * (1 + Math.floor(Math.max(0, shown === undefined ? 0 : functions.indexOf(shown)) / PAGE));

/** Moves only the list: scrollIntoView would move the whole pane under the reader's eyes. */
function scrollToShown(list: HTMLElement): void {
  const row = list.querySelector<HTMLElement>("tr.shown");
  if (row === null) return;
  const headHeight = list.querySelector("thead")?.clientHeight ?? 0;
  const top = row.offsetTop - headHeight;
  const bottom = row.offsetTop + row.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}

interface FunctionRowProps {
  readonly listed: SelectedFunction;
  readonly isShown: boolean;
  readonly onShow: (picked: SelectedFunction) => void;
}

function FunctionRow({ listed, isShown, onShow }: FunctionRowProps): JSX.Element {
  const { outcome } = listed;
  const { columns } = words().pane.evaluate;
  return (
    <tr className={isShown ? "shown" : undefined} onClick={() => onShow(listed)}>
      <th scope="row">
        <button type="button" aria-current={isShown} onClick={() => onShow(listed)}>
          {nameOf(listed)}
        </button>
        <OutcomeInBrief outcome={outcome} />
      </th>
      <td data-column={columns.outsource}>{outcome.kind === "judged" && scoreOf(outcome.outsource)}</td>
      <td data-column={columns.offshore}>{outcome.kind === "judged" && scoreOf(outcome.offshore)}</td>
    </tr>
  );
}

function OutcomeInBrief({ outcome }: { readonly outcome: Judged | Unreadable }): JSX.Element {
  if (outcome.kind === "unreadable") return <span className="outcome danger">{words().pane.evaluate.unreadable}</span>;
  return (
    <span className="outcome soft">
      <RecommendationGlyph recommendation={outcome.recommendation} />
      {recommendationName(outcome.recommendation)}
    </span>
  );
}

const scoreOf = (score: number | null): string => (score === null ? words().pane.explanation.none : formatScore(score));

/** The function's label, or its row on the sheet when it has none. */
export const nameOf = ({ label, sheetRow }: SelectedFunction): string =>
  label || words().pane.evaluate.unnamed(sheetRow);
