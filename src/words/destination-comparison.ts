/** Words of the template "Destination comparison". */

export const DESTINATIONS = {
  title: "Destination comparison",
  gallery:
    "Compare offshore destinations, China, India, the Philippines and Mexico first: wages of yours, working hours shared " +
    "with home, published indicators with source and year, five scoring methods, ranking and native cross-checks.",
  sheet: "Destination comparison",
  table: "Destinations",
  heading: "Destination comparison: where the work could go",
  purpose: "Scores and ranks countries as destinations for offshored work, by criteria that you weight.",
  version: "1.0",
  criteria:
    "China, India, the Philippines and Mexico are the documented destinations; criteria, weights and settings are ours.",
  conventions: [
    "Wages are nominal, per year, in one home currency; public indicators keep their own units and years.",
    "Cost criteria count less as better; scores compare only the destinations on this sheet with one another.",
  ],
  withoutAddIn:
    "SHORE formulas keep their last values until recalculated; Share in the pane makes them native; the native block at the right computes the weighted sum without the add-in.",
  rowsOutside: (rows: number, most: number) => `A destination comparison has 1 to ${most} rows, not ${rows}.`,
  names: (table: string) => `${table} (the table).`,
} as const;

export const DESTINATION_SETTINGS = {
  heading: "Settings",
  homeZone: "Home time zone",
  homeZoneSample: "Europe/London",
  homeZoneUnit: "IANA zone",
  homeZoneNote: "Where your people work: Europe/London, America/New_York, Europe/Berlin, Australia/Sydney …",
  start: "Working day begins",
  end: "Working day ends",
  hourUnit: "hour of the day",
  startNote: "On the local clock of home and destination alike; 8.5 is half past eight.",
  endNote: "On the local clock; an end before the beginning is on the next day.",
  hourRefusal: "An hour of the day is a number from 0 to 24.",
  date: "Day of comparison",
  dateUnit: "date or blank",
  dateNote: "Blank: the smaller overlap of winter and summer (15 January and 15 July 2025).",
  dateRefusal: "Type a date, or leave the cell blank.",
  missing: "Missing figure",
  missingNote: "What happens to a destination without one of its figures; a check counts how often.",
  missingChoices: { mean: "Mean of the others", leaveOut: "Leave it out" },
  currencyNote: "Home currency of the wages; the other amounts are in US dollars.",
  baseYearNote: "Year of the wages.",
} as const;

export const DESTINATION_CRITERIA = {
  heading: "Criteria: direction and weight (any non-negative numbers; 0 leaves a criterion out)",
  header: {
    name: "Criterion",
    direction: "Direction",
    unit: "Unit",
    weight: "Weight",
    share: "Weight, share",
    sign: "1 or -1",
    note: "Source and note",
  },
  total: "Total",
  criteria: {
    wage: [
      "Wage",
      "currency per FTE, year",
      "Your input. No free, reliable table of wages by function and country exists.",
    ],
    overlap: ["Shared hours", "hours per day", "Computed from the IANA time zones of home and destination."],
    gdp: [
      "GDP per capita",
      "US dollars, 2023",
      "World Bank WDI. A stand-in for income, never a wage: weight 0 while wages are filled in.",
    ],
    priceLevel: ["Price level", "US = 1, 2023", "World Bank WDI: purchasing power parity over market exchange rate."],
    inflation: ["Inflation", "consumer prices, a year", "World Bank; the year stands beside each figure."],
    governance: [
      "Governance",
      "about -2.5 to 2.5, 2022",
      "World Bank, mean of the six Worldwide Governance Indicators: political and legal risk.",
    ],
    english: ["English", "1 = official, 0 = not", "To be confirmed by you; 0.5 may stand for a language widely used."],
  },
} as const;

export const DESTINATION_RANKING = {
  heading: "Ranking of the destinations compared",
  name: "Destination",
  chart: {
    name: "Destination ranking",
    title: "Ranking of destinations, best first",
    alternativeText:
      "Bar chart of the scores of the destinations compared, the best at the top. Scores are those of the chosen method; " +
      "the ranking table on the left holds the same names and numbers.",
    xAxis: "Destination (best first)",
    yAxis: "Score (scale of the chosen method)",
    series: "Score",
  },
} as const;

