import fc from "fast-check";
import { paletteFor, type Palette } from "../../src/taskpane/theme/palette";

/** Written anew from WCAG 2.2, not shared with the code under test. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const value = parseInt(colour.slice(start, start + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    });
    return red * 0.2126 + green * 0.7152 + blue * 0.0722;
  };
  const values = [light(one), light(other)];
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

const TEXTS = ["ink", "inkSoft", "accent", "outsource", "offshore", "hybrid", "danger", "success"] as const;
const GRAPHICS = ["outline", "speaksFor", "speaksAgainst"] as const;
const BACKGROUNDS = ["page", "surface", "tint"] as const;

function weakest(palette: Palette, colours: readonly (keyof Palette)[]): number {
  return Math.min(
    ...colours.flatMap((colour) =>
      BACKGROUNDS.map((background) => contrast(palette[colour] as string, palette[background])),
    ),
  );
}

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);

test("text and graphics reach AA contrast on every background, whatever colours Office reports", () => {
  fc.assert(
    fc.property(colour, fc.option(colour, { nil: undefined }), (bodyBackgroundColor, bodyForegroundColor) => {
      const palette = paletteFor(
        bodyForegroundColor === undefined ? { bodyBackgroundColor } : { bodyBackgroundColor, bodyForegroundColor },
      );
      expect(weakest(palette, TEXTS)).toBeGreaterThanOrEqual(4.5);
      expect(weakest(palette, GRAPHICS)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["#FFFFFF", false],
  ["#F3F2F1", false],
  ["#666666", true],
  ["#262626", true],
  ["#0A0A0A", true],
])("Office's background %s is kept; dark: %s", (bodyBackgroundColor, isDark) => {
  const palette = paletteFor({ bodyBackgroundColor });
  expect(palette.page).toBe(bodyBackgroundColor.toLowerCase());
  expect(palette.isDark).toBe(isDark);
});

test("a host that reports no theme, or one that cannot be read, gets the light one", () => {
  expect(paletteFor(undefined).page).toBe("#ffffff");
  expect(paletteFor({ bodyBackgroundColor: "Window" }).page).toBe("#ffffff");
});

test("Office's own text colour is taken when it can be read on its background", () => {
  expect(paletteFor({ bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#201F1E" }).ink).toBe("#201f1e");
  expect(paletteFor({ bodyBackgroundColor: "#262626", bodyForegroundColor: "#333333" }).ink).toBe("#ffffff");
});
