/** What a build publishes beside webpack's pages and scripts; part of `npm run build`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionTextsName } from "../src/words/language";
import { writeDocumentation } from "./documentation/write";
import { HOSTING_FILES } from "./hosting";
import { LANGUAGES } from "./languages";
import { localizedManifest } from "./localized-manifest";
import { localizedMetadata } from "./localized-metadata";
import { SHORTCUT_FILES } from "./shortcuts";
import { languageFile, languageTexts, unifiedManifest } from "./unified-manifest";

const DIST = join(__dirname, "..", "dist");
const publish = (name: string, text: string): void => writeFileSync(join(DIST, name), text);
const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;
const built = (name: string): string => readFileSync(join(DIST, name), "utf8");

for (const [name, text] of Object.entries(HOSTING_FILES)) publish(name, text);
mkdirSync(join(DIST, "shortcuts"), { recursive: true });
for (const [name, text] of Object.entries(SHORTCUT_FILES)) publish(join("shortcuts", name), text);
publish("manifest.xml", localizedManifest(built("manifest.xml"), LANGUAGES));
publish("manifest.json", json(unifiedManifest(built("manifest.xml"), LANGUAGES)));
for (const language of LANGUAGES) {
  publish(functionTextsName(language.tag), localizedMetadata(built("functions.json"), language));
  publish(languageFile(language), json(languageTexts(built("manifest.xml"), language)));
}
writeDocumentation(DIST);
