/** The gallery shows what a template looks like now, not what it looked like once. */
import { TEMPLATES } from "../../src/templates/gallery";
import { contentsDigest, picturedContents } from "../workbench/pictured-templates";

test.each(TEMPLATES.map((template) => [template.id, template] as const))(
  "the preview of %s was taken from its present contents; else run npm run pictures, and look",
  (id, template) => {
    expect(picturedContents()[id]).toBe(contentsDigest(template));
  },
);
