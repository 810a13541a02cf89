import { logSumExp } from '../../../src/softmax/log-sum-exp.ts';
import { classes, logitsAt, type Weights } from './classifier.ts';

/** The plane that is drawn reaches from −reach to reach both ways. */
export const reach = 4;

/** Shades begin where a class has these shares. */
export const levels = [0.5, 0.7, 0.9, 0.99] as const;

/** Its side in the units of the paths. */
export const side = 400;

const cells = 40;
const nodes = cells + 1;

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
  const logits = logitsOnGrid(weights);
  const totals = logSumExp(logits, { shape: [nodes * nodes, classes.length], axis: 1 });
  return classes.map((k) => {
    const lead = new Float64Array(nodes * nodes);
    const logShares = new Float64Array(nodes * nodes);
    for (let node = 0; node < lead.length; node++) {
      const first = node * classes.length;
      let largestOther = -Infinity;
      for (const j of classes) if (j !== k) largestOther = Math.max(largestOther, logits[first + j]!);
      lead[node] = logits[first + k]! - largestOther;
      logShares[node] = logits[first + k]! - totals[node]!;
    }
    // ln pₖ is concave over the plane, so each of these places is convex: one stretch in every row of the grid
    return [outline(lead, 1e-9), ...levels.map((level) => outline(logShares, Math.log(level)))];
  });
}

/** The logits at each node of the grid, row by row from below, in one list: what is drawn in each frame leaves no litter. */
function logitsOnGrid(weights: Weights): Float64Array {
  const logits = new Float64Array(nodes * nodes * classes.length);
  const place = (step: number) => -reach + (step * 2 * reach) / cells;
  for (let node = 0; node < nodes * nodes; node++) {
    const at = [place(node % nodes), place(Math.floor(node / nodes))] as const;
    logits.set(logitsAt(weights, at), node * classes.length);
  }
  return logits;
}

/** The border of where a concave function, given on the grid, is not below a level. */
function outline(heights: Float64Array, level: number): string {
  const left: Spot[] = [];
  const right: Spot[] = [];
  const above = (b: number, a: number) => heights[b * nodes + a]! - level;
  const end = (inside: number, outside: number): Spot | undefined => {
    if (outside < 0 || outside === nodes) return undefined;
    const [peak, peakBeyond] = [peakOf(heights, inside), peakOf(heights, outside)];
    const [high, low] = [above(inside, peak), above(outside, peakBeyond)];
    const part = high / (high - low);
    const mix = (from: number, to: number) => from + part * (to - from);
    return { a: mix(peak, peakBeyond), b: mix(inside, outside) };
  };
  for (let b = 0; b < nodes; b++) {
    let first = 0;
    while (first < nodes && above(b, first) < 0) first++;
    if (first === nodes) continue;
    let last = nodes - 1;
    while (above(b, last) < 0) last--;
    if (left.length === 0) add(left, end(b, b - 1));
    left.push({ a: first - (first > 0 ? overhang(above(b, first), above(b, first - 1)) : 0), b });
    right.push({ a: last + (last < cells ? overhang(above(b, last), above(b, last + 1)) : 0), b });
  }
  const top = right.at(-1)?.b;
  if (top !== undefined) add(left, end(top, top + 1));
  return pathOf([...left, ...right.reverse()]);
}

/** Where a row of the grid is highest. */
function peakOf(heights: Float64Array, row: number): number {
  let peak = 0;
  for (let a = 1; a < nodes; a++) if (heights[row * nodes + a]! > heights[row * nodes + peak]!) peak = a;
  return peak;
}

/** How far beyond the last inner node the border lies, in cells. */
function overhang(inside: number, outside: number): number {
  return inside / (inside - outside);
}

function add(spots: Spot[], spot: Spot | undefined): void {
  if (spot) spots.push(spot);
}

function pathOf(spots: readonly Spot[]): string {
  const unit = side / cells;
  const words = spots.map(({ a, b }) => `${(a * unit).toFixed(1)} ${(side - b * unit).toFixed(1)}`);
  return words.length < 3 ? '' : `M${words.join('L')}Z`;
}
