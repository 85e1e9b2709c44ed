import * as React from "react";
import { registerIcons } from "office-ui-fabric-react/lib/Styling";

function drawing(path: string): JSX.Element {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      focusable="false"
    >
      <path d={path} strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

const CIRCLE = "M8 1.7a6.3 6.3 0 1 0 0 12.6a6.3 6.3 0 1 0 0-12.6";

/** Our own drawings under the names that Fabric's controls ask for; its own icons are a font on a CDN. */
export function registerOwnIcons(): void {
  registerIcons({
    icons: {
      Info: drawing(`${CIRCLE}M8 7.2v4M8 4.8v.1`),
      Completed: drawing(`${CIRCLE}M5 8.2l2.1 2.1L11 6.2`),
      ErrorBadge: drawing(`${CIRCLE}M8 4.6v4.2M8 11.2v.1`),
      Warning: drawing("M8 2.2L14.3 13.6H1.7ZM8 6.4v3.4M8 11.7v.1"),
      Clear: drawing("M4 4l8 8M12 4l-8 8"),
      CheckMark: drawing("M3 8.5l3.4 3.4L13 5"),
      ChevronDown: drawing("M4 6l4 4l4-4"),
      ChevronUp: drawing("M4 10l4-4l4 4"),
      Search: drawing("M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.4 10.4L14 14"),
      More: drawing(
        "M3 7.4a.6.6 0 1 0 0 1.2a.6.6 0 1 0 0-1.2M8 7.4a.6.6 0 1 0 0 1.2a.6.6 0 1 0 0-1.2M13 7.4a.6.6 0 1 0 0 1.2a.6.6 0 1 0 0-1.2",
      ),
      Templates: drawing("M2 2.5h5v5H2ZM9 2.5h5v5H9ZM2 9.5h5v4H2ZM9 9.5h5v4H9Z"),
      Evaluate: drawing("M2.5 2v11.5H14M5.5 10.5v-3M8.5 10.5v-6M11.5 10.5v-4"),
      Savings: drawing("M2 12.5l4-4l3 2.5l5-6.5M10.5 4.5H14V8"),
      Weights: drawing("M8 2.5v11M4.5 13.5h7M3 4.5h10M3 4.5L1.2 9a2 2 0 0 0 3.6 0ZM13 4.5L11.2 9a2 2 0 0 0 3.6 0Z"),
      Share: drawing("M8 9.5V2M5 4.8L8 2l3 2.8M3.5 8v5.5h9V8"),
      TakeCell: drawing("M2 3h12v10H2ZM2 6.4h12M6 3v10M9 8.2h3v2.6H9Z"),
      Functions: drawing("M10.5 2.6C8.6 2 7.8 3 7.6 4.6L6.4 12c-.2 1.5-1 2-2.4 1.6M5 6.8h5"),
      Settings: drawing("M2 5h7M12 5h2M2 11h2M7 11h7M10.5 3.5v3M5.5 9.5v3"),
    },
  });
}
