/** How the programs of the command line read what was typed, and how they end. */
import { spawnSync } from "node:child_process";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { COMMAND_LINE } from "../src/words/command-lines";

/** Something that the person at the command line can put right. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Every program has it. */
export const HELP = { help: { type: "boolean" } } as const;

/** Node's own messages name no option that there is, and end in advice about hyphens. */
function refuseUnknown(args: readonly string[], options: Options): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const expected = Object.keys(options).map((name) => `--${name}`);
    const type = expected.includes(token.rawName) ? options[token.name]?.type : undefined;
    if (type === undefined) throw new UsageError(COMMAND_LINE.unknownOption(token.rawName, expected.join(", ")));
    const isGiven = token.value !== undefined && (token.inlineValue || !token.value.startsWith("-"));
    if (type === "string" && !isGiven) throw new UsageError(COMMAND_LINE.needsValue(token.rawName));
    if (type === "boolean" && token.value !== undefined) {
      throw new UsageError(COMMAND_LINE.takesNoValue(token.rawName));
    }
  }
}

/**
 * @param args as typed after the program's name
 * @throws UsageError that names what was not expected, and what is
 */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known) {
  refuseUnknown(args, options);
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** For programs that take options only. */
export function readOptions<const Known extends Options>(args: readonly string[], options: Known) {
  const { values, positionals } = readArguments(args, options);
  if (positionals[0] !== undefined) throw new UsageError(COMMAND_LINE.unknownOperand(positionals[0]));
  return values;
}

/** Runs a script of package.json, whose output is shown, and says whether it succeeded. */
export function runScript(script: string, environment: Readonly<Record<string, string>> = {}): boolean {
  const npm = process.env["npm_execpath"];
  const [program, ...before] = npm === undefined ? ["npm"] : [process.execPath, npm];
  const { status } = spawnSync(program ?? "npm", [...before, "run", script, "--silent"], {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    // On Windows npm is a script, which only a shell starts.
    shell: npm === undefined && process.platform === "win32",
  });
  return status === 0;
}

/** A file that may not be written, a port that is taken: the system says what, and the person can do something about it. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && "syscall" in error;

/**
 * Runs a program for the process it stands in: what it answers goes to standard output, what a person can put right to standard
 * error, with exit code 1. Any other error is one of ours and ends the process with its trace.
 */
export function runProgram(program: (args: readonly string[]) => string | Promise<string>): void {
  const run = async (): Promise<void> => {
    try {
      process.stdout.write(`${await program(process.argv.slice(2))}\n`);
    } catch (error) {
      if (!(error instanceof UsageError) && !isOfSystem(error)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  };
  void run();
}
