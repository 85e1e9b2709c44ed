import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findBrowser } from "../../build/find-browser";
import { type Certificate, publicKeyHash } from "./certificate";

/** Somebody sits in front of this machine. */
function hasScreen(): boolean {
  if (process.env.CI !== undefined && process.env.CI !== "") return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Lets the system open the address; nothing happens where it has no way to. */
function openBySystem(address: string): boolean {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  if (command === undefined) return false;
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
  return true;
}

/** Chromium refuses to start as root, as in most containers, unless it is told so. */
const rootFlags = (): string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/**
 * A browser window of its own, with a profile that is thrown away and accepts exactly this certificate: the user's own
 * profile is not touched. Returns what to do at the end.
 */
function openApart(browser: string, address: string, { cert }: Certificate): () => void {
  const profile = mkdtempSync(path.join(tmpdir(), "shorewise-browser-"));
  const running = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(cert)}`,
      ...rootFlags(),
      "--no-first-run",
      "--no-default-browser-check",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--app=${address}`,
    ],
    { stdio: "ignore" },
  );
  running.on("error", () => undefined);
  return () => {
    running.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Opens the workbench where somebody can see it. Returns what to do at the end, or undefined where nothing was opened. */
export function openWorkbench(address: string, certificate: Certificate): (() => void) | undefined {
  if (!hasScreen()) return undefined;
  const browser = findBrowser();
  if (browser !== undefined) return openApart(browser, address, certificate);
  return openBySystem(address) ? () => undefined : undefined;
}
