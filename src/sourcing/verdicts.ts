/** The beginning of the sentence that explains a row: recommendation, scores, the rule that decided, and how sure it is. */
import { inTenths, type ReasonWords } from "../words/reason";
import { type Confidence, type Judgement, reaches, type Recommendation } from "./recommend";
import type { ModelSettings } from "./settings";
import { keep, keyOfTenths } from "./shared-texts";

/** One of the rules that can decide, in words, row after row. */
class Verdict {
  private readonly outsource: string[] = [];
  private readonly offshore: string[] = [];
  private readonly margins: Readonly<Record<Confidence, string[]>> = { High: [], Medium: [], Low: [] };
  private readonly whole: Readonly<Record<Confidence, Map<number, string>>> = {
    High: new Map(),
    Medium: new Map(),
    Low: new Map(),
  };

  constructor(
    private readonly say: ReasonWords,
    private readonly recommendation: Recommendation,
    private readonly rule: string,
  ) {}

  describe({ outsource, offshore, margin, confidence }: Judged): string {
    const texts = this.whole[confidence];
    const key = keyOfTenths(inTenths(outsource), inTenths(offshore), inTenths(margin));
    return texts.get(key) ?? keep(texts, key, this.put(outsource, offshore, margin, confidence));
  }

  private put(outsource: number, offshore: number, margin: number, confidence: Confidence): string {
    const { say } = this;
    return (
      (this.outsource[inTenths(outsource)] ??=
        say.recommendation(this.recommendation) + say.outsourcingScore(outsource)) +
      (this.offshore[inTenths(offshore)] ??= say.offshoringScore(offshore) + this.rule) +
      (this.margins[confidence][inTenths(margin)] ??= say.margin(margin, confidence))
    );
  }
}

/** A verdict for each of the ways in which one can be reached. */
function verdicts({ threshold, hybridBand }: ModelSettings, say: ReasonWords) {
  const { Outsource, Offshore } = say.modelNoun;
  return {
    neither: new Verdict(say, "Keep in-house", say.rule.neither(threshold)),
    close: new Verdict(say, "Hybrid", say.rule.close(threshold, hybridBand)),
    onlyOutsource: new Verdict(say, "Outsource", say.rule.only(Outsource, threshold)),
    onlyOffshore: new Verdict(say, "Offshore", say.rule.only(Offshore, threshold)),
    outsourceAhead: new Verdict(say, "Outsource", say.rule.ahead(Outsource, threshold, hybridBand)),
    offshoreAhead: new Verdict(say, "Offshore", say.rule.ahead(Offshore, threshold, hybridBand)),
  };
}

/** A judgement that came to a verdict. */
interface Judged {
  readonly outsource: number;
  readonly offshore: number;
  readonly margin: number;
  readonly confidence: Confidence;
}

function hasVerdict(judgement: Judgement): judgement is Judgement & Judged {
  return judgement.margin !== null;
}

/** Describes judgements made with the same settings, row after row. */
export class Verdicts {
  private readonly verdicts: ReturnType<typeof verdicts>;

  constructor(
    private readonly settings: ModelSettings,
    say: ReasonWords,
  ) {
    this.verdicts = verdicts(settings, say);
  }

  /** The sentence up to what drives the models; null where there are not enough ratings for a verdict. */
  describe(judgement: Judgement): string | null {
    return hasVerdict(judgement) ? this.verdict(judgement).describe(judgement) : null;
  }

  private verdict({ recommendation, outsource, offshore }: Judgement & Judged): Verdict {
    if (recommendation === "Keep in-house") return this.verdicts.neither;
    if (recommendation === "Hybrid") return this.verdicts.close;
    const both = reaches(Math.min(outsource, offshore), this.settings.threshold);
    if (outsource > offshore) return both ? this.verdicts.outsourceAhead : this.verdicts.onlyOutsource;
    return both ? this.verdicts.offshoreAhead : this.verdicts.onlyOffshore;
  }
}
