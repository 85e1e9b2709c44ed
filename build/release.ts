/**
 * Packs a finished build for handing on: `npm run release` builds, then writes into `release/` one archive with all to be served, and one with
 * the unified manifest and its icons. The same build gives the same bytes.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";
import { UNIFIED_ICONS } from "./unified-manifest";

const ROOT = path.join(__dirname, "..");
/** Zip keeps no earlier day; a fixed one keeps archives of one build alike. */
const DATE = new Date(1980, 0, 1);
const BESIDE = ["LICENSE", "README.md", "CHANGELOG.md", "SECURITY.md"];

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file))
    .filter((file) => statSync(path.join(folder, file)).isFile() && !file.endsWith(".map"))
    .sort();
}

const zipped = (files: readonly (readonly [name: string, file: string])[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(([name, file]) => [name.split(path.sep).join("/"), [readFileSync(file), { mtime: DATE }]]),
    ) as Zippable,
  );

export interface Archives {
  /** Everything in `dist/`, with licence, changelog and the like beside it. */
  readonly full: Uint8Array;
  /** The package that who manages apps in the unified form uploads. */
  readonly unified: Uint8Array;
}

export function archives(dist: string): Archives {
  const inDist = filesBelow(dist).map((file) => [path.join("dist", file), path.join(dist, file)] as const);
  const beside = BESIDE.map((file) => [file, path.join(ROOT, file)] as const);
  const unified = ["manifest.json", ...Object.values(UNIFIED_ICONS)].map(
    (file) => [file, path.join(dist, file)] as const,
  );
  return { full: zipped([...beside, ...inDist]), unified: zipped(unified) };
}

function write(): void {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  const { full, unified } = archives(path.join(ROOT, "dist"));
  const folder = path.join(ROOT, "release");
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of [
    [`shorewise-${version}.zip`, full],
    [`shorewise-${version}-unified.zip`, unified],
  ] as const) {
    writeFileSync(path.join(folder, name), bytes);
    process.stdout.write(`release/${name}  ${Math.round(bytes.length / 1024)} kB\n`);
  }
}

if (require.main === module) write();
