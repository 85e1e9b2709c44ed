/**
 * The sentence of SOURCING_REASON. Its grammar is kept regular, clause by clause, because a workbook formula has to say the
 * very same words when the workbook is shared without the add-in.
 */

/** How a sentence names a model. */
export const MODEL_NOUN = { Outsource: "outsourcing", Offshore: "offshoring" } as const;

const TENTHS = Array.from({ length: 1001 }, (_, tenths) => (tenths / 10).toFixed(1));

/** A half that lost its last binary digit in a sum is still rounded up, as a workbook's ROUND does. */
const LOST_DIGITS = 1e-9;

/** A number rounded to tenths, in tenths: half away from zero. */
export function inTenths(value: number): number {
  const magnitude = Math.floor(Math.abs(value) * 10 + 0.5 + LOST_DIGITS);
  return value < 0 ? -magnitude : magnitude;
}

/** A number from 0 to 100 with one decimal: `71.9`. */
export function oneDecimal(value: number): string {
  return TENTHS[inTenths(value)] ?? value.toFixed(1);
}

/** A share 0..1 as a percentage with one decimal: `87.5%`. */
export function percentage(share: number): string {
  return `${oneDecimal(share * 100)}%`;
}

/**
 * A criterion with its rating and its contribution in points: `Non-core (rated 5, +6.3)`. Without the rating, a criterion
 * that speaks against a model because it was rated low would read as if it spoke against it by its nature.
 */
export function ratedCriterion(name: string, rating: number, points: number): string {
  const rated = Number.isInteger(rating) ? String(rating) : oneDecimal(rating);
  return `${name} (rated ${rated}, ${points < 0 ? "−" : "+"}${oneDecimal(Math.abs(points))})`;
}

/** Between the names of a list. */
export const NEXT_NAME = ", ";

/** `A, B, C`, or `none`. */
export function listed(names: readonly string[]): string {
  return names.length > 0 ? names.join(NEXT_NAME) : "none";
}

/** Both scores: the subject of the sentence. */
export function scoresClause(outsource: number, offshore: number): string {
  return outsourcingScore(outsource) + offshoringScore(offshore);
}

export function outsourcingScore(score: number): string {
  return `outsourcing scores ${oneDecimal(score)}`;
}

export function offshoringScore(score: number): string {
  return ` and offshoring ${oneDecimal(score)}`;
}

/** Which rule decided. */
export const RULE_CLAUSE = {
  neither: (threshold: number) => `neither reaches the threshold of ${oneDecimal(threshold)}`,
  close: (threshold: number, band: number) =>
    `both reach the threshold of ${oneDecimal(threshold)} and differ by no more than ${oneDecimal(band)} points`,
  only: (noun: string, threshold: number) => `only ${noun} reaches the threshold of ${oneDecimal(threshold)}`,
  ahead: (noun: string, threshold: number, band: number) =>
    `both reach the threshold of ${oneDecimal(threshold)} but ${noun} leads by more than ${oneDecimal(band)} points`,
} as const;

/** How far the recommendation is from another one; a margin that rounds to nothing is not called zero. */
export function marginClause(margin: number, confidence: string): string {
  const points = inTenths(margin) > 0 ? oneDecimal(margin) : "under 0.1";
  return `margin ${points} points, ${confidence.toLowerCase()} confidence`;
}

/** The strongest criteria of one model, each already with its points. */
export function driversClause(noun: string, inFavour: readonly string[], against: readonly string[]): string {
  return inFavourClause(noun) + listed(inFavour) + AGAINST_CLAUSE + listed(against);
}

/** Before the criteria that speak most for a model. */
export function inFavourClause(noun: string): string {
  return `strongest for ${noun}: `;
}

/** Before the criteria that speak most against it. */
export const AGAINST_CLAUSE = "; strongest against it: ";

export const NEXT_CLAUSE = "; ";

export const END = ".";

/** What is missing, in a row that could still be judged. */
export function missingClause(names: readonly string[], coverage: number): string {
  return `not rated: ${listed(names)} (coverage ${percentage(coverage)})`;
}

/** How much of each model is rated, when that is too little. */
export function coverageClause(outsource: number, offshore: number): string {
  return `${percentage(outsource)} of outsourcing's weight and ${percentage(offshore)} of offshoring's are rated`;
}

/** What would be enough. */
export function neededClause(minimumCoverage: number): string {
  return minimumCoverage > 0
    ? `at least ${percentage(minimumCoverage)} of each is needed`
    : "at least one rating of each is needed";
}

/** What is missing from a model that can't be judged. */
export function missingFromClause(noun: string, names: readonly string[]): string {
  return `not rated for ${noun}: ${listed(names)}`;
}

/** What the sentence of a row that cannot be judged begins with. */
export const NOT_ENOUGH = "Not enough ratings: ";

/**
 * All the words of the sentence in one language. Cells always say it in English; only who reads in the pane is answered in
 * the language of his Office.
 */
export const REASON = {
  modelNoun: MODEL_NOUN as Readonly<Record<"Outsource" | "Offshore", string>>,
  recommendation: (recommendation: string): string => `${recommendation}: `,
  /** A criterion by its id and its documented short name. */
  criterion: (_id: string, shortName: string): string => shortName,
  ratedCriterion,
  listed,
  outsourcingScore,
  offshoringScore,
  rule: {
    neither: (threshold: number): string => `, so ${RULE_CLAUSE.neither(threshold)}`,
    close: (threshold: number, band: number): string => `, so ${RULE_CLAUSE.close(threshold, band)}`,
    only: (noun: string, threshold: number): string => `, so ${RULE_CLAUSE.only(noun, threshold)}`,
    ahead: (noun: string, threshold: number, band: number): string =>
      `, so ${RULE_CLAUSE.ahead(noun, threshold, band)}`,
  },
  margin: (margin: number, confidence: string): string => ` (${marginClause(margin, confidence)})${NEXT_CLAUSE}`,
  inFavour: inFavourClause,
  against: AGAINST_CLAUSE,
  nextClause: NEXT_CLAUSE,
  end: END,
  missing: missingClause,
  notEnough: NOT_ENOUGH,
  tooLittle: (outsource: number, offshore: number, minimumCoverage: number): string =>
    `${coverageClause(outsource, offshore)}, but ${neededClause(minimumCoverage)}`,
  missingFrom: missingFromClause,
};

export type ReasonWords = typeof REASON;
