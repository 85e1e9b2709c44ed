import * as React from "react";
import { MessageBar, MessageBarType } from "office-ui-fabric-react/lib/MessageBar";
import { words } from "../../words/language";
import type { Unplaced } from "../../workbook/sharing/restore";
import { RunningWork } from "../running-work";
import type { Sharing } from "./sharing-work";

export interface SharingStatusProps {
  readonly sharing: Sharing;
  readonly onStop: () => void;
  readonly onDismiss: () => void;
}

type Message = readonly [type: MessageBarType, text: string, unplaced: readonly Unplaced[]];

const { success, warning, error, info } = MessageBarType;

function sharedMessage({ result }: Extract<Sharing, { kind: "shared" }>): Message {
  const said = words().sharing.view;
  const [first] = result.differences;
  const ready = said.shared[result.way](result.notice);
  if (first !== undefined)
    return [
      warning,
      `${ready} ${said.different(result.differences.length, first.place, String(first.before), String(first.after))}`,
      [],
    ];
  return [success, result.way === "addIn" ? ready : `${ready} ${said.equal}`, []];
}

function restoredMessage({ result }: Extract<Sharing, { kind: "restored" }>): Message {
  const said = words().sharing.view;
  const left = result.unplaced.reduce((sum, { cells }) => sum + cells, 0);
  const texts = [
    said.restored(result.restored),
    ...(result.keptNotice === null ? [] : [said.keptNotice(result.keptNotice)]),
    ...(left === 0 ? [] : [said.unplaced(left)]),
  ];
  return [left === 0 ? success : warning, texts.join(" "), result.unplaced];
}

/** How the work ended; undefined while there is nothing to say. */
function messageOf(sharing: Sharing): Message | undefined {
  const said = words().sharing.view;
  if (sharing.kind === "shared") return sharedMessage(sharing);
  if (sharing.kind === "restored") return restoredMessage(sharing);
  if (sharing.kind === "repaired") return [success, said.repaired(sharing.result.cells + sharing.result.names), []];
  if (sharing.kind === "copied") return [success, said.copied, []];
  if (sharing.kind === "stopped") return [info, said.stopped, []];
  if (sharing.kind === "failed") return [error, `${said.failed[sharing.work]} ${sharing.message}`, []];
  return undefined;
}

/** The running work with its count, or how it ended. */
export function SharingStatus({ sharing, onStop, onDismiss }: SharingStatusProps): JSX.Element {
  const said = words().sharing.view;
  const message = messageOf(sharing);
  return (
    <div className="sharing-status">
      {/* Always there, because readers announce only changes of a region they know. */}
      <p role="status" className="visually-hidden">
        {sharing.kind === "running" && said.running[sharing.work]}
      </p>
      {sharing.kind === "running" && (
        <RunningWork
          label={said.running[sharing.work]}
          step={sharing.progress?.step ?? ""}
          progress={sharing.progress}
          // Excel alone makes a copy, and cannot be stopped.
          stop={sharing.work === "copy" ? undefined : said.stop}
          onStop={onStop}
        />
      )}
      {message !== undefined && (
        <MessageBar messageBarType={message[0]} isMultiline dismissButtonAriaLabel={said.dismiss} onDismiss={onDismiss}>
          {message[1]}
          {message[2].length > 0 && <UnplacedList unplaced={message[2]} />}
        </MessageBar>
      )}
    </div>
  );
}

const MOST_SHOWN = 20;

function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }): JSX.Element {
  const { reasons } = words().sharing.view;
  return (
    <ul className="unplaced">
      {unplaced.slice(0, MOST_SHOWN).map(({ place, formula, reason }) => (
        <li key={place + formula}>
          {place}: <code>{formula}</code> ({reasons[reason]})
        </li>
      ))}
    </ul>
  );
}
