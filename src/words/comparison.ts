/** Column heads of a comparison, in the order of SOURCING_COMPARE's result. */
export const COMPARISON_HEADER = [
  "Outsourcing score",
  "Offshoring score",
  "Recommendation",
  "Margin",
  "Confidence",
  "Coverage",
  "Reason",
] as const;
