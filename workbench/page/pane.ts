const LEAST_WIDTH = 250;
const KEY_STEP = 16;

const mostWidth = () => Math.max(LEAST_WIDTH, window.innerWidth / 2);

/** The task pane: the add-in's own page in a frame. It is always loaded; closing it only hides it. */
export class Pane {
  readonly frame = document.createElement("iframe");
  readonly #divider: HTMLElement;

  constructor(
    readonly container: HTMLElement,
    divider: HTMLElement,
  ) {
    this.#divider = divider;
    this.frame.title = "Shorewise task pane";
    this.#announce(this.#width(), mostWidth());
    divider.addEventListener("pointerdown", (event) => this.#drag(event));
    divider.addEventListener("keydown", ({ key }) => {
      if (key === "ArrowLeft") this.#resize(this.#width() + KEY_STEP);
      if (key === "ArrowRight") this.#resize(this.#width() - KEY_STEP);
    });
  }

  #announce(width: number, most: number): void {
    this.#divider.setAttribute("aria-valuemin", String(LEAST_WIDTH));
    this.#divider.setAttribute("aria-valuemax", String(Math.round(most)));
    this.#divider.setAttribute("aria-valuenow", String(Math.round(width)));
  }

  /** Loads the add-in's page. The frame's name tells office.js in which host it runs, so it has to be there first. */
  load(name: string, address: string): void {
    this.frame.name = name;
    this.frame.src = address;
    this.container.append(this.frame);
  }

  show(isVisible: boolean): void {
    document.body.classList.toggle("pane-closed", !isVisible);
  }

  #width(): number {
    return this.container.getBoundingClientRect().width;
  }

  #resize(width: number): void {
    const most = mostWidth();
    const fitting = Math.min(most, Math.max(LEAST_WIDTH, width));
    document.documentElement.style.setProperty("--pane-width", `${String(Math.round(fitting))}px`);
    this.#announce(fitting, most);
  }

  #drag(start: PointerEvent): void {
    const width = this.#width();
    // Captured, because the frame would swallow the pointer as soon as it is over it.
    this.#divider.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => this.#resize(width + start.clientX - event.clientX);
    this.#divider.addEventListener("pointermove", move);
    this.#divider.addEventListener("pointerup", () => this.#divider.removeEventListener("pointermove", move), {
      once: true,
    });
  }
}
