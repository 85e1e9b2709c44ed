import { useEffect, useState } from "react";
import { paletteFor, type OfficeColours, type Palette } from "./palette";

/** The palette for Office's present look; looked up again when the user comes back to the pane, as they do after changing it. */
export function useOfficePalette(): Palette {
  const [palette, setPalette] = useState(() => paletteFor(officeColours()));
  useEffect(() => {
    const update = (): void => {
      const next = paletteFor(officeColours());
      setPalette((current) => (JSON.stringify(current) === JSON.stringify(next) ? current : next));
    };
    window.addEventListener("focus", update);
    return () => window.removeEventListener("focus", update);
  }, []);
  return palette;
}

/** Missing outside Office, and on hosts that do not tell their theme. */
function officeColours(): OfficeColours | undefined {
  const context = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return context?.officeTheme;
}
