import type { Rating } from "./ratings";
import { type Recommendation, RECOMMENDATIONS } from "./recommend";

/** What a portfolio of business functions amounts to. */
export type PortfolioStatement =
  | "Hybrid portfolio"
  | "Outsourcing portfolio"
  | "Offshoring portfolio"
  | "In-house portfolio"
  | "No recommendation yet";

export interface PortfolioLine {
  readonly model: Recommendation;
  /** Functions with this recommendation. */
  readonly count: number;
  /** Share 0..1 of the whole, by size; null when the sizes total 0. */
  readonly share: number | null;
}

export interface Portfolio {
  /** One line a recommendation, always all five, in the order of RECOMMENDATIONS. */
  readonly lines: readonly PortfolioLine[];
  readonly count: number;
  readonly statement: PortfolioStatement;
}

/**
 * Sums up the recommendations of many business functions.
 * @param sizes what the shares are of: headcount or cost of each function, 0 or more; without it each function counts 1
 */
export function portfolio(models: readonly Recommendation[], sizes?: readonly number[]): Portfolio {
  const counts = new Map<Recommendation, number>();
  const amounts = new Map<Recommendation, number>();
  const scale = sizes ? scaleOf(sizes) : 1;
  models.forEach((model, i) => {
    counts.set(model, (counts.get(model) ?? 0) + 1);
    amounts.set(model, (amounts.get(model) ?? 0) + (sizes ? (sizes[i] ?? 0) / scale : 1));
  });
  const total = [...amounts.values()].reduce((sum, amount) => sum + amount, 0);
  const lines = RECOMMENDATIONS.map((model) => ({
    model,
    count: counts.get(model) ?? 0,
    share: total > 0 ? (amounts.get(model) ?? 0) / total : null,
  }));
  return { lines, count: models.length, statement: statementOf(new Set(models)) };
}

/** 1, unless the sizes are so large that their total is no number: then the largest of them. */
function scaleOf(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  return Number.isFinite(total) ? 1 : sizes.reduce((a, b) => Math.max(a, b), 0);
}

function statementOf(models: ReadonlySet<Recommendation>): PortfolioStatement {
  const outsource = models.has("Outsource");
  const offshore = models.has("Offshore");
  if (models.has("Hybrid") || (outsource && offshore)) return "Hybrid portfolio";
  if (outsource) return "Outsourcing portfolio";
  if (offshore) return "Offshoring portfolio";
  return models.has("Keep in-house") ? "In-house portfolio" : "No recommendation yet";
}

export type Departure = "Core function outsourced" | "Non-core function offshored";

/** Ratings of criterion O4 (Non-core) from which a function counts as core or as non-core. Ours, not the article's. */
export const CORE_RULE = { coreUpTo: 2, nonCoreFrom: 4 } as const;

/**
 * Whether a recommendation departs from the hybrid rule: outsourcing for specialised functions, offshoring for core
 * operations.
 * @param nonCore the rating of criterion O4
 * @returns null when it does not depart, or when O4 is not rated
 */
export function departureFromHybridRule(model: Recommendation, nonCore: Rating): Departure | null {
  if (nonCore === null) return null;
  if (model === "Outsource" && nonCore <= CORE_RULE.coreUpTo) return "Core function outsourced";
  if (model === "Offshore" && nonCore >= CORE_RULE.nonCoreFrom) return "Non-core function offshored";
  return null;
}
