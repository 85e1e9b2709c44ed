/** @jest-environment node */
import fc from "fast-check";
import { copiedForm, shiftReferences } from "../../../src/workbook/formulas/shift";
import { formula } from "./formulas";

describe("moving a block of cells", () => {
  it.each([
    ["=A1+$B$2", "=C4+$D$5"],
    ["=SUM(A:B,1:2,$C:$C,$3:$3)", "=SUM(C:D,4:5,$E:$E,$6:$6)"],
    ["=SUM(A1:B2)#", "=SUM(C4:D5)#"],
    ["=Other!A1+'My sheet'!B2", "=Other!A1+'My sheet'!D5"],
    ["=SUM(Other!A1:B2)", "=SUM(Other!A1:B2)"],
    ["=SUM('MY SHEET'!A1:B2)", "=SUM('MY SHEET'!C4:D5)"],
    ["=[1]Other!A1+Jan:Dec!A1", "=[1]Other!A1+Jan:Dec!A1"],
    ['="A1"&LOG10(A1)&Costs[A1]&Rate', '="A1"&LOG10(C4)&Costs[A1]&Rate'],
    ["={1,2}", "={1,2}"],
    ["=XFD1+A1048576", "=#REF!+#REF!"],
    ["=A1:XFD1", "=C4:#REF!"],
  ])("%s becomes %s", (text, expected) => {
    expect(shiftReferences(text, 3, 2, "My sheet")).toBe(expected);
  });

  it("leaves a sheet that is spelled out when nobody says which is the formula's own", () => {
    expect(shiftReferences("=Sheet1!A1+A1", 1, 1)).toBe("=Sheet1!A1+B2");
  });

  it("there and back is the formula again", () => {
    fc.assert(
      fc.property(formula, fc.nat(500), fc.nat(500), (text, rows, columns) => {
        expect(shiftReferences(shiftReferences(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});

describe("formulas copied from one cell to another", () => {
  it.each([
    ["=B2+$B2+B$2+$B$2", 1, 1, "=R[0]C[0]+R[0]C2+R2C[0]+R2C2"],
    ["=SUM(A:$B,3:$4)", 2, 0, "=SUM(C[0]:C2,R[0]:R4)"],
    ["=Other!A1:C3", 0, 0, "=Other!R[0]C[0]:R[2]C[2]"],
  ])("%s in row %i, column %i is %s", (text, row, column, expected) => {
    expect(copiedForm(text, row, column)).toBe(expected);
  });

  it("have the same form, whatever they refer to", () => {
    expect(copiedForm("=SUM(B2:$C$2)*A1", 1, 3)).toBe(copiedForm("=SUM(B9:$C$2)*A8", 8, 3));
    expect(copiedForm("=A1", 0, 1)).not.toBe(copiedForm("=A1", 1, 1));
  });
});
