import { sigmoid } from '../../../src/softmax/sigmoid.ts';
import { shortNumber } from '../bars-picture.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';

/** How far B's score lies above A's. */
export const leadScale: Scale = { min: -2, max: 2, step: 0.001, page: 0.1 };
const nudge = 0.001;

/** B's share when its score lies `lead` above A's; of two equal scores the winner is the first, A. */
const winner = (lead: number) => (lead > 0 ? 1 : 0);

/** The curve of softmax over the whole scale, in a box of 100 by 100. */
export function softmaxCurve(): string {
  const points = Array.from({ length: 81 }, (_, i) => {
    const lead = leadScale.min + (i / 80) * (leadScale.max - leadScale.min);
    return `${((i / 80) * 100).toFixed(2)} ${(100 - 100 * sigmoid(lead)).toFixed(3)}`;
  });
  return `M${points.join('L')}`;
}

export function nudgePicture(lead: number): Marks {
  const x = percent(positionOf(leadScale, lead));
  const shares = { winner: winner(lead), softmax: sigmoid(lead) };
  const moved = {
    winner: Math.abs(winner(lead + nudge) - winner(lead)),
    softmax: sigmoid(lead + nudge) - sigmoid(lead),
  };
  return {
    line: { x1: x, x2: x },
    dot: { cx: x },
    'winner-dot': { cx: x, cy: percent(1 - shares.winner) },
    'softmax-dot': { cx: x, cy: percent(1 - shares.softmax) },
    scores: { text: `${shortNumber(2, 3)} and ${shortNumber(2 + lead, 3)}` },
    'winner-share': { text: shortNumber(shares.winner, 3) },
    'softmax-share': { text: shortNumber(shares.softmax, 3) },
    'winner-moved': { text: threeDigits(moved.winner), 'data-bad': String(moved.winner > 0.01) },
    'softmax-moved': { text: shortNumber(moved.softmax, 5), 'data-bad': String(moved.softmax > 0.01) },
  };
}
