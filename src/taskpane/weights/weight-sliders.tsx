import * as React from "react";
import { Slider } from "office-ui-fabric-react/lib/Slider";
import { criterionName } from "../documented-labels";
import { typedNumber } from "../number-input";
import { criteriaOf, HIGHEST_SLIDER, sliderOf, type JudgingProps } from "./judgements";

const STEP = 0.1;

export function WeightSliders({ model, judgements, onJudge }: JudgingProps): JSX.Element {
  return (
    <div className="weight-sliders">
      {criteriaOf(model).map((criterion) => (
        <Slider
          key={criterion.id}
          label={criterionName(criterion)}
          ariaLabel={criterionName(criterion)}
          min={0}
          max={HIGHEST_SLIDER}
          step={STEP}
          value={sliderOf(judgements, criterion)}
          valueFormat={typedNumber}
          ariaValueText={typedNumber}
          onChange={(value) =>
            onJudge({ sliders: { ...judgements.sliders, [criterion.id]: Math.round(value * 10) / 10 } })
          }
        />
      ))}
    </div>
  );
}
