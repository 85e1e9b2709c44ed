import * as React from "react";
import { useCallback, useEffect, useRef, useState } from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../words/language";
import type { LeftUnfinished } from "../workbook/unfinished/left-unfinished";
import { templateTitle } from "./documented-labels";
import type { PaneWorkbook } from "./pane-workbook";

export interface UnfinishedNoticeProps {
  readonly workbook: PaneWorkbook;
  /** Looked for again whenever this changes: a writing that could not be taken back leaves something too. */
  readonly after: unknown;
}

type Answer = { readonly kind: "removed" } | { readonly kind: "failed"; readonly message: string };

/** What was being written when the workbook or the pane was closed, and the choice what becomes of it. */
export function UnfinishedNotice({ workbook, after }: UnfinishedNoticeProps): JSX.Element {
  const { found, look } = useLeftUnfinished(workbook, after);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const settle = async (settling: Promise<void>, done: Answer | null): Promise<void> => {
    try {
      await settling;
      setAnswer(done);
    } catch (error) {
      setAnswer({ kind: "failed", message: workbook.explainError(error) });
    }
    await look();
  };
  return (
    <section aria-label={words().unfinished.region} aria-live="polite">
      {found.map((left) => (
        <FoundUnfinished
          key={left.name}
          left={left}
          onRemove={() => void settle(workbook.unfinished.remove(left), { kind: "removed" })}
          onKeep={() => void settle(workbook.unfinished.keep(left), null)}
        />
      ))}
      {answer !== null && <Answered answer={answer} onDismiss={() => setAnswer(null)} />}
    </section>
  );
}

/** Looks once at the start, again after each change of `after`, and when asked. */
function useLeftUnfinished({ unfinished }: PaneWorkbook, after: unknown) {
  const [found, setFound] = useState<readonly LeftUnfinished[]>([]);
  const shown = useRef<readonly LeftUnfinished[] | null>(found);
  const look = useCallback(async () => {
    // Who cannot be told of it now is told the next time.
    const next = await unfinished.find().catch(() => []);
    // As a rule nothing is found and nothing shown; and the pane may be gone by now.
    if (shown.current === null || shown.current.length + next.length === 0) return;
    shown.current = next;
    setFound(next);
  }, [unfinished]);
  useEffect(() => void look(), [look, after]);
  useEffect(
    () => () => {
      shown.current = null;
    },
    [],
  );
  return { found, look };
}

interface FoundUnfinishedProps {
  readonly left: LeftUnfinished;
  readonly onRemove: () => void;
  readonly onKeep: () => void;
}

function FoundUnfinished({ left, onRemove, onKeep }: FoundUnfinishedProps): JSX.Element {
  const { found, since, remove, keep } = words().unfinished;
  const title = templateTitle(left);
  const begun = left.begun.toLocaleString(words().locale, { dateStyle: "medium", timeStyle: "short" });
  const isSheet = left.kind === "sheet";
  return (
    <MessageBar
      messageBarType={MessageBarType.warning}
      isMultiline
      actions={
        <div>
          <DefaultButton text={isSheet ? remove.sheet : remove.cells} onClick={onRemove} />
          <DefaultButton text={keep} onClick={onKeep} />
        </div>
      }
    >
      <strong>{isSheet ? found.sheet(title, left.sheetName) : found.cells(title, left.address)}</strong> {since(begun)}
    </MessageBar>
  );
}

function Answered({ answer, onDismiss }: { readonly answer: Answer; readonly onDismiss: () => void }): JSX.Element {
  const { removed, dismiss } = words().unfinished;
  return (
    <MessageBar
      messageBarType={answer.kind === "removed" ? MessageBarType.success : MessageBarType.error}
      isMultiline
      dismissButtonAriaLabel={dismiss}
      onDismiss={onDismiss}
    >
      {answer.kind === "removed" ? removed : answer.message}
    </MessageBar>
  );
}
