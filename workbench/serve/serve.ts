/** Serves the built workbench on this machine and opens it: `npm start`, or `npm start -- --no-open`. */
import { localhostCertificate } from "./certificate";
import { openWorkbench } from "./open-browser";
import { startServer } from "./server";

/** Excel loads add-ins under development from this port. */
const PORT = 3000;

async function serve(): Promise<void> {
  const certificate = await localhostCertificate();
  const { address, close } = await startServer(PORT, certificate);
  const write = (line: string) => process.stdout.write(`${line}\n`);
  write(`Shorewise workbench: ${address}`);
  if (certificate.isOwn) {
    write(
      "The certificate was made for this start, so your own browser will warn; the warning may be passed for localhost.",
    );
  }
  write("Ctrl-C ends it.");
  const leave = process.argv.includes("--no-open") ? undefined : openWorkbench(address, certificate);
  const end = () => {
    leave?.();
    void close().then(() => process.exit(0));
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
