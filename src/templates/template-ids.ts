/** Ids of all templates, in the order in which they are offered: for those who name a template without carrying its contents. */
export const TEMPLATE_IDS = [
  "sourcing-comparison",
  "function-portfolio",
  "offshore-business-case",
  "destination-comparison",
  "provider-scorecard",
  "risk-register",
  "key-differences",
] as const;

export type TemplateId = (typeof TEMPLATE_IDS)[number];
