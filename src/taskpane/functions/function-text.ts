/** What functions.json says about the custom functions: the text that Excel itself shows while one types. */
import { functionTexts, words } from "../../words/language";
import { NAMESPACE } from "../../words/namespace";

export interface FunctionParameterText {
  readonly name: string;
  readonly description?: string;
  readonly optional?: boolean;
}

export interface FunctionText {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameterText[];
}

/** @throws Error when the file cannot be read */
export async function loadFunctionTexts(): Promise<readonly FunctionText[]> {
  const address = functionTexts();
  // eslint-disable-next-line no-restricted-globals -- the add-in's own file beside this page; nothing is sent
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionText[] };
  return functions;
}

/** Whether a function has to do with all the words that a person seeks, in its name, its text or its arguments. */
export function isAbout({ name, description = "", parameters }: FunctionText, sought: string): boolean {
  const said = [name, name.replace(/_/g, " "), description];
  const all = [...said, ...parameters.flatMap((each) => [each.name, each.description ?? ""])].join(" ").toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** How a formula is written: `=SHORE.SOURCING_SCORE(ratings, [model])`, with the separator of the person's Excel. */
export function syntaxOf({ name, parameters }: FunctionText): string {
  const list = parameters.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter));
  return `=${NAMESPACE}.${name}(${list.join(`${words().notation.list} `)})`;
}
