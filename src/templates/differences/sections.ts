/** The documented comparison section by section, outsourcing on the left and offshoring on the right. */
import {
  ADVANTAGES,
  CRITERIA,
  DEFINITIONS,
  DESTINATIONS,
  type Direction,
  EXAMPLES,
  KEY_DIFFERENCES,
  type Model,
  MODELS,
  SOURCING_RULES,
} from "../../sourcing/criteria";
import { RATING_ANCHORS } from "../../sourcing/ratings";
import { DIFFERENCE_SECTIONS } from "../../words/key-differences";
import { area, type Area } from "../area";
import type { SheetDraft } from "../draft";

/** Columns of the sheet. */
export const COLUMNS = { label: 0, outsourcing: 1, offshoring: 2, checks: 4, addIn: 10 } as const;

/** Columns that are read and printed. */
export const TEXT_COLUMNS = 3;

/** Pixels that one line of text needs, two lines, and the four of a definition. */
const SHORT_HEIGHT = 26;
const LINE_HEIGHT = 36;
const DEFINITION_HEIGHT = 76;

/** A line of a section: label, then what it says about each model. */
type Line = readonly [label: string, outsourcing: string, offshoring: string];

/** Lines of texts that both models have equally many of. */
const sideBySide = (label: string, textsOf: (model: Model) => readonly string[]): Line[] => {
  const [outsourcing, offshoring] = [textsOf("Outsource"), textsOf("Offshore")];
  return outsourcing.map((text, index) => [label, text, offshoring[index] ?? ""]);
};

const { detailed } = DIFFERENCE_SECTIONS;

const advantages = (label: string, direction: Direction): Line[] =>
  sideBySide(label, (model) =>
    ADVANTAGES.filter((each) => each.model === model && each.direction === direction).map(({ name, detail }) =>
      detail === "" ? name : detailed(name, detail),
    ),
  );

const examples = (): Line[] =>
  sideBySide(DIFFERENCE_SECTIONS.example, (model) =>
    EXAMPLES.filter((each) => each.model === model).map(({ name, description }) => detailed(name, description)),
  );

const criteria = (label: string, direction: Direction): Line[] =>
  sideBySide(label, (model) =>
    CRITERIA.filter((each) => each.model === model && each.direction === direction).map(({ id, shortName, question }) =>
      DIFFERENCE_SECTIONS.criterion(id, shortName, question),
    ),
  );

const anchors = (): string =>
  Object.entries(RATING_ANCHORS)
    .map(([rating, meaning]) => DIFFERENCE_SECTIONS.rating(rating, meaning))
    .join(", ");

interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly height: number;
}

const section = (heading: string, lines: readonly Line[], height = LINE_HEIGHT): Section => ({
  heading,
  lines,
  height,
});

const SECTIONS = {
  definitions: section(
    DIFFERENCE_SECTIONS.definitions,
    [[DIFFERENCE_SECTIONS.definition, DEFINITIONS.Outsource, DEFINITIONS.Offshore]],
    DEFINITION_HEIGHT,
  ),
  differences: section(
    DIFFERENCE_SECTIONS.differences,
    KEY_DIFFERENCES.map(({ topic, outsourcing, offshoring }) => [topic, outsourcing, offshoring]),
  ),
  advantages: section(
    DIFFERENCE_SECTIONS.advantages,
    [...advantages(DIFFERENCE_SECTIONS.advantage, 1), ...advantages(DIFFERENCE_SECTIONS.disadvantage, -1)],
    SHORT_HEIGHT,
  ),
  examples: section(DIFFERENCE_SECTIONS.examples, [
    ...examples(),
    [DIFFERENCE_SECTIONS.destinations, "", DESTINATIONS.join(", ")],
  ]),
  criteria: section(DIFFERENCE_SECTIONS.criteria, [
    ...criteria(DIFFERENCE_SECTIONS.speaksFor, 1),
    ...criteria(DIFFERENCE_SECTIONS.speaksAgainst, -1),
    [DIFFERENCE_SECTIONS.anchors, anchors(), anchors()],
  ]),
} as const;

/** Where the texts stand that the checks look at. */
export interface SectionAreas {
  readonly differences: Area;
  readonly criteria: Area;
  /** First row below. */
  readonly end: number;
}

function writeHeading(draft: SheetDraft, row: number, heading: string): void {
  const { outsourcing, offshoring } = DIFFERENCE_SECTIONS;
  draft.write(row, COLUMNS.label, [[heading, outsourcing, offshoring]], "heading");
}

/** @returns the area of the lines */
function writeSection(draft: SheetDraft, row: number, { heading, lines, height }: Section): Area {
  writeHeading(draft, row, heading);
  draft.write(
    row + 1,
    COLUMNS.label,
    lines.map(([label]) => [label]),
    "textStrong",
  );
  draft.write(
    row + 1,
    COLUMNS.outsourcing,
    lines.map(([, ...texts]) => texts.map((text) => (text === "" ? null : text))),
    "text",
  );
  draft.height(row + 1, lines.length, height);
  return area(row + 1, COLUMNS.label, lines.length, TEXT_COLUMNS);
}

function writeRules(draft: SheetDraft, row: number): number {
  draft.heading(row, COLUMNS.label, TEXT_COLUMNS, DIFFERENCE_SECTIONS.rules);
  draft.write(
    row + 1,
    COLUMNS.label,
    SOURCING_RULES.map(({ name }) => [name]),
    "textStrong",
  );
  draft.write(
    row + 1,
    COLUMNS.outsourcing,
    SOURCING_RULES.map(({ text }) => [text]),
    "text",
  );
  draft.height(row + 1, SOURCING_RULES.length, LINE_HEIGHT);
  return row + 1 + SOURCING_RULES.length;
}

const below = ({ row, rows }: Area): number => row + rows + 1;

/** Writes all sections from this row on. */
export function writeSections(draft: SheetDraft, row: number): SectionAreas {
  const definitions = writeSection(draft, row, SECTIONS.definitions);
  const differences = writeSection(draft, below(definitions), SECTIONS.differences);
  const advantageArea = writeSection(draft, below(differences), SECTIONS.advantages);
  const exampleArea = writeSection(draft, below(advantageArea), SECTIONS.examples);
  const criteriaArea = writeSection(draft, below(exampleArea), SECTIONS.criteria);
  return {
    differences,
    criteria: area(criteriaArea.row, COLUMNS.outsourcing, CRITERIA.length / MODELS.length, MODELS.length),
    end: writeRules(draft, below(criteriaArea)),
  };
}
