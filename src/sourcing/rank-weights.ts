/**
 * Rank-order-centroid weights: w(r) = (1/n) · Σ 1/k for k = r..n, the mean of all weightings that keep the ranking (Barron
 * and Barrett, Management Science 42, 1996). Criteria of equal rank share the mean of the places they take together, so
 * that they weigh the same and the total stays 1.
 * @param ranks smallest = most important; only their order matters, so 1, 2, 2, 4 and 1, 2, 2, 3 give the same
 * @returns weights in the order of the ranks; they total 1
 */
export function rankWeights(ranks: readonly number[]): number[] {
  const n = ranks.length;
  const byPlace = centroids(n);
  const places = ranks.map((_, i) => i).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
  const weights = new Array<number>(n).fill(0);
  let start = 0;
  while (start < n) {
    const rank = ranks[places[start] ?? 0];
    let end = start + 1;
    while (end < n && ranks[places[end] ?? 0] === rank) end++;
    const shared = byPlace.slice(start, end).reduce((sum, weight) => sum + weight, 0) / (end - start);
    for (const place of places.slice(start, end)) weights[place] = shared;
    start = end;
  }
  return weights;
}

/** Weights of places 1..n when no two are tied. */
function centroids(n: number): number[] {
  const weights = new Array<number>(n).fill(0);
  let sum = 0;
  for (let place = n; place >= 1; place--) {
    sum += 1 / place;
    weights[place - 1] = sum / n;
  }
  return weights;
}
