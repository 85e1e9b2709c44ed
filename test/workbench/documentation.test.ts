/** The documentation in a browser: wide in light colours and narrow in dark ones, every page can be read, reached and used. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { browserForTests } from "../../build/find-browser";
import { START_TIMEOUT_MS } from "./open-workbench";

jest.setTimeout(600_000);

const DOCS = path.join(__dirname, "..", "..", "dist", "docs");
const PAGES = readdirSync(DOCS, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".html"));

const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 400 },
] as const;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await browserForTests(), args: ["--no-sandbox", "--disable-gpu"] });
}, START_TIMEOUT_MS);
afterAll(() => browser.close());

async function foundByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
  });
}

/** What reaches out of the page, but for what stands in a box of its own that scrolls. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isOut = (element: Element): boolean =>
      element.getBoundingClientRect().right > width + 1 && element.closest(".table") === null;
    const found = [...document.querySelectorAll("body *:not(.skip)")].filter(isOut);
    return found.map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 40)}`);
  });

const unseenPictures = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = "eager";
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });

describe.each(LOOKS)("in $colorScheme colours, $width pixels wide", ({ colorScheme, width }) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  });
  afterAll(() => page.close());

  it.each(PAGES)("%s", async (file) => {
    await page.goto(pathToFileURL(path.join(DOCS, file)).href);
    expect(await outside(page)).toEqual([]);
    expect(await unseenPictures(page)).toEqual([]);
    expect(await foundByAxe(page)).toEqual([]);
  });
});
