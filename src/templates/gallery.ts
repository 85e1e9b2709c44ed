import { DESTINATION_COMPARISON } from "./destination-comparison";
import { FUNCTION_PORTFOLIO } from "./function-portfolio";
import { KEY_DIFFERENCES_REFERENCE } from "./key-differences";
import { OFFSHORE_BUSINESS_CASE } from "./offshore-business-case";
import { RISK_REGISTER_TEMPLATE } from "./risk-register";
import { PROVIDER_SCORECARD } from "./provider-scorecard";
import { SOURCING_COMPARISON } from "./sourcing-comparison";
import type { Template } from "./vocabulary";

/** Every template, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [
  SOURCING_COMPARISON,
  FUNCTION_PORTFOLIO,
  OFFSHORE_BUSINESS_CASE,
  DESTINATION_COMPARISON,
  PROVIDER_SCORECARD,
  RISK_REGISTER_TEMPLATE,
  KEY_DIFFERENCES_REFERENCE,
];

export type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";
