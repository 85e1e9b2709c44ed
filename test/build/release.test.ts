/**
 * @jest-environment node
 *
 * The archives of a release: unpacked and served by a server that is not ours, everything that Excel and a reader ask for is there.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { exportMetadataPackage } from "office-addin-manifest";
import { archives, release } from "../../build/release";

/** A hundred pages are parsed, on a machine that may have other work. */
jest.setTimeout(120_000);

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const { full, unified } = archives(DIST);
const files = unzipSync(full);
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
const [, ADDRESS = ""] = /<AppDomain>([^<]+)<\/AppDomain>/.exec(text("dist/manifest.xml")) ?? [];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "shorewise-release-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The plainest of static servers, with the files in a folder of the host rather than at its root. */
const PLACE = "/tools/shorewise";
let server: Server;
let served: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "", "http://localhost");
    try {
      if (!pathname.startsWith(`${PLACE}/`)) throw new Error("elsewhere");
      response.end(readFileSync(join(folder, "dist", pathname.slice(PLACE.length))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  served = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${PLACE}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const addressesIn = (name: string): string[] =>
  [...text(name).matchAll(/https:\/\/[^"<\s\\]+/g)].map(([address]) => address);

/** Files that Excel reads and that name others by their whole address. */
const READ_BY_EXCEL = ["manifest.xml", "manifest.json", "manifest.de.json", "functions.json", "functions.de.json"];

describe("what is to be served", () => {
  it("holds all parts, and neither sources of scripts nor Microsoft's office.js", () => {
    const names = Object.keys(files);
    expect(names).toEqual(
      expect.arrayContaining([
        "INSTALL.md",
        "LICENSE",
        "CHANGELOG.md",
        ...READ_BY_EXCEL.map((name) => `dist/${name}`),
        "dist/functions.js",
        "dist/taskpane.html",
        "dist/_headers",
        "dist/docs/index.html",
        "dist/docs/functions/sourcing_score.html",
        "dist/shortcuts/shortcuts.json",
      ]),
    );
    expect(names.filter((name) => /\.map$|node_modules|office-js/.test(name))).toEqual([]);
    expect(text("LICENSE")).toBe(readFileSync(join(ROOT, "LICENSE"), "utf8"));
  });

  it("answers every address that Excel is told, in a folder of another host", async () => {
    const told = READ_BY_EXCEL.flatMap((name) => addressesIn(`dist/${name}`))
      .filter((address) => address.startsWith(`${ADDRESS}/`))
      // Excel puts the language in.
      .flatMap((address) => ["en-us", "de-de"].map((locale) => address.replace("${token.locale}", locale)));
    expect(new Set(told).size).toBeGreaterThan(50);
    for (const address of new Set(told)) {
      const answer = await fetch(address.replace(ADDRESS, served));
      expect([address, answer.status]).toEqual([address, 200]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });

  it("answers every address that its pages and styles name", async () => {
    const asked = new Set<string>();
    const waiting = [`${served}/taskpane.html`, `${served}/docs/index.html`];
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      if (asked.has(address)) continue;
      asked.add(address);
      const answer = await fetch(address);
      expect([address, answer.status]).toEqual([address, 200]);
      const content = await answer.text();
      const named = address.endsWith(".html")
        ? [...new JSDOM(content).window.document.querySelectorAll("[href], [src]")].map(
            (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
          )
        : address.endsWith(".css")
          ? [...content.matchAll(/url\(["']?([^"')]+)/g)].map(([, name = ""]) => name)
          : [];
      for (const name of named) {
        const target = new URL(name, address);
        target.hash = "";
        // Workbooks are written by the last step of the build, which a release has and these tests do without.
        const isWorkbook = /\/workbooks\/[a-z-]+\.xlsx$/.test(target.pathname);
        if (target.origin === new URL(served).origin && !isWorkbook) waiting.push(target.href);
      }
    }
    const pages = Object.keys(files).filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter((name) => !asked.has(name.replace(/^dist/, served)))).toEqual([]);
  });

  it("names its own address only where Excel needs it whole", () => {
    const published = Object.keys(files).filter((name) => /^dist\/.*\.(js|css|json|xml|html)$/.test(name));
    const naming = published.filter((name) =>
      name.endsWith(".html")
        ? new RegExp(`(href|src|content)="${ADDRESS}`).test(text(name))
        : text(name).includes(`${ADDRESS}/`),
    );
    expect(naming.sort()).toEqual(READ_BY_EXCEL.map((name) => `dist/${name}`).sort());
  });

  it("says first how it is installed, for which address", () => {
    expect(text("INSTALL.md")).toContain(`<${ADDRESS}/taskpane.html>`);
    const named = [...text("INSTALL.md").matchAll(/`(dist\/[\w./]+\.\w+)`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((name) => files[name] === undefined)).toEqual([]);
  });

  it("is the same for the same build", () => {
    expect(Buffer.from(archives(DIST).full).equals(Buffer.from(full))).toBe(true);
  });
});

describe("the package of the unified form", () => {
  it("holds what Microsoft's own packer puts into one", async () => {
    const file = join(folder, "microsoft.zip");
    const log = jest.spyOn(console, "log").mockImplementation();
    await exportMetadataPackage(file, join(DIST, "manifest.json"));
    log.mockRestore();
    const theirs = unzipSync(readFileSync(file));
    const ours = unzipSync(unified);
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const [name, content] of Object.entries(theirs)) {
      expect([name, Buffer.from(ours[name] ?? new Uint8Array()).equals(Buffer.from(content))]).toEqual([name, true]);
    }
  });

  it("has its two icons at their size", () => {
    const packed = unzipSync(unified);
    const { icons } = JSON.parse(strFromU8(packed["manifest.json"] ?? new Uint8Array())) as {
      icons: { color: string; outline: string };
    };
    const width = (file: string) => new DataView((packed[file] ?? new Uint8Array(24)).slice().buffer).getUint32(16);
    expect([width(icons.color), width(icons.outline)]).toEqual([192, 32]);
  });
});

describe("npm run release", () => {
  it.each([
    ["an address that is not https", ["--url", "http://tools.example.org", "--id", "x"], /loads add-ins over https/],
    ["an id that is no GUID", ["--id", "shorewise"], /expected a GUID/],
    [
      "settings of a build that is not made",
      ["--no-build", "--url", "https://tools.example.org"],
      /belong to the build/,
    ],
    ["an unknown option", ["--out", "x"], /--out is not known.*--url, --id, --no-build, --help/],
  ])("refuses %s before anything is built", (_, args, message) => {
    expect(() => release(args)).toThrow(message);
  });
});
