import * as React from "react";
import { MODEL_SETTINGS } from "../../sourcing/settings";
import { PANE } from "../../words/pane";

/** What the product does, what in it is documented and what is ours, and what happens to the data. */
export function AboutView(): JSX.Element {
  const words = PANE.about;
  return (
    <section className="about" aria-labelledby="about-title">
      <h1 id="about-title" className="view-title">
        {words.title}
      </h1>
      <p>{words.lead}</p>
      <h2>{words.documentedTitle}</h2>
      <p>{words.documented}</p>
      <h2>{words.oursTitle}</h2>
      <p>{words.ours}</p>
      <SettingsTable />
      <h2>{words.privacyTitle}</h2>
      <p>{words.privacy}</p>
      <h2>{words.shareTitle}</h2>
      <p>{words.share}</p>
    </section>
  );
}

function SettingsTable(): JSX.Element {
  return (
    <table className="settings">
      <thead>
        <tr>
          <th scope="col">{PANE.about.setting}</th>
          <th scope="col">{PANE.about.settingDefault}</th>
        </tr>
      </thead>
      <tbody>
        {MODEL_SETTINGS.map((setting) => (
          <tr key={setting.key}>
            <th scope="row">
              {setting.name} <span className="soft">{setting.meaning}</span>
            </th>
            <td>{setting.default}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
