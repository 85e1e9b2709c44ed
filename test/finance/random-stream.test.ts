import { randomStream, xoshiro128 } from "../../src/finance/random-stream";

function take(count: number, next: () => number): number[] {
  return Array.from({ length: count }, next);
}

describe("xoshiro128", () => {
  it("gives the reference words for the state 1, 2, 3, 4", () => {
    // Worked out with 64-bit integers from the published recurrence; the first words also stand in other libraries' tests.
    expect(take(8, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849,
    ]);
  });
});

describe("randomStream", () => {
  // Workbooks show results drawn from this stream: these figures may never change. A second implementation, in Python
  // with unlimited integers, gave the same.
  it.each<[number, string, number[]]>([
    [1, "Offshore cost", [0.33582039340766434, 0.37829425148243423, 0.811561341001482, 0.024326571445348555]],
    [1, "Productivity", [0.9563226359429154, 0.31168197230664607, 0.1901515879170158, 0.09930512188879537]],
    [0, "", [0.47510329815662555, 0.8232503101826648, 0.48629991021558394, 0.31712433594812406]],
    [4294967295, "Tax rate", [0.600325681721014, 0.7199388316734824, 0.6152427042266989, 0.447668662511025]],
  ])("is fixed for ever: seed %d, '%s'", (seed, name, numbers) => {
    expect(take(4, randomStream(seed, name))).toEqual(numbers);
  });

  it("starts anew from the same seed and goes its own way for another seed or name", () => {
    expect(take(3, randomStream(5, "a"))).toEqual(take(3, randomStream(5, "a")));
    expect(take(3, randomStream(5, "a"))).not.toEqual(take(3, randomStream(6, "a")));
    expect(take(3, randomStream(5, "a"))).not.toEqual(take(3, randomStream(5, "b")));
  });

  it("fills (0, 1) evenly and shows no bond between neighbours", () => {
    const numbers = take(100_000, randomStream(3, "even"));
    const bins = new Array<number>(10).fill(0);
    numbers.forEach((value) => bins.splice(Math.floor(value * 10), 1, (bins[Math.floor(value * 10)] ?? 0) + 1));
    // χ² with 9 degrees of freedom exceeds 27.9 once in a thousand even streams; this one is fixed.
    expect(bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9);
    const bond = numbers.reduce((sum, value, index) => sum + (value - 0.5) * ((numbers[index + 1] ?? 0.5) - 0.5), 0);
    expect(Math.abs(bond / numbers.length) * 12).toBeLessThan(3 / Math.sqrt(numbers.length));
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThan(1);
  });
});
