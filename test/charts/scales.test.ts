import { axisText, extentOf, marks, niceStep, scale } from "../../workbench/charts/scales";

describe("axes", () => {
  it("keeps the bounds and the step that were set", () => {
    const extent = extentOf({ minimum: 0, maximum: 100, majorUnit: 20 }, [31, 78]);
    expect(marks(extent)).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it("chooses round bounds that hold all values", () => {
    const extent = extentOf(undefined, [-130_000, 420_000]);
    expect(extent.minimum).toBeLessThanOrEqual(-130_000);
    expect(extent.maximum).toBeGreaterThanOrEqual(420_000);
    expect(marks(extent)).toContain(0);
  });

  it("starts at zero, but not for values close together far from it", () => {
    expect(extentOf(undefined, [20, 90]).minimum).toBe(0);
    expect(extentOf(undefined, [1000, 1010]).minimum).toBeGreaterThan(900);
  });

  it.each([[[]], [[5, 5]], [[0]], [[-3]]])("has a length for the values %j", (values) => {
    const { minimum, maximum, step } = extentOf(undefined, values);
    expect(maximum).toBeGreaterThan(minimum);
    expect(step).toBeGreaterThan(0);
  });

  it("marks tenths without binary noise", () => {
    expect(marks({ minimum: 0, maximum: 0.5, step: 0.1 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it.each([
    [7, 6, 2],
    [100, 6, 20],
    [0.3, 6, 0.05],
    [55, 6, 10],
  ])("divides a span of %d into about %d steps of %d", (span, count, step) => {
    expect(niceStep(span, count)).toBeCloseTo(step, 12);
  });

  it("turns values into pixels, upward as well", () => {
    const y = scale({ minimum: 0, maximum: 100, step: 20 }, 300, 100);
    expect([y(0), y(50), y(100)]).toEqual([300, 200, 100]);
  });

  it("shows numbers in the axis' format", () => {
    expect(axisText(0.25, "0%")).toBe("25%");
    expect(axisText(1500, "#,##0")).toBe("1,500");
    expect(axisText(2.5, "General")).toBe("2.5");
  });
});
