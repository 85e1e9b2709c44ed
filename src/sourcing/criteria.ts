/**
 * The documented criteria: everything the source article says about outsourcing and offshoring, as data.
 * Functions, templates, task pane and docs all read it from here. Weights, thresholds and the rating scale are not the
 * article's but ours: they stand in settings.ts and ratings.ts.
 */

export type Model = "Outsource" | "Offshore";

/** 1: a high rating speaks for the model; −1: a high rating speaks against it. */
export type Direction = 1 | -1;

export interface Criterion {
  /** Short stable key, as in a header row: `O1` … `O8`, `F1` … `F8`. */
  readonly id: string;
  readonly shortName: string;
  /** What the analyst answers with a rating from 1 (not at all) to 5 (fully). */
  readonly question: string;
  readonly model: Model;
  readonly direction: Direction;
}

/** The two models in the order in which every table shows them. */
export const MODELS: readonly Model[] = ["Outsource", "Offshore"];

/** Criteria of each model; the ratings of a row are those of outsourcing followed by those of offshoring. */
export const CRITERIA_PER_MODEL = 8;

/** The 16 criteria, symmetric: each model has four for it and four against it. */
export const CRITERIA: readonly Criterion[] = [
  {
    id: "O1",
    shortName: "Expertise gap",
    question: "Are specialised skills needed that are not available inside?",
    model: "Outsource",
    direction: 1,
  },
  {
    id: "O2",
    shortName: "Save without relocating",
    question: "Should costs fall without moving operations abroad?",
    model: "Outsource",
    direction: 1,
  },
  {
    id: "O3",
    shortName: "Flexible capacity",
    question: "Must capacity go up and down with demand?",
    model: "Outsource",
    direction: 1,
  },
  {
    id: "O4",
    shortName: "Non-core",
    question: "Is the function non-core, so that the team should focus on strategy and growth?",
    model: "Outsource",
    direction: 1,
  },
  {
    id: "O5",
    shortName: "Control needed",
    question: "Would losing control over quality and management hurt?",
    model: "Outsource",
    direction: -1,
  },
  {
    id: "O6",
    shortName: "Communication intensity",
    question: "Does the work depend on close contact with whoever does it?",
    model: "Outsource",
    direction: -1,
  },
  {
    id: "O7",
    shortName: "Data sensitivity",
    question: "Would sensitive data be shared with a third party?",
    model: "Outsource",
    direction: -1,
  },
  {
    id: "O8",
    shortName: "Quality criticality",
    question: "Would inconsistent quality hurt?",
    model: "Outsource",
    direction: -1,
  },
  {
    id: "F1",
    shortName: "International readiness",
    question: "Is the company ready to expand abroad for skilled, cost-effective talent?",
    model: "Offshore",
    direction: 1,
  },
  {
    id: "F2",
    shortName: "Long-term presence",
    question: "Does the company want long-term operations of its own abroad?",
    model: "Offshore",
    direction: 1,
  },
  {
    id: "F3",
    shortName: "Fast scale with oversight",
    question: "Must the company scale quickly while directly overseeing its teams?",
    model: "Offshore",
    direction: 1,
  },
  {
    id: "F4",
    shortName: "Global presence",
    question: "Are a global presence and regional expertise an advantage?",
    model: "Offshore",
    direction: 1,
  },
  {
    id: "F5",
    shortName: "Time-zone sensitivity",
    question: "Would working across time zones delay decisions?",
    model: "Offshore",
    direction: -1,
  },
  {
    id: "F6",
    shortName: "Cultural and language sensitivity",
    question: "Would differences in language or culture lower quality?",
    model: "Offshore",
    direction: -1,
  },
  {
    id: "F7",
    shortName: "Political and economic exposure",
    question: "Would political, legal, regulatory or currency change hurt?",
    model: "Offshore",
    direction: -1,
  },
  {
    id: "F8",
    shortName: "Supply-chain length",
    question: "Does the work depend on physical flow over long distances?",
    model: "Offshore",
    direction: -1,
  },
];

export const DEFINITIONS: Readonly<Record<Model, string>> = {
  Outsource:
    "Outsourcing: hiring an external company or third-party provider to manage specific business tasks or processes, " +
    "such as customer support, IT management, marketing, accounting or HR.",
  Offshore:
    "Offshoring: relocating specific operations or functions to another country, typically a lower-cost one; often " +
    "through external providers, but also by moving a whole operation abroad to reduce cost or to reach a different market.",
};

