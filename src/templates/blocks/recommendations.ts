import { RECOMMENDATIONS, type Recommendation } from "../../sourcing/recommend";
import type { Area } from "../area";
import type { SheetDraft } from "../draft";
import type { Tone } from "../palette";

const TONE_OF: Readonly<Record<Recommendation, Tone>> = {
  "Keep in-house": "inHouse",
  Outsource: "outsource",
  Offshore: "offshore",
  Hybrid: "hybrid",
  "Not enough ratings": "undecided",
};

/** Each recommendation in its colour; the cell says the same in words. */
export function colourRecommendations(draft: SheetDraft, where: Area): void {
  for (const recommendation of RECOMMENDATIONS) {
    draft.condition({ kind: "equals", area: where, text: recommendation, tone: TONE_OF[recommendation] });
  }
}
