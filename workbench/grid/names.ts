import {
  IDefinedNamesService,
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { Book } from "./book";
import { execute, WORKBOOK_ID } from "./book";
import type { NameState } from "./grid";

function entries(book: Book) {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(WORKBOOK_ID) ?? {});
}

function entryOf(book: Book, name: string) {
  return entries(book).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** Univer keeps a plain reference without the `=` that Excel shows. */
function withEquals(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const PLAIN_REFERENCE = /^=((?:'(?:[^']|'')+'|[\w.]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i;

export function listNames(book: Book): NameState[] {
  return entries(book).map(({ name, formulaOrRefString, comment, hidden }) => ({
    name,
    formula: withEquals(formulaOrRefString),
    comment: comment ?? "",
    visible: hidden !== true,
  }));
}

export function setName(book: Book, { name, formula, comment, visible }: NameState): void {
  if (book.injector.get(IFunctionService).hasExecutor(name.toUpperCase())) {
    throw new Error(`${name} is the name of a function; the workbench's grid cannot take it as a name.`);
  }
  execute(book, SetDefinedNameMutation.id, {
    id: entryOf(book, name)?.id ?? `name-${name}`,
    unitId: WORKBOOK_ID,
    name,
    formulaOrRefString: PLAIN_REFERENCE.exec(formula)?.[1] ?? withEquals(formula),
    comment,
    hidden: !visible,
    localSheetId: "AllDefaultWorkbook",
  });
}

export function removeName(book: Book, name: string): void {
  const entry = entryOf(book, name);
  if (!entry) throw new Error(`There is no name ${name}.`);
  execute(book, RemoveDefinedNameMutation.id, { ...entry, unitId: WORKBOOK_ID });
}