export interface Example {
  readonly model: Model;
  /** The business function. */
  readonly name: string;
  /** Who does it, and where. */
  readonly description: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    model: "Outsource",
    name: "Customer service",
    description: "call centres run by external providers, local or international",
  },
  {
    model: "Outsource",
    name: "IT services",
    description: "tech support and software development by specialised firms",
  },
  {
    model: "Outsource",
    name: "Content creation",
    description: "writing, design and marketing by agencies or freelancers",
  },
  { model: "Offshore", name: "Manufacturing", description: "production in China or India" },
  {
    model: "Offshore",
    name: "Customer service",
    description: "whole call centres in the Philippines or Mexico",
  },
  { model: "Offshore", name: "Software development", description: "development centres in India" },
];

/** The destinations the article names, in its order. */
export const DESTINATIONS: readonly string[] = ["China", "India", "Philippines", "Mexico"];

export interface Advantage {
  readonly model: Model;
  /** 1: an advantage, −1: a disadvantage. */
  readonly direction: Direction;
  readonly name: string;
  /** The article's explanation; empty where the name says all. */
  readonly detail: string;
}

/** Advantages and disadvantages of both models. */
export const ADVANTAGES: readonly Advantage[] = [
  { model: "Outsource", direction: 1, name: "Cost savings", detail: "" },
  { model: "Outsource", direction: 1, name: "Access to expertise", detail: "" },
  { model: "Outsource", direction: 1, name: "Increased efficiency", detail: "focus on core competencies" },
  { model: "Outsource", direction: -1, name: "Loss of control", detail: "" },
  { model: "Outsource", direction: -1, name: "Communication barriers", detail: "language, time zones" },
  { model: "Outsource", direction: -1, name: "Security risks", detail: "sensitive data with third parties" },
  { model: "Offshore", direction: 1, name: "Cost reduction", detail: "" },
  { model: "Offshore", direction: 1, name: "Access to a global talent pool", detail: "" },
  { model: "Offshore", direction: 1, name: "Scalability", detail: "" },
  { model: "Offshore", direction: -1, name: "Time-zone challenges", detail: "" },
  { model: "Offshore", direction: -1, name: "Cultural and language barriers", detail: "" },
  {
    model: "Offshore",
    direction: -1,
    name: "Political and economic risks",
    detail: "political climate, currency, regulation",
  },
];

export interface KeyDifference {
  readonly topic: string;
  readonly outsourcing: string;
  readonly offshoring: string;
}

export const KEY_DIFFERENCES: readonly KeyDifference[] = [
  {
    topic: "Geography",
    outsourcing: "functions contracted to external providers, at home or abroad",
    offshoring: "functions relocated to another country for lower labour cost or a better environment",
  },
  {
    topic: "Focus",
    outsourcing: "specific tasks or services delegated to a provider",
    offshoring: "entire operations or major functions relocated",
  },
  {
    topic: "Cost structure",
    outsourcing: "savings vary by provider and service, not tied to relocation",
    offshoring: "driven by lower wages abroad",
  },
  {
    topic: "Control and oversight",
    outsourcing: "varies by agreement; some oversight is usually kept",
    offshoring: "more control, but logistics and distance reduce direct supervision",
  },
  {
    topic: "Risk factors",
    outsourcing: "communication, security, inconsistent quality",
    offshoring: "political instability, changes in international law, currency, longer supply chains",
  },
];

export interface SourcingRule {
  readonly name: string;
  readonly text: string;
}

/** The rules of thumb the article gives. */
export const SOURCING_RULES: readonly SourcingRule[] = [
  {
    name: "Outsourcing",
    text: "Outsourcing suits cutting cost while focusing on core operations; it is flexible.",
  },
  { name: "Offshoring", text: "Offshoring suits lower labour cost plus new markets; it is more permanent." },
  {
    name: "Hybrid",
    text: "Hybrid blends outsourcing for specialised functions with offshoring for core operations; many companies use both.",
  },
  { name: "Weights", text: "The decision depends on the company's goals, capabilities and risk tolerance." },
];
