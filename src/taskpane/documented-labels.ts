/** Criteria and recommendations in the reader's language. Cells hold the English ones; these are only for showing. */
import type { Criterion } from "../sourcing/criteria";
import type { Recommendation } from "../sourcing/recommend";
import type { ModelSettings, NamedNumber } from "../sourcing/settings";
import { words } from "../words/language";

export const criterionName = ({ id, shortName }: Criterion): string =>
  words().documented?.criteria[id]?.name ?? shortName;

export const criterionQuestion = ({ id, question }: Criterion): string =>
  words().documented?.criteria[id]?.question ?? question;

export const recommendationName = (recommendation: Recommendation): string =>
  words().documented?.recommendations[recommendation] ?? recommendation;

/** @param confidence as SOURCING_COMPARE gives it; "" where there is none */
export const confidenceName = (confidence: string): string => words().documented?.confidence[confidence] ?? confidence;

type Setting = NamedNumber<keyof ModelSettings>;

export const settingName = ({ key, name }: Setting): string => words().documented?.settings[key]?.name ?? name;

export const settingMeaning = ({ key, meaning }: Setting): string =>
  words().documented?.settings[key]?.meaning ?? meaning;
