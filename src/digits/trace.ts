import type { Bitmap } from './grid.ts';
import type { Point, Stroke } from './stroke.ts';

/** Follows the lines of a thinned bitmap: each stroke runs from one end or crossing to the next, or around. */
export function trace({ width, pixels }: Bitmap): Stroke[] {
  const neighbours = new Map<number, number[]>();
  pixels.forEach((ink, i) => {
    if (ink === 1) neighbours.set(i, neighboursOf(i));
  });
  const walked = new Set<string>();
  const strokes: Stroke[] = [];
  const pointOf = (i: number): Point => [i % width, Math.floor(i / width)];
  const start = (from: number) => {
    for (const next of neighbours.get(from)!) {
      if (!walked.has(edge(from, next))) strokes.push(walk(from, next).map(pointOf));
    }
  };
  for (const [i, { length }] of neighbours) {
    if (length === 0) strokes.push([pointOf(i)]);
    else if (length !== 2) start(i);
  }
  // What is left are rings.
  for (const i of neighbours.keys()) start(i);
  return strokes;

  function walk(from: number, next: number): number[] {
    const path = [from];
    let [before, here] = [from, next];
    for (;;) {
      walked.add(edge(before, here));
      path.push(here);
      const ways = neighbours.get(here)!;
      const onwards = ways.find((way) => way !== before);
      if (ways.length !== 2 || onwards === undefined || here === from) return path;
      [before, here] = [here, onwards];
    }
  }

  /** A diagonal step counts only where no two straight steps lead there: a corner is no crossing. */
  function neighboursOf(i: number): number[] {
    const straight = [-width, 1, width, -1].filter((step) => pixels[i + step] === 1);
    const diagonal = [-width + 1, width + 1, width - 1, -width - 1].filter(
      (step) => pixels[i + step] === 1 && !straight.some((side) => isStraight(step - side)),
    );
    return [...straight, ...diagonal].map((step) => i + step);
  }

  function isStraight(step: number): boolean {
    return Math.abs(step) === 1 || Math.abs(step) === width;
  }
}

const edge = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;
