import * as React from "react";
import { act, configure, fireEvent, render, screen, waitFor, type RenderResult } from "@testing-library/react";
import { Pane, type PaneProps } from "../../src/taskpane/pane";
import { paletteFor, type OfficeColours } from "../../src/taskpane/theme/palette";
import { registerOwnIcons } from "../../src/taskpane/theme/register-icons";
import { Themed } from "../../src/taskpane/themed";
import { listTemplate, template, type FakeWorkbook } from "./fake-workbook";

registerOwnIcons();
// On a busy machine what is awaited may take longer than the second that is usual.
configure({ asyncUtilTimeout: 15_000 });

export const PORTFOLIO = listTemplate("function-portfolio", "Function portfolio");
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

/** Goes to a view as a person does: by its tab, or through the menu behind the tabs; waits until it is loaded. */
export async function openView(name: string): Promise<void> {
  const tab = screen.queryByRole("tab", { name });
  if (tab === null) fireEvent.click(screen.getByRole("button", { name: /^More/ }));
  fireEvent.click(tab ?? screen.getByRole("menuitemcheckbox", { name }));
  await act(async () => undefined);
  await waitFor(() => expect(screen.queryByText("Loading…")).toBeNull());
  await act(async () => undefined);
}
