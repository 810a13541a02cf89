/** Four scores that have left a start, of which at most one has moved. */
export interface Walk {
  start: readonly number[];
  /** the item whose score moves */
  moved: number;
  /** how far it is from its start */
  by: number;
  /** whether the reader has just made the step ten times smaller */
  shrunk: boolean;
}

export const firstWalk: Walk = { start: [0.5, 0, -0.5, -1], moved: 1, by: 1, shrunk: false };

/** A smaller step is not made smaller still: its misses would come near the rounding of shares. */
const leastStep = 0.01;

export function scoresOf({ start, moved, by }: Walk): number[] {
  return start.map((score, i) => (i === moved ? tidy(score + by) : score));
}

/** A walk moves one score only: with another one, it starts anew where the scores stand. */
export function moveTo(walk: Walk, item: number, score: number): Walk {
  const scores = scoresOf(walk);
  if (scores[item] === score) return walk;
  const start = item === walk.moved ? walk.start : scores;
  return { start, moved: item, by: tidy(score - start[item]!), shrunk: false };
}

export function startHere(walk: Walk): Walk {
  return { ...walk, start: scoresOf(walk), by: 0, shrunk: false };
}

export function canShrink({ by }: Walk): boolean {
  return Math.abs(by) >= leastStep;
}

export function shrink(walk: Walk): Walk {
  return canShrink(walk) ? { ...walk, by: tidy(walk.by / 10), shrunk: true } : walk;
}

/** Hides that a step such as 0.1 is no double. */
function tidy(value: number): number {
  return Number(value.toFixed(9));
}
