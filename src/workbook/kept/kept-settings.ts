/** The choices that the pane keeps in the workbook, so that closing it or working with others loses nothing. */
import { DEFAULT_SETTINGS, MODEL_SETTINGS, type ModelSettings } from "../../sourcing/settings";
import { words } from "../../words/language";
import { readableError } from "../excel-errors";
import { runInExcel } from "../excel-run";
import { isKept, keep, queueKeeping, queueKept, readKept, type Kept } from "./kept-state";

/** By criterion id the heading of its column; "" for none. */
export type ColumnChoices = Readonly<Record<string, string>>;

/** Choices that a person made for this workbook. */
export interface WorkbookChoices {
  /** Used where a list brings no model settings of its own. */
  readonly model: ModelSettings;
  /** Rows of a template's list; null for as many as it has samples. */
  readonly sampleRows: number | null;
}

export const USUAL_CHOICES: WorkbookChoices = { model: DEFAULT_SETTINGS, sampleRows: null };

export const MOST_SAMPLE_ROWS = 1000;

const SUBJECTS = { choices: "Choices", columns: "Columns" } as const;

/** A kept value as an object; another version, or somebody else, may have written anything there. */
const objectIn = (value: unknown): Kept => (isKept(value) ? value : {});

function modelOf(kept: Kept): ModelSettings {
  const given = isKept(kept.model) ? kept.model : {};
  const numbers = MODEL_SETTINGS.map(({ key, default: usual, minimum, maximum }) => {
    const value = given[key];
    return [key, typeof value === "number" && value >= minimum && value <= maximum ? value : usual];
  });
  return Object.fromEntries(numbers) as Record<keyof ModelSettings, number>;
}

function choicesOf(kept: Kept): WorkbookChoices {
  const { sampleRows } = kept;
  const isCount = Number.isInteger(sampleRows) && Number(sampleRows) >= 1 && Number(sampleRows) <= MOST_SAMPLE_ROWS;
  return { model: modelOf(kept), sampleRows: isCount ? Number(sampleRows) : null };
}

const columnsOf = (kept: Kept): ColumnChoices =>
  Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === "string"));

/** Queued to be loaded with the next request. */
export interface KeptReading {
  readonly choices: () => WorkbookChoices;
  /** The columns chosen for one list. */
  readonly columns: (list: string) => ColumnChoices;
}

/** Asks for all that is kept; what is returned may be called after the next sync. */
export function queueKeptSettings(context: Excel.RequestContext): KeptReading {
  const [choices, columns] = [queueKept(context, SUBJECTS.choices), queueKept(context, SUBJECTS.columns)];
  return {
    choices: () => choicesOf(objectIn(choices())),
    columns: (list) => columnsOf(objectIn(objectIn(columns())[list])),
  };
}

/** @throws WorkbookError */
export async function readChoices(): Promise<WorkbookChoices> {
  return choicesOf(objectIn(await readKept(SUBJECTS.choices)));
}

/** @throws WorkbookError */
export const keepChoices = ({ model, sampleRows }: WorkbookChoices): Promise<void> =>
  keep(SUBJECTS.choices, { model, sampleRows });

/**
 * Keeps the columns of one list; those of other lists stay.
 *
 * @throws WorkbookError
 */
export async function keepColumns(list: string, chosen: ColumnChoices): Promise<void> {
  try {
    await runInExcel(async (context) => {
      const columns = queueKept(context, SUBJECTS.columns);
      await context.sync();
      queueKeeping(context, SUBJECTS.columns, { ...objectIn(columns()), [list]: chosen });
      await context.sync();
    });
  } catch (error) {
    throw readableError(error, words().workbook.consequences.untouched);
  }
}
