import type { Box } from "./svg";
import { overlap } from "./svg";

/** A text that belongs to a point of the chart. */
export interface LabelRequest {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Free space that the point's own mark takes, from its middle. */
  readonly radius: number;
}

export interface PlacedLabel extends Box {
  readonly text: string;
  /** The label stands so far off that a line has to lead to its point. */
  readonly isRemote: boolean;
}

/** Directions in the order of preference: right, left, above, below, then the corners. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

const DISTANCES = [3, 10, 20, 32, 46, 62, 80];
const REMOTE_FROM = 10;

interface Candidate {
  readonly box: Box;
  readonly distance: number;
}

function candidates({ x, y, width, height, radius }: LabelRequest): Candidate[] {
  return DISTANCES.flatMap((distance) =>
    DIRECTIONS.map(([right, down]) => {
      const away = radius + distance;
      const left = x + right * away - (right > 0 ? 0 : right < 0 ? width : width / 2);
      const top = y + down * away - (down > 0 ? 0 : down < 0 ? height : height / 2);
      return { box: { left, top, width, height }, distance };
    }),
  );
}

function outside(box: Box, within: Box): number {
  return box.width * box.height - overlap(box, within);
}

/**
 * Puts every label beside its point where it covers neither another label nor a mark and stays inside the plot; where all
 * near places are taken it goes further off. The first place that covers nothing wins, otherwise the one that covers least.
 */
export function placeLabels(requests: readonly LabelRequest[], taken: readonly Box[], within: Box): PlacedLabel[] {
  const obstacles: Box[] = [...taken];
  for (const { x, y, radius } of requests) {
    obstacles.push({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius });
  }
  return requests.map((request) => {
    const covered = ({ box }: Candidate) =>
      obstacles.reduce((sum, obstacle) => sum + overlap(box, obstacle), 2 * outside(box, within));
    const rated = candidates(request).map((candidate) => ({ ...candidate, cost: covered(candidate) }));
    const best = rated.reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least));
    obstacles.push(best.box);
    return { ...best.box, text: request.text, isRemote: best.distance >= REMOTE_FROM };
  });
}
