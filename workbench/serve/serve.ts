/** Builds the workbench, serves it on this machine and opens it: `npm start`; `--help` says what it takes. */
import { existsSync } from "node:fs";
import path from "node:path";
import { HELP, readOptions, runProgram, runScript, UsageError } from "../../build/command-line";
import { START } from "../../src/words/command-lines";
import { localhostCertificate } from "./certificate";
import { openWorkbench } from "./open-browser";
import { startServer } from "./server";

/** Excel loads add-ins under development from this port. */
const PORT = 3000;
const BUILT = path.join(__dirname, "..", "..", "dist-workbench", "workbench.js");
const OPTIONS = { "no-open": { type: "boolean" }, "no-build": { type: "boolean" }, ...HELP } as const;

/** @returns what to tell the person; the server then goes on until the process is ended */
async function serve(args: readonly string[]): Promise<string> {
  const { help, "no-open": staysClosed, "no-build": isBuilt } = readOptions(args, OPTIONS);
  if (help === true) return START.help;
  if (isBuilt !== true && !runScript("build:all")) throw new UsageError(START.buildFailed);
  if (!existsSync(BUILT)) throw new UsageError(START.notBuilt);
  const certificate = await localhostCertificate();
  const { address, close } = await startServer(PORT, certificate);
  const leave = staysClosed === true ? undefined : openWorkbench(address, certificate);
  const end = () => {
    leave?.();
    void close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
  const warning = certificate.isOwn ? [START.ownCertificate] : [];
  return [START.served(address), ...warning, START.howToEnd].join("\n");
}

runProgram(serve);
