/** The function that compares working hours across time zones, as data over src/finance. No arithmetic here. */
import { DEFAULT_WORKING_HOURS, isTimeZone, timeZoneNames, timeZoneOverlap } from "../finance/time-zone-overlap";
import { ERRORS } from "../words/errors";
import { singleNumber, text, type Argument } from "./arguments";
import { defineFunction } from "./definition";
import { optionalDate } from "./excel-date";
import { FunctionError } from "./function-error";
import { nearestName } from "./known-names";
import type { NumberBounds } from "./number-bounds";

const HOUR: NumberBounds = { minimum: 0, maximum: 24 };

/** The nearest zone by its whole name or by its city alone, since people type "Manila" for "Asia/Manila". */
function nearestTimeZone(name: string): string {
  const zones = timeZoneNames();
  const zoneOfCity = new Map(zones.map((zone) => [zone.slice(zone.lastIndexOf("/") + 1), zone]));
  const nearest = nearestName(name, [...zones, ...zoneOfCity.keys()]);
  return zoneOfCity.get(nearest) ?? nearest;
}

const timeZone: Argument<string> = {
  read(raw, name) {
    const zone = text.read(raw, name);
    if (isTimeZone(zone)) return zone;
    throw new FunctionError("#VALUE!", ERRORS.unknownTimeZone(name, zone, nearestTimeZone(zone)));
  },
};

export const TIME_ZONE_DEFINITIONS = {
  TIMEZONE_OVERLAP: defineFunction(
    "TIMEZONE_OVERLAP",
    {
      home: timeZone,
      destination: timeZone,
      date: optionalDate,
      start: singleNumber(HOUR, DEFAULT_WORKING_HOURS.start),
      end: singleNumber(HOUR, DEFAULT_WORKING_HOURS.end),
    },
    ({ home, destination, date, start, end }) => [[timeZoneOverlap(home, destination, { start, end }, date)]],
  ),
};
