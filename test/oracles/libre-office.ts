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

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Edits"/>
</library:library>
`;

/** A macro that opens a workbook, edits it, saves it as .xlsx and ends LibreOffice, whatever goes wrong. */
function module(file: string, target: string, statements: readonly string[]): string {
  const basic = [
    "Sub Edit",
    "On Error Goto Finish",
    "Dim hidden(0) As New com.sun.star.beans.PropertyValue",
    'hidden(0).Name = "Hidden"',
    "hidden(0).Value = True",
    `document = StarDesktop.loadComponentFromURL("${pathToFileURL(file).href}", "_blank", 0, hidden())`,
    ...statements,
    "Dim saving(0) As New com.sun.star.beans.PropertyValue",
    'saving(0).Name = "FilterName"',
    'saving(0).Value = "Calc MS Excel 2007 XML"',
    `document.storeToURL("${pathToFileURL(target).href}", saving())`,
    "document.close(True)",
    "Finish:",
    "StarDesktop.terminate()",
    "End Sub",
  ].join("\n");
  const text = basic.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">${text}</script:module>
`;
}

type Profile = "recalculating" | "untouched" | "editing";

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

  /**
   * The file as somebody saves it who has edited it in LibreOffice.
   *
   * @param statements in LibreOffice Basic; `document` is the workbook, sheets and rows count from 0
   */
  edited(file: string, statements: readonly string[]): Uint8Array {
    const target = file.replace(/\.xlsx$/, "-edited.xlsx");
    // At its first start LibreOffice writes a library of its own there.
    this.#convert(file, "xlsx", "editing");
    const library = join(this.folder, "editing", "user", "basic", "Standard");
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Edits.xba"), module(file, target, statements));
    const settings = `-env:UserInstallation=${pathToFileURL(join(this.folder, "editing")).href}`;
    run("soffice", [settings, "--headless", "macro:///Standard.Edits.Edit"]);
    return readFileSync(target);
  }

  /** The printed pages as somebody gets them who opens the file with a LibreOffice as installed: as text, and as pictures beside it for a person to look at. */
  printed(file: string): string {
    const pdf = this.#convert(file, "pdf", "untouched");
    run("pdftoppm", ["-r", "100", "-png", pdf, pdf.replace(/\.pdf$/, "")]);
    return run("pdftotext", ["-layout", pdf, "-"]);
  }
}
