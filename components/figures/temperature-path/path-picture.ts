import { entropy } from '../../../src/softmax/entropy.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import type { Marks } from '../marks.ts';
import { threeDigits } from '../number-words.ts';
import type { Scale } from '../scale.ts';
import { controlMarks } from '../simplex/score-controls.ts';
import { pointOf, scoreScale as simplexScale } from '../simplex/triangle.ts';

export const temperatureScale: Scale = { min: 0.01, max: 100, step: 0.02, page: 0.5, log: true };
export const scoreScale: Scale = { ...simplexScale, step: 0.1 };
export const items = ['A', 'B', 'C'] as const;
export const startScores = [3, 2, -1] as const;
/** scores of which the two largest are equal */
export const tiedScores = [2, 2, -1] as const;

/** Three shares at a temperature: bars, and the point that they are in the triangle. */
export function pathPicture(scores: readonly number[], temperature: number): Marks {
  const shares = softmax(scores, { temperature });
  const [x, y] = pointOf(shares).map((at) => at.toFixed(2)) as [string, string];
  return {
    ...controlMarks(scores, shares, 1),
    temperature: { text: threeDigits(temperature) },
    point: { cx: x, cy: y },
    grip: { cx: x, cy: y },
    path: { d: pathOf(scores) },
    words: { text: words(scores, shares) },
  };
}

/** The points of all temperatures of the scale, from the coldest on. */
export function pathOf(scores: readonly number[]): string {
  const { min, max } = temperatureScale;
  const decades = Math.log10(max / min);
  return Array.from({ length: 121 }, (_, i) => {
    const shares = softmax(scores, { temperature: min * 10 ** ((i / 120) * decades) });
    const at = pointOf(shares).map((coordinate) => coordinate.toFixed(1));
    return `${i === 0 ? 'M' : 'L'}${at.join(' ')}`;
  }).join('');
}

/** How many of the scores are the largest: where the path begins. */
export function winners(scores: readonly number[]): number {
  const largest = Math.max(...scores);
  return scores.filter((score) => score === largest).length;
}

const beginnings = [
  '',
  'The path begins in a corner.',
  'The path begins in the middle of a side: a tie.',
  'All three are equal: there is no path.',
];

function words(scores: readonly number[], shares: readonly number[]): string {
  const items = threeDigits(Math.exp(entropy(shares)));
  return `${beginnings[winners(scores)]} Here the shares are as uncertain as ${items} equal ones.`;
}
