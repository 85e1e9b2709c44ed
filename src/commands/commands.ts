/** Commands of ribbon, context menu and keyboard. Imported once, by the shared page. */
import { TEMPLATE_IDS, type TemplateId } from "../templates/template-ids";
import { insertAndAnnounce } from "../workbook/insertion-state";
import { askForView, askToShare, type PaneView, type SharePart } from "../workbook/pane-requests";
import { ACTIONS, insertAction } from "./actions";

type Command = () => Promise<unknown>;

const openPane: Command = () => Office.addin.showAsTaskpane();

const show = (view: PaneView): Command => {
  return () => {
    askForView(view);
    return openPane();
  };
};

/** The pane opens with it, and shows progress, and the error if there is one. */
const insert = (templateId: TemplateId): Command => {
  return () => Promise.allSettled([insertNamed(templateId), openPane()]);
};

async function insertNamed(templateId: TemplateId): Promise<void> {
  const { TEMPLATES } = await import("../templates/gallery");
  const template = TEMPLATES.find(({ id }) => id === templateId);
  if (template !== undefined) await insertAndAnnounce(template);
}

const DOCUMENTATION = "docs/index.html";

/** In the browser where the host can open one; otherwise the pane's own reference. */
const showHelp: Command = async () => {
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) return show("functions")();
  Office.context.ui.openBrowserWindow(new URL(DOCUMENTATION, location.href).href);
  return undefined;
};

/** The pane follows the selection, so both ask for the same view: of several rows it shows the list, of one the reasons. */
const evaluate = show("evaluate");

const share = (part: SharePart): Command => {
  return () => {
    askToShare(part);
    return openPane();
  };
};

const COMMANDS: Readonly<Record<string, Command>> = {
  [ACTIONS.openPane]: openPane,
  [ACTIONS.evaluateSelection]: evaluate,
  [ACTIONS.explainRow]: evaluate,
  [ACTIONS.shareNative]: share("native"),
  [ACTIONS.shareValues]: share("values"),
  [ACTIONS.shareRestore]: share("restore"),
  [ACTIONS.shareRepair]: share("repair"),
  [ACTIONS.showHelp]: showHelp,
  ...Object.fromEntries(TEMPLATE_IDS.map((id) => [insertAction(id), insert(id)])),
};

/** Runs a command; a shortcut of the keyboard comes without an event. */
async function run(command: Command, event?: Office.AddinCommands.Event): Promise<void> {
  try {
    await command();
  } finally {
    // Without this Excel keeps the command greyed out and tells the person that the add-in does not answer.
    event?.completed();
  }
}

// A host without commands has no `actions`, and the pane must open there all the same.
if (typeof Office !== "undefined" && (Office.actions as typeof Office.actions | undefined) !== undefined) {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event?: Office.AddinCommands.Event) => run(command, event));
  }
}
