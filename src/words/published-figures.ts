/** Published figures around sourcing cost, by what they help to choose. Never defaults: they stand beside inputs. */

export interface PublishedFigure {
  readonly figure: string;
  readonly source: string;
}

const OVERBY = "Overby, CIO, Sep 2003";
const KAUSHIK = "Kaushik, Computerworld 2009";

export const PUBLISHED_FIGURES = {
  loadedCost: { figure: "base pay plus 20 to 50 %", source: KAUSHIK },
  productivity: { figure: "20 % lower in the first two years", source: OVERBY },
  transition: { figure: "selection with first travel 1 to 10 % of the yearly deal", source: OVERBY },
  strandedCost: { figure: "layoffs cost 3 to 5 %", source: OVERBY },
  attrition: { figure: "20 to 30 %; IT 15 % and more, BPO up to 100 %", source: "SearchCIO; TPI 2007" },
  migrated: { figure: "no savings for the first 3 to 12 months", source: OVERBY },
  savings: {
    figure: "15 to 30 % typical, 40 to 50 % best",
    source: "case studies; Whitfield and Joslin via Kaushik 2009",
  },
  savingsSurvey: {
    figure: "62 % of firms saved 10 to 25 %, 23 % saved 21 to 40 %, 9 % more than 40 %",
    source: "Deloitte survey via auxis.com",
  },
  payback: { figure: "within 12 months is a good case", source: "Tanoury, CIS, June 2007" },
} as const satisfies Readonly<Record<string, PublishedFigure>>;

export const publishedText = ({ figure, source }: PublishedFigure): string => `${figure} (${source})`;
