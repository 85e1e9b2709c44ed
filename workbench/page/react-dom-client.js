/**
 * `react-dom/client` as React 18 has it, on React 17: the task pane's controls end at 17, and npm allows one React a
 * project. Univer asks for nothing else that 17 lacks.
 */
import { render, unmountComponentAtNode } from "react-dom";

export function createRoot(container) {
  return {
    render: (element) => render(element, container),
    unmount: () => unmountComponentAtNode(container),
  };
}
