/** The built documentation: complete, and without a link that leads nowhere. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { JSDOM } from "jsdom";
import { CATALOGUE, type FunctionName } from "../../src/functions/catalogue";
import { exampleFormula, FUNCTION_EXAMPLES } from "../../src/functions/examples";
import { TEMPLATES } from "../../src/templates/gallery";
import { RELEASE, SIDELOAD, START, WORKBOOK_COMMAND } from "../../src/words/command-lines";
import { FUNCTION_REFERENCE } from "../../src/words/function-reference";
import { GERMAN_FUNCTION_TEXTS } from "../../src/words/function-texts.de";

const DIST = join(__dirname, "..", "..", "dist");
const DOCS = join(DIST, "docs");
if (!existsSync(DOCS)) throw new Error("dist/docs is missing: run npm run build first (npm test does).");

const paths = readdirSync(DOCS, { recursive: true })
  .map((file) => String(file).replace(/\\/g, "/"))
  .filter((file) => file.endsWith(".html"));
const pages = new Map(
  paths.map((path) => [path, new JSDOM(readFileSync(join(DOCS, path), "utf8")).window.document] as const),
);
const NAMES = Object.keys(CATALOGUE) as FunctionName[];

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
const metadata = (file: string): Metadata => JSON.parse(readFileSync(join(DIST, file), "utf8")) as Metadata;

/** Workbooks are written by a later step of the build than the pages. */
const isReadyWorkbook = (target: string): boolean => TEMPLATES.some(({ id }) => target === `../workbooks/${id}.xlsx`);

describe.each(paths)("%s", (path) => {
  const page = pages.get(path) as Document;

  it("has a title, one heading of the first level and the language", () => {
    expect(page.title).toMatch(/\S/);
    expect(page.querySelectorAll("h1")).toHaveLength(1);
    expect(page.documentElement.lang).toBe("en");
    expect(page.querySelectorAll("nav [aria-current]").length).toBeLessThanOrEqual(1);
    for (const image of page.querySelectorAll("img")) expect(image.hasAttribute("alt")).toBe(true);
  });

  it("links only to pages, anchors and files that are there", () => {
    const broken: string[] = [];
    for (const element of page.querySelectorAll("[href], [src]")) {
      const address = element.getAttribute("href") ?? element.getAttribute("src") ?? "";
      if (/^https:\/\//.test(address)) continue;
      const [file = "", anchor] = address.split("#");
      const target = file === "" ? path : posix.join(posix.dirname(path), file);
      const isThere = existsSync(join(DOCS, target)) || isReadyWorkbook(target);
      const hasAnchor = anchor === undefined || pages.get(target)?.getElementById(anchor) !== null;
      if (!isThere || !hasAnchor) broken.push(address);
    }
    expect(broken).toEqual([]);
  });

  it("can be reached from the first page", () => {
    const linked = new Set<string>();
    const visit = (from: string): void => {
      if (linked.has(from)) return;
      linked.add(from);
      for (const link of pages.get(from)?.querySelectorAll("a[href]") ?? []) {
        const [file = ""] = (link.getAttribute("href") ?? "").split("#");
        const target = posix.join(posix.dirname(from), file);
        if (pages.has(target)) visit(target);
      }
    };
    visit("index.html");
    expect(linked).toContain(path);
  });

  it("never repeats an anchor", () => {
    const ids = [...page.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the functions' pages", () => {
  it.each(metadata("functions.json").functions)(
    "$id has syntax, arguments, examples, formula, source and errors",
    (each) => {
      const page = pages.get(`functions/${each.id.toLowerCase()}.html`);
      const text = page?.body.textContent ?? "";
      expect(text).toContain(each.description);
      for (const { name, description } of each.parameters) {
        expect(text).toContain(name);
        expect(text).toContain(description);
      }
      const name = each.id as FunctionName;
      for (const example of FUNCTION_EXAMPLES[name]) expect(text).toContain(exampleFormula(name, example));
      expect(page?.querySelectorAll("table.result")).toHaveLength(FUNCTION_EXAMPLES[name].length);
      for (const line of FUNCTION_REFERENCE[name]?.formula ?? ["missing"]) expect(text).toContain(line);
      expect(page?.querySelectorAll("#errors + ul li").length).toBeGreaterThan(0);
    },
  );

  it("are where the metadata points", () => {
    for (const { helpUrl } of metadata("functions.json").functions) {
      expect(pages.has(helpUrl.replace(/^.*\/docs\//, ""))).toBe(true);
    }
  });

  it("say something of every function and of nothing else", () => {
    expect(Object.keys(FUNCTION_REFERENCE).sort()).toEqual([...NAMES].sort());
  });
});

it("has a page with a picture for every template", () => {
  for (const { id, title } of TEMPLATES) {
    const page = pages.get(`templates/${id}.html`);
    expect(page?.querySelector("h1")?.textContent).toBe(title);
    expect(page?.querySelectorAll("main img")).toHaveLength(1);
  }
});

describe("the metadata in German", () => {
  it("differs from the English in descriptions only", () => {
    const [english, german] = [metadata("functions.json"), metadata("functions.de.json")];
    const bare = ({ functions }: Metadata) =>
      functions.map((each) => ({
        ...each,
        description: "",
        parameters: each.parameters.map((parameter) => ({ ...parameter, description: "" })),
      }));
    expect(bare(german)).toEqual(bare(english));
    const texts = ({ functions }: Metadata) =>
      functions.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    texts(english).forEach((text, index) => expect(texts(german)[index]).not.toBe(text));
    for (const text of texts(german)) expect(text.length).toBeLessThanOrEqual(512);
  });

  it("translates no text that is not there any more", () => {
    const all = metadata("functions.json").functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((each) => each.description),
    ]);
    expect(Object.keys(GERMAN_FUNCTION_TEXTS).filter((text) => !all.includes(text))).toEqual([]);
  });
});

describe("what the documents name", () => {
  const ROOT = join(__dirname, "..", "..");
  const documents = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"].concat(
    readdirSync(join(ROOT, "docs"))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `docs/${file}`),
  );
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    scripts: Readonly<Record<string, string>>;
  };
  /** Built, or kept by no repository. */
  const IS_MADE = /^(dist|release|node_modules)\//;

  it.each(documents)("%s names only scripts and files that there are", (document) => {
    const text = readFileSync(join(ROOT, document), "utf8").replace(/\s+/g, " ");
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, script = ""]) => script);
    expect(named.filter((script) => scripts[script] === undefined)).toEqual([]);
    const files = [...text.matchAll(/`((?:src|build|test|workbench|docs|assets|\.github|\.ci)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file,
    );
    expect(files.filter((file) => !IS_MADE.test(file) && !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it.each(documents)("%s shows options that the scripts take", (document) => {
    const text = readFileSync(join(ROOT, document), "utf8").replace(/\s+/g, " ");
    const help: Readonly<Record<string, string>> = {
      start: START.help,
      sideload: SIDELOAD.help,
      release: RELEASE.help,
      workbook: WORKBOOK_COMMAND.help(""),
    };
    for (const [, script = "", typed = ""] of text.matchAll(
      /npm (?:run )?(start|sideload|release|workbook) (--[^`|]*)/g,
    )) {
      for (const [option] of typed.matchAll(/(?<=\s)--[a-z-]+/g)) {
        expect([script, option, help[script]?.includes(`  ${option}`)]).toEqual([script, option, true]);
      }
    }
  });
});
