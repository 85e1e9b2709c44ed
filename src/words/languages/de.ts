/** German. */
import { GERMAN } from "../german";
import { GERMAN_PUBLISHED } from "../published.de";
import type { Catalogue } from "../english";
import type { PublishedWords } from "../published";

export const CATALOGUE: Catalogue = GERMAN;
export const PUBLISHED: PublishedWords = GERMAN_PUBLISHED;
