/**
 * Writes a template as a workbook without Excel:
 *
 *     npm run workbook -- <template> [--data rows.csv] [--auto-open] --out file.xlsx
 */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { TEMPLATES } from "../src/templates/gallery";
import type { Template, TemplateOptions } from "../src/templates/vocabulary";
import { COMMAND_LINE } from "../src/words/files";
import { listColumns, takesList } from "../src/workbook/rows/list-columns";
import { RowsError } from "../src/workbook/rows/rows-error";
import { publishedAddIn } from "./manifest";
import { readCsv } from "./read-csv";
import { templateFile } from "./template-file";

/** Something that the person at the command line can put right. */
class UsageError extends Error {}

interface Order {
  readonly template: Template;
  readonly out: string;
  readonly data?: string;
  /** Whether the pane opens with the file, for those who have the add-in. */
  readonly autoOpen: boolean;
  /** Whether results are written as values, for programs that have no LAMBDA. */
  readonly asValues: boolean;
}

function readOrder(args: readonly string[]): Order {
  const options = {
    data: { type: "string" },
    out: { type: "string" },
    "auto-open": { type: "boolean" },
    values: { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const ids = TEMPLATES.map(({ id }) => id).join(", ");
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError(COMMAND_LINE.usage(ids));
  const template = TEMPLATES.find((each) => each.id === id);
  if (template === undefined) throw new UsageError(COMMAND_LINE.unknownTemplate(id, ids));
  const { out, data } = values;
  if (out === undefined || !/\.xlsx$/i.test(out)) throw new UsageError(COMMAND_LINE.noOutput);
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
  if (!takesList(template)) throw new UsageError(COMMAND_LINE.takesNoRows(template.id));
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

async function run(args: readonly string[]): Promise<void> {
  const order = readOrder(args);
  const options = await readOptions(order);
  const file = {
    ...(order.autoOpen && { opensWith: publishedAddIn() }),
    ...(order.asValues && { results: "values" as const }),
  };
  writeWhole(order.out, await templateFile(order.template, new Date(), options, file));
  process.stdout.write(`${COMMAND_LINE.written(order.out)}\n`);
}

const isForPerson = (error: unknown): error is Error =>
  error instanceof UsageError ||
  error instanceof RowsError ||
  error instanceof RangeError ||
  (error instanceof Error && "code" in error);

run(process.argv.slice(2)).catch((error: unknown) => {
  if (!isForPerson(error)) throw error;
  process.stderr.write(`${error.message}\n${COMMAND_LINE.nothingWritten}\n`);
  process.exitCode = 1;
});
