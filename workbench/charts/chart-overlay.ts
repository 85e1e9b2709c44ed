import { currentView, type SheetView } from "../grid/view";
import type { UniverGrid } from "../grid/univer-grid";
import { type ChartStore, resolve } from "../host/charts";
import { drawChart } from "./draw-chart";

const PIXELS_PER_POINT = 96 / 72;

/** Charts floating over the grid: they scroll with the cells and are drawn anew when these have changed. */
export class ChartOverlay {
  readonly #layer = document.createElement("div");
  #stale = true;
  #view = "";

  constructor(
    readonly container: HTMLElement,
    readonly grid: UniverGrid,
    readonly charts: ChartStore,
  ) {
    this.#layer.className = "chart-layer";
    container.append(this.#layer);
    const redraw = () => {
      this.#stale = true;
    };
    charts.subscribe(redraw);
    grid.onCalculated(redraw);
    grid.onEdited(redraw);
    this.#follow();
  }

  /** Once a picture: scrolling, zooming, freezing, resizing and another sheet in front have no event in common. */
  #follow(): void {
    const view = currentView(this.grid.book, this.container);
    const position = JSON.stringify(view);
    if (view && (this.#stale || position !== this.#view)) {
      if (this.#stale || !this.#view.includes(`"${view.sheetId}"`)) this.#draw(view);
      this.#stale = false;
      this.#view = position;
      this.#place(view);
    }
    requestAnimationFrame(() => this.#follow());
  }

  #draw({ sheetId }: SheetView): void {
    const pictures = this.charts.list(sheetId).map((chart) => {
      const size = { width: chart.width * PIXELS_PER_POINT, height: chart.height * PIXELS_PER_POINT };
      const picture = drawChart(chart, resolve(chart, this.grid), size);
      picture.dataset.left = String(chart.left * PIXELS_PER_POINT);
      picture.dataset.top = String(chart.top * PIXELS_PER_POINT);
      return picture;
    });
    this.#layer.replaceChildren(...pictures);
  }

  #place({ left, top, width, height, originX, originY, zoom }: SheetView): void {
    const { style } = this.#layer;
    [style.left, style.top] = [`${String(left)}px`, `${String(top)}px`];
    [style.width, style.height] = [`${String(width)}px`, `${String(height)}px`];
    for (const picture of this.#layer.querySelectorAll("svg")) {
      const x = originX - left + Number(picture.dataset.left) * zoom;
      const y = originY - top + Number(picture.dataset.top) * zoom;
      picture.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(zoom)})`;
    }
  }
}
