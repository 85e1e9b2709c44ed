import * as React from "react";
import { render, type RenderResult } from "@testing-library/react";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { paletteFor, type OfficeColours } from "../../src/taskpane/theme/palette";
import { registerOwnIcons } from "../../src/taskpane/theme/register-icons";
import { Themed } from "../../src/taskpane/themed";
import { template, type FakeWorkbook } from "./fake-workbook";

registerOwnIcons();

export const PORTFOLIO = template("function-portfolio", "Function portfolio");
export const BUSINESS_CASE = template("business-case", "Business case");
export const DARK: OfficeColours = { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" };

/** Draws the whole pane over a fake workbook. */
export function showPane(
  workbook: FakeWorkbook,
  changes: Partial<PaneProps> = {},
  colours?: OfficeColours,
): RenderResult {
  return render(
    <Themed palette={paletteFor(colours)}>
      <Pane
        workbook={workbook}
        templates={[PORTFOLIO, BUSINESS_CASE]}
        first={PORTFOLIO}
        loadFunctionTexts={async () => []}
        {...changes}
      />
    </Themed>,
  );
}
