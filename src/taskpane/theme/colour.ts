/** A colour as `#rrggbb`. */
export type Colour = string;

type Channels = readonly [red: number, green: number, blue: number];

/** The colour as `#rrggbb`, or null when the text is no hexadecimal colour (Office gives `#fff`, `#FFFFFF`, and on some hosts nothing). */
export function readColour(text: string | undefined): Colour | null {
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(text?.trim() ?? "")?.[1];
  if (digits === undefined) return null;
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `#${six.toLowerCase()}`;
}

/**
 * Relative luminance, 0 (black) to 1 (white).
 * Source: WCAG 2.2, "relative luminance", https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The colour that lies `share` (0 to 1) of the way from one to the other. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const target = channels(to);
  return fromChannels(channels(from).map((channel, index) => channel + ((target[index] ?? 0) - channel) * share));
}

/** Whether black or white reads better on a background. One of the two always reaches 4.5 : 1. */
export function blackOrWhiteOn(background: Colour): Colour {
  return contrast("#ffffff", background) >= contrast("#000000", background) ? "#ffffff" : "#000000";
}

/**
 * The given colour, moved toward black or white just as far as it takes to reach the contrast on every background.
 * @param ratio at most 4.5, which black or white reaches on any single background
 */
export function readableOn(backgrounds: readonly Colour[], colour: Colour, ratio: number): Colour {
  const end = blackOrWhiteOn(backgrounds[0] ?? "#ffffff");
  for (let step = 0; step < 20; step++) {
    const candidate = mix(colour, end, step / 20);
    if (backgrounds.every((background) => contrast(candidate, background) >= ratio)) return candidate;
  }
  return end;
}

function channels(colour: Colour): Channels {
  const number = Number.parseInt(colour.slice(1), 16);
  return [(number >> 16) & 255, (number >> 8) & 255, number & 255];
}

function fromChannels(values: readonly number[]): Colour {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, "0")).join("")}`;
}
