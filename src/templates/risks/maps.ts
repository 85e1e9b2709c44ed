/** The two heat maps: how many risks have which likelihood and impact, before and after mitigation. */
import { MAPS_BLOCK } from "../../words/risk-register";
import { address, area } from "../area";
import type { SheetDraft } from "../draft";
import type { CellContent } from "../vocabulary";
import { bandOf, colourMap, writeLegend } from "./bands";
import {
  ALL_COLUMNS,
  COLUMNS,
  mapCells,
  type MapPlace,
  mapRow,
  MAPS,
  mapScale,
  type RegisterLayout,
  ROWS,
  SCALE,
} from "./layout";

/** Columns of the ratings that a map counts. */
interface Counted {
  readonly likelihood: number;
  readonly impact: number;
}

/** The number of risks, and the band below it, for every impact of one likelihood. */
function writeLikelihood(draft: SheetDraft, layout: RegisterLayout, place: MapPlace, step: number, of: Counted): void {
  const row = mapRow(place, step);
  const likelihood = draft.put(row, place.labels, step, "mapLabel", "whole");
  draft.put(row + 1, place.labels, MAPS_BLOCK.likelihood[step - 1] ?? "", "mapLabel");
  const impacts = SCALE.map((_, index) => address(area(place.row, place.column + index), "row"));
  const own = address(likelihood, "column");
  const counts = impacts.map((impact): CellContent => ({
    formula: `=COUNTIFS(${layout.counted(of.likelihood)},${own},${layout.counted(of.impact)},${impact})`,
  }));
  const bands = impacts.map((impact): CellContent => ({ formula: `=${bandOf(`${own}*${impact}`)}` }));
  draft.write(row, place.column, [counts], "mapCount", "countOrDash");
  draft.write(row + 1, place.column, [bands], "mapBand");
}

function writeMap(draft: SheetDraft, layout: RegisterLayout, place: MapPlace, title: string, of: Counted): void {
  draft.put(place.row - 1, place.column, title, "strong");
  const scale = mapScale(place);
  draft.write(scale.row, scale.column, [SCALE], "given", "whole");
  draft.write(scale.row + 1, scale.column, [[...MAPS_BLOCK.impact]], "given");
  for (const step of SCALE) writeLikelihood(draft, layout, place, step, of);
  colourMap(draft, mapCells(place));
}

export function writeMaps(draft: SheetDraft, layout: RegisterLayout): void {
  draft.heading(ROWS.maps, 0, ALL_COLUMNS, MAPS_BLOCK.heading);
  const { likelihood, impact, residualLikelihood, residualImpact } = COLUMNS;
  writeMap(draft, layout, MAPS.inherent, MAPS_BLOCK.inherent, { likelihood, impact });
  writeMap(draft, layout, MAPS.residual, MAPS_BLOCK.residual, {
    likelihood: residualLikelihood,
    impact: residualImpact,
  });
  writeLegend(draft, MAPS.inherent.row + 2, COLUMNS.owner, MAPS_BLOCK.legend);
}
