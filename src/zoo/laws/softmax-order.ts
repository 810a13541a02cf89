import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { cases } from '../examples.ts';
import { apart } from '../findings.ts';
import type { Law } from '../law.ts';
import { base, changedBy, twoOrMore } from './softmax-of-reals.ts';

/** What the shares do not depend on, and in which order they stand. */
export const orderLaws: readonly Law[] = [
  {
    ...base,
    id: 'shift',
    title: 'adding the same number to all scores changes nothing',
    statement: String.raw`p(x + c) = p(x)`,
    examples: changedBy('shift', [-17.25, -1, 1, 17.25]),
    draws: 'shifted',
    judge: (subject, { scores, shift = 0 }) => {
      const moved = scores.map((score) => score + shift);
      const p = askList(subject, scores.length, scores);
      return apart('moved, share', askList(subject, scores.length, moved), p, 1e-12);
    },
  },
  {
    ...base,
    id: 'permutation',
    title: 'the shares move with their items',
    statement: String.raw`p(\pi x) = \pi\, p(x)`,
    examples: twoOrMore,
    draws: 'several',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const turned = askList(subject, scores.length, scores.toReversed());
      return apart('in the opposite order, share', turned.toReversed(), p, 1e-12);
    },
  },
  {
    ...base,
    id: 'ties',
    title: 'equal scores get equal shares',
    statement: String.raw`x_i = x_j \;\Rightarrow\; p_i = p_j`,
    examples: cases([
      [2, 2],
      [1, 3, 3],
      [0, 0, 0, 0],
      [3, 1, 3],
      [8, -8, 0, 8, -12],
    ]),
    draws: 'ties',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      for (const [i, score] of scores.entries()) {
        const first = scores.indexOf(score);
        if (Math.abs((p[i] ?? NaN) - (p[first] ?? NaN)) <= 1e-12) continue;
        return {
          message: `scores ${first} and ${i} are both ${score}; their shares are ${p[first]} and ${p[i]}`,
          got: p,
          expected: exactShares(scores),
          tolerance: 1e-12,
        };
      }
      return undefined;
    },
  },
  {
    ...base,
    id: 'order',
    title: 'a higher score gets a larger share',
    statement: String.raw`x_i > x_j \;\Rightarrow\; p_i > p_j`,
    examples: twoOrMore,
    draws: 'several',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const places = scores.map((_, i) => i).sort((i, j) => (scores[i] ?? 0) - (scores[j] ?? 0));
      for (const [at, i] of places.entries()) {
        const below = places[at - 1] ?? i;
        // Nearer scores than that may get the same double.
        if ((scores[i] ?? NaN) - (scores[below] ?? NaN) < 1e-3) continue;
        if ((p[i] ?? NaN) > (p[below] ?? NaN)) continue;
        return {
          message: `score ${i} is above score ${below}, and its share ${p[i]} is not above ${p[below]}`,
          got: p,
          expected: exactShares(scores),
        };
      }
      return undefined;
    },
  },
];
