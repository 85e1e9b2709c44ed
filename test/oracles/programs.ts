import { execFileSync } from "node:child_process";

/** Where a program cannot be run, the check fails and says what it lacks: a check that is skipped looks like one that passed. */
export function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], timeout: 300_000 });
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: unknown };
    if (code === "ENOENT") throw new Error(`The program ${program} is not installed.`, { cause: error });
    throw new Error(`${program} failed: ${String(stderr).slice(0, 2000)}`, { cause: error });
  }
}
