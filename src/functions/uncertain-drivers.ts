/** The argument `uncertainty`: a range *name, low, likely, high* over the drivers of the offshore model. */
import { offshoreDrivers, type Driver } from "../finance/drivers";
import type { UncertainDriver } from "../finance/simulation";
import { ERRORS, ESTIMATE_COLUMNS, EXPECTED, FOUND, PLACES } from "../words/errors";
import type { Matrix } from "./arguments";
import { cellContent, describeContent, matrixWidth } from "./cell";
import { FunctionError } from "./function-error";
import { foldName, nearestName } from "./known-names";
import { readNumber } from "./number-bounds";

const ARGUMENT = "uncertainty";

/** Desktop Excel hands a blank cell as 0: a wholly blank row at the foot of the range is no fault. */
function isBlankRow(row: readonly unknown[]): boolean {
  return row.every((cell) => cell === 0 || cellContent(cell) === null);
}

function driverOf(cell: unknown, drivers: readonly Driver[], place: string): Driver {
  const content = cellContent(cell);
  if (typeof content !== "string") {
    throw new FunctionError("#VALUE!", ERRORS.nameNotText(place, describeContent(content)));
  }
  const found = drivers.find(({ name }) => foldName(name) === foldName(content));
  if (found !== undefined) return found;
  const nearest = nearestName(
    content,
    drivers.map(({ name }) => name),
  );
  throw new FunctionError("#VALUE!", ERRORS.unknownDriver(place, content, nearest));
}

function estimateOf(row: readonly unknown[], driver: Driver, number: number): UncertainDriver {
  const [low, likely, high] = ESTIMATE_COLUMNS.map((heading, index) => {
    const place = PLACES.cell(ARGUMENT, number, `${driver.name}, ${heading}`);
    const value = readNumber(row[index + 1], driver, () => place);
    if (value === null) throw new FunctionError("#VALUE!", ERRORS.notANumber(place, FOUND.blank, EXPECTED.number));
    return value;
  }) as [number, number, number];
  if (low > likely || likely > high) {
    const place = PLACES.cell(ARGUMENT, number, driver.name);
    throw new FunctionError("#VALUE!", ERRORS.estimateOrder(place, low, likely, high));
  }
  return { name: driver.name, low, likely, high };
}

/**
 * @param years the horizon: the share migrated in each of its years may be uncertain
 * @throws FunctionError `#VALUE!` for a driver that is not in the model or given twice, and for an estimate out of order
 */
export function readUncertainDrivers(table: Matrix | undefined, years: number): UncertainDriver[] {
  if (table === undefined) return [];
  const width = matrixWidth(table);
  if (width !== ESTIMATE_COLUMNS.length + 1) {
    throw new FunctionError("#VALUE!", ERRORS.estimateColumns(ARGUMENT, width));
  }
  const drivers = offshoreDrivers(years);
  const rowOfDriver = new Map<Driver, number>();
  return table.flatMap((row, index) => {
    if (isBlankRow(row)) return [];
    const place = PLACES.row(ARGUMENT, index + 1);
    const driver = driverOf(row[0], drivers, place);
    const first = rowOfDriver.get(driver);
    if (first !== undefined) throw new FunctionError("#VALUE!", ERRORS.nameTwice(place, driver.name, first));
    rowOfDriver.set(driver, index + 1);
    return [estimateOf(row, driver, index + 1)];
  });
}
