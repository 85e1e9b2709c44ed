import { CLASSES } from "../../workbench/host/classes";
import { upperFirst } from "../../workbench/host/rich-api";
import { officeWindowForTests } from "./office-window";

/** What the library's own classes say about themselves. */
interface LibraryClass {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _className: string;
    readonly _scalarPropertyNames?: readonly string[];
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _scalarPropertyUpdateable?: readonly boolean[];
    readonly _navigationPropertyNames?: readonly string[];
  };
}

/** Service objects, which the library keeps outside its Excel namespace. */
const SERVICES = ["CustomFunctions", "AppRuntimeService", "AddinInternalService"];

/** Methods that the library calls on Excel on the web only, by a class that it keeps to itself. */
const ON_THE_WEB = ["createAndOpenWorkbook"];

const names = Object.keys(CLASSES).filter((name) => !SERVICES.includes(name)) as (keyof typeof CLASSES)[];

const library = (name: string): LibraryClass["prototype"] => {
  const found = (Excel as unknown as Readonly<Record<string, LibraryClass | undefined>>)[name];
  if (found === undefined) throw new Error(`The library has no class ${name}`);
  return found.prototype;
};

officeWindowForTests();

describe.each(names)("%s", (name) => {
  const members = CLASSES[name];

  it("has no property the library lacks, and none settable that is read-only there", () => {
    const { _scalarPropertyNames: known = [], _scalarPropertyUpdateable: updatable } = library(name);
    const ours = Object.entries(members.properties ?? {});
    expect(ours.map(([key]) => key).filter((key) => !known.includes(key))).toEqual([]);
    const settable = ours.filter(([, property]) => property.set !== undefined).map(([key]) => key);
    expect(settable.filter((key) => updatable?.[known.indexOf(key)] === false)).toEqual([]);
  });

  it("has no navigation and no method the library lacks", () => {
    const prototype = library(name);
    const known = prototype._navigationPropertyNames ?? [];
    expect(Object.keys(members.navigation ?? {}).filter((key) => !known.includes(key))).toEqual([]);
    const methods = Object.keys(members.methods ?? {}).filter((key) => !ON_THE_WEB.includes(key));
    expect(methods.filter((key) => typeof prototype[key] !== "function")).toEqual([]);
  });

  it("sends properties under the names the library reads", () => {
    const { _scalarPropertyNames: known = [], _scalarPropertyOriginalNames: sent = [] } = library(name);
    const ours = Object.keys(members.properties ?? {});
    expect(ours.map((key) => sent[known.indexOf(key)])).toEqual(ours.map(upperFirst));
  });
});
