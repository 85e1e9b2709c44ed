/** Writes one ready-made workbook a template into `dist/workbooks/`; part of `npm run build`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TEMPLATES } from "../src/templates/gallery";
import { templateFile } from "./template-file";

const FOLDER = join(__dirname, "..", "dist", "workbooks");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const created = new Date();
  for (const template of TEMPLATES) {
    const bytes = await templateFile(template, created);
    writeFileSync(join(FOLDER, `${template.id}.xlsx`), bytes);
    process.stdout.write(`${template.id}.xlsx  ${Math.round(bytes.length / 1024)} kB\n`);
  }
}

void main();
