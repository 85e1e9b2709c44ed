/** Attributes of an SVG element; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Coordinates to a tenth of a pixel: finer ones only make the picture's text longer. */
const shown = (value: string | number) => (typeof value === "number" ? String(Math.round(value * 10) / 10) : value);

export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, shown(value));
  }
  element.append(...children);
  return element;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Area that two boxes have in common, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Width of a text in pixels, from the average width of a letter: charts are drawn where there is nothing to measure on. */
export function textWidth(text: string, fontPixels: number): number {
  return text.length * fontPixels * 0.56;
}

/** The text, cut with an ellipsis to what the width holds. */
export function fitting(text: string, width: number, fontPixels: number): string {
  if (textWidth(text, fontPixels) <= width) return text;
  const letters = Math.max(1, Math.floor(width / (fontPixels * 0.56)) - 1);
  return `${text.slice(0, letters).trimEnd()}…`;
}
