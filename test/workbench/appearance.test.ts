/**
 * Every view in every state, in light, dark and high contrast, wide, usual and at 200 % zoom, in English and German: nothing
 * that axe objects to, nothing cut off, nothing out of reach. With SHOREWISE_PICTURES it takes a picture of each.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ENGLISH } from "../../src/words/english";
import { GERMAN } from "../../src/words/german";
import { type Look, LOOKS, misfits, take, violations, widen, WIDTHS } from "./appearance";
import { openWorkbench, type OpenWorkbench, START_TIMEOUT_MS } from "./open-workbench";
import { SITUATIONS, visitOf } from "./situations";

const { SHOREWISE_PICTURES } = process.env;

/** Pictures show the whole of a view, however long it is. */
const VIEWPORT = { width: 800, height: SHOREWISE_PICTURES === undefined ? 800 : 2600 };

/**
 * What is tried of all looks and widths: colours change no widths, and German no colours. Pictures are taken of everything.
 */
const isTried = (look: Look, width: number, locale: string): boolean =>
  SHOREWISE_PICTURES !== undefined ||
  look === "light" ||
  (locale === "en-US" && (width === 320 || (width === 160 && look === "high contrast")));

jest.setTimeout(180_000);

describe.each([
  ["English", ENGLISH],
  ["German", GERMAN],
] as const)("%s", (language, words) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench(VIEWPORT, undefined, words.locale);
  }, START_TIMEOUT_MS);
  afterAll(() => workbench.close());

  async function picture(name: string): Promise<void> {
    if (SHOREWISE_PICTURES === undefined) return;
    mkdirSync(SHOREWISE_PICTURES, { recursive: true });
    await workbench.page.locator("#pane iframe").screenshot({ path: path.join(SHOREWISE_PICTURES, `${name}.png`) });
  }

  it.each(SITUATIONS.map((situation) => [situation.name, situation] as const))("%s", async (name, { enter, leave }) => {
    const { page } = workbench;
    const visit = visitOf(workbench, words);
    await enter(visit);
    const found: string[] = [];
    for (const look of LOOKS) {
      await take(page, look);
      for (const width of WIDTHS.filter((each) => isTried(look, each, words.locale))) {
        await widen(page, width);
        const where = `${language}, ${look}, ${width}`;
        found.push(...(await misfits(page)).map((each) => `${where}: ${each}`));
        if (width === 320) found.push(...(await violations(page, look)).map((each) => `${where}: ${each}`));
        await picture(`${language}-${name}-${look.replace(" ", "-")}-${width}`);
      }
    }
    await take(page, "light");
    await widen(page, 320);
    await leave?.(visit);
    expect(found).toEqual([]);
  });

  it("throws nothing", () => {
    expect(workbench.errors).toEqual([]);
  });
});
