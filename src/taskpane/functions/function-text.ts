/** What functions.json says about the custom functions: the text that Excel itself shows while one types. */
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

/** The file that the build generates beside the pane's page. */
const ADDRESS = "functions.json";

/** @throws Error when the file cannot be read */
export async function loadFunctionTexts(): Promise<readonly FunctionText[]> {
  // eslint-disable-next-line no-restricted-globals -- the add-in's own file beside this page; nothing is sent
  const response = await fetch(ADDRESS);
  if (!response.ok) throw new Error(`${ADDRESS}: ${response.status}`);
  const { functions } = (await response.json()) as { functions: readonly FunctionText[] };
  return functions;
}

/** How a formula is written: `=SHORE.SOURCING_SCORE(ratings, [model])`. */
export function syntaxOf({ name, parameters }: FunctionText): string {
  const list = parameters.map(({ name: parameter, optional }) => (optional ? `[${parameter}]` : parameter));
  return `=${NAMESPACE}.${name}(${list.join(", ")})`;
}
