import { FUNCTION_PORTFOLIO } from "./function-portfolio";
import { OFFSHORE_BUSINESS_CASE } from "./offshore-business-case";
import type { Template } from "./vocabulary";

/** Every template, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [FUNCTION_PORTFOLIO, OFFSHORE_BUSINESS_CASE];

export type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";
