/** Criteria, recommendations, settings and templates in the reader's language. Cells hold the English ones; these are only for showing. */
import type { Criterion } from "../sourcing/criteria";
import type { Recommendation } from "../sourcing/recommend";
import type { ModelSettings, NamedNumber } from "../sourcing/settings";
import type { Template } from "../templates/vocabulary";
import { words } from "../words/language";

export const criterionName = ({ id, shortName }: Criterion): string =>
  words().documented?.criteria[id]?.name ?? shortName;

export const criterionQuestion = ({ id, question }: Criterion): string =>
  words().documented?.criteria[id]?.question ?? question;

export const recommendationName = (recommendation: Recommendation): string =>
  words().documented?.recommendations[recommendation] ?? recommendation;

/** @param confidence as SOURCING_COMPARE gives it; "" where there is none */
export const confidenceName = (confidence: string): string => words().documented?.confidence[confidence] ?? confidence;

/** The title of a template in the gallery; the sheet that it inserts has the English one. */
export const templateTitle = ({ id, title }: Pick<Template, "id" | "title">): string =>
  words().documented?.templates[id]?.title ?? title;

export const templateDescription = ({ id, description }: Pick<Template, "id" | "description">): string =>
  words().documented?.templates[id]?.description ?? description;

type Setting = NamedNumber<keyof ModelSettings>;

export const settingName = ({ key, name }: Setting): string => words().documented?.settings[key]?.name ?? name;

export const settingMeaning = ({ key, meaning }: Setting): string =>
  words().documented?.settings[key]?.meaning ?? meaning;
