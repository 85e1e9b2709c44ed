import * as React from "react";

/** The product's mark, decorative: the name stands beside it in words. */
export function Mark({ size }: { readonly size: number }): JSX.Element {
  return <img className="mark" src="assets/mark.svg" alt="" width={size} height={size} />;
}
