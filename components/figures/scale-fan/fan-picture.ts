import { argsort } from '../../../src/softmax/argsort.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { shortNumber } from '../bars-picture.ts';
import { factorScale } from '../honest-axis/honest-picture.ts';
import type { Marks } from '../marks.ts';
import { percent } from '../number-words.ts';
import { positionOf, valueAt } from '../scale.ts';

const steps = 60;

const at = (scores: readonly number[], factor: number) => softmax(scores.map((score) => score * factor));

/** For each item its share over all scales, as a path in a box of 100 by 100. */
export function fanPaths(scores: readonly number[]): string[] {
  const columns = Array.from({ length: steps + 1 }, (_, i) => at(scores, valueAt(factorScale, i / steps)));
  return scores.map((_, item) => {
    const points = columns.map(
      (shares, i) => `${((100 * i) / steps).toFixed(2)} ${(100 - 100 * shares[item]!).toFixed(3)}`,
    );
    return `M${points.join('L')}`;
  });
}

/** The shares at one scale, and what stands of them in words. The curves are drawn apart: they change with the scores only. */
export function fanPicture(scores: readonly number[], factor: number): Marks {
  const shares = at(scores, factor);
  const order = argsort([...scores]);
  const x = percent(positionOf(factorScale, factor));
  const marks: Marks = { cursor: { x1: x, x2: x } };
  shares.forEach((share, i) => {
    marks[`dot-${i}`] = { cx: x, cy: percent(1 - share) };
  });
  const [winner, last] = [order.at(-1)!, order[0]!];
  marks['winner'] = { text: `${winner}` };
  marks['largest'] = { text: shortNumber(shares[winner]!, 3) };
  marks['smallest'] = { text: shortNumber(shares[last]!, 3) };
  // by the law, because the smaller share may be too small for a double
  marks['odds'] = { text: shortNumber(factor * (scores[winner]! - scores[last]!), 2) };
  return marks;
}
