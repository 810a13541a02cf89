import { softmax, uniform } from '../../softmax/index.ts';
import { askNumber, BadAnswer } from '../ask.ts';
import type { Law } from '../law.ts';
import type { Subject } from '../subject.ts';

const base = { kind: 'sample', by: 'ours' } as const;

/** Chi-square quantiles at 0.999999: a right sampler goes beyond one in a million times, and the seed is fixed. */
const quantiles: Readonly<Record<number, number>> = { 2: 27.631, 3: 30.6648, 4: 33.3768 };
const count = 20_000;

/** The largest double below 1, which Math.random can give. */
const almostOne = 1 - 2 ** -53;

function draw(subject: Subject, scores: number[], random: () => number): number {
  const position = askNumber(subject, scores, random);
  if (Number.isInteger(position) && position >= 0 && position < scores.length) return position;
  throw new BadAnswer(`it draws position ${position} of ${scores.length}`);
}

/** Positions drawn by their softmax shares. */
export const sampleLaws: readonly Law[] = [
  {
    ...base,
    id: 'frequencies',
    about: 'reals',
    type: 'property',
    title: 'each position is drawn as often as its share says',
    statement: String.raw`P(i) = p_i`,
    examples: [
      [1, 2, 3],
      [0, 0, 0, 0],
      [2, 0, -1, 1, 1.5],
    ].map((scores) => ({ scores })),
    judge: (subject, { scores }) => {
      const numbers = uniform(count * (scores.length + 1), 1);
      let next = 0;
      const random = () => numbers[next++ % numbers.length] ?? 0;
      const counts = scores.map(() => 0);
      for (let i = 0; i < count; i++) {
        const position = draw(subject, scores, random);
        counts[position] = (counts[position] ?? 0) + 1;
      }
      const shares = softmax(scores);
      const far = shares.reduce((sum, p, i) => sum + ((counts[i] ?? 0) - count * p) ** 2 / (count * p), 0);
      const limit = quantiles[scores.length - 1] ?? 40;
      if (far <= limit) return undefined;
      return {
        message: `in ${count} draws χ² is ${far.toFixed(1)} and should stay below ${limit}`,
        got: counts.map((times) => times / count),
        expected: shares,
      };
    },
  },
  {
    ...base,
    id: 'always-somebody',
    about: 'floats',
    type: 'extreme',
    title: 'a position is drawn whatever the random numbers are, 0 among them',
    statement: String.raw`u \in [0, 1) \;\Rightarrow\; \text{a position}`,
    // Ten equal shares of 0.1 sum to 1 − 2⁻⁵³ when added one by one.
    examples: [0, almostOne, 2 ** -53, 0.5].flatMap((u) => [
      { scores: [1, 2, 3], u },
      { scores: Array.from({ length: 10 }, () => 0), u },
    ]),
    judge: (subject, { scores, u = 0 }) => {
      draw(subject, scores, () => u);
      return undefined;
    },
  },
  {
    ...base,
    id: 'never-the-impossible',
    about: 'floats',
    type: 'extreme',
    title: 'a logit of −∞ is never drawn',
    statement: String.raw`x_i = -\infty \;\Rightarrow\; P(i) = 0`,
    examples: [0, almostOne, 0.5].flatMap((u) => [
      { scores: [-Infinity, 0], u },
      { scores: [0, -Infinity], u },
    ]),
    judge: (subject, { scores, u = 0 }) => {
      const position = draw(subject, scores, () => u);
      if (scores[position] !== -Infinity) return undefined;
      return {
        message: `with u = ${u} it draws position ${position}, whose logit is −∞`,
        got: [position],
        expected: [],
      };
    },
  },
];
