import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import ts from "typescript";
import {
  DEFAULT_WORKING_HOURS,
  isTimeZone,
  REFERENCE_YEAR,
  timeZoneNames,
  timeZoneOverlap,
  type CalendarDay,
} from "../../src/finance/time-zone-overlap";
import "./arbitraries";
import table from "./time-zone-overlap/destinations.json";

const NINE_TO_FIVE = DEFAULT_WORKING_HOURS;
const JANUARY: CalendarDay = { year: 2025, month: 1, day: 15 };
const JULY: CalendarDay = { year: 2025, month: 7, day: 15 };

function onDay(home: string, destination: string, year: number, month: number, day: number): number {
  return timeZoneOverlap(home, destination, NINE_TO_FIVE, { year, month, day });
}

describe("timeZoneOverlap", () => {
  describe.each(table.destinations)("$country", ({ zone, newYork, london }) => {
    it.each([
      ["America/New_York", newYork],
      ["Europe/London", london],
    ])("shares the known hours with %s", (home, [january, july]) => {
      expect(timeZoneOverlap(home, zone, NINE_TO_FIVE, JANUARY)).toBe(january);
      expect(timeZoneOverlap(home, zone, NINE_TO_FIVE, JULY)).toBe(july);
      expect(timeZoneOverlap(home, zone)).toBe(Math.min(january ?? NaN, july ?? NaN));
    });
  });

  it("takes 9 to 17 and the reference year when nothing is said", () => {
    expect(DEFAULT_WORKING_HOURS).toEqual({ start: 9, end: 17 });
    expect(REFERENCE_YEAR).toBe(2025);
  });

  it("knows half-hour and quarter-hour zones", () => {
    expect(onDay("Europe/London", "Asia/Kolkata", 2025, 1, 15)).toBe(2.5);
    expect(onDay("Europe/London", "Asia/Kathmandu", 2025, 1, 15)).toBe(2.25);
    expect(onDay("Australia/Sydney", "Australia/Adelaide", 2025, 1, 15)).toBe(7.5);
    expect(onDay("Australia/Sydney", "Australia/Lord_Howe", 2025, 7, 15)).toBe(7.5);
    expect(onDay("America/New_York", "America/St_Johns", 2025, 7, 15)).toBe(6.5);
  });

  it("follows daylight saving on the given day, not by season: the Americas and Europe change weeks apart", () => {
    expect(onDay("Europe/London", "America/New_York", 2025, 3, 8)).toBe(3);
    expect(onDay("Europe/London", "America/New_York", 2025, 3, 9)).toBe(4);
    expect(onDay("Europe/London", "America/New_York", 2025, 3, 29)).toBe(4);
    expect(onDay("Europe/London", "America/New_York", 2025, 3, 30)).toBe(3);
  });

  it("changes with the clocks on the very day also where the day begins long before or after UTC's", () => {
    // New Zealand: 28 September 2025, 2:00; Hawaii never changes, Alaska on 9 March 2025, 2:00.
    expect(onDay("Pacific/Auckland", "Australia/Brisbane", 2025, 9, 27)).toBe(6);
    expect(onDay("Pacific/Auckland", "Australia/Brisbane", 2025, 9, 28)).toBe(5);
    expect(onDay("Pacific/Honolulu", "America/Anchorage", 2025, 3, 8)).toBe(7);
    expect(onDay("Pacific/Honolulu", "America/Anchorage", 2025, 3, 9)).toBe(6);
    // Samoa ended its daylight saving on 2 April 2011 at 4:00, which was 14:00 in UTC.
    expect(onDay("Pacific/Honolulu", "Pacific/Apia", 2011, 4, 1)).toBe(8);
    expect(onDay("Pacific/Honolulu", "Pacific/Apia", 2011, 4, 2)).toBe(7);
  });

  it("uses the rules of the year: Mexico gave up daylight saving in 2022, India had none in 1990", () => {
    expect(onDay("America/New_York", "America/Mexico_City", 2020, 7, 15)).toBe(7);
    expect(onDay("America/New_York", "America/Mexico_City", 2025, 7, 15)).toBe(6);
    expect(onDay("Europe/London", "Asia/Kolkata", 1990, 1, 15)).toBe(2.5);
    // Liberia kept 44 minutes and 30 seconds until 1972.
    expect(onDay("UTC", "Africa/Monrovia", 1970, 1, 15)).toBeCloseTo(8 - 44.5 / 60, 9);
  });

  it("sets a day's difference of the clocks to none", () => {
    expect(onDay("Pacific/Kiritimati", "Pacific/Honolulu", 2025, 1, 15)).toBe(8);
  });

  it("takes other hours, parts of hours, the whole day and none", () => {
    expect(timeZoneOverlap("Europe/London", "Asia/Kolkata", { start: 8.5, end: 18.25 }, JANUARY)).toBe(4.25);
    expect(timeZoneOverlap("Europe/London", "Asia/Kolkata", { start: 0, end: 24 }, JANUARY)).toBe(24);
    expect(timeZoneOverlap("Europe/London", "Asia/Kolkata", { start: 9, end: 9 }, JANUARY)).toBe(0);
  });

  it("takes an end before the start as a shift into the next day", () => {
    expect(timeZoneOverlap("Europe/London", "Europe/London", { start: 22, end: 6 }, JANUARY)).toBe(8);
    expect(timeZoneOverlap("Europe/London", "America/New_York", { start: 22, end: 6 }, JANUARY)).toBe(3);
  });

  it("counts both meetings of long working days half a world apart", () => {
    expect(timeZoneOverlap("Asia/Dhaka", "America/Chicago", { start: 2, end: 22 }, JANUARY)).toBe(16);
  });

  it("is the same from either side and no longer than the working day", () => {
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    const hour = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter / 4);
    const day = fc.record({
      year: fc.integer({ min: 1971, max: 2037 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(zone, zone, hour, hour, day, (home, destination, start, end, on) => {
        const shared = timeZoneOverlap(home, destination, { start, end }, on);
        expect(timeZoneOverlap(destination, home, { start, end }, on)).toBeCloseTo(shared, 9);
        expect(shared).toBeGreaterThanOrEqual(0);
        expect(shared).toBeLessThanOrEqual(end < start ? end + 24 - start : end - start);
      }),
    );
  });

  it("throws for a zone that does not exist, naming it", () => {
    expect(() => timeZoneOverlap("Europe/London", "Asia/Bombai")).toThrow(RangeError);
    expect(() => timeZoneOverlap("Europe/London", "Asia/Bombai")).toThrow("Asia/Bombai");
  });

  it("works in a plain JavaScript context, without window, navigator or process", () => {
    const source = readFileSync(join(__dirname, "../../src/finance/time-zone-overlap.ts"), "utf8");
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
    });
    const context = createContext({ exports: {} });
    const hours: unknown = runInContext(
      `${outputText}; exports.timeZoneOverlap("America/New_York", "America/Bogota")`,
      context,
    );
    expect(hours).toBe(7);
  });
});

describe("isTimeZone", () => {
  it.each(["Asia/Kolkata", "asia/kolkata", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+5"])(
    "knows %s",
    (name) => expect(isTimeZone(name)).toBe(true),
  );

  it.each(["", " ", "Mumbai", "Asia/Bombai", "+05:30", "-08:00", "+0530", "UTC+2", "New York"])(
    "does not know '%s'",
    (name) => expect(isTimeZone(name)).toBe(false),
  );
});

describe("timeZoneNames", () => {
  it("offers each name once, the names in use among them, and only zones the engine knows", () => {
    const names = timeZoneNames();
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["Asia/Kolkata", "Europe/Kyiv", "Europe/London", "UTC"]));
    expect(names.filter((name) => !isTimeZone(name))).toEqual([]);
  });

  it("has every destination of the table", () => {
    expect(timeZoneNames()).toEqual(expect.arrayContaining(table.destinations.map(({ zone }) => zone)));
  });
});
