/** What a build publishes beside webpack's pages and scripts; part of `npm run build`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTING_FILES } from "./hosting";

const DIST = join(__dirname, "..", "dist");

for (const [name, text] of Object.entries(HOSTING_FILES)) writeFileSync(join(DIST, name), text);
