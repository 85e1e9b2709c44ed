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
    },
  });
}
