/** @jest-environment node */
import fc from "fast-check";
import { findCalls, rewriteCalls, withAllArguments } from "../../../src/workbook/formulas/calls";
import { formula } from "./formulas";

const isOurs = (name: string): boolean => /^SHORE\./i.test(name);

describe("finding", () => {
  it.each([
    ["=SUM(A1)", []],
    ['="SHORE.X(1)"', []],
    ["='SHORE.X(1)'!A1", []],
    ["=Costs[SHORE.X(1)]", []],
    ["=SHORE.X", []],
    ["=NOTSHORE.X(1)+My.SHORE.X(2)", []],
    ["=SHORE.X()", ["SHORE.X[]"]],
    ["=shore.x( A1 , )", ["shore.x[A1|]"]],
    [
      '=1+SHORE.X(A1,"a,b",{1,2;3,4},(B1,C1),Costs[[#All],[a,b]])',
      ['SHORE.X[A1|"a,b"|{1,2;3,4}|(B1,C1)|Costs[[#All],[a,b]]]'],
    ],
    ["=SHORE.X(SHORE.Y(1),SUM(SHORE.Z(2,3)))", ["SHORE.X[SHORE.Y(1)|SUM(SHORE.Z(2,3))]", "SHORE.Y[1]", "SHORE.Z[2|3]"]],
  ])("in %j", (text, expected) => {
    const found = findCalls(text, isOurs);
    expect(found.map(({ name, args }) => `${name}[${args.map((arg) => arg.text).join("|")}]`)).toEqual(expected);
  });

  it("says where each call and argument stands", () => {
    fc.assert(
      fc.property(formula, (text) => {
        for (const { name, start, end, args } of findCalls(text, isOurs)) {
          expect(text.slice(start, end).startsWith(`${name}(`)).toBe(true);
          expect(text.slice(start, end).endsWith(")")).toBe(true);
          for (const arg of args) expect(text.slice(arg.start, arg.end)).toBe(arg.text);
        }
      }),
    );
  });
});

describe("rewriting", () => {
  it("leaves a formula letter by letter where no call is to be rewritten", () => {
    fc.assert(fc.property(formula, (text) => rewriteCalls(text, () => undefined) === text));
  });

  it("changes the calls alone, from the inside out", () => {
    const written = rewriteCalls('=IF( SHORE.A(1 , SHORE.B( 2 )) > 1, "SHORE.A(1)", SHORE.C())', ({ name, args }) =>
      isOurs(name) ? `${name.slice(6)}<${args.join(";")}>` : undefined,
    );
    expect(written).toBe('=IF( A<1;B<2>> > 1, "SHORE.A(1)", C<>)');
  });

  it("replaces every call, and those that it is told of, whatever stands around them", () => {
    fc.assert(
      fc.property(formula, (text) => {
        const written = rewriteCalls(text, ({ name, args }) =>
          isOurs(name) ? `X.${name}(${args.join(",")})` : undefined,
        );
        expect(findCalls(written, isOurs)).toEqual([]);
        const back = rewriteCalls(written, ({ name, args }) =>
          name.startsWith("X.") ? `${name.slice(2)}(${args.join(",")})` : undefined,
        );
        expect(back.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });
});

describe("arguments left out", () => {
  const OMITTED = [null, '""', '""', "5"];

  it.each([
    [["A1"], 'X(A1,"","",5)'],
    [["A1", "", "B1"], 'X(A1,"",B1,5)'],
    [["A1", "B1", "C1", "7"], "X(A1,B1,C1,7)"],
    [[], undefined],
    [["", "B1"], undefined],
    [["1", "2", "3", "4", "5"], undefined],
  ])("%j", (args, expected) => {
    expect(withAllArguments("X", args, OMITTED)).toBe(expected);
  });

  it("a function without arguments is called without", () => {
    expect(withAllArguments("X", [], [])).toBe("X()");
  });
});
