/** Writes a template as a workbook without Excel: `npm run workbook -- <template> --out file.xlsx`; `--help` says what else it takes. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { TEMPLATES } from "../src/templates/gallery";
import type { Template, TemplateOptions } from "../src/templates/vocabulary";
import { COMMAND_LINE, WORKBOOK_COMMAND } from "../src/words/command-lines";
import { listColumns, takesList } from "../src/workbook/rows/list-columns";
import { RowsError } from "../src/workbook/rows/rows-error";
import { HELP, readArguments, runProgram, UsageError } from "./command-line";
import { publishedAddIn } from "./manifest";
import { readCsv } from "./read-csv";
import { templateFile } from "./template-file";

const OPTIONS = {
  out: { type: "string" },
  data: { type: "string" },
  values: { type: "boolean" },
  "auto-open": { type: "boolean" },
  ...HELP,
} as const;
const IDS = TEMPLATES.map(({ id }) => id).join(", ");

interface Order {
  readonly template: Template;
  readonly out: string;
  readonly data?: string;
  /** Whether the pane opens with the file, for those who have the add-in. */
  readonly autoOpen: boolean;
  /** Whether results are written as values, for programs that have no LAMBDA. */
  readonly asValues: boolean;
}

/** Undefined where help is asked for. */
function readOrder(args: readonly string[]): Order | undefined {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help === true) return undefined;
  const [id, second] = positionals;
  if (id === undefined) throw new UsageError(WORKBOOK_COMMAND.noTemplate(IDS));
  if (second !== undefined) throw new UsageError(WORKBOOK_COMMAND.oneTemplate(second));
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new UsageError(WORKBOOK_COMMAND.unknownTemplate(id, IDS));
  const { out, data } = values;
  if (out === undefined || !/\.xlsx$/i.test(out)) throw new UsageError(WORKBOOK_COMMAND.noOutput);
  return {
    template,
    out,
    autoOpen: values["auto-open"] === true,
    asValues: values.values === true,
    ...(data !== undefined && { data }),
  };
}

async function readOptions({ template, data }: Order): Promise<TemplateOptions> {
  if (data === undefined) return {};
  if (!takesList(template)) throw new UsageError(WORKBOOK_COMMAND.takesNoRows(template.id));
  const { rows } = await readCsv(data, listColumns(template), template.list.mostRows);
  return { data: rows };
}

/** A file that could not be written to its end must not lie there as if it were whole. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.unfinished`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

async function writeOrdered(order: Order): Promise<string> {
  const options = await readOptions(order);
  const file = {
    ...(order.autoOpen && { opensWith: publishedAddIn() }),
    ...(order.asValues && { results: "values" as const }),
  };
  writeWhole(order.out, await templateFile(order.template, new Date(), options, file));
  return WORKBOOK_COMMAND.written(order.out);
}

const isForPerson = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof RowsError ||
  error instanceof RangeError ||
  (error instanceof Error && "code" in error);

/**
 * @param args of the command line
 * @returns what to tell the person
 * @throws UsageError with a message for the person
 */
async function workbook(args: readonly string[]): Promise<string> {
  try {
    const order = readOrder(args);
    return order === undefined ? WORKBOOK_COMMAND.help(IDS) : await writeOrdered(order);
  } catch (error) {
    if (!isForPerson(error)) throw error;
    throw new UsageError([error.message, WORKBOOK_COMMAND.nothingWritten, COMMAND_LINE.ask("workbook")].join("\n"));
  }
}

runProgram(workbook);
