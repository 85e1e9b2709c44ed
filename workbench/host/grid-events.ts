import { formatAddress, intersect } from "./addresses";
import type { Area, Grid } from "../grid/grid";
import { WHOLE_WORKBOOK } from "./events";
import { make } from "./host-class";
import type { Session } from "./session";

const CHANGED = 10;
const ACTIVATED = 11;
const DEACTIVATED = 12;
const SELECTION_CHANGED = 14;
const CALCULATED = 16;
const TABLE_CHANGED = 101;

/** The area as events name it: without its sheet. */
function localAddress(area: Area, session: Session): string {
  const address = formatAddress(session.sheet(area.sheetId).name, area);
  return address.slice(address.lastIndexOf("!") + 1);
}

function changeOf(area: Area, session: Session): Record<string, unknown> {
  return {
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    shiftDirection: "None",
    worksheetId: area.sheetId,
    address: localAddress(area, session),
    referenceId: session.reference(make("Range", area)),
  };
}

function raiseChanged(area: Area, session: Session): void {
  session.events.raise(CHANGED, [area.sheetId, WHOLE_WORKBOOK], changeOf(area, session));
  for (const table of session.grid.tables()) {
    const part = intersect(table.area, area);
    if (part !== undefined) {
      const targets = [table.id, area.sheetId, WHOLE_WORKBOOK];
      session.events.raise(TABLE_CHANGED, targets, { ...changeOf(part, session), tableId: table.id });
    }
  }
}

/** Passes what happens in the grid on to the add-in; `onSelection` serves the older event that is no rich-API event. */
export function passEventsOn(grid: Grid, session: Session, onSelection: () => void): () => void {
  let activeSheet = grid.activeSheetId();
  const selected = (area: Area): void => {
    if (area.sheetId !== activeSheet) {
      session.events.raise(DEACTIVATED, [activeSheet, WHOLE_WORKBOOK], { worksheetId: activeSheet });
      session.events.raise(ACTIVATED, [area.sheetId, WHOLE_WORKBOOK], { worksheetId: area.sheetId });
      activeSheet = area.sheetId;
    }
    const payload = { worksheetId: area.sheetId, address: localAddress(area, session) };
    session.events.raise(SELECTION_CHANGED, [area.sheetId, WHOLE_WORKBOOK], payload);
    onSelection();
  };
  const stops = [
    grid.onEdited((area) => {
      raiseChanged(area, session);
    }),
    grid.onSelected(selected),
    grid.onCalculated(() => {
      for (const sheet of grid.sheets()) {
        session.events.raise(CALCULATED, [sheet.id, WHOLE_WORKBOOK], { worksheetId: sheet.id, address: "" });
      }
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
