import * as React from "react";
import { useState } from "react";
import { Toggle } from "office-ui-fabric-react/lib/Toggle";
import { words } from "../../words/language";
import type { PaneWorkbook } from "../pane-workbook";

/** Whether the pane opens with this workbook. Off until somebody switches it on. */
export function AutoOpenSwitch({ workbook }: { readonly workbook: PaneWorkbook }): JSX.Element {
  const { sharing, explainError } = workbook;
  const [isOn, setIsOn] = useState(() => sharing.opensByItself());
  const [problem, setProblem] = useState("");
  const said = words().sharing.view;
  const change = (next: boolean): void => {
    setIsOn(next);
    setProblem("");
    sharing.setOpensByItself(next).catch((error: unknown) => {
      setIsOn(!next);
      setProblem(explainError(error));
    });
  };
  return (
    <div className="auto-open">
      <Toggle
        label={said.autoOpen}
        onText={said.on}
        offText={said.off}
        checked={isOn}
        onChange={(_event, next) => change(next === true)}
      />
      <p className="soft small">{said.autoOpenText}</p>
      {problem !== "" && (
        <p role="alert" className="danger">
          {problem}
        </p>
      )}
    </div>
  );
}
