/** The task pane: waits for Office, then draws the pane, or says that there is no Excel around it. */
import "./theme/no-font-downloads";
import * as React from "react";
import { useEffect, useState } from "react";
import { render } from "react-dom";
import type { TemplateId } from "../templates/template-ids";
import type { Template } from "../templates/vocabulary";
import { speak, words } from "../words/language";
import type { PaneView } from "../workbook/pane-requests";
import { readFrontView } from "./front-view";
import { loadFunctionTexts } from "./functions/function-text";
import { officeWorkbook } from "./office-workbook";
import { OutsideOffice } from "./outside-office";
import { Pane } from "./pane";
import { registerOwnIcons } from "./theme/register-icons";
import { useOfficePalette } from "./theme/use-office-palette";
import { Themed } from "./themed";

const FIRST_TEMPLATE: TemplateId = "function-portfolio";

/** The templates' contents weigh more than the pane's first view, which is drawn while they arrive. */
const gallery = import("../templates/gallery");

registerOwnIcons();
void open();

async function open(): Promise<void> {
  const inExcel = await isInExcel();
  const frontView = inExcel ? readFrontView(officeWorkbook) : undefined;
  await speak(displayLanguage());
  document.documentElement.lang = words().locale;
  render(<Page inExcel={inExcel} opensWith={await frontView} />, document.getElementById("pane"));
}

/** Office's language inside Office, the browser's outside. */
function displayLanguage(): string {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.displayLanguage ?? navigator.language;
}

async function isInExcel(): Promise<boolean> {
  // Office is missing when its script could not be loaded: offline, or blocked.
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** None until they have arrived. */
function useTemplates(): readonly Template[] {
  const [templates, setTemplates] = useState<readonly Template[]>([]);
  useEffect(() => {
    let isShown = true;
    void gallery.then(({ TEMPLATES }) => isShown && setTemplates(TEMPLATES));
    return () => {
      isShown = false;
    };
  }, []);
  return templates;
}

interface PageProps {
  readonly inExcel: boolean;
  readonly opensWith: PaneView | undefined;
}

function Page({ inExcel, opensWith }: PageProps): JSX.Element {
  const palette = useOfficePalette();
  const templates = useTemplates();
  return (
    <Themed palette={palette}>
      {inExcel ? (
        <Pane
          workbook={officeWorkbook}
          templates={templates}
          first={templates.find(({ id }) => id === FIRST_TEMPLATE)}
          loadFunctionTexts={loadFunctionTexts}
          {...(opensWith !== undefined && { opensWith })}
        />
      ) : (
        <OutsideOffice />
      )}
    </Themed>
  );
}
