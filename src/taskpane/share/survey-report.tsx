import * as React from "react";
import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../../words/language";
import type { Survey } from "../../workbook/sharing/plan";

export interface SurveyReportProps {
  readonly survey: Survey;
  readonly canCopy: boolean;
  readonly onShare: () => void;
  readonly onCopy: () => void;
}

/** Sentences about what will change. */
function sentences(survey: Survey): string[] {
  const said = words().sharing.view;
  const { way, native, frozen, names, tables } = survey;
  if (way === "addIn") return [said.stays];
  return [
    ...(native > 0 ? [said.becomesNative(native)] : []),
    ...(frozen > 0 ? [said.becomesFrozen(frozen)] : []),
    ...(names.length > 0 ? [said.names(names)] : []),
    ...(tables.length > 0 ? [said.tables(tables)] : []),
  ];
}

/** What stands in the way. */
function obstacles({ protectedSheets, takenNames }: Survey): string[] {
  const said = words().sharing.view;
  return [
    ...(protectedSheets.length > 0 ? [said.protectedSheets(protectedSheets)] : []),
    ...(takenNames.length > 0 ? [said.takenNames(takenNames)] : []),
  ];
}

/** Exactly what sharing will change, before anything is changed; and the offer to work on a copy. */
export function SurveyReport({ survey, canCopy, onShare, onCopy }: SurveyReportProps): JSX.Element {
  const said = words().sharing.view;
  const inTheWay = obstacles(survey);
  const isEmpty = survey.formulas + survey.names.length === 0;
  return (
    <div className="card survey" role="group" aria-labelledby="survey-title">
      <h2 id="survey-title">{said.change}</h2>
      <p role="status">
        <strong>{isEmpty ? said.foundNothing : said.found(survey.formulas, survey.sheets.length)}</strong>
      </p>
      {!isEmpty && sentences(survey).map((text) => <p key={text}>{text}</p>)}
      <FunctionCounts survey={survey} />
      {inTheWay.map((text) => (
        <p key={text} role="alert" className="danger">
          {text}
        </p>
      ))}
      {!isEmpty && inTheWay.length === 0 && (
        <>
          <div>
            <PrimaryButton text={survey.way === "addIn" ? said.addNotice : said.share} onClick={onShare} />
          </div>
          <p className="soft small">{said.reversible}</p>
          {canCopy && <CopyOffer onCopy={onCopy} />}
        </>
      )}
    </div>
  );
}

function CopyOffer({ onCopy }: { readonly onCopy: () => void }): JSX.Element {
  const said = words().sharing.view;
  return (
    <>
      <div>
        <DefaultButton text={said.copy} onClick={onCopy} />
      </div>
      <p className="soft small">{said.copyText}</p>
    </>
  );
}

function FunctionCounts({ survey }: { readonly survey: Survey }): JSX.Element | null {
  const said = words().sharing.view;
  if (survey.functions.length === 0) return null;
  return (
    <table className="function-counts" aria-label={said.functionsLabel}>
      <tbody>
        {survey.functions.map(({ name, calls, isLive }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{said.calls(calls)}</td>
            <td className="soft">{survey.way === "addIn" || isLive ? said.live : said.frozen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
