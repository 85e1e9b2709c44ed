/** What the built pages and scripts hold: no code that a strict Content-Security-Policy would have to let in. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { OFFICE_JS, withLocalOfficeJs } from "../../build/office-js";
import { HOSTING_FILES } from "../../build/hosting";
import { DOCUMENT_POLICY, FRAME_ANCESTORS, HEADERS, PANE_POLICY, policyText, withPolicy } from "../../build/security";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
if (!existsSync(DIST)) throw new Error("dist/ is missing: run npm run build first (npm test does).");

const built = readdirSync(DIST, { recursive: true }).map(String);
const pages = built.filter((file) => file.endsWith(".html"));
const scripts = built.filter((file) => file.endsWith(".js"));
const read = (file: string): string => readFileSync(join(DIST, file), "utf8");
const documentOf = (file: string): Document => new JSDOM(read(file)).window.document;
const policyOf = (page: Document): string | null | undefined =>
  page.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");

describe.each(pages)("%s", (file) => {
  const page = documentOf(file);

  it("has the policy of its kind, before anything that a policy could concern", () => {
    expect(policyOf(page)).toBe(policyText(file === "taskpane.html" ? PANE_POLICY : DOCUMENT_POLICY));
    expect([...page.head.children].slice(0, 2).map(({ tagName }) => tagName)).toEqual(["META", "META"]);
  });

  it("has no script, style or handler in its text", () => {
    expect([...page.scripts].filter((script) => !script.hasAttribute("src"))).toEqual([]);
    expect(page.querySelectorAll("style")).toHaveLength(0);
    const attributes = [...page.querySelectorAll("*")].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name === "style" || name.startsWith("on"))).toEqual([]);
    expect([...page.querySelectorAll('[href^="javascript:"]')]).toEqual([]);
  });

  it("loads from its own place only, but for office.js", () => {
    const loaded = [...page.querySelectorAll("script[src], img[src], link[href], iframe[src]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
    );
    const outside = loaded.filter((address) => /^([a-z]+:)?\/\//i.test(address));
    expect(outside).toEqual(file === "taskpane.html" ? [OFFICE_JS] : []);
  });
});

it.each(scripts)("%s makes no code from text", (file) => {
  expect(read(file)).not.toMatch(/\beval\(|new Function\(|\bFunction\(["'`]/);
});

it("publishes scripts and pages at all", () => {
  expect(scripts).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"]));
  expect(pages).toContain("taskpane.html");
});

describe("the policy", () => {
  it("lets in no inline code, no code from text and no place but its own and Microsoft's", () => {
    for (const policy of [PANE_POLICY, DOCUMENT_POLICY]) {
      expect(policyText(policy)).not.toMatch(/unsafe|\*|http:|data:|blob:/);
      expect(policy["default-src"]).toEqual(["'none'"]);
    }
    const hosts = policyText(PANE_POLICY).match(/https:\/\/[^/\s;]+/g);
    expect(new Set(hosts)).toEqual(new Set([new URL(OFFICE_JS).origin]));
  });

  it("lets in one style by its hash, and that is the empty one", () => {
    const hash = createHash("sha256").update("").digest("base64");
    expect(PANE_POLICY["style-src"]).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  it("is put into a page once, and refused to a page that it would come too late for", () => {
    const page = withPolicy('<head><meta charset="utf-8"><title>x</title></head>', DOCUMENT_POLICY);
    expect(policyOf(new JSDOM(page).window.document)).toBe(policyText(DOCUMENT_POLICY));
    expect(() => withPolicy("<head><title>x</title></head>", DOCUMENT_POLICY)).toThrow(/charset/);
  });

  it("names nobody outside where the workbench serves the page", () => {
    const page = withLocalOfficeJs(read("taskpane.html"));
    expect(page).not.toMatch(/https?:/);
    expect(page).toContain("script-src 'self';");
  });

  it("is explained in docs/privacy.md, each exception in a line of the table", () => {
    const table = readFileSync(join(ROOT, "docs", "privacy.md"), "utf8")
      .split("\n")
      .filter((line) => line.startsWith("|"));
    const exceptions = Object.values(PANE_POLICY)
      .flat()
      .filter((source) => source !== "'self'" && source !== "'none'");
    expect(exceptions.length).toBeGreaterThan(1);
    for (const source of [...exceptions, ...FRAME_ANCESTORS.slice(1)]) {
      expect(table.filter((line) => line.includes(`\`${source}\``))).toHaveLength(1);
    }
  });
});

describe("the headers for hosts", () => {
  it.each(Object.entries(HOSTING_FILES))("stand complete in %s, which is published", (file, text) => {
    expect(read(file)).toBe(text);
    const plain = text.replace(/&apos;/g, "'");
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(plain).toContain(name);
      expect(plain).toContain(value);
    }
    expect(plain).toContain("Access-Control-Allow-Origin");
  });

  it("are well formed where they are JSON or XML", () => {
    expect(JSON.parse(HOSTING_FILES["staticwebapp.config.json"])).toMatchObject({ globalHeaders: HEADERS });
    const xml = new JSDOM(HOSTING_FILES["web.config"], { contentType: "text/xml" }).window.document;
    const names = [...xml.querySelectorAll("customHeaders add")].map((header) => header.getAttribute("name"));
    expect(names).toEqual([...Object.keys(HEADERS), "Access-Control-Allow-Origin"]);
  });
});

describe("what is installed", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as Record<
    "dependencies" | "devDependencies",
    Record<string, string>
  >;

  it("is pinned exactly, and little of it reaches a user", () => {
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
  });
});
