/**
 * Sample ratings, owners and mitigations of the documented risks, in their order. All of it is made up to show the template at work;
 * that is why each row carries the EXAMPLE tag.
 */
export interface ExampleRating {
  readonly likelihood: number;
  readonly impact: number;
  readonly residualLikelihood: number;
  readonly residualImpact: number;
  readonly owner: string;
  readonly mitigation: string;
}

const example = (
  [likelihood, impact, residualLikelihood, residualImpact]: readonly [number, number, number, number],
  owner: string,
  mitigation: string,
): ExampleRating => ({ likelihood, impact, residualLikelihood, residualImpact, owner, mitigation });

export const EXAMPLE_RATINGS: readonly ExampleRating[] = [
  example([3, 4, 2, 3], "Head of operations", "Service levels with penalties; monthly review; right to audit."),
  example([4, 3, 2, 2], "Service manager", "One contact on each side; shared hours; written procedures."),
  example([2, 5, 1, 4], "Security officer", "Data kept at home where possible; access by role; yearly audit."),
  example([3, 4, 2, 3], "Quality manager", "Samples checked weekly; acceptance criteria in the contract."),
  example([4, 3, 3, 2], "Service manager", "Overlapping shifts; decisions delegated to the site."),
  example([3, 3, 2, 2], "Human resources", "Language tests; exchange visits; local team leads."),
  example([2, 5, 2, 3], "Chief risk officer", "Second site; exit plan tested once a year."),
  example([2, 4, 2, 3], "Legal counsel", "Local counsel watches; change clause in contracts."),
  example([4, 4, 3, 2], "Treasurer", "Cost partly hedged for 12 months; contract in home currency."),
  example([3, 3, 2, 3], "Supply chain manager", "Safety stock; second carrier; lead times tracked."),
  example([3, 3, 2, 2], "Site manager", "Own manager on site; weekly walk-through; shared dashboard."),
];
