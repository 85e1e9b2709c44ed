import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import path from "node:path";
import { withLocalOfficeJs } from "../../build/office-js";
import { HEADERS, READ_BY_EXCEL } from "../../build/security";
import type { Certificate } from "./certificate";

const ROOT = path.join(__dirname, "..", "..");

/** Address prefixes and the folders behind them; the longest prefix that fits wins. */
const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/office-js/", path.join(ROOT, "node_modules", "@microsoft", "office-js", "dist")],
  ["/workbench/", path.join(ROOT, "dist-workbench")],
  ["/", path.join(ROOT, "dist")],
];

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml; charset=utf-8",
};

/** File behind an address, or undefined where the address leads out of the folder that is served there. */
function fileFor(address: string): string | undefined {
  const { pathname } = new URL(address, "https://localhost");
  const asked = decodeURIComponent(pathname === "/" ? "/workbench/" : pathname);
  const served = FOLDERS.find(([prefix]) => asked.startsWith(prefix));
  if (!served || asked.includes("\0")) return undefined;
  const [prefix, folder] = served;
  const rest = asked.slice(prefix.length);
  const file = path.join(folder, rest === "" || rest.endsWith("/") ? `${rest}index.html` : rest);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

/** The add-in's page is served as it was built but for the address of office.js; everything else as it lies there. */
async function contentOf(file: string): Promise<Buffer | string> {
  const content = await readFile(file);
  return file === path.join(ROOT, "dist", "taskpane.html") ? withLocalOfficeJs(content.toString("utf8")) : content;
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = { ...HEADERS, ...READ_BY_EXCEL.headers, "Cache-Control": "no-store" };
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    return;
  }
  try {
    const file = fileFor(request.url ?? "/");
    if (file === undefined) throw new Error("outside");
    const content = await contentOf(file);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { ...headers, "Content-Type": type, "Content-Length": Buffer.byteLength(content) });
    response.end(request.method === "HEAD" ? undefined : content);
  } catch {
    response.writeHead(404, { ...headers, "Content-Type": "text/plain; charset=utf-8" }).end("Not found.\n");
  }
}

export interface RunningServer {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const isTaken = (error: unknown) => (error as NodeJS.ErrnoException).code === "EADDRINUSE";

/** How many ports after the wanted one are tried. */
const TRIES = 20;

/** Serves the built pages on localhost only, at `port` or the next free one; 0 takes any free port. */
export async function startServer(port: number, { cert, key }: Certificate): Promise<RunningServer> {
  const server = createServer({ cert, key }, (request, response) => void answer(request, response));
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  const listen = (candidate: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(candidate, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  for (let candidate = port; ; candidate += 1) {
    try {
      await listen(candidate);
      break;
    } catch (error) {
      if (!isTaken(error) || candidate >= port + TRIES) throw error;
    }
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { address: `https://localhost:${String((server.address() as AddressInfo).port)}/`, close };
}
