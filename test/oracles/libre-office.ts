/** LibreOffice as a second opinion: it calculates every formula anew and shows what a reader would see. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "./programs";

/** Without it LibreOffice trusts the values in the file, and no comparison could fail. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

type Profile = "recalculating" | "untouched";

export class LibreOffice {
  /** @param folder for its profiles and what it makes */
  constructor(readonly folder: string) {
    const settings = join(folder, "recalculating", "user");
    mkdirSync(settings, { recursive: true });
    writeFileSync(join(settings, "registrymodifications.xcu"), RECALCULATE);
  }

  #convert(file: string, format: string, profile: Profile): string {
    const target = join(this.folder, format);
    const settings = `-env:UserInstallation=${pathToFileURL(join(this.folder, profile)).href}`;
    run("soffice", [settings, "--headless", "--convert-to", format, "--outdir", target, file]);
    return join(target, basename(file).replace(/\.xlsx$/, `.${format}`));
  }

  /** The file with every formula calculated by LibreOffice. */
  recalculated(file: string): Uint8Array {
    return readFileSync(this.#convert(file, "xlsx", "recalculating"));
  }

  /** The printed pages as somebody gets them who opens the file with a LibreOffice as installed: as text, and as pictures beside it for a person to look at. */
  printed(file: string): string {
    const pdf = this.#convert(file, "pdf", "untouched");
    run("pdftoppm", ["-r", "100", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
    return run("pdftotext", ["-layout", pdf, "-"]);
  }
}
