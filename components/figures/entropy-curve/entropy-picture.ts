import { entropy } from '../../../src/softmax/entropy.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import type { Marks } from '../marks.ts';
import { percent, threeDigits } from '../number-words.ts';
import { positionOf, valueAt } from '../scale.ts';
import { temperatureScale } from '../temperature-path/path-picture.ts';

/** What the entropy curve is at one temperature. */
interface Spread {
  shares: number[];
  /** in nats */
  entropy: number;
  /** dH/dT = Var(x) / T³, the variance with the shares as weights */
  slope: number;
}

export function spreadAt(scores: readonly number[], temperature: number): Spread {
  const shares = softmax(scores, { temperature });
  const mean = shares.reduce((total, share, i) => total + share * scores[i]!, 0);
  const variance = shares.reduce((total, share, i) => total + share * (scores[i]! - mean) ** 2, 0);
  return { shares, entropy: entropy(shares), slope: variance / temperature ** 3 };
}

/** Half the length of the tangent, in parts of the axis: a decade is a quarter of it. */
const tangentReach = 0.08;

export function entropyPicture(scores: readonly number[], temperature: number): Marks {
  const { shares, entropy, slope } = spreadAt(scores, temperature);
  const most = Math.log(scores.length);
  const at = positionOf(temperatureScale, temperature);
  const height = (nats: number) => percent(1 - nats / most);
  // along the logarithmic axis the curve rises by T · ln 10 · dH/dT a decade, and four decades are the whole width
  const rise = temperature * Math.LN10 * slope * 4;
  const [left, right] = [Math.max(0, at - tangentReach), Math.min(1, at + tangentReach)];
  const marks: Marks = {
    temperature: { text: threeDigits(temperature) },
    curve: { d: curveOf(scores) },
    cursor: { x1: percent(at), x2: percent(at) },
    point: { cx: percent(at), cy: height(entropy) },
    tangent: {
      x1: percent(left),
      y1: height(entropy + (left - at) * rise),
      x2: percent(right),
      y2: height(entropy + (right - at) * rise),
    },
    entropy: { text: threeDigits(entropy) },
    items: { text: threeDigits(Math.exp(entropy)) },
    slope: { text: threeDigits(slope) },
  };
  shares.forEach((share, i) => {
    marks[`bar-${i}`] = { y: percent(1 - share), height: percent(share) };
  });
  marks['top'] = { text: threeDigits(Math.max(...shares)) };
  return marks;
}

/** The entropy over the logarithm of the temperature, in a square of side 100. */
export function curveOf(scores: readonly number[]): string {
  const most = Math.log(scores.length);
  return Array.from({ length: 121 }, (_, i) => {
    const { entropy } = spreadAt(scores, valueAt(temperatureScale, i / 120));
    return `${i === 0 ? 'M' : 'L'}${((100 * i) / 120).toFixed(2)} ${(100 * (1 - entropy / most)).toFixed(2)}`;
  }).join('');
}
