import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { IRange } from "@univerjs/core";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableWords from "@univerjs/preset-sheets-table/locales/en-US";
import { IRenderManagerService } from "@univerjs/engine-render";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import type { Book } from "./book";
import { emptyWorkbook, WORKBOOK_ID } from "./book";
import { TABLE_THEMES } from "./table-themes";

const isWithin = ({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean =>
  row >= startRow && row < endRow && column >= startColumn && column <= endColumn;

const FRAMES_TO_DRAW = 3;

function afterFrames(frames: number, act: () => void): void {
  if (frames === 0) act();
  else requestAnimationFrame(() => afterFrames(frames - 1, act));
}

/** Of the time while work is going on; a person sees it grow, and the work is not held up by pictures of it. */
const SHARE_FOR_DRAWING = 0.25;

interface DrawingEngine {
  _renderFrame(timestamp: number): void;
}

/** Univer draws whenever anything has changed, which during a long calculation is always. */
function drawSparingly(engine: DrawingEngine, isBusy: () => boolean): void {
  const draw = engine._renderFrame.bind(engine);
  let nextAt = 0;
  engine._renderFrame = (timestamp) => {
    const start = performance.now();
    if (start < nextAt && isBusy()) return;
    draw(timestamp);
    const end = performance.now();
    nextAt = end + (end - start) * (1 / SHARE_FOR_DRAWING - 1);
  };
}

/** A book drawn in an element of the page, with formula bar and sheet tabs. */
export function createBrowserBook(container: HTMLElement): Book {
  const locale = LocaleType.EN_US;
  const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords, tableWords);
  const univer = new Univer({ locale, locales: { [locale]: words }, logLevel: LogLevel.ERROR });
  const presets = [
    UniverSheetsCorePreset({ container, toolbar: false }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  // Univer's tab with the table's name would cover the row above the table.
  const optionsOf = new Map<unknown, object>([
    [UniverSheetsTablePlugin, { userThemes: TABLE_THEMES }],
    [UniverSheetsTableUIPlugin, { hideAnchor: true }],
  ]);
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    univer.registerPlugin(plugin, optionsOf.get(plugin) ?? options);
  }
  const api = FUniver.newAPI(univer);
  const workbook = api.createWorkbook(emptyWorkbook());
  // A sheet that has just come to the front is drawn, and its scroll position set, in the frames that follow.
  const bringIntoView = (row: number, column: number) =>
    afterFrames(FRAMES_TO_DRAW, () => {
      const sheet = workbook.getActiveSheet();
      const seen = sheet.getVisibleRange();
      if (!seen || isWithin(seen, row, column)) return;
      const half = Math.floor((seen.endRow - seen.startRow) / 2);
      sheet.scrollToCell(Math.max(0, row - half), column);
    });
  const injector = univer.__getInjector();
  return {
    api,
    injector,
    workbook,
    bringIntoView,
    drawSparingly: (isBusy) => {
      const engine = injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID)?.engine;
      if (engine) drawSparingly(engine as unknown as DrawingEngine, isBusy);
    },
    dispose: () => univer.dispose(),
  };
}
