import { IRenderManagerService } from "@univerjs/engine-render";
import type { Book } from "./book";
import { WORKBOOK_ID, worksheetOf } from "./book";

/** Where the scrolling part of the sheet in front lies in the grid's element, and how it is scrolled and zoomed. */
export interface SheetView {
  readonly sheetId: string;
  /** Visible part right of and below headings and frozen cells, in pixels from the grid's corner. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the corner of cell A1 would be drawn, in pixels from the grid's corner. */
  readonly originX: number;
  readonly originY: number;
  readonly zoom: number;
}

/** What is in view at this moment, or undefined while nothing is drawn yet. */
export function currentView(book: Book, container: HTMLElement): SheetView | undefined {
  const render = book.injector.get(IRenderManagerService).getRenderById(WORKBOOK_ID);
  const viewport = render?.scene.getViewport("viewMain");
  const canvas = render?.engine.getCanvasElement();
  if (!render || !viewport || !canvas) return undefined;
  const [outer, inner] = [container.getBoundingClientRect(), canvas.getBoundingClientRect()];
  const [dx, dy] = [inner.left - outer.left, inner.top - outer.top];
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const { rowHeader, columnHeader } = worksheetOf(book, sheetId).getConfig();
  const zoom = render.scene.scaleX;
  return {
    sheetId,
    left: dx + viewport.left,
    top: dy + viewport.top,
    width: inner.width - viewport.left,
    height: inner.height - viewport.top,
    originX: dx + (rowHeader.width - viewport.viewportScrollX) * zoom,
    originY: dy + (columnHeader.height - viewport.viewportScrollY) * zoom,
    zoom,
  };
}
