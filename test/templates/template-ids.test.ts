import { TEMPLATES } from "../../src/templates/gallery";
import { TEMPLATE_IDS } from "../../src/templates/template-ids";

it("names every template of the gallery, in its order", () => {
  expect(TEMPLATES.map(({ id }) => id)).toEqual(TEMPLATE_IDS);
});
