import * as React from "react";
import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { words } from "../words/language";

interface PaneBoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault in drawing one view from leaving the user before an empty pane. */
export class PaneBoundary extends React.Component<{ readonly children: React.ReactNode }, PaneBoundaryState> {
  override state: PaneBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): PaneBoundaryState {
    return { hasFailed: true };
  }

  override render(): React.ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <section className="card" role="alert">
        <h2>{words().pane.broken.title}</h2>
        <p>{words().pane.broken.text}</p>
        <DefaultButton text={words().pane.broken.again} onClick={() => this.setState({ hasFailed: false })} />
      </section>
    );
  }
}
