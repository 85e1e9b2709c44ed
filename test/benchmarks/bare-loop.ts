/** The least that any program must do: both scores of every row, in typed arrays, and nothing else. */
import { CRITERIA, CRITERIA_PER_MODEL } from "../../src/sourcing/criteria";

const COLUMNS = CRITERIA.length;
const DIRECTIONS = Int8Array.from(CRITERIA, ({ direction }) => direction);

/** Cells into one typed array; 0 for what is no number. */
export function fill(rows: readonly (readonly unknown[])[]): Float64Array {
  const ratings = new Float64Array(rows.length * COLUMNS);
  rows.forEach((row, i) => {
    for (let j = 0; j < COLUMNS; j++) {
      const cell = row[j];
      ratings[i * COLUMNS + j] = typeof cell === "number" ? cell : 0;
    }
  });
  return ratings;
}

export function bareScores(ratings: Float64Array): Float64Array {
  const scores = new Float64Array(ratings.length / CRITERIA_PER_MODEL);
  for (let model = 0; model < scores.length; model++) {
    let favourable = 0;
    let rated = 0;
    for (let i = model * CRITERIA_PER_MODEL; i < (model + 1) * CRITERIA_PER_MODEL; i++) {
      const rating = ratings[i] ?? 0;
      if (rating === 0) continue;
      rated += 1;
      favourable += 0.5 + ((DIRECTIONS[i % COLUMNS] ?? 0) * (rating - 3)) / 4;
    }
    scores[model] = 100 * (favourable / rated);
  }
  return scores;
}

/** The least that a custom function with seven columns must do besides: Excel takes an array of arrays, a cell each. */
export function bareRows(scores: Float64Array): unknown[][] {
  return Array.from({ length: scores.length / 2 }, (_none, row) => {
    const outsource = scores[2 * row] ?? 0;
    const offshore = scores[2 * row + 1] ?? 0;
    return [outsource, offshore, "", outsource - offshore, "", 1, ""];
  });
}

const PHRASES = Array.from(
  { length: 1000 },
  (_none, i) => `one of a thousand phrases that stand ready, ${i}, as long as a clause; `,
);
const phrase = (i: number): string => PHRASES[i % PHRASES.length] ?? "";

/** The least with a sentence in the last column: four phrases that stand ready, put together anew for each row, and unread. */
export function bareRowsWithSentence(scores: Float64Array): unknown[][] {
  return Array.from({ length: scores.length / 2 }, (_none, row) => {
    const outsource = scores[2 * row] ?? 0;
    const offshore = scores[2 * row + 1] ?? 0;
    const verdict = phrase(Math.floor(outsource * 7)) + phrase(Math.floor(offshore * 7));
    const sentence = verdict + phrase(row) + phrase(row * 3);
    return [outsource, offshore, "", outsource - offshore, "", Math.min(outsource, offshore) / 100, sentence];
  });
}
