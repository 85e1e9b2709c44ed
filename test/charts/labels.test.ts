import fc from "fast-check";
import { placeLabels } from "../../workbench/charts/labels";
import { overlap } from "../../workbench/charts/svg";

const PLOT = { left: 0, top: 0, width: 600, height: 400 };
const label = (x: number, y: number, text = "Customer service") => ({ text, x, y, width: 90, height: 15, radius: 6 });

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));
}

describe("labels of points", () => {
  it("stand right of their points where there is room", () => {
    const [placed] = placeLabels([label(100, 100)], [], PLOT);
    expect(placed).toMatchObject({ left: 109, top: 92.5, isRemote: false });
  });

  it("turn to the other side at the plot's edge", () => {
    const [placed] = placeLabels([label(590, 100)], [], PLOT);
    expect((placed?.left ?? 0) + 90).toBeLessThan(590);
  });

  it("are moved apart where points lie close together or on one spot", () => {
    const requests = [label(300, 200), label(303, 202), label(300, 200), label(298, 205), label(305, 195)];
    const placed = placeLabels(requests, [], PLOT);
    for (const [a, b] of pairs(placed)) expect(overlap(a, b)).toBe(0);
    for (const box of placed) {
      for (const { x, y } of requests) {
        expect(overlap(box, { left: x - 6, top: y - 6, width: 12, height: 12 })).toBe(0);
      }
    }
  });

  it("leave captions of the plot free", () => {
    const caption = { left: 110, top: 90, width: 100, height: 20 };
    const [placed] = placeLabels([label(100, 100)], [caption], PLOT);
    expect(placed && overlap(placed, caption)).toBe(0);
  });

  it("never cover each other for any eight points that are spread over the plot", () => {
    const point = fc.record({ x: fc.integer({ min: 60, max: 540 }), y: fc.integer({ min: 40, max: 360 }) });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
        const placed = placeLabels(
          points.map(({ x, y }) => label(x, y)),
          [],
          PLOT,
        );
        return pairs(placed).every(([a, b]) => overlap(a, b) === 0);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});
