import { FUNCTION_PORTFOLIO } from "./function-portfolio";
import type { Template } from "./vocabulary";

/** Every template, in the order in which they are offered. */
export const TEMPLATES: readonly Template[] = [FUNCTION_PORTFOLIO];

export type { Template, TemplateNames, TemplateOptions, TemplateSheet } from "./vocabulary";
