import { address } from "../../templates/area";
import type { TemplateSheet } from "../../templates/vocabulary";
import { FILE_NOTICE } from "../../words/files";
import { FROZEN_LIST } from "../../words/frozen-list";
import { type LabelledText, noticeLayout } from "../notice-layout";
import type { FrozenResult } from "./file-cells";

const WIDTHS = [170, 900];

const LIVE: LabelledText = [FILE_NOTICE.live, FILE_NOTICE.liveText];
const ON_NATIVE: readonly LabelledText[] = [
  [FILE_NOTICE.carried, FILE_NOTICE.carriedText],
  [FILE_NOTICE.needs, FILE_NOTICE.needsText],
];
const ON_FROZEN: readonly LabelledText[] = [
  [FILE_NOTICE.frozen, FILE_NOTICE.frozenText],
  [FILE_NOTICE.checks, FILE_NOTICE.checksText],
  [FILE_NOTICE.again, FILE_NOTICE.againText],
];

/** What became of the custom functions. */
interface CustomFunctions {
  readonly frozen: readonly FrozenResult[];
  readonly native: ReadonlySet<string>;
}

/** The sheet that says what a reader of the file holds: what is live, what is frozen, which formula made it. */
export function noticeSheet(title: string, sheetName: string, { frozen, native }: CustomFunctions): TemplateSheet {
  return noticeLayout(sheetName, {
    heading: FILE_NOTICE.heading,
    texts: [
      [FILE_NOTICE.what, FILE_NOTICE.template(title)],
      LIVE,
      ...(native.size > 0 ? ON_NATIVE : []),
      ...(frozen.length > 0 ? ON_FROZEN : []),
    ],
    list: {
      heading: FROZEN_LIST.heading,
      columns: [FILE_NOTICE.cells, FILE_NOTICE.formula],
      lines: frozen.map(({ area, formula }) => [address(area), formula]),
      ...(frozen.length === 0 && { remark: FROZEN_LIST.nothing }),
    },
    widths: WIDTHS,
  });
}
