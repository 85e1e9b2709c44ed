/** What a person waits for before Shorewise answers: sizes as a server sends them, gzipped. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const DIST = join(__dirname, "..", "..", "dist");
const KILOBYTE = 1000;

const gzipped = (file: string): number => gzipSync(readFileSync(join(DIST, file))).length;

const page = readFileSync(join(DIST, "taskpane.html"), "utf8");

/** Our own files that the page names, in their order; office.js comes from Microsoft. */
const loaded = (pattern: RegExp): string[] =>
  [...page.matchAll(pattern)].map(([, file = ""]) => file).filter((file) => !file.includes("://"));

const SCRIPTS = loaded(/<script[^>]*\ssrc="?([^\s">]+)/g);
const STYLES = loaded(/<link rel="?stylesheet"? href="?([^\s">]+)/g);

const PRELOADED = loaded(/<link rel="?preload"? as="?script"? href="?([^\s">]+)/g);

it("keeps functions.js within 40 kB", () => {
  expect(gzipped("functions.js")).toBeLessThanOrEqual(40 * KILOBYTE);
});

it("keeps what the pane's first view needs within 200 kB: page, styles and script, all else loaded when it is needed", () => {
  expect(STYLES.length).toBeGreaterThan(0);
  expect(PRELOADED).toEqual(["pane.js"]);
  const files = ["taskpane.html", ...STYLES, ...PRELOADED, ...SCRIPTS.filter((file) => file !== "functions.js")];
  expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(200 * KILOBYTE);
});

it("waits for the functions, then for the commands, and not for the pane", () => {
  expect(SCRIPTS).toEqual(["functions.js", "taskpane.js"]);
});
