/** Entry of the task pane: waits for Office, then draws the pane, or says that there is no Excel around it. */
import "./theme/no-font-downloads";
import * as React from "react";
import { render } from "react-dom";
import { TEMPLATES } from "../templates/gallery";
import { speak, words } from "../words/language";
import { loadFunctionTexts } from "./functions/function-text";
import { officeWorkbook } from "./office-workbook";
import { OutsideOffice } from "./outside-office";
import { Pane } from "./pane";
import { registerOwnIcons } from "./theme/register-icons";
import { useOfficePalette } from "./theme/use-office-palette";
import { Themed } from "./themed";

const FIRST_TEMPLATE = "function-portfolio";
const first = TEMPLATES.find(({ id }) => id === FIRST_TEMPLATE);

registerOwnIcons();
void open();

async function open(): Promise<void> {
  const inExcel = await isInExcel();
  await speak(displayLanguage());
  document.documentElement.lang = words().locale;
  render(<Page inExcel={inExcel} />, document.getElementById("pane"));
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

function Page({ inExcel }: { readonly inExcel: boolean }): JSX.Element {
  const palette = useOfficePalette();
  return (
    <Themed palette={palette}>
      {inExcel ? (
        <Pane workbook={officeWorkbook} templates={TEMPLATES} first={first} loadFunctionTexts={loadFunctionTexts} />
      ) : (
        <OutsideOffice />
      )}
    </Themed>
  );
}
