import fc from "fast-check";

/** Formulas as people and programs write them, one of each notation. */
export const FORMULAS: readonly string[] = [
  "=1+1",
  "=SHORE.SOURCING_SCORE(B2:Q2)",
  '=SHORE.SOURCING_SCORE(B2:Q2,,"a, ""b"")",C1)',
  '=IF(SHORE.SOURCING_SCORE($B2:$Q2)>=55,SHORE.SOURCING_MODEL(B2:Q2),"no; no")',
  "='It''s (mine), [really]'!$A$1:B$2*Sheet2!C3",
  "=SUM('C:\\My files\\[Book, 1.xlsx]Sheet 1'!A1:A3,[1]Other!$B$2,[Book2.xlsx]Sheet1!C4)",
  "=SUM(Jan:Dec!B2,'Jan 1:Dec 31'!B2)",
  "={1,2;3,4}",
  '=SUM({1,"a,b";-3,#N/A})',
  "=Portfolio[@FTE]*[@[Onshore cost]]",
  "=SUM(Portfolio[[#Totals],[a '[b'] '#c '' d]:[e]])",
  "=SUM(Portfolio[])",
  "=[@]",
  "=A1#+SUM(Sheet1!B2#)",
  "=@A1:A5+@SHORE.OFFSHORE_NPV(A1,B1,C1)",
  "=LET(x, 1, y, x+1,\n  x*y)",
  "=LAMBDA(fte,[cost],fte*cost)(5,6)",
  "=SUM((A1,B2:C3),D4)",
  "=A1:C3 B2:D4",
  "=SUM(A:A,$B:$C,1:1,$2:$3)",
  '=-1.5E-3%+.5^2&"x"',
  "=#REF!+Sheet1!#REF!",
  "=IFERROR(#DIV/0!,#SPILL!)",
  "=_xldudf_SHORE_OFFSHORE_NPV(A1)+_xlfn.SINGLE(B1)",
  "=_xlfn._xlws.SORT(A1:A3)",
  "=LOG10(A1)+ATAN2(B1,C1)",
  "=R1C1+RC+XFE1+A0",
  "=Straße_1?\\x+Größe.2",
  "=TRUE=FALSE<>NOT(TRUE)",
  "=  SUM ( A1 ,\n\tB1 )  ",
  "=Sheet1!A1:Sheet1!B2",
  "=F(1)(2,3)",
  "=_xlfn._xlws.FILTER(A1:B3,A1:A3>0)+_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(2)",
  "=_xlfn.ANCHORARRAY(A1)+SUM('It''s'!B2#)",
  "=R1C1+R[-1]C[2]+RC1+R2C",
  "='[Book ''1''.xlsx]Sheet #1'!$A$1",
  "=Table1[[#Headers],[#Data],['#1]:[']]]",
  '={"a;b","""",TRUE;-1.5E-3,#N/A,""}',
  '=""',
  "",
];

/** Fragments that any formula may be made of, in any order. */
const FRAGMENTS = [
  ..."+-*/^&=<>%:@#,;(){}[]!'\"\\?._ \n".split(""),
  ...[
    "A1",
    "$B$2",
    "A:A",
    "1:2",
    "SHORE.X",
    "Sheet1!",
    "'a b'!",
    "[1]",
    "[@x]",
    "#N/A",
    '"t"',
    "1E3",
    "LET",
    "LAMBDA",
    "x",
  ],
  ...["(", "(", ")", ")", "ä", "😀", "\u00a0"],
];

/** Anything that may be taken for a formula, right or wrong. */
export const scribble: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .constantFrom(...FORMULAS)
    .chain((formula) =>
      fc
        .tuple(fc.nat(formula.length), fc.nat(formula.length), fc.constantFrom(...FRAGMENTS))
        .map(([a, b, fragment]) => formula.slice(0, Math.min(a, b)) + fragment + formula.slice(Math.max(a, b))),
    ),
);

const cell = fc
  .tuple(fc.boolean(), fc.nat(30), fc.boolean(), fc.integer({ min: 1, max: 60 }))
  .map(([c, column, r, row]) => `${c ? "$" : ""}${String.fromCharCode(65 + (column % 26))}${r ? "$" : ""}${row}`);

const leaf = fc.oneof(
  cell,
  fc.tuple(cell, cell).map((ends) => ends.join(":")),
  fc.constantFrom(
    "1",
    "0.5",
    '"a,(b"',
    "TRUE",
    "#N/A",
    "{1,2;3,4}",
    "Portfolio[@FTE]",
    "'My (sheet)'!A1",
    "'It''s #1'!$B$2#",
    "Rate",
    "R1C1",
    "_xlpm.x",
    "C3#",
    "Portfolio[[#This Row],[a '[b']]:[c]]",
    "Portfolio[[#Totals],[FTE]]",
    '{"a;b","";TRUE,#N/A}',
    "[1]Other!$A:$C",
  ),
);

/** Formulas that are right, nested up to a few levels. */
export const formula: fc.Arbitrary<string> = fc
  .letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc
        .tuple(tie("expression"), fc.constantFrom("+", "-", "*", "/", "&", "<=", "<>", " + "), tie("expression"))
        .map((parts) => parts.join("")),
      tie("expression").map((inner) => `(${inner})`),
      fc
        .tuple(
          fc.constantFrom(
            ...["SUM", "IF", "SHORE.SOURCING_SCORE", "SHORE.OFFSHORE_NPV", "_xldudf_SHORE_X", "LOG10"],
            ...["_xlfn._xlws.FILTER", "_xlfn.LET", "LAMBDA"],
          ),
          fc.array(fc.oneof(tie("expression"), fc.constantFrom("", " ")), { maxLength: 4 }),
        )
        .map(([name, args]) => `${name}(${args.join(",")})`),
    ),
  }))
  .expression.map((expression) => `=${expression}`);
