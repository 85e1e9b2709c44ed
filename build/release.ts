/**
 * Packs a build for handing on: `npm run release` builds, then writes into `release/` one archive with all to be served, and one with
 * the unified manifest, its icons and its languages. The same build gives the same bytes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, type Zippable, zipSync } from "fflate";
import { TEMPLATES } from "../src/templates/gallery";
import { INSTALL_FILE, RELEASE } from "../src/words/command-lines";
import { HELP, readOptions, runProgram, runScript, UsageError } from "./command-line";
import { LANGUAGES } from "./languages";
import { checkedAddress, checkedId, DEVELOPMENT_ORIGIN } from "./manifest";
import { languageFile, UNIFIED_ICONS } from "./unified-manifest";

const ROOT = path.join(__dirname, "..");
/** Zip keeps no earlier day; a fixed one keeps archives of one build alike. */
const DATE = new Date(1980, 0, 1);
const BESIDE = ["LICENSE", "CHANGELOG.md"];
/** What the steps of a build write, the last ones included: `npm start` and the tests make do without the workbooks. */
const PUBLISHED = ["manifest.xml", "manifest.json", ...TEMPLATES.map(({ id }) => `workbooks/${id}.xlsx`)];
const OPTIONS = {
  url: { type: "string" },
  id: { type: "string" },
  "no-build": { type: "boolean" },
  ...HELP,
} as const;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file))
    .filter((file) => statSync(path.join(folder, file)).isFile() && !file.endsWith(".map"))
    .sort();
}

type File = readonly [name: string, content: Uint8Array];

const zipped = (files: readonly File[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      files.map(([name, content]) => [name.split(path.sep).join("/"), [content, { mtime: DATE }]]),
    ) as Zippable,
  );

/** Where a build will be served, and as which add-in, as its manifest says. */
function builtFor(dist: string): { readonly address: string; readonly id: string; readonly version: string } {
  const manifest = readFileSync(path.join(dist, "manifest.xml"), "utf8");
  const [, id = ""] = /<Id>([^<]+)<\/Id>/.exec(manifest) ?? [];
  const [, version = ""] = /<Version>(\d+\.\d+\.\d+)/.exec(manifest) ?? [];
  const [, address = ""] = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest) ?? [];
  return { address, id, version };
}

export interface Archives {
  /** Everything in `dist/`, with the licence, the changelog and the steps of installing beside it. */
  readonly full: Uint8Array;
  /** The package that who manages apps in the unified form uploads. */
  readonly unified: Uint8Array;
}

export function archives(dist: string): Archives {
  const { address, id, version } = builtFor(dist);
  const inDist = (file: string, name: string): File => [name, readFileSync(path.join(dist, file))];
  const beside = BESIDE.map((file): File => [file, readFileSync(path.join(ROOT, file))]);
  const install: File = ["INSTALL.md", strToU8(INSTALL_FILE(version, address, id))];
  const served = filesBelow(dist).map((file) => inDist(file, path.join("dist", file)));
  const unified = ["manifest.json", ...LANGUAGES.map(languageFile), ...Object.values(UNIFIED_ICONS)].map((file) =>
    inDist(file, file),
  );
  return { full: zipped([install, ...beside, ...served]), unified: zipped(unified) };
}

/** What the build is told by its surroundings, and fails without a word of help if it is wrong. */
function settings(url: string | undefined, id: string | undefined): Record<string, string> {
  try {
    return {
      ...(url !== undefined && { SHOREWISE_URL: checkedAddress(url) }),
      ...(id !== undefined && { SHOREWISE_ID: checkedId(id) }),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function write(dist: string, folder: string): string {
  const { address, id, version } = builtFor(dist);
  const { full, unified } = archives(dist);
  mkdirSync(folder, { recursive: true });
  const packed = [
    [`shorewise-${version}.zip`, full] as const,
    [`shorewise-${version}-unified.zip`, unified] as const,
  ].map(([name, bytes]) => {
    writeFileSync(path.join(folder, name), bytes);
    return RELEASE.packed(`release/${name}`, Math.round(bytes.length / 1024));
  });
  const hint = address === DEVELOPMENT_ORIGIN ? [RELEASE.onlyHere] : [];
  return [...packed, RELEASE.builtFor(address, id), ...hint].join("\n");
}

/**
 * @param args of the command line
 * @returns what to tell the person
 * @throws UsageError with a message for the person
 */
export function release(args: readonly string[]): string {
  const { help, url, id, "no-build": isBuilt = false } = readOptions(args, OPTIONS);
  if (help === true) return RELEASE.help;
  if (isBuilt && (url ?? id) !== undefined) throw new UsageError(RELEASE.alreadyBuilt);
  const told = settings(url, id);
  if (!isBuilt && !runScript("build", told)) throw new UsageError(RELEASE.buildFailed);
  const dist = path.join(ROOT, "dist");
  const missing = PUBLISHED.find((file) => !existsSync(path.join(dist, file)));
  if (missing !== undefined) throw new UsageError(RELEASE.notBuilt(missing));
  return write(dist, path.join(ROOT, "release"));
}

if (require.main === module) runProgram(release);
