/** The argument `date`: an Excel date, which is the number of a day. */
import type { CalendarDay } from "../finance/time-zone-overlap";
import { singleNumber, type Argument } from "./arguments";
import type { NumberBounds } from "./number-bounds";

/** 1 January 1900 to 31 December 9999; the fraction of a date is its time of day. */
const DATE: NumberBounds = { minimum: 0, maximum: 2_958_465.999_999 };

const MILLISECONDS_PER_DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Excel counts a 29 February 1900 that never was: up to it, its numbers are one lower than the days since day zero. */
const FALSE_LEAP_DAY = 60;

function calendarDay(date: number): CalendarDay {
  const number = Math.floor(date);
  const days = number < FALSE_LEAP_DAY ? number + 1 : number;
  const instant = new Date(DAY_ZERO + days * MILLISECONDS_PER_DAY);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, day: instant.getUTCDate() };
}

const NO_DATE = 0;

/** Undefined when it is blank, and for 0, as which desktop Excel hands a blank cell: no day has that number. */
export const optionalDate: Argument<CalendarDay | undefined> = {
  read(raw, name) {
    const date = singleNumber(DATE, NO_DATE).read(raw, name);
    return date < 1 ? undefined : calendarDay(date);
  },
};
