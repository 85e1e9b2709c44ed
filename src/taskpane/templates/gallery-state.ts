/** What a person seeks in the gallery, and what is chosen in the options of each template: kept in the workbook. */
import type { Template } from "../../templates/vocabulary";
import type { InsertionOptions } from "../../workbook/insert-template";
import { keptChoice, keptFlag, keptObject, keptText } from "../kept-values";
import type { KeptForm } from "../use-kept-state";

export const CONTENTS = ["examples", "empty", "selection", "file"] as const;
export type Content = (typeof CONTENTS)[number];

export const PLACES = ["new sheet", "selection"] as const;
export type Place = NonNullable<InsertionOptions["place"]> & (typeof PLACES)[number];

/** The options of one template. */
export interface CardState {
  readonly isOpen: boolean;
  readonly content: Content;
  readonly place: Place;
  /** As typed; undefined while it is as the template has it. */
  readonly rows?: string;
  /** The list read last: the address of cells, or the name of a file. Its rows stand there, and are not kept. */
  readonly source?: string | undefined;
}

export interface GalleryState {
  readonly sought: string;
  /** By the template's id. */
  readonly cards: Readonly<Record<string, CardState>>;
}

const USUAL_CARD: CardState = { isOpen: false, content: "examples", place: "new sheet" };

export const USUAL_GALLERY: GalleryState = { sought: "", cards: {} };

export const cardOf = ({ cards }: GalleryState, { id }: Template): CardState => cards[id] ?? USUAL_CARD;

export const withCard = (gallery: GalleryState, template: Template, changed: Partial<CardState>): GalleryState => ({
  ...gallery,
  cards: { ...gallery.cards, [template.id]: { ...cardOf(gallery, template), ...changed } },
});

function cardFrom(kept: unknown): CardState {
  const { isOpen, content, place, rows, source } = keptObject(kept);
  return {
    isOpen: keptFlag(isOpen),
    content: keptChoice(content, CONTENTS, USUAL_CARD.content),
    place: keptChoice(place, PLACES, USUAL_CARD.place),
    ...(typeof rows === "string" && { rows }),
    ...(typeof source === "string" && { source }),
  };
}

export const GALLERY: KeptForm<GalleryState> = {
  subject: "gallery",
  toKept: (state) => state,
  fromKept: (kept) => {
    const { sought, cards } = keptObject(kept);
    const found = Object.entries(keptObject(cards)).map(([id, card]) => [id, cardFrom(card)] as const);
    return { sought: keptText(sought), cards: Object.fromEntries(found) };
  },
};
