import { logSumExp } from '../../../src/softmax/log-sum-exp.ts';
import { classes, logitsAt, type Weights } from './classifier.ts';

/** The plane that is drawn reaches from −reach to reach both ways. */
export const reach = 4;

/** Shades begin where a class has these shares. */
export const levels = [0.5, 0.7, 0.9, 0.99] as const;

/** Its side in the units of the paths. */
export const side = 400;

const cells = 40;

interface Spot {
  a: number;
  b: number;
}

/**
 * For each class the outline of where its share is the largest, then of where it is at least each of the levels, as the
 * `d` of a path; empty where there is no such place.
 */
export function outlines(weights: Weights): string[][] {
  let drawn = known.get(weights);
  if (!drawn) known.set(weights, (drawn = drawOutlines(weights)));
  return drawn;
}

/** While a point is dragged and nothing is trained, the regions stay. */
const known = new WeakMap<Weights, string[][]>();

function drawOutlines(weights: Weights): string[][] {
  const grid = logitGrid(weights);
  return classes.map((k) => {
    const lead = grid.map((row) => row.map(({ logits }) => logits[k]! - largestOther(logits, k)));
    // ln pₖ is concave over the plane, so each of these places is convex: one stretch in every row of the grid
    const logShares = grid.map((row) => row.map(({ logits, total }) => logits[k]! - total));
    return [
      outline(lead.map((row) => row.map((by) => by - 1e-9))),
      ...levels.map((level) => outline(logShares.map((row) => row.map((ln) => ln - Math.log(level))))),
    ];
  });
}

export function toSide(value: number): number {
  return ((value + reach) / (2 * reach)) * side;
}

function logitGrid(weights: Weights): { logits: number[]; total: number }[][] {
  const steps = Array.from({ length: cells + 1 }, (_, i) => -reach + (i * 2 * reach) / cells);
  return steps.map((b) =>
    steps.map((a) => {
      const logits = logitsAt(weights, [a, b]);
      return { logits, total: logSumExp(logits) };
    }),
  );
}

function largestOther(logits: readonly number[], k: number): number {
  return logits.reduce((most, logit, j) => (j === k ? most : Math.max(most, logit)), -Infinity);
}

/** The border of where a concave function, given on the grid, is not below 0. */
function outline(heights: readonly (readonly number[])[]): string {
  const left: Spot[] = [];
  const right: Spot[] = [];
  const peaks = heights.map((row) => row.indexOf(Math.max(...row)));
  const end = (inside: number, outside: number): Spot | undefined => {
    const [row, beyond] = [heights[inside]!, heights[outside]];
    if (!beyond) return undefined;
    const [high, low] = [row[peaks[inside]!]!, beyond[peaks[outside]!]!];
    const part = high / (high - low);
    const mix = (from: number, to: number) => from + part * (to - from);
    return { a: mix(peaks[inside]!, peaks[outside]!), b: mix(inside, outside) };
  };
  heights.forEach((row, b) => {
    const first = row.findIndex((height) => height >= 0);
    if (first < 0) return;
    const last = row.findLastIndex((height) => height >= 0);
    if (left.length === 0) add(left, end(b, b - 1));
    left.push({ a: first - overhang(row[first]!, row[first - 1]), b });
    right.push({ a: last + overhang(row[last]!, row[last + 1]), b });
  });
  const top = right.at(-1)?.b;
  if (top !== undefined) add(left, end(top, top + 1));
  return pathOf([...left, ...right.reverse()]);
}

/** How far beyond the last inner node the border lies, in cells. */
function overhang(inside: number, outside: number | undefined): number {
  return outside === undefined ? 0 : inside / (inside - outside);
}

function add(spots: Spot[], spot: Spot | undefined): void {
  if (spot) spots.push(spot);
}

function pathOf(spots: readonly Spot[]): string {
  const unit = side / cells;
  const words = spots.map(({ a, b }) => `${(a * unit).toFixed(1)} ${(side - b * unit).toFixed(1)}`);
  return words.length < 3 ? '' : `M${words.join('L')}Z`;
}
