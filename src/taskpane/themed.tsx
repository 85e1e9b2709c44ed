import * as React from "react";
import { useMemo } from "react";
import { Fabric } from "office-ui-fabric-react/lib/Fabric";
import { Customizer } from "office-ui-fabric-react/lib/Utilities";
import { fabricTheme } from "./theme/fabric-theme";
import type { Palette } from "./theme/palette";

export interface ThemedProps {
  readonly palette: Palette;
  readonly children: React.ReactNode;
}

/** Gives one palette to Fabric's controls, as their theme, and to the pane's own style sheets, as custom properties. */
export function Themed({ palette, children }: ThemedProps): JSX.Element {
  const settings = useMemo(() => ({ theme: fabricTheme(palette) }), [palette]);
  const properties = useMemo(() => customProperties(palette), [palette]);
  return (
    <Customizer settings={settings}>
      <Fabric className="themed" applyTheme style={properties}>
        {children}
      </Fabric>
    </Customizer>
  );
}

function customProperties({ isDark, ...colours }: Palette): React.CSSProperties {
  const named = Object.entries(colours).map(([name, colour]) => [`--${kebabCase(name)}`, colour]);
  return { ...(Object.fromEntries(named) as object), colorScheme: isDark ? "dark" : "light" };
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
