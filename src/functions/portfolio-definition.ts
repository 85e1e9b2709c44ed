/** The function that sums up many recommendations, as data over src/sourcing. No arithmetic here. */
import { portfolio } from "../sourcing/portfolio";
import { type Recommendation, RECOMMENDATIONS } from "../sourcing/recommend";
import { ERRORS, PLACES } from "../words/errors";
import { matrix, optionalMatrix } from "./arguments";
import { cellContent, describeContent } from "./cell";
import { readNumberList, vector } from "./cell-vector";
import { defineFunction } from "./definition";
import { FunctionError } from "./function-error";
import { foldName, nearestName } from "./known-names";

/** A recommendation; null for a blank cell, which desktop Excel hands as 0: a row that is not in use yet. */
function readModel(cell: unknown, position: number): Recommendation | null {
  const content = cellContent(cell);
  if (content === null || content === 0) return null;
  const name = typeof content === "string" ? content : "";
  const model = RECOMMENDATIONS.find((each) => foldName(each) === foldName(name));
  if (model !== undefined) return model;
  const place = PLACES.position("models", position + 1);
  const nearest = nearestName(name, RECOMMENDATIONS);
  throw new FunctionError("#VALUE!", ERRORS.unknownModel(place, describeContent(content), nearest));
}

const portfolioModel = defineFunction(
  "PORTFOLIO_MODEL",
  { models: matrix, sizes: optionalMatrix },
  ({ models, sizes }) => {
    const cells = vector(models, "models").map(readModel);
    const list = { argument: "sizes", count: cells.length, each: "model", bounds: { minimum: 0 }, blank: 0 };
    const amounts = sizes && readNumberList(sizes, list).filter((_, i) => cells[i] !== null);
    const named = cells.filter((model): model is Recommendation => model !== null);
    const { lines, count, statement } = portfolio(named, amounts);
    const withoutSize = count === 0 ? null : new FunctionError("#DIV/0!", ERRORS.sizesAllZero);
    const total = lines.some((line) => line.share !== null) ? 1 : withoutSize;
    return [...lines.map((line) => [line.model, line.count, line.share ?? withoutSize]), [statement, count, total]];
  },
);

export const PORTFOLIO_DEFINITIONS = { PORTFOLIO_MODEL: portfolioModel };
