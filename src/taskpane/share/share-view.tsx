import * as React from "react";
import { useEffect, useRef, useState } from "react";
import { DefaultButton, type IButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import type { SharingWay } from "../../words/sharing";
import { watchAskedShareParts } from "../../workbook/pane-requests";
import type { PaneWorkbook } from "../pane-workbook";
import { AutoOpenSwitch } from "./auto-open-switch";
import { SharingStatus } from "./sharing-status";
import { SurveyReport } from "./survey-report";
import { useSharing } from "./use-sharing";
import { WayChoice } from "./way-choice";

export interface ShareViewProps {
  readonly workbook: PaneWorkbook;
}

/** Handing the workbook on in one of three ways, and everything back. */
export function ShareView({ workbook }: ShareViewProps): JSX.Element {
  const [way, setWay] = useState<SharingWay>("native");
  const control = useSharing(workbook);
  const { sharing } = control;
  const said = words().sharing.view;
  const isBusy = sharing.kind === "running";
  const back = { restore: useRef<IButton>(null), repair: useRef<IButton>(null) };
  const choose = (next: SharingWay): void => {
    setWay(next);
    if (sharing.kind === "surveyed") control.dismiss();
  };
  const latest = useRef({ choose, back });
  latest.current = { choose, back };
  useEffect(
    () =>
      // From the ribbon: a way is chosen, a way back is brought to the person's eye and fingers. Both wait for a click here.
      watchAskedShareParts((part) => {
        if (part === "restore" || part === "repair") latest.current.back[part].current?.focus();
        else latest.current.choose(part);
      }),
    [],
  );
  return (
    <section className="share" aria-labelledby="share-title">
      <h1 id="share-title" className="view-title">
        {said.title}
      </h1>
      <p className="soft">{said.lead}</p>
      <WayChoice chosen={way} isDisabled={isBusy} onChoose={choose} />
      <p className="soft small">{said.noticeToo}</p>
      {sharing.kind === "surveyed" ? (
        <SurveyReport
          survey={sharing.survey}
          canCopy={workbook.sharing.canCopy()}
          onShare={() => control.share(way)}
          onCopy={control.copy}
        />
      ) : (
        <div>
          <PrimaryButton text={said.look} disabled={isBusy} onClick={() => control.survey(way)} />
        </div>
      )}
      <SharingStatus sharing={sharing} onStop={control.stop} onDismiss={control.dismiss} />
      <AutoOpenSwitch workbook={workbook} />
      <div className="share-back">
        <h2>{said.back}</h2>
        <p className="soft small">{said.backText}</p>
        <DefaultButton componentRef={back.restore} text={said.restore} disabled={isBusy} onClick={control.restore} />
        <p className="soft small">{said.repairText}</p>
        <DefaultButton componentRef={back.repair} text={said.repair} disabled={isBusy} onClick={control.repair} />
      </div>
    </section>
  );
}
