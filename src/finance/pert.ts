import type { RandomStream } from "./random-stream";

/** Three-point estimate of an uncertain number: low ≤ likely ≤ high. */
export interface Estimate {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Weight of the likely value against the two ends; 4 is the classical PERT choice. */
const LAMBDA = 4;

/**
 * Sampler of the PERT distribution with λ = 4.
 *
 *     X = low + (high − low)·B,   B ~ Beta(α, β),   α = 1 + 4·(likely − low)/(high − low),   β = 6 − α
 *     mean = (low + 4·likely + high) / 6
 *
 * Source: D. G. Malcolm et al., "Application of a technique for research and development program evaluation",
 * Operations Research 7 (1959), 646–669; D. Vose, Risk Analysis (2008).
 *
 * @returns a function that draws one value; always the value itself when low = high, and then nothing is drawn
 */
export function pertSampler({ low, likely, high }: Estimate, stream: RandomStream): () => number {
  const width = high - low;
  if (width === 0) return () => low;
  const alpha = 1 + (LAMBDA * (likely - low)) / width;
  const drawBeta = betaSampler(alpha, LAMBDA + 2 - alpha, stream);
  return () => low + width * drawBeta();
}

/**
 * Sampler of Beta(α, β) for α, β ≥ 1: algorithm BB of R. C. H. Cheng, "Generating beta variates with nonintegral shape
 * parameters", Communications of the ACM 21 (1978), 317–322. A proposal is accepted after 1.5 trials at most on average.
 */
function betaSampler(alpha: number, beta: number, stream: RandomStream): () => number {
  const smaller = Math.min(alpha, beta);
  const larger = Math.max(alpha, beta);
  const total = alpha + beta;
  const steepness = Math.sqrt((total - 2) / (2 * smaller * larger - total));
  const weight = smaller + 1 / steepness;
  return () => {
    for (;;) {
      const first = stream();
      const second = stream();
      const logit = steepness * Math.log(first / (1 - first));
      const odds = smaller * Math.exp(logit);
      const bound = weight * logit - Math.log(4) + total * Math.log(total / (larger + odds));
      if (bound >= Math.log(first * first * second)) {
        const draw = odds / (larger + odds);
        return alpha === smaller ? draw : 1 - draw;
      }
    }
  };
}
