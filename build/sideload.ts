/**
 * Gives Excel on this machine the built manifest, for one's own account only: `npm run sideload`, and with `--remove` takes it
 * back; `--web` says what to upload in Excel on the web. The places are those that Microsoft documents for add-ins under development,
 * and that its own office-addin-dev-settings writes to.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { SIDELOAD } from "../src/words/command-lines";
import { HELP, readOptions, runProgram, UsageError } from "./command-line";

export const MANIFEST = path.join(__dirname, "..", "dist", "manifest.xml");
const REGISTRY_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
const OPTIONS = { remove: { type: "boolean" }, web: { type: "boolean" }, ...HELP } as const;

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a program and says whether it succeeded. */
  readonly run: (program: string, args: readonly string[]) => boolean;
}

const HERE: Machine = {
  platform: process.platform,
  home: homedir(),
  run: (program, args) => spawnSync(program, [...args], { stdio: ["ignore", "ignore", "inherit"] }).status === 0,
};

function idOf(manifest: string): string {
  const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (id === undefined) throw new UsageError(SIDELOAD.noId(manifest));
  return id;
}

/** Excel for Mac reads every manifest in this folder. */
const macFolder = (home: string): string =>
  path.join(home, "Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef");

function onMac({ home }: Machine, manifest: string, isRemoval: boolean): string {
  const file = path.join(macFolder(home), `${idOf(manifest)}.manifest.xml`);
  if (isRemoval) {
    if (!existsSync(file)) return SIDELOAD.notThere;
    rmSync(file);
    return SIDELOAD.removed;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(manifest, file);
  return SIDELOAD.onMac(file);
}

function onWindows({ run }: Machine, manifest: string, isRemoval: boolean): string {
  const value = [REGISTRY_KEY, "/v", idOf(manifest)];
  if (isRemoval && !run("reg", ["query", ...value])) return SIDELOAD.notThere;
  const args = isRemoval ? ["delete", ...value, "/f"] : ["add", ...value, "/t", "REG_SZ", "/d", manifest, "/f"];
  if (!run("reg", args)) throw new UsageError(SIDELOAD.registryFailed(REGISTRY_KEY));
  return isRemoval ? SIDELOAD.removed : SIDELOAD.onWindows;
}

/**
 * @param args of the command line
 * @returns what to tell the person
 * @throws UsageError with a message for the person
 */
export function sideload(args: readonly string[], machine: Machine = HERE, manifest = MANIFEST): string {
  const { remove: isRemoval = false, web: isForWeb = false, help } = readOptions(args, OPTIONS);
  if (help === true) return SIDELOAD.help;
  if (isRemoval && isForWeb) throw new UsageError(SIDELOAD.oneAtATime);
  if (!existsSync(manifest)) throw new UsageError(SIDELOAD.notBuilt);
  if (isForWeb) return SIDELOAD.onTheWeb(manifest);
  if (machine.platform === "win32") return onWindows(machine, manifest, isRemoval);
  if (machine.platform === "darwin") return onMac(machine, manifest, isRemoval);
  return SIDELOAD.noExcelHere(manifest);
}

if (require.main === module) runProgram((args) => sideload(args));
