/** A source of numbers uniform on the open interval (0, 1). */
export type RandomStream = () => number;

/**
 * Seeded stream of uniform random numbers, the same for ever and on every machine: only 32-bit integer arithmetic.
 *
 * Generator: xoshiro128** (D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", ACM
 * Transactions on Mathematical Software 47, 2021), period 2^128 − 1. Its four state words are drawn from the seed and
 * the name, so that streams of different names do not depend on one another.
 *
 * @param seed whole number, taken modulo 2^32
 * @param name any text
 */
export function randomStream(seed: number, name: string): RandomStream {
  const next = xoshiro128(stateWords(seed, name));
  // 52 bits and a half: never 0 nor 1, so that logarithms of the number and of its complement are finite.
  return () => ((next() >>> 6) * 2 ** 26 + (next() >>> 6) + 0.5) / 2 ** 52;
}

export type GeneratorState = readonly [number, number, number, number];

/** The bare generator: unsigned 32-bit words from four state words that are not all 0. */
export function xoshiro128([first, second, third, fourth]: GeneratorState): () => number {
  let a = first;
  let b = second;
  let c = third;
  let d = fourth;
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

function rotateLeft(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Four well-mixed words: at most one of them can be 0, because the mixing is one-to-one and its inputs differ. */
function stateWords(seed: number, name: string): GeneratorState {
  const start = (seed ^ hash(name)) >>> 0;
  const word = (index: number): number => mix(start + Math.imul(index, 0x9e3779b9));
  return [word(1), word(2), word(3), word(4)];
}

/** FNV-1a hash of the text's UTF-16 code units (Fowler, Noll, Vo). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value;
}

/** The finaliser of MurmurHash3 (A. Appleby): every bit of the input changes half of the bits of the output. */
function mix(input: number): number {
  let word = input ^ (input >>> 16);
  word = Math.imul(word, 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
