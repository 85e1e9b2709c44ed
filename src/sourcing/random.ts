/** A source of whole numbers, uniform on 0 .. 2³² − 1. */
export type RandomWords = () => number;

const WORD = 2 ** 32;

/** Four words of 32 bits, not all 0. */
export type Seed = readonly [number, number, number, number];

/** "SHOREWISE WEIGHT" in ASCII: where the stream starts, for ever, so that a stability never changes between versions. */
export const FIXED_SEED: Seed = [0x53484f52, 0x45574953, 0x45205745, 0x49474854];

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/**
 * A stream of random numbers that its seed fixes: xoshiro128** (Blackman and Vigna, Scrambled Linear Pseudorandom Number Generators,
 * ACM TOMS 47, 2021). Whole-number arithmetic only, so that every machine draws the same numbers.
 */
export function randomWords(seed: Seed): RandomWords {
  let [a, b, c, d] = seed;
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

/**
 * A point drawn uniformly from the simplex: n shares of 0 or more that total 1. The lengths of the pieces into which n − 1
 * uniform cuts divide a stick (Devroye, Non-Uniform Random Variate Generation, 1986, chapter V.2). Unlike normalised
 * exponentials it needs no logarithm, whose last digit differs between machines.
 */
export function drawFromSimplex(n: number, words: RandomWords): number[] {
  const cuts = Array.from({ length: n - 1 }, words).sort((a, b) => a - b);
  return [...cuts, WORD].map((cut, i) => (cut - (cuts[i - 1] ?? 0)) / WORD);
}
