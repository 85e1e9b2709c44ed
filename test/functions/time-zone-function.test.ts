import { evaluate } from "../../src/functions/catalogue";
import { FunctionError } from "../../src/functions/function-error";

function overlap(...args: unknown[]): unknown {
  const [[cell] = []] = evaluate("TIMEZONE_OVERLAP", args);
  return cell instanceof FunctionError ? `${cell.code} ${cell.message}` : cell;
}

describe("TIMEZONE_OVERLAP", () => {
  it("compares 9 to 17 on the less favourable of two days when nothing else is said", () => {
    expect(overlap("Europe/London", "Asia/Kolkata")).toBe(2.5);
    expect(overlap("America/New_York", "America/Mexico_City")).toBe(6);
  });

  it.each<[string, unknown, number]>([
    ["8 March 2025", 45724, 3],
    ["9 March 2025, when the Americas change their clocks", 45725, 4],
    ["9 March 2025, late in the evening", 45725.99, 4],
    ["30 March 2025, when Europe does", 45746, 3],
    ["1 March 1900, the first day that Excel numbers like everybody else", 61, 3],
    ["a blank cell, as 0", 0, 3],
    ["a blank cell, as null", null, 3],
    [
      "a date that Excel hands over with its format",
      { type: "FormattedNumber", basicValue: 45725, numberFormat: "d/m/yy" },
      4,
    ],
  ])("counts the clocks of %s", (_, date, hours) => {
    expect(overlap("Europe/London", "America/New_York", date)).toBeCloseTo(hours, 1);
  });

  it("takes other hours, an end before the start being on the next day", () => {
    expect(overlap("Europe/London", "Asia/Kolkata", null, 8, 18)).toBe(4.5);
    expect(overlap("Europe/London", "Europe/London", null, 22, 6)).toBe(8);
  });

  it.each([
    ["Asia/Kolkatta", "Asia/Kolkata"],
    ["Manila", "Asia/Manila"],
    ["new york", "America/New_York"],
    ["Europe/Londn", "Europe/London"],
    ["+05:30", ""],
  ])("refuses %s and suggests %s", (zone, nearest) => {
    expect(overlap("Europe/London", zone)).toContain(
      `#VALUE! destination is "${zone}", which is no IANA time zone; did you mean "${nearest}`,
    );
  });

  it("refuses what is no zone, no date and no hour, by argument", () => {
    expect(overlap(null, "Asia/Manila")).toBe("#VALUE! home is missing.");
    expect(overlap("Asia/Manila", 5)).toBe("#VALUE! destination is 5; expected text.");
    expect(overlap("Asia/Manila", "Asia/Manila", "tomorrow")).toContain('#VALUE! date holds the text "tomorrow"');
    expect(overlap("Asia/Manila", "Asia/Manila", -1)).toContain("#VALUE! date is -1");
    expect(overlap("Asia/Manila", "Asia/Manila", 3e6)).toContain("#VALUE! date is 3000000");
    expect(overlap("Asia/Manila", "Asia/Manila", null, 25)).toBe(
      "#VALUE! start is 25; expected a number from 0 to 24.",
    );
    expect(overlap("Asia/Manila", "Asia/Manila", null, 9, -1)).toBe(
      "#VALUE! end is -1; expected a number from 0 to 24.",
    );
  });
});
