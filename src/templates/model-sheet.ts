/** What the sheets of all calculating templates have in common. */
import type { SheetDraft } from "./draft";
import { type Pages, printSetup } from "./pages";
import { TAB_COLORS } from "./palette";
import type { TemplateNames, TemplateSheet } from "./vocabulary";

interface ModelSheet extends Pick<TemplateSheet, "start"> {
  /** The last row that stays in view, beside the first column: that of the master check. */
  readonly lastInView: number;
  readonly print: Pages;
}

export function modelSheet(
  names: TemplateNames,
  draft: SheetDraft,
  { lastInView, print, ...rest }: ModelSheet,
): TemplateSheet {
  return {
    name: names.sheet,
    tabColor: TAB_COLORS.model,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: lastInView + 1, columns: 1 },
    ...rest,
    print: printSetup(draft, print),
  };
}
