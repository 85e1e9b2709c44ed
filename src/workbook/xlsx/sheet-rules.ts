/** Validations and conditional formats as the worksheet part keeps them. */
import { address } from "../../templates/area";
import type { ConditionalFormat, TemplateSheet, Validation, ValidationRule } from "../../templates/vocabulary";
import { fileFormula } from "../formulas/file-form";
import type { StyleBook } from "./style-book";
import { element, escaped, type Attributes } from "./xml";

const argb = (color: string): string => `FF${color.slice(1)}`;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

interface RuleXml {
  readonly attributes: Attributes;
  readonly formulas: readonly string[];
}

function ruleXml(rule: ValidationRule): RuleXml {
  if (rule.kind === "list") return { attributes: { type: "list" }, formulas: [quoted(rule.choices.join(","))] };
  const { kind, minimum, maximum, exclusiveMinimum = false } = rule;
  if (maximum !== undefined) {
    return { attributes: { type: kind, operator: "between" }, formulas: [String(minimum), String(maximum)] };
  }
  const operator = exclusiveMinimum ? "greaterThan" : "greaterThanOrEqual";
  return { attributes: { type: kind, operator }, formulas: [String(minimum)] };
}

/** Excel's own limits; a longer text makes Excel repair the file. */
const LONGEST = { title: 32, prompt: 255, error: 225 } as const;

const limited = (text: string, length: number): string => text.slice(0, length);

function validationXml({ area, rule, prompt, refusal }: Validation): string {
  const { attributes, formulas } = ruleXml(rule);
  const title = limited(prompt.title, LONGEST.title);
  return element(
    "dataValidation",
    {
      ...attributes,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: title,
      error: limited(refusal, LONGEST.error),
      promptTitle: title,
      prompt: limited(prompt.message, LONGEST.prompt),
      sqref: address(area),
    },
    ...formulas.map((formula, index) => element(`formula${index + 1}`, {}, escaped(formula))),
  );
}

export const validationsXml = ({ validations }: TemplateSheet): string =>
  validations.length === 0
    ? ""
    : element("dataValidations", { count: validations.length }, ...validations.map(validationXml));

function conditionXml(format: ConditionalFormat, priority: number, styles: StyleBook): string {
  if (format.kind === "scale") {
    const ends = [format.low, format.high];
    const scale = element(
      "colorScale",
      {},
      ...ends.map(({ value }) => element("cfvo", { type: "num", val: value })),
      ...ends.map(({ color }) => element("color", { rgb: argb(color) })),
    );
    return element("cfRule", { type: "colorScale", priority }, scale);
  }
  const dxfId = styles.tone(format.tone);
  if (format.kind === "formula") {
    const formula = element("formula", {}, escaped(fileFormula(format.formula)));
    return element("cfRule", { type: "expression", dxfId, priority }, formula);
  }
  const formula = element("formula", {}, escaped(quoted(format.text)));
  return element("cfRule", { type: "cellIs", dxfId, priority, operator: "equal" }, formula);
}

/** Excel gives a format that is added later the higher priority, so the file counts from the last one. */
export const conditionalFormatsXml = ({ conditionalFormats }: TemplateSheet, styles: StyleBook): string =>
  conditionalFormats
    .map((format, index) =>
      element(
        "conditionalFormatting",
        { sqref: address(format.area) },
        conditionXml(format, conditionalFormats.length - index, styles),
      ),
    )
    .join("");
