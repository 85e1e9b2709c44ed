/** Reads an example's formula as Excel reads it: a call of literals and array constants. */
type Value = number | string | boolean | null;

export interface Call {
  readonly name: string;
  readonly args: readonly (Value | Value[][])[];
}

const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?(?:E[+-]?\d+)?|TRUE|FALSE|[{},;()])/y;

function value(token: string): Value {
  if (token.startsWith('"')) return token.slice(1, -1).replace(/""/g, '"');
  return token === "TRUE" || token === "FALSE" ? token === "TRUE" : Number(token);
}

export function parseFormula(formula: string): Call {
  const head = /^=SHORE\.([A-Z_]+)\(/.exec(formula);
  if (!head) throw new Error(`No call of a custom function: ${formula}`);
  TOKEN.lastIndex = head[0].length;
  const next = (): string => {
    const [, token] = TOKEN.exec(formula) ?? [];
    if (token === undefined) throw new Error(`Not readable at ${TOKEN.lastIndex}: ${formula}`);
    return token;
  };
  const args: (Value | Value[][])[] = [];
  let argument: Value | Value[][] = null;
  for (let token = next(); ; token = next()) {
    if (token === "{") {
      const rows: Value[][] = [[]];
      for (let cell = next(); cell !== "}"; cell = next()) {
        if (cell === ";") rows.push([]);
        else if (cell !== ",") rows.at(-1)?.push(value(cell));
      }
      argument = rows;
    } else if (token === "," || token === ")") {
      args.push(argument);
      argument = null;
      if (token === ")") return { name: head[1] ?? "", args };
    } else argument = value(token);
  }
}
