/** What the NPV may come to when the uncertain drivers vary. */
import { SIMULATION } from "../../words/offshore-business-case";
import { address, area, type Area } from "../area";
import type { SheetDraft } from "../draft";
import { shore, type CaseCall } from "./case-call";
import { RESULT_COLUMNS, TWO_LINES } from "./layout";

export interface SimulationArea {
  readonly results: Area;
  readonly end: number;
}

export function writeSimulation(draft: SheetDraft, row: number, call: CaseCall): SimulationArea {
  const { label, result } = RESULT_COLUMNS;
  const { settings, uncertainty } = call;
  draft.put(row, label, SIMULATION.heading, "columnHeader");
  draft.write(row, result, [SIMULATION.header], "numberHeader");
  draft.height(row, 1, TWO_LINES);
  draft.put(row + 1, label, SIMULATION.label, "label");
  const results = area(row + 1, result, 1, SIMULATION.header.length);
  draft.style(results, "result", "money");
  draft.style(area(results.row, results.column + results.columns - 1), "result", "percent");
  const after = [uncertainty, address(settings.trials), address(settings.seed)];
  draft.put(results.row, results.column, shore("OFFSHORE_SIMULATION", call, { after }), "result", "money");
  draft.put(results.row, results.column + results.columns, SIMULATION.note, "note");
  return { results, end: row + 2 };
}
