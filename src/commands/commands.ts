/** Ribbon commands that run code; opening the pane needs none, the manifest does it. Imported once, by the shared page. */
import { FUNCTION_PORTFOLIO } from "../templates/function-portfolio";
import { insertAndAnnounce } from "../workbook/insertion-state";
import { ACTIONS } from "../words/commands";

/** Inserts the function portfolio and opens the pane, which shows progress, and the error if there is one. */
export async function insertTemplateCommand(event: Office.AddinCommands.Event): Promise<void> {
  await Promise.allSettled([insertAndAnnounce(FUNCTION_PORTFOLIO), Office.addin.showAsTaskpane()]);
  // Without this Excel keeps the command greyed out and tells the person that the add-in does not answer.
  event.completed();
}

Office.actions.associate(ACTIONS.insertTemplate, insertTemplateCommand);