export const DESTINATION_TABLE = {
  heading: "Destinations: one row each; spare rows at the foot are for yours",
  sources: [
    "GDP per capita and price level: World Bank, World Development Indicators, 2023, CC BY 4.0. GDP per capita is never a wage.",
    "Inflation: World Bank, consumer prices, CC BY 4.0, year beside the figure. Romania's published value was wrong: look it up.",
    "Governance: World Bank, Worldwide Governance Indicators, mean of six, 2022. Time zones: IANA database, public domain.",
    "English: whether it is an official language; confirm it for the regions and jobs that you mean.",
    "Wages: samples; put your own figures and their source in place of EXAMPLE.",
  ],
  columns: {
    destination: ["Destination", "name"],
    compare: ["Compare", "Yes, No"],
    zone: ["Time zone", "IANA"],
    wage: ["Wage", "currency per FTE, year"],
    wageSource: ["Wage source", "origin"],
    gdp: ["GDP per capita", "USD 2023, World Bank"],
    priceLevel: ["Price level", "US = 1, 2023, World Bank"],
    inflation: ["Inflation", "a year, World Bank"],
    inflationYear: ["Inflation year", "year"],
    governance: ["Governance", "WGI 2022, World Bank"],
    english: ["English official", "1 yes, 0 no"],
    englishSource: ["English: status", "confirmed by"],
  },
  yes: "Yes",
  no: "No",
  toConfirm: "TO CONFIRM",
  prompts: {
    compare: "No leaves the destination on the list only; Yes or a blank takes it into the comparison.",
    wage: "Loaded cost of one full-time employee a year, in home currency. GDP per capita is no substitute.",
    gdp: "US dollars, current prices. A stand-in for income, never a wage.",
    priceLevel: "Price level against the United States = 1.",
    inflation: "Consumer price inflation per year; a blank is treated as the settings say.",
    inflationYear: "Year of the inflation figure.",
    governance: "Mean of the six Worldwide Governance Indicators, about -2.5 to 2.5; more is better.",
    english: "1 where English is an official language, 0 where it is not; 0.5 may stand for widely used.",
  },
  refusal: (name: string, expected: string) => `${name} must be ${expected}.`,
} as const;

export const DESTINATION_RESULTS = {
  heading: "SHORE functions",
  columns: {
    overlap: ["Shared hours", "hours per day, row by row"],
    name: ["Destination compared", "list of the compared"],
    score: ["Score", "chosen method"],
    rank: ["Rank", "1 = best"],
    check: ["Weighted sum", "MinMax, for the check"],
  },
} as const;

export const DESTINATION_CALCULATION = {
  figuresHeading: "Figures by criterion, row by row",
  zone: ["Time zone used", "home where blank"],
  missing: ["Missing figures", "count"],
  candidate: ["Chosen", "1 = Compare is not No"],
  takesPart: ["Takes part", "1 = is compared"],
  number: ["Number", "of those compared"],
  mean: "Mean of the chosen",
  comparedHeading: "Destinations compared, with missing figures filled as the settings say",
  count: "Compared",
  position: ["Number", "of those compared"],
  row: ["Row", "in the table"],
  destination: ["Destination", "name"],
  weight: "Weight, share",
  sign: "1 or -1",
  worst: "Worst figure",
  best: "Best figure",
  nativeHeading: "Native cross-check: weighted sum of MinMax values by Excel's own formulas",
  valueUnit: "0 worst, 1 best",
  sum: ["Weighted sum, native", "0 to 1"],
  gap: ["Difference", "absolute"],
  misranked: ["Ranked before a better one", "count"],
} as const;

/** Check lines: what is counted or measured, and what to do when it is above its limit. */
export const DESTINATION_CHECKS = {
  weights: ["Weights add up to nothing", "Give at least one criterion a weight above 0."],
  blankWeights: ["Blank weights or directions", "Fill them in; 0 leaves a criterion out."],
  shares: ["Weight shares add up to 1", "Weights must be numbers not below 0."],
  blankSettings: ["Blank settings", "Fill in home zone, hours, method, normalisation and what a missing figure means."],
  texts: ["Figures that are no numbers", "Type numbers, or leave the cell blank."],
  tooFew: ["Fewer than two destinations compared", "Set Compare to Yes for two rows or more."],
  gap: ["Weighted sum against native formulas", "Recalculate; if it stays, re-enter the first cell of the column."],
  misranked: ["Ranked against their scores", "Recalculate; if it stays, re-enter the first cell of the ranks."],
  overlap: ["Shared hours outside the working day", "Look at the time zones and the working hours."],
  errors: ["Errors in the results", "Look at time zones; Max, Sum and WeightedProduct take no negative figures."],
  notScored: [
    "Destinations compared without a score",
    "Look at their figures; see the method's limits in the settings.",
  ],
  notCounted: ["Rows below those that are computed", "Copy the last row of the blocks at the right down."],
  filled: ["Missing figures counted as the mean", "Look them up, or leave those destinations out (settings)."],
  leftOut: [
    "Chosen destinations left out for want of figures",
    "Look the figures up, or count them as the mean (settings).",
  ],
  english: ["English still to confirm", "Confirm the status and put who did in its place."],
  examples: ["EXAMPLE inputs left", "Replace them by your own figures and put their source in place of the tag."],
} as const satisfies Readonly<Record<string, readonly [label: string, remedy: string]>>;
