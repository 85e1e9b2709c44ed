/** @jest-environment node */
import { fileFormula } from "../../../src/workbook/formulas/file-form";

it.each([
  ["=SUM(A1)", "SUM(A1)"],
  ["=xlookup(A1,B:B,C:C)", "_xlfn.xlookup(A1,B:B,C:C)"],
  ["=SORT(FILTER(A1:A3,B1:B3))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))"],
  ["=_xlfn.TAKE(A1:A3,1)", "_xlfn.TAKE(A1:A3,1)"],
  ["=\"LET(x\"&'LET(1)'!A1&Costs[LET(x)]", "\"LET(x\"&'LET(1)'!A1&Costs[LET(x)]"],
  ["=LAMBDA(fte, cost, fte*cost)", "_xlfn.LAMBDA(_xlpm.fte, _xlpm.cost, _xlpm.fte*_xlpm.cost)"],
  ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,Y))", "_xlfn.LAMBDA(_xlpm.x,_xlop.y,IF(_xlfn.ISOMITTED(_xlpm.y),_xlpm.x,_xlpm.Y))"],
  ["=LET(x,x+1,y,x,x*y)+x", "_xlfn.LET(_xlpm.x,x+1,_xlpm.y,_xlpm.x,_xlpm.x*_xlpm.y)+x"],
  ["=LET(f,LAMBDA(a,a+b),f(1)+a)", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+b),_xlpm.f(1)+a)"],
  ["=BYROW(A1:B2,LAMBDA(r,SUM(r)))", "_xlfn.BYROW(A1:B2,_xlfn.LAMBDA(_xlpm.r,SUM(_xlpm.r)))"],
  ["=SUM(A1#)", "SUM(_xlfn.ANCHORARRAY(A1))"],
  ["='My sheet'!A1#*2", "_xlfn.ANCHORARRAY('My sheet'!A1)*2"],
  ["=@A1:A5+1", "_xlfn.SINGLE(A1:A5)+1"],
  ["=@Other!A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(Other!A1))"],
  ["=@MAP(A1:A3,F)", "_xlfn.SINGLE(_xlfn.MAP(A1:A3,F))"],
  ["=@Costs[FTE]", "_xlfn.SINGLE(Costs[FTE])"],
  ["=Costs[@FTE]*Costs[@[Cost, total]]", "Costs[[#This Row],[FTE]]*Costs[[#This Row],[Cost, total]]"],
  ["=[@FTE]+[FTE]", "Portfolio[[#This Row],[FTE]]+Portfolio[FTE]"],
  ["=SUM([@])", "SUM(Portfolio[#This Row])"],
])("stores %s as %s", (shown, stored) => {
  expect(fileFormula(shown, "Portfolio")).toBe(stored);
});
