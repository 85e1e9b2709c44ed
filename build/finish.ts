/** What a build publishes beside webpack's pages and scripts; part of `npm run build`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeDocumentation } from "./documentation/write";
import { germanMetadata } from "./german-metadata";
import { HOSTING_FILES } from "./hosting";
import { SHORTCUT_FILES } from "./shortcuts";
import { GERMAN_FILE, germanTexts, unifiedManifest } from "./unified-manifest";

const DIST = join(__dirname, "..", "dist");
const publish = (name: string, text: string): void => writeFileSync(join(DIST, name), text);
const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
const built = (name: string): string => readFileSync(join(DIST, name), "utf8");

for (const [name, text] of Object.entries(HOSTING_FILES)) publish(name, text);
mkdirSync(join(DIST, "shortcuts"), { recursive: true });
for (const [name, text] of Object.entries(SHORTCUT_FILES)) publish(join("shortcuts", name), text);
publish("functions.de.json", germanMetadata(built("functions.json")));
publish("manifest.json", json(unifiedManifest(built("manifest.xml"))));
publish(GERMAN_FILE, json(germanTexts(built("manifest.xml"))));
writeDocumentation(DIST);
