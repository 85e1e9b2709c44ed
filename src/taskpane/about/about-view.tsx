import * as React from "react";
import { MODEL_SETTINGS } from "../../sourcing/settings";
import { settingMeaning, settingName } from "../documented-labels";
import { words } from "../../words/language";
import { formatShare } from "../number-format";

/** What the product does, what in it is documented and what is ours, and what happens to the data. */
export function AboutView(): JSX.Element {
  const text = words().pane.about;
  return (
    <section className="about" aria-labelledby="about-title">
      <h1 id="about-title" className="view-title">
        {text.title}
      </h1>
      <p>{text.lead}</p>
      <h2>{text.documentedTitle}</h2>
      <p>{text.documented}</p>
      <h2>{text.oursTitle}</h2>
      <p>{text.ours}</p>
      <SettingsTable />
      <h2>{text.privacyTitle}</h2>
      <p>{text.privacy}</p>
      <h2>{text.shareTitle}</h2>
      <p>{text.share}</p>
    </section>
  );
}

function SettingsTable(): JSX.Element {
  return (
    <table className="settings stacked">
      <thead>
        <tr>
          <th scope="col">{words().pane.about.setting}</th>
          <th scope="col">{words().pane.about.settingDefault}</th>
        </tr>
      </thead>
      <tbody>
        {MODEL_SETTINGS.map((setting) => (
          <tr key={setting.key}>
            <th scope="row">
              {settingName(setting)} <span className="soft">{settingMeaning(setting)}</span>
            </th>
            <td data-column={words().pane.about.settingDefault}>
              {setting.maximum === 1 ? formatShare(setting.default) : setting.default}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
