/** The beginning of the sentence that explains a row: recommendation, scores, the rule that decided, and how sure it is. */
import { inTenths, type ReasonWords } from "../words/reason";
import { type Confidence, type Judgement, reaches, type Recommendation } from "./recommend";
import type { ModelSettings } from "./settings";
import { share, type SharedTexts } from "./shared-texts";

/** Which rule decided, in words, for each of the ways in which one can. */
interface RuleTexts {
  readonly neither: string;
  readonly close: string;
  readonly onlyOutsource: string;
  readonly onlyOffshore: string;
  readonly outsourceAhead: string;
  readonly offshoreAhead: string;
}

function ruleTexts({ threshold, hybridBand }: ModelSettings, { rule, modelNoun }: ReasonWords): RuleTexts {
  const { Outsource, Offshore } = modelNoun;
  return {
    neither: rule.neither(threshold),
    close: rule.close(threshold, hybridBand),
    onlyOutsource: rule.only(Outsource, threshold),
    onlyOffshore: rule.only(Offshore, threshold),
    outsourceAhead: rule.ahead(Outsource, threshold, hybridBand),
    offshoreAhead: rule.ahead(Offshore, threshold, hybridBand),
  };
}

/** Describes judgements made with the same settings, row after row. */
export class Verdicts {
  private readonly rules: RuleTexts;
  private readonly outsourceScores: Readonly<Record<Recommendation, SharedTexts>> = {
    "Keep in-house": new Map(),
    Outsource: new Map(),
    Offshore: new Map(),
    Hybrid: new Map(),
    "Not enough ratings": new Map(),
  };
  private readonly offshoreScores: SharedTexts = new Map();
  private readonly margins: Readonly<Record<Confidence, SharedTexts>> = {
    High: new Map(),
    Medium: new Map(),
    Low: new Map(),
  };

  constructor(
    private readonly settings: ModelSettings,
    private readonly say: ReasonWords,
  ) {
    this.rules = ruleTexts(settings, say);
  }

  /** The sentence up to what drives the models; null where there are not enough ratings for a verdict. */
  describe(judgement: Judgement): string | null {
    const { outsource, offshore, recommendation, margin, confidence } = judgement;
    if (outsource === null || offshore === null || margin === null || confidence === null) return null;
    return (
      this.outsourceScore(recommendation, outsource) +
      this.offshoreScore(offshore) +
      this.rule(recommendation, outsource, offshore) +
      this.margin(margin, confidence)
    );
  }

  private outsourceScore(recommendation: Recommendation, score: number): string {
    const texts = this.outsourceScores[recommendation];
    const key = inTenths(score);
    return (
      texts.get(key) ?? share(texts, key, this.say.recommendation(recommendation) + this.say.outsourcingScore(score))
    );
  }

  private offshoreScore(score: number): string {
    const key = inTenths(score);
    return this.offshoreScores.get(key) ?? share(this.offshoreScores, key, this.say.offshoringScore(score));
  }

  private margin(margin: number, confidence: Confidence): string {
    const texts = this.margins[confidence];
    const key = inTenths(margin);
    return texts.get(key) ?? share(texts, key, this.say.margin(margin, confidence));
  }

  private rule(recommendation: Recommendation, outsource: number, offshore: number): string {
    if (recommendation === "Keep in-house") return this.rules.neither;
    if (recommendation === "Hybrid") return this.rules.close;
    const both = reaches(Math.min(outsource, offshore), this.settings.threshold);
    if (outsource > offshore) return both ? this.rules.outsourceAhead : this.rules.onlyOutsource;
    return both ? this.rules.offshoreAhead : this.rules.onlyOffshore;
  }
}
