/** The model settings: choices of ours, not the article's; shown and editable wherever a recommendation is made. */

export interface ModelSettings {
  /** Score from which a model is worth recommending, 0..100 points. */
  readonly threshold: number;
  /** Largest difference of the two scores at which both models are recommended together, 0..100 points. */
  readonly hybridBand: number;
  /** Share of each model's weight that must be rated before anything is recommended, 0..1. */
  readonly minimumCoverage: number;
}

/** One line of a name–value table: what it is called, what it may be, and what a blank means. */
export interface NamedNumber<Key extends string = string> {
  readonly key: Key;
  readonly name: string;
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: string;
  readonly meaning: string;
}

export const MODEL_SETTINGS: readonly NamedNumber<keyof ModelSettings>[] = [
  {
    key: "threshold",
    name: "Threshold",
    default: 55,
    minimum: 0,
    maximum: 100,
    unit: "points",
    meaning: "A model is worth recommending when its score reaches this.",
  },
  {
    key: "hybridBand",
    name: "Hybrid band",
    default: 10,
    minimum: 0,
    maximum: 100,
    unit: "points",
    meaning:
      "Both models are recommended together when both scores reach the threshold and differ by no more than this.",
  },
  {
    key: "minimumCoverage",
    name: "Minimum coverage",
    default: 0.5,
    minimum: 0,
    maximum: 1,
    unit: "share of weight",
    meaning: "Nothing is recommended while less than this share of either model's weight is rated.",
  },
];

export const DEFAULT_SETTINGS: ModelSettings = { threshold: 55, hybridBand: 10, minimumCoverage: 0.5 };
