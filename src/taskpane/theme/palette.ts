/** The pane's colours, made from the colours Office shows around it. */
import { blackOrWhiteOn, contrast, luminance, mix, readableOn, readColour, type Colour } from "./colour";

/** What Office tells about its look; any part may be missing, depending on the host. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

export interface Palette {
  readonly isDark: boolean;
  /** Behind everything: Office's own background. */
  readonly page: Colour;
  /** Cards and lists. Always at least as far from the ink as the page, so that text never loses contrast on it. */
  readonly surface: Colour;
  readonly ink: Colour;
  readonly inkSoft: Colour;
  /** Separators; carry no meaning. */
  readonly line: Colour;
  /** Borders of controls. */
  readonly outline: Colour;
  /** Buttons, links, focus, the selected row's edge. */
  readonly accent: Colour;
  readonly onAccent: Colour;
  /** Fill of the row or tab that is selected or pointed at. */
  readonly tint: Colour;
  readonly outsource: Colour;
  readonly offshore: Colour;
  readonly hybrid: Colour;
  readonly speaksFor: Colour;
  readonly speaksAgainst: Colour;
  readonly danger: Colour;
  readonly success: Colour;
}

const TEXT = 4.5;
const GRAPHIC = 3;

/** The mark's own colours: land, sea; and the two ends of a contribution bar, told apart by the colour-blind too. */
const HUES = {
  sea: "#0e5868",
  land: "#a05a00",
  hybrid: "#5b45a0",
  speaksFor: "#1a7f8c",
  speaksAgainst: "#b4541f",
  danger: "#b3261e",
  success: "#1e6b3a",
} as const;

/** Text and graphics reach WCAG AA (4.5 : 1, 3 : 1) on page, surface and tint, whatever background Office has. */
export function paletteFor(office: OfficeColours | undefined): Palette {
  const page = readColour(office?.bodyBackgroundColor) ?? "#ffffff";
  const end = blackOrWhiteOn(page);
  const isDark = end === "#ffffff";
  const surface = mix(page, isDark ? "#000000" : "#ffffff", isDark ? 0.22 : 0.7);
  const tint = mix(surface, isDark ? "#000000" : HUES.sea, isDark ? 0.35 : 0.07);
  const backgrounds = [page, surface, tint];
  const text = (colour: Colour): Colour => readableOn(backgrounds, colour, TEXT);
  const graphic = (colour: Colour): Colour => readableOn(backgrounds, colour, GRAPHIC);
  const accent = text(HUES.sea);
  return {
    isDark,
    page,
    surface,
    tint,
    ink: inkOn(backgrounds, office?.bodyForegroundColor, end),
    inkSoft: text(mix(end, page, 0.36)),
    line: mix(page, end, isDark ? 0.22 : 0.13),
    outline: graphic(mix(page, end, 0.45)),
    accent,
    onAccent: blackOrWhiteOn(accent),
    outsource: text(HUES.land),
    offshore: accent,
    hybrid: text(HUES.hybrid),
    speaksFor: graphic(HUES.speaksFor),
    speaksAgainst: graphic(HUES.speaksAgainst),
    danger: text(HUES.danger),
    success: text(HUES.success),
  };
}

/** Office's own text colour where it is readable; some themes report a colour meant for another surface. */
function inkOn(backgrounds: readonly Colour[], reported: string | undefined, end: Colour): Colour {
  const colour = readColour(reported);
  const readable = colour !== null && backgrounds.every((background) => contrast(colour, background) >= 7);
  return readable ? colour : luminance(end) === 1 ? end : readableOn(backgrounds, "#1b1f23", TEXT);
}
