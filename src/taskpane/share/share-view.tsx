import * as React from "react";
import { useCallback, useEffect, useRef } from "react";
import { DefaultButton, type IButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import type { SharingWay } from "../../words/sharing";
import { watchAskedShareParts } from "../../workbook/pane-requests";
import { keptChoice } from "../kept-values";
import type { PaneWorkbook } from "../pane-workbook";
import { type KeptForm, useKeptState } from "../use-kept-state";
import { AutoOpenSwitch } from "./auto-open-switch";
import { SharingStatus } from "./sharing-status";
import { SurveyReport } from "./survey-report";
import type { SharingWork } from "./sharing-work";
import { useSharingWork } from "./use-sharing-work";
import { WayChoice, WAYS } from "./way-choice";

export interface ShareViewProps {
  readonly workbook: PaneWorkbook;
}

const CHOSEN: KeptForm<SharingWay> = {
  subject: "sharing",
  toKept: (way) => way,
  fromKept: (kept) => keptChoice(kept, WAYS, "native"),
};

/** The way that is chosen, in the workbook as in the work that is done with it. */
function useChosenWay(workbook: PaneWorkbook, work: SharingWork): (way: SharingWay) => void {
  const { state: chosen, change } = useKeptState(workbook, CHOSEN);
  useEffect(() => {
    if (chosen !== undefined && chosen !== work.way && work.sharing.kind !== "running") work.choose(chosen);
  }, [chosen, work]);
  return useCallback((way) => change(() => way), [change]);
}

/** Handing the workbook on in one of three ways, and everything back. */
export function ShareView({ workbook }: ShareViewProps): JSX.Element {
  const work = useSharingWork(workbook);
  const choose = useChosenWay(workbook, work);
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
        else if (work.sharing.kind !== "running") choose(part);
      }),
    [work, choose],
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
