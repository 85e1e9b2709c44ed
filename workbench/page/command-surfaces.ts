/** Draws the add-in's commands where Excel would: on the ribbon, in the context menu of cells, and on keys. */
import type { Command, Commands, RibbonControl, Shortcut } from "./ribbon";

export type RunCommand = (command: Command) => Promise<void>;

function face({ icon, label, description }: Command, element: HTMLElement): void {
  const image = document.createElement("img");
  image.src = icon;
  image.alt = "";
  element.title = description;
  element.append(image, label);
}

/** One menu is open at a time; a click elsewhere or Escape closes it, as the arrow keys move in it. */
class Menu {
  readonly element = document.createElement("div");
  #isOpen = false;

  constructor(
    commands: readonly Command[],
    run: RunCommand,
    readonly closed: () => void = () => {},
  ) {
    this.element.className = "command-menu";
    this.element.setAttribute("role", "menu");
    for (const command of commands) {
      const item = document.createElement("button");
      item.type = "button";
      item.setAttribute("role", "menuitem");
      face(command, item);
      item.addEventListener("click", () => {
        this.close();
        void run(command);
      });
      this.element.append(item);
    }
    this.element.addEventListener("keydown", (event) => this.#move(event));
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node) || !this.element.contains(relatedTarget)) this.close();
    });
  }

  #move(event: KeyboardEvent): void {
    const items = [...this.element.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") this.close();
    if (step !== undefined) {
      const at = items.findIndex((item) => item === document.activeElement);
      items.at((at + step) % items.length)?.focus();
    }
    // The grid listens on the page, and would take the keys for its cells.
    event.stopPropagation();
  }

  openAt(left: number, top: number): void {
    this.#isOpen = true;
    document.body.append(this.element);
    const { width, height } = this.element.getBoundingClientRect();
    const within = (at: number, size: number, most: number) => Math.max(0, Math.min(at, most - size));
    this.element.style.left = `${String(within(left, width, window.innerWidth))}px`;
    this.element.style.top = `${String(within(top, height, window.innerHeight))}px`;
    this.element.querySelector("button")?.focus();
  }

  close(): void {
    if (!this.#isOpen) return;
    // Removing the item that has the focus takes it away, which would close the menu a second time.
    this.#isOpen = false;
    this.element.remove();
    this.closed();
  }
}

function ribbonButton(control: RibbonControl, run: RunCommand): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  face(control, button);
  if (control.items.length === 0) {
    // A button rests while its command runs.
    button.addEventListener("click", () => {
      button.disabled = true;
      void run(control).finally(() => (button.disabled = false));
    });
    return button;
  }
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const menu = new Menu(control.items, run, () => button.setAttribute("aria-expanded", "false"));
    menu.element.setAttribute("aria-label", control.label);
    button.setAttribute("aria-expanded", "true");
    const { left, bottom } = button.getBoundingClientRect();
    menu.openAt(left, bottom + 2);
  });
  return button;
}

export function drawRibbon(container: HTMLElement, { group, ribbon }: Commands, run: RunCommand): void {
  const element = document.createElement("div");
  element.className = "ribbon-group";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", group);
  element.append(...ribbon.map((control) => ribbonButton(control, run)));
  container.replaceChildren(element);
}

/** The add-in's part of the cells' context menu; it opens above the pointer, because the grid opens its own below. */
export function offerCellMenu(sheet: HTMLElement, { group, cellMenu }: Commands, run: RunCommand): void {
  sheet.addEventListener(
    "contextmenu",
    ({ clientX, clientY }) => {
      const menu = new Menu(cellMenu, run);
      menu.element.setAttribute("aria-label", group);
      menu.openAt(clientX, clientY - 12 - 34 * cellMenu.length);
    },
    { capture: true },
  );
}

const isPressed = (keys: string, event: KeyboardEvent): boolean => {
  const parts = keys.toLowerCase().split("+");
  const holds = (key: string) => parts.includes(key);
  const letter = parts.at(-1) ?? "";
  return (
    event.ctrlKey === holds("ctrl") &&
    event.altKey === holds("alt") &&
    event.shiftKey === holds("shift") &&
    event.code.toLowerCase() === `key${letter}`
  );
};

export function listenForShortcuts(shortcuts: readonly Shortcut[], run: (functionName: string) => Promise<void>): void {
  window.addEventListener(
    "keydown",
    (event) => {
      const pressed = shortcuts.find(({ keys }) => isPressed(keys, event));
      if (!pressed) return;
      event.preventDefault();
      event.stopPropagation();
      void run(pressed.functionName);
    },
    { capture: true },
  );
}
