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

export class LibreOffice {
  readonly #profile: string;

  /** @param folder for its profile and what it makes */
  constructor(readonly folder: string) {
    this.#profile = join(folder, "profile");
    mkdirSync(join(this.#profile, "user"), { recursive: true });
    writeFileSync(join(this.#profile, "user", "registrymodifications.xcu"), RECALCULATE);
  }

  #convert(file: string, format: string): string {
    const target = join(this.folder, format);
    const profile = `-env:UserInstallation=${pathToFileURL(this.#profile).href}`;
    run("soffice", [profile, "--headless", "--convert-to", format, "--outdir", target, file]);
    return join(target, basename(file).replace(/\.xlsx$/, `.${format}`));
  }

  /** The file with every formula calculated by LibreOffice. */
  recalculated(file: string): Uint8Array {
    return readFileSync(this.#convert(file, "xlsx"));
  }

  /** The printed pages as text, and as pictures beside it for a person to look at. */
  printed(file: string): string {
    const pdf = this.#convert(file, "pdf");
    run("pdftoppm", ["-r", "100", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
    return run("pdftotext", ["-layout", pdf, "-"]);
  }
}
