import { words } from "../words/language";
import { withMessages } from "../words/errors";

/**
 * Evaluates functions for reading: their messages are in the reader's language. Not for what is written into cells, which say
 * everything in English.
 */
export function inReadersWords<Result>(evaluate: () => Result): Result {
  const { messages } = words();
  return messages === undefined ? evaluate() : withMessages(messages, evaluate);
}
