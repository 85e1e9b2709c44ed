import { FILE_NOTICE } from "../../words/files";
import { address } from "../../templates/area";
import { SheetDraft } from "../../templates/draft";
import { printSetup } from "../../templates/pages";
import { TAB_COLORS } from "../../templates/palette";
import type { TemplateSheet } from "../../templates/vocabulary";
import type { FrozenResult } from "./file-cells";

const LIST_ROW = 10;

const LIVE: readonly [label: string, text: string] = [FILE_NOTICE.live, FILE_NOTICE.liveText];
const ON_NATIVE: readonly (typeof LIVE)[] = [
  [FILE_NOTICE.carried, FILE_NOTICE.carriedText],
  [FILE_NOTICE.needs, FILE_NOTICE.needsText],
];
const ON_FROZEN: readonly (typeof LIVE)[] = [
  [FILE_NOTICE.frozen, FILE_NOTICE.frozenText],
  [FILE_NOTICE.checks, FILE_NOTICE.checksText],
  [FILE_NOTICE.again, FILE_NOTICE.againText],
];

function writeList(draft: SheetDraft, frozen: readonly FrozenResult[]): void {
  draft.heading(LIST_ROW, 0, 2, FILE_NOTICE.listHeading);
  if (frozen.length === 0) {
    draft.put(LIST_ROW + 1, 0, FILE_NOTICE.nothingFrozen, "label");
    return;
  }
  draft.write(LIST_ROW + 1, 0, [[FILE_NOTICE.cells, FILE_NOTICE.formula]], "columnHeader");
  const lines = frozen.map(({ area, formula }) => [address(area), formula]);
  draft.write(LIST_ROW + 2, 0, lines, "text");
}

/** What became of the custom functions. */
interface CustomFunctions {
  readonly frozen: readonly FrozenResult[];
  readonly native: ReadonlySet<string>;
}

/** The sheet that says what a reader of the file holds: what is live, what is frozen, which formula made it. */
export function noticeSheet(title: string, sheetName: string, { frozen, native }: CustomFunctions): TemplateSheet {
  const draft = new SheetDraft();
  draft.width(0, 1, 170);
  draft.width(1, 1, 900);
  draft.height(0, 1, 34);
  draft.put(0, 0, FILE_NOTICE.heading, "title");
  draft.put(2, 0, FILE_NOTICE.what, "strong");
  draft.put(2, 1, FILE_NOTICE.template(title), "label");
  const told = [LIVE, ...(native.size > 0 ? ON_NATIVE : []), ...(frozen.length > 0 ? ON_FROZEN : [])];
  told.forEach(([label, text], index) => {
    draft.put(3 + index, 0, label, "strong");
    draft.put(3 + index, 1, text, "label");
  });
  writeList(draft, frozen);
  return {
    name: sheetName,
    tabColor: TAB_COLORS.reference,
    gridlines: false,
    ...draft.parts(),
    freeze: { rows: 1, columns: 0 },
    print: printSetup(draft, {
      paper: "A4",
      columns: { first: 0, last: 1 },
      titleRows: { first: 0, last: 0 },
    }),
  };
}
