/** What a person chose, unfolded and picked in Evaluate: as it was left, whatever is selected meanwhile. */
import { keptChoice, keptFlag, keptObject, keptText } from "../kept-values";
import type { Fold } from "../folded";
import type { PaneWorkbook } from "../pane-workbook";
import { useKeptState, type KeptForm } from "../use-kept-state";
import { FORMS, PLACES } from "./results-form";
import type { ResultChoices } from "./use-results";

/** The row explained, in the selection that it was picked in. */
interface Picked {
  readonly selection: string;
  readonly row: number;
}

interface PanelState extends ResultChoices {
  readonly areColumnsOpen: boolean;
  readonly areResultsOpen: boolean;
  readonly picked: Picked | null;
}

const USUAL: PanelState = {
  form: "formulas",
  place: "beside",
  areColumnsOpen: false,
  areResultsOpen: false,
  picked: null,
};

function pickedIn(kept: unknown): Picked | null {
  const { selection, row } = keptObject(kept);
  return Number.isInteger(row) ? { selection: keptText(selection), row: Number(row) } : null;
}

const PANELS: KeptForm<PanelState> = {
  subject: "results",
  toKept: (state) => state,
  fromKept: (kept) => {
    const { form, place, areColumnsOpen, areResultsOpen, picked } = keptObject(kept);
    return {
      form: keptChoice(form, FORMS, USUAL.form),
      place: keptChoice(place, PLACES, USUAL.place),
      areColumnsOpen: keptFlag(areColumnsOpen),
      areResultsOpen: keptFlag(areResultsOpen),
      picked: pickedIn(picked),
    };
  },
};

export interface Panels {
  readonly choices: ResultChoices;
  readonly choose: (changed: Partial<ResultChoices>) => void;
  readonly columnsFold: Fold;
  readonly resultsFold: Fold;
  /** The row picked in this selection, if one was. */
  readonly pickedIn: (selection: string) => number | undefined;
  readonly pick: (picked: Picked) => void;
  readonly isUnkept: boolean;
}

export function usePanels(workbook: PaneWorkbook): Panels {
  const { state = USUAL, change, isUnkept } = useKeptState(workbook, PANELS);
  const { form, place, picked } = state;
  const set = (changed: Partial<PanelState>): void => change((before) => ({ ...before, ...changed }));
  return {
    choices: { form, place },
    choose: set,
    columnsFold: { isOpen: state.areColumnsOpen, setOpen: (areColumnsOpen) => set({ areColumnsOpen }) },
    resultsFold: { isOpen: state.areResultsOpen, setOpen: (areResultsOpen) => set({ areResultsOpen }) },
    pickedIn: (selection) => (picked?.selection === selection ? picked.row : undefined),
    pick: (next) => set({ picked: next }),
    isUnkept,
  };
}
