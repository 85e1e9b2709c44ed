import { createTheme, type ITheme } from "office-ui-fabric-react/lib/Styling";
import { mix } from "./colour";
import type { Palette } from "./palette";

/** System fonts only: the controls' own default names fonts that it would fetch from a server. */
export const FONT_FAMILY = "'Segoe UI', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif";

/** The theme of the Fabric controls, from the same colours as the rest of the pane. */
export function fabricTheme(palette: Palette): ITheme {
  const { page, surface, ink, inkSoft, line, outline, accent, onAccent, tint } = palette;
  const stronger = mix(accent, ink, 0.25);
  return createTheme({
    isInverted: palette.isDark,
    defaultFontStyle: { fontFamily: FONT_FAMILY, fontWeight: "regular" },
    palette: {
      themePrimary: accent,
      themeDarkAlt: stronger,
      themeDark: stronger,
      themeDarker: stronger,
      themeSecondary: accent,
      themeTertiary: mix(accent, page, 0.4),
      themeLight: mix(accent, page, 0.75),
      themeLighter: tint,
      themeLighterAlt: tint,
      black: ink,
      neutralDark: ink,
      neutralPrimary: ink,
      neutralPrimaryAlt: ink,
      neutralSecondary: inkSoft,
      neutralTertiary: mix(inkSoft, page, 0.4),
      neutralTertiaryAlt: outline,
      neutralQuaternary: line,
      neutralQuaternaryAlt: line,
      neutralLight: line,
      neutralLighter: tint,
      neutralLighterAlt: surface,
      white: page,
    },
    semanticColors: {
      bodyBackground: page,
      primaryButtonText: onAccent,
      primaryButtonTextDisabled: inkSoft,
      buttonTextDisabled: inkSoft,
      focusBorder: ink,
      link: accent,
      linkHovered: stronger,
      errorText: palette.danger,
      messageText: ink,
      errorBackground: surface,
      successBackground: surface,
      infoBackground: surface,
    },
  });
}
