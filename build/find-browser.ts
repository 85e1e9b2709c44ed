/**
 * Finds Chrome, Edge or Chromium, for trying the workbench and for its tests; for tests it gets one where there is none.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (file: string) => boolean;
}

const HERE: System = { platform: process.platform, env: process.env, exists: existsSync };

const LINUX_NAMES = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

const MAC_APPLICATIONS = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "Chromium.app/Contents/MacOS/Chromium",
];

const WINDOWS_PROGRAMS = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
  String.raw`Chromium\Application\chrome.exe`,
];

function placesOn({ platform, env }: System): string[] {
  const defined = (values: (string | undefined)[]) =>
    values.filter((value) => value !== undefined && value !== "") as string[];
  if (platform === "win32") {
    const folders = defined([env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => path.win32.join(folder, program)));
  }
  if (platform === "darwin") {
    const folders = ["/Applications", ...defined([env.HOME]).map((home) => path.posix.join(home, "Applications"))];
    return folders.flatMap((folder) => MAC_APPLICATIONS.map((program) => path.posix.join(folder, program)));
  }
  const folders = (env.PATH ?? "").split(":").filter((folder) => folder !== "");
  // By name first: Chrome anywhere comes before Chromium anywhere.
  return LINUX_NAMES.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * Path of a browser on this machine, or undefined. `SHOREWISE_BROWSER` comes first; naming one that is not there is an
 * error, never a reason to take another.
 */
export function findBrowser(system: System = HERE): string | undefined {
  const named = system.env.SHOREWISE_BROWSER;
  if (named !== undefined && named !== "") {
    if (!system.exists(named)) throw new Error(`SHOREWISE_BROWSER names ${named}, which is not there.`);
    return named;
  }
  return placesOn(system).find((file) => system.exists(file));
}

/** Browser that Playwright downloaded for its own version, or undefined. */
async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { stdio: "inherit" }).status === 0;
}

/** Playwright's own download, which brings no system libraries; a browser that cannot start is of no use. */
async function download(): Promise<string | undefined> {
  const program = path.join(path.dirname(require.resolve("playwright-core/package.json")), "cli.js");
  if (!run(process.execPath, [program, "install", "chromium"])) return undefined;
  const file = await playwrightBrowser();
  return file !== undefined && starts(file) ? file : undefined;
}

function starts(browser: string): boolean {
  try {
    execFileSync(browser, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/** Debian's and Ubuntu's package, as root or where sudo asks for no password. */
function installPackage(): string | undefined {
  if (process.platform !== "linux" || !existsSync("/usr/bin/apt-get")) return undefined;
  const root = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args: string[]) => {
    const [command = "apt-get", ...rest] = [...root, "apt-get", ...args];
    return run(command, rest);
  };
  return apt("update") && apt("install", "-y", "chromium") ? findBrowser() : undefined;
}

/** A browser for tests, installed where there is none. Rejects with what was tried: no test may be skipped for lack of one. */
export async function browserForTests(): Promise<string> {
  const browser = findBrowser() ?? (await playwrightBrowser()) ?? (await download()) ?? installPackage();
  if (browser !== undefined) return browser;
  throw new Error(
    "No Chrome, Edge or Chromium was found, Playwright's download failed, and the chromium package could not be installed. " +
      "Install one, or name one by the environment variable SHOREWISE_BROWSER.",
  );
}
