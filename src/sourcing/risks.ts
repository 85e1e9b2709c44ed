/**
 * The risks that the source article names: the disadvantages of both models, its risk factors, and what it says of control and
 * oversight. Political and economic risks stand part by part, because each has another owner. How likely and how grave a risk is,
 * and what to do about it, the article does not say.
 */
import type { Model } from "./criteria";

export interface SourcingRisk {
  readonly name: string;
  readonly model: Model;
  /** Where the article names it. */
  readonly documentedAs: "Disadvantage" | "Risk factor" | "Control and oversight";
  /** What may happen. */
  readonly description: string;
  /** Id of the criterion that rates how much it would hurt. */
  readonly criterion: string;
}

export const RISKS: readonly SourcingRisk[] = [
  {
    name: "Loss of control",
    model: "Outsource",
    documentedAs: "Disadvantage",
    description: "Quality and management of the work slip out of the company's hands.",
    criterion: "O5",
  },
  {
    name: "Communication barriers",
    model: "Outsource",
    documentedAs: "Disadvantage",
    description: "Language and time zones stand between the company and its provider.",
    criterion: "O6",
  },
  {
    name: "Security risks",
    model: "Outsource",
    documentedAs: "Disadvantage",
    description: "Sensitive data lies with third parties.",
    criterion: "O7",
  },
  {
    name: "Inconsistent quality",
    model: "Outsource",
    documentedAs: "Risk factor",
    description: "The provider's work is not as good every time.",
    criterion: "O8",
  },
  {
    name: "Time-zone challenges",
    model: "Offshore",
    documentedAs: "Disadvantage",
    description: "Working across time zones delays decisions.",
    criterion: "F5",
  },
  {
    name: "Cultural and language barriers",
    model: "Offshore",
    documentedAs: "Disadvantage",
    description: "Differences in language or culture lower quality.",
    criterion: "F6",
  },
  {
    name: "Political instability",
    model: "Offshore",
    documentedAs: "Risk factor",
    description: "The political climate of the destination turns.",
    criterion: "F7",
  },
  {
    name: "Changes in international law",
    model: "Offshore",
    documentedAs: "Risk factor",
    description: "New law or regulation makes the arrangement dearer or forbids it.",
    criterion: "F7",
  },
  {
    name: "Currency",
    model: "Offshore",
    documentedAs: "Risk factor",
    description: "The destination's currency rises, and with it the cost at home.",
    criterion: "F7",
  },
  {
    name: "Longer supply chains",
    model: "Offshore",
    documentedAs: "Risk factor",
    description: "Physical flow over long distances is delayed or interrupted.",
    criterion: "F8",
  },
  {
    name: "Reduced direct supervision",
    model: "Offshore",
    documentedAs: "Control and oversight",
    description: "Logistics and distance keep managers from seeing the work done.",
    criterion: "F3",
  },
];
