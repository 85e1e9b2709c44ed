import { words } from "../words/language";
import { ENGLISH_MESSAGES, withMessages, type MessageWords } from "../words/errors";

/** The argument that holds the selected rows. */
const SELECTED = "ratings";

/** Messages that name the selected rows as the sheet does; functions count them from the first of their argument. */
function countedOnSheet(messages: MessageWords, firstRow: number): MessageWords {
  const { places } = messages;
  const { unnamed, cell } = words().pane.evaluate;
  const onSheet = (row: number): number => row + firstRow;
  return {
    ...messages,
    places: {
      ...places,
      row: (argument, row) => (argument === SELECTED ? unnamed(onSheet(row)) : places.row(argument, row)),
      cell: (argument, row, column) =>
        argument === SELECTED ? cell(onSheet(row), column) : places.cell(argument, row, column),
      resultRow: (row) => unnamed(onSheet(row)),
    },
  };
}

/**
 * Evaluates functions for reading: their messages are in the reader's language. Not for what is written into cells, which say
 * everything in English.
 *
 * @param firstRow where the evaluated rows begin on their sheet, counted from 0; without it messages count within the call
 */
export function inReadersWords<Result>(evaluate: () => Result, firstRow?: number): Result {
  const messages = words().messages ?? ENGLISH_MESSAGES;
  return withMessages(firstRow === undefined ? messages : countedOnSheet(messages, firstRow), evaluate);
}
