/**
 * Gives Excel on this machine the built manifest, for one's own account only: `npm run sideload`, and with `--remove` takes it
 * back; `--web` says what to upload in Excel on the web. The places are those that Microsoft documents for add-ins under development.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { SIDELOAD } from "../src/words/files";

export const MANIFEST = path.join(__dirname, "..", "dist", "manifest.xml");
const REGISTRY_KEY = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

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
  if (id === undefined) throw new Error(SIDELOAD.noId(manifest));
  return id;
}

/** Excel for Mac reads every manifest in this folder. */
const macFolder = (home: string): string =>
  path.join(home, "Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef");

function onMac({ home }: Machine, manifest: string, isRemoval: boolean): string {
  const file = path.join(macFolder(home), `${idOf(manifest)}.manifest.xml`);
  if (isRemoval) {
    rmSync(file, { force: true });
    return SIDELOAD.removed;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  copyFileSync(manifest, file);
  return SIDELOAD.onMac(file);
}

function onWindows({ run }: Machine, manifest: string, isRemoval: boolean): string {
  const id = idOf(manifest);
  const args = isRemoval
    ? ["delete", REGISTRY_KEY, "/v", id, "/f"]
    : ["add", REGISTRY_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"];
  if (!run("reg", args)) throw new Error(SIDELOAD.registryFailed(REGISTRY_KEY));
  return isRemoval ? SIDELOAD.removed : SIDELOAD.onWindows;
}

/**
 * @param args of the command line: `--remove`, `--web` or none
 * @returns what to tell the person
 * @throws Error with a message for the person
 */
export function sideload(args: readonly string[], machine: Machine = HERE, manifest = MANIFEST): string {
  const unknown = args.find((arg) => arg !== "--remove" && arg !== "--web");
  if (unknown !== undefined) throw new Error(SIDELOAD.usage(unknown));
  if (!existsSync(manifest)) throw new Error(SIDELOAD.notBuilt);
  if (args.includes("--web")) return SIDELOAD.onTheWeb(manifest);
  const isRemoval = args.includes("--remove");
  if (machine.platform === "win32") return onWindows(machine, manifest, isRemoval);
  if (machine.platform === "darwin") return onMac(machine, manifest, isRemoval);
  return SIDELOAD.noExcelHere(manifest);
}

if (require.main === module) {
  try {
    process.stdout.write(`${sideload(process.argv.slice(2))}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
