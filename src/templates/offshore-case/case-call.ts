/** How the SHORE functions of the case are called: all with the same live inputs. */
import { OFFSHORE_INPUTS } from "../../finance/offshore-case";
import { NAMESPACE } from "../../words/namespace";
import { address } from "../area";
import type { Formula } from "../vocabulary";
import type { AnalysisSettings } from "./analysis-inputs";
import type { CaseInputs } from "./case-inputs";
import type { YearModel } from "./model";

/** What the SHORE functions are called with. */
export interface CaseCall {
  readonly inputs: CaseInputs;
  readonly model: YearModel;
  readonly settings: AnalysisSettings;
  /** Defined names of the assumptions and of the uncertain drivers. */
  readonly assumptions: string;
  readonly uncertainty: string;
}

/** A SHORE function of the case, with arguments before and after those that all of them share. */
export function shore(
  name: string,
  { inputs, assumptions }: CaseCall,
  rest: { readonly before?: readonly string[]; readonly after?: readonly string[] } = {},
): Formula {
  const shared = [...OFFSHORE_INPUTS.map(({ key }) => address(inputs.live(key))), assumptions];
  return { formula: `=${NAMESPACE}.${name}(${[...(rest.before ?? []), ...shared, ...(rest.after ?? [])].join(",")})` };
}
