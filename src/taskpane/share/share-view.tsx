import * as React from "react";
import { useEffect, useRef } from "react";
import { DefaultButton, type IButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import { watchAskedShareParts } from "../../workbook/pane-requests";
import type { PaneWorkbook } from "../pane-workbook";
import { AutoOpenSwitch } from "./auto-open-switch";
import { SharingStatus } from "./sharing-status";
import { SurveyReport } from "./survey-report";
import { useSharingWork } from "./use-sharing-work";
import { WayChoice } from "./way-choice";

export interface ShareViewProps {
  readonly workbook: PaneWorkbook;
}

/** Handing the workbook on in one of three ways, and everything back. */
export function ShareView({ workbook }: ShareViewProps): JSX.Element {
  const work = useSharingWork(workbook);
  const { sharing, way } = work;
  const said = words().sharing.view;
  const isBusy = sharing.kind === "running";
  const restore = useRef<IButton>(null);
  const repair = useRef<IButton>(null);
  useEffect(
    () =>
      // From the ribbon: a way is chosen, a way back is brought to the person's eye and fingers. Both wait for a click here.
      watchAskedShareParts((part) => {
        if (part === "restore") restore.current?.focus();
        else if (part === "repair") repair.current?.focus();
        else if (work.sharing.kind !== "running") work.choose(part);
      }),
    [work],
  );
  return (
    <section className="share" aria-labelledby="share-title">
      <h1 id="share-title" className="view-title">
        {said.title}
      </h1>
      <p className="soft">{said.lead}</p>
      <WayChoice chosen={way} isDisabled={isBusy} onChoose={(next) => work.choose(next)} />
      <p className="soft small">{said.noticeToo}</p>
      {sharing.kind === "surveyed" ? (
        <SurveyReport
          survey={sharing.survey}
          canCopy={workbook.sharing.canCopy()}
          onShare={() => work.share()}
          onCopy={() => work.copy()}
        />
      ) : (
        <div>
          <PrimaryButton text={said.look} disabled={isBusy} onClick={() => work.survey()} />
        </div>
      )}
      <SharingStatus sharing={sharing} onStop={() => work.stop()} onDismiss={() => work.dismiss()} />
      <AutoOpenSwitch workbook={workbook} />
      <div className="share-back">
        <h2>{said.back}</h2>
        <p className="soft small">{said.backText}</p>
        <DefaultButton componentRef={restore} text={said.restore} disabled={isBusy} onClick={() => work.restore()} />
        <p className="soft small">{said.repairText}</p>
        <DefaultButton componentRef={repair} text={said.repair} disabled={isBusy} onClick={() => work.repair()} />
      </div>
    </section>
  );
}
