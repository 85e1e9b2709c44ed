/** How the pane looks: in Office's themes, widths and zooms; and what of it cannot be read or reached. */
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";

/** A look that Office or the system gives the pane. */
export type Look = "light" | "dark" | "high contrast";

export const LOOKS: readonly Look[] = ["light", "dark", "high contrast"];

/** The usual pane, a wide one, and the usual one at 200 % zoom, which leaves it half as many CSS pixels. */
export const WIDTHS = [320, 450, 160] as const;

const THEMES = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#1B1F23" },
  dark: { bodyBackgroundColor: "#262626", bodyForegroundColor: "#FFFFFF" },
} as const;

export function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("The pane is not loaded.");
  return frame;
}

/** Changes Office's theme, or the system's colours, as a person does: the pane follows when it is come back to. */
export async function take(page: Page, look: Look): Promise<void> {
  const isForced = look === "high contrast";
  await page.emulateMedia({
    forcedColors: isForced ? "active" : "none",
    colorScheme: isForced ? "dark" : "light",
    // Colours that are still on their way would be found too pale.
    reducedMotion: "reduce",
  });
  const theme = THEMES[look === "dark" ? "dark" : "light"];
  await paneFrame(page).evaluate((colours) => {
    Object.defineProperty(Office.context, "officeTheme", { value: colours, configurable: true });
    window.dispatchEvent(new Event("focus"));
    return new Promise<void>((drawn) => {
      requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
    });
  }, theme);
}

export async function widen(page: Page, pixels: number): Promise<void> {
  await page.evaluate((width) => {
    document.documentElement.style.setProperty("--pane-width", `${String(width)}px`);
  }, pixels);
  await paneFrame(page).waitForFunction((width) => Math.abs(window.innerWidth - width) <= 2, pixels);
}

/** Colours that change with the theme are between two for a moment: what is wrong with them is wrong a moment later too. */
const SETTLING_MS = 500;

/** What axe finds, contrast included; not in high contrast, where a page is told the colours that it asked for, not those it got. */
export async function violations(page: Page, look: Look): Promise<string[]> {
  const frame = paneFrame(page);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  const found = await foundByAxe(frame, look);
  if (found.length === 0) return found;
  await page.waitForTimeout(SETTLING_MS);
  return foundByAxe(frame, look);
}

function foundByAxe(frame: Frame, look: Look): Promise<string[]> {
  return frame.evaluate(async (enabled) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations: found } = await run(document.body, { rules: { "color-contrast": { enabled } } });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any.map(({ message }) => message).join(" ")}`),
    );
  }, look !== "high contrast");
}

/** What does not fit: parts that reach out of the pane, and texts that their own box cuts off. */
export async function misfits(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").trim().slice(0, 40)}”`;
    /** For screen readers only, or a decoration: the bar of work that has no count wanders through its track and out of it. */
    const isHidden = (element: Element | null): boolean =>
      element !== null &&
      (element.classList.contains("ms-ProgressIndicator-itemProgress") ||
        getComputedStyle(element).clipPath !== "none" ||
        element.getAttribute("aria-hidden") === "true" ||
        isHidden(element.parentElement));
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility !== "hidden" && !isHidden(element);
    };
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width)
      found.push(`the pane scrolls sideways: ${width} of ${document.documentElement.scrollWidth}`);
    for (const element of document.querySelectorAll("body *")) {
      if (!(element instanceof HTMLElement) || !isSeen(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      if (left < -1 || right > width + 1) found.push(`out of the pane: ${name(element)}`);
      const { overflowX, textOverflow } = getComputedStyle(element);
      const cuts = overflowX === "hidden" || overflowX === "clip" || textOverflow === "ellipsis";
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${name(element)}`);
      if (element instanceof HTMLInputElement && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut off in its field: ${element.value}`);
    }
    return found;
  });
}
