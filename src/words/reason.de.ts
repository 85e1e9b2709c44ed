/** German for the sentence that explains a recommendation, for who reads in the pane; cells say it in English. */
import { inTenths, type ReasonWords } from "./reason";

const oneDecimal = (value: number): string => (inTenths(value) / 10).toFixed(1).replace(".", ",");
const percentage = (share: number): string => `${oneDecimal(share * 100)} %`;
const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : "nichts");

/** @param names what the criteria are called in German, by their ids, recommendations and confidence as cells have them */
export function germanReason(names: {
  readonly criteria: Readonly<Record<string, { readonly name: string }>>;
  readonly recommendations: Readonly<Record<string, string>>;
  readonly confidence: Readonly<Record<string, string>>;
}): ReasonWords {
  return {
    modelNoun: { Outsource: "Auslagern", Offshore: "Verlagern" },
    recommendation: (recommendation) => `${names.recommendations[recommendation] ?? recommendation}: `,
    criterion: (id, shortName) => names.criteria[id]?.name ?? shortName,
    ratedCriterion: (name, rating, points) => {
      const rated = Number.isInteger(rating) ? String(rating) : oneDecimal(rating);
      return `${name} (Note ${rated}, ${points < 0 ? "−" : "+"}${oneDecimal(Math.abs(points))})`;
    },
    listed,
    outsourcingScore: (score) => `Auslagern kommt auf ${oneDecimal(score)}`,
    offshoringScore: (score) => ` und Verlagern auf ${oneDecimal(score)}`,
    rule: {
      neither: (threshold) => `, also erreicht keines den Schwellenwert von ${oneDecimal(threshold)}`,
      close: (threshold, band) =>
        `, also erreichen beide den Schwellenwert von ${oneDecimal(threshold)} und liegen nicht mehr als ${oneDecimal(band)} Punkte auseinander`,
      only: (noun, threshold) => `, also erreicht nur ${noun} den Schwellenwert von ${oneDecimal(threshold)}`,
      ahead: (noun, threshold, band) =>
        `, also erreichen beide den Schwellenwert von ${oneDecimal(threshold)}, doch ${noun} liegt mehr als ${oneDecimal(band)} Punkte vorn`,
    },
    margin: (margin, confidence) => {
      const points = inTenths(margin) > 0 ? oneDecimal(margin) : "unter 0,1";
      return ` (Abstand ${points} Punkte, Sicherheit ${(names.confidence[confidence] ?? confidence).toLowerCase()}); `;
    },
    inFavour: (noun) => `am stärksten für ${noun}: `,
    against: "; am stärksten dagegen: ",
    nextClause: "; ",
    end: ".",
    missing: (criteria, coverage) => `nicht bewertet: ${listed(criteria)} (Abdeckung ${percentage(coverage)})`,
    notEnough: "Zu wenige Bewertungen: ",
    tooLittle: (outsource, offshore, minimumCoverage) =>
      `vom Gewicht fürs Auslagern sind ${percentage(outsource)} bewertet, vom Gewicht fürs Verlagern ${percentage(offshore)}, nötig ${
        minimumCoverage > 0
          ? `sind jeweils mindestens ${percentage(minimumCoverage)}`
          : "ist jeweils mindestens eine Bewertung"
      }`,
    missingFrom: (noun, criteria) => `fürs ${noun} nicht bewertet: ${listed(criteria)}`,
  };
}
