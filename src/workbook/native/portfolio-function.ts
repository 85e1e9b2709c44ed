/** The function that sums up many recommendations, as a LAMBDA; it computes what `src/functions/portfolio-definition.ts` computes. */
import type { PortfolioStatement } from "../../sourcing/portfolio";
import { type Recommendation, RECOMMENDATIONS } from "../../sourcing/recommend";
import { column, foldedNames, quoted } from "./formula-text";
import type { LambdaDraft } from "./native-function";

const COUNT = RECOMMENDATIONS.length;

const has = (model: Recommendation): string => `INDEX(counts, ${RECOMMENDATIONS.indexOf(model) + 1}) > 0`;
const statement = (words: PortfolioStatement): string => quoted(words);

export const PORTFOLIO_FUNCTIONS: readonly LambdaDraft[] = [
  {
    name: "SHORE_MODEL_PLACE",
    parameters: ["cell"],
    body: `
      IF(ISERROR(cell), -1,
      IF(ISNUMBER(cell), IF(cell = 0, 0, -1),
      IF(SHORE_IS_BLANK(cell), 0,
      IFERROR(XMATCH(SHORE_FOLDED_NAME(cell), ${foldedNames(RECOMMENDATIONS)}), -1))))`,
  },
  {
    name: "PORTFOLIO_MODEL",
    parameters: ["models", "sizes"],
    required: 1,
    body: `
      LET(
        amount, SHORE_ROW_COUNT(models) * SHORE_COLUMN_COUNT(models),
        places, TOCOL(MAP(models, SHORE_MODEL_PLACE)),
        given, IF(SHORE_IS_LEFT_OUT(sizes), SEQUENCE(amount, 1, 1, 0), SHORE_NUMBERS(sizes, amount, 0)),
        IF(AND(SHORE_ROW_COUNT(models) > 1, SHORE_COLUMN_COUNT(models) > 1), #VALUE!,
        IF(ISERROR(SUM(given / 1E+10)), #VALUE!,
        IF(MIN(places) < 0, #VALUE!,
        LET(
          is_model, (places = SEQUENCE(1, ${COUNT})) * 1,
          counts, TOCOL(BYCOL(is_model, LAMBDA(line, SUM(line)))),
          largest, MAX(given * (places > 0)),
          sums, TOCOL(BYCOL(is_model * given / (largest + (largest = 0)), LAMBDA(line, SUM(line)))),
          total, SUM(sums),
          HSTACK(
            VSTACK(
              ${column(RECOMMENDATIONS)},
              IF(OR(${has("Hybrid")}, AND(${has("Outsource")}, ${has("Offshore")})), ${statement("Hybrid portfolio")},
              IF(${has("Outsource")}, ${statement("Outsourcing portfolio")},
              IF(${has("Offshore")}, ${statement("Offshoring portfolio")},
              IF(${has("Keep in-house")}, ${statement("In-house portfolio")}, ${statement("No recommendation yet")}))))),
            VSTACK(counts, SUM(counts)),
            IF(total > 0, VSTACK(sums / (total + (total = 0)), 1),
            IF(SEQUENCE(${COUNT + 1}) > 0, IF(SUM(counts) = 0, "", #DIV/0!)))))))))`,
  },
];
