/** A day of the Gregorian calendar; month 1..12. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Working hours on the local clock, 0..24; a fraction is part of an hour. An end before the start is on the next day. */
export interface WorkingHours {
  readonly start: number;
  readonly end: number;
}

export const DEFAULT_WORKING_HOURS: WorkingHours = { start: 9, end: 17 };

/**
 * The year whose 15 January and 15 July stand for "any day" when no date is given: a past year, whose clocks cannot
 * change any more, and after Mexico (2022), Egypt (2023) and Kazakhstan (2024) last changed theirs.
 */
export const REFERENCE_YEAR = 2025;

const HOURS_PER_DAY = 24;
const MILLISECONDS_PER_HOUR = 3_600_000;

/**
 * Names that engines leave out of their list of zones, because they list an older name of the same zone instead
 * (Asia/Calcutta) or none. They all accept them, and people type them.
 */
const NAMES_IN_USE = [
  "Africa/Asmara",
  "America/Argentina/Buenos_Aires",
  "America/Argentina/Catamarca",
  "America/Argentina/Cordoba",
  "America/Argentina/Jujuy",
  "America/Argentina/Mendoza",
  "America/Atikokan",
  "America/Indiana/Indianapolis",
  "America/Kentucky/Louisville",
  "America/Nuuk",
  "Asia/Ho_Chi_Minh",
  "Asia/Kathmandu",
  "Asia/Kolkata",
  "Asia/Yangon",
  "Atlantic/Faroe",
  "Europe/Kyiv",
  "Pacific/Chuuk",
  "Pacific/Pohnpei",
  "UTC",
];

/** The names to suggest for a zone that is not known: the names in use, then the engine's own list. */
export function timeZoneNames(): string[] {
  return [...new Set([...NAMES_IN_USE, ...Intl.supportedValuesOf("timeZone")])];
}

/**
 * Whether the engine's IANA data has a zone of this name, in any case. Offsets such as "+05:30" are no zones: some
 * engines take them and some do not, and a workbook must show the same everywhere.
 */
export function isTimeZone(name: string): boolean {
  return /^[a-z]/i.test(name) && clockOf(name) !== null;
}

/**
 * Hours per day in which the working hours of two zones coincide.
 *
 *     overlap = length of [start, end) at home ∩ [start, end) at the destination, both on one clock, day after day
 *
 * Both zones keep the same working hours on their own clocks. The difference of the clocks is that of the given day
 * (daylight saving included, each zone at its own noon); without a day the smaller overlap of 15 January and 15 July
 * of {@link REFERENCE_YEAR}. Source of the rules: the engine's copy of the IANA time zone database.
 *
 * @returns hours, 0 to the length of the working day; an end equal to the start is an empty working day
 * @throws RangeError for a name that is not a zone: ask {@link isTimeZone} first
 */
export function timeZoneOverlap(
  home: string,
  destination: string,
  hours: WorkingHours = DEFAULT_WORKING_HOURS,
  day?: CalendarDay,
): number {
  const days = day ? [day] : [1, 7].map((month) => ({ year: REFERENCE_YEAR, month, day: 15 }));
  return Math.min(
    ...days.map((each) => sharedHours(hours, utcOffsetHours(destination, each) - utcOffsetHours(home, each))),
  );
}

/** Hours shared by two equal working days, one of which starts `shift` hours earlier, repeated every 24 hours. */
function sharedHours({ start, end }: WorkingHours, shift: number): number {
  const length = end < start ? end + HOURS_PER_DAY - start : end - start;
  const shiftInDay = ((shift % HOURS_PER_DAY) + HOURS_PER_DAY) % HOURS_PER_DAY;
  // The nearest working day before and the one after: both count, as a working day over 12 hours meets both.
  return Math.max(0, length - shiftInDay) + Math.max(0, length - (HOURS_PER_DAY - shiftInDay));
}

/** Hours by which a zone's clock is ahead of UTC at its own noon of a day; after noon no zone changes its clock. */
function utcOffsetHours(zone: string, { year, month, day }: CalendarDay): number {
  const noon = Date.UTC(year, month - 1, day, HOURS_PER_DAY / 2);
  const nearNoon = noon - offsetAt(zone, noon) * MILLISECONDS_PER_HOUR;
  return offsetAt(zone, nearNoon);
}

function offsetAt(zone: string, instant: number): number {
  const clock = clockOf(zone);
  if (clock === null) throw new RangeError(`Not an IANA time zone: ${zone}`);
  const field = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => field.get(type) ?? 0;
  const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return (shown - instant) / MILLISECONDS_PER_HOUR;
}

/** One clock a zone, kept because building one costs more than a thousand readings of it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

/** The clock of a zone, or null where there is no such zone. */
function clockOf(zone: string): Intl.DateTimeFormat | null {
  const clock = clocks.get(zone) ?? newClock(zone);
  if (clock !== null) clocks.set(zone, clock);
  return clock;
}

function newClock(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
