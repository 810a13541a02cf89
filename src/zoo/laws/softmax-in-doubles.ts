import { softmax } from '../../softmax/index.ts';
import { askList } from '../ask.ts';
import { exactShares, worstError } from '../exact.ts';
import { cases, moderate, normalDraws } from '../examples.ts';
import { apart, list } from '../findings.ts';
import type { Law } from '../law.ts';
import { sumOf } from '../shares.ts';
import type { Subject } from '../subject.ts';

const base = { kind: 'softmax', about: 'floats', by: 'ours' } as const;
const extreme = { ...base, type: 'extreme' } as const;

/** What honest rounding keeps for shares above 1e-300, up to some thousand scores that lie up to 690 apart. */
export const accuracyTolerance = 1e-12;

/** What the accuracy is measured on: moderate scores, wide ones, high and low ones. */
export const accuracyScores: readonly number[][] = [
  ...moderate.map(({ scores }) => scores),
  ...normalDraws.map((draw) => draw.map((score) => 30 * score)),
  ...normalDraws.slice(0, 5).map((draw) => draw.map((score) => 150 * score)),
  ...normalDraws.slice(0, 5).map((draw) => draw.map((score) => 1000 + score)),
  ...normalDraws.slice(0, 5).map((draw) => draw.map((score) => score - 1000)),
  Array.from({ length: 1000 }, (_, i) => (i % 97) / 10),
];

const like = (subject: Subject, scores: number[]) =>
  apart('share', askList(subject, scores.length, scores), exactShares(scores), 1e-12);

/**
 * Promises about doubles. On paper there is nothing to promise here: each of these inputs is one where a right formula can be
 * a wrong program.
 */
export const softmaxInDoubles: readonly Law[] = [
  {
    ...extreme,
    id: 'overflow',
    title: 'a score whose exponential is infinite still gives shares',
    statement: String.raw`e^{710} = \infty \text{ in doubles}`,
    examples: cases([
      [1000, 0],
      [710, 1],
      [800, 1, 1],
      [123, 456, 789],
      [10000, 9999],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...extreme,
    id: 'sum-overflow',
    title: 'exponentials whose sum alone is infinite still give shares',
    statement: String.raw`3 \cdot e^{709} = \infty \text{ in doubles}`,
    examples: cases([
      [709, 709, 709],
      [709.5, 709.5],
      [708, 709, 709, 708],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...extreme,
    id: 'underflow',
    title: 'scores whose exponentials are all 0 still give shares',
    statement: String.raw`e^{-746} = 0 \text{ in doubles}`,
    examples: cases([
      [-1000, -1000],
      [-746, -747],
      [-10000, -10001],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...extreme,
    id: 'silent-underflow',
    title: 'scores whose exponentials have lost their digits give shares that have not',
    statement: String.raw`e^{-745} = 2^{-1074} \text{ in doubles}`,
    examples: cases([
      [-745, -744],
      [-720, -721],
      [-730, -735, -731],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...extreme,
    id: 'far-apart',
    title: 'scores as far apart as doubles go give 1 and 0',
    statement: String.raw`p(2000, -2000) = (1, 0) \text{ in doubles}`,
    examples: cases([
      [-2000, 2000],
      [2000, -2000],
      [-1e6, 0, 1e6],
      [1e300, -1e300],
      [-1.7e308, 1.7e308],
    ]),
    judge: (subject, { scores }) => {
      const top = Math.max(...scores);
      const expected = scores.map((score) => Number(score === top));
      return apart('share', askList(subject, scores.length, scores), expected, 1e-12);
    },
  },
  {
    ...extreme,
    id: 'offset',
    title: 'small differences on top of a large number count as much as anywhere',
    statement: String.raw`p(10^{15} + x) = p(x)`,
    examples: cases([
      [1e15 + 1, 1e15 + 2, 1e15 + 3],
      [1e9, 1e9 + 1],
      [-1e12, 1 - 1e12, 3 - 1e12],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...extreme,
    id: 'minus-infinity',
    title: 'a score of −∞ beside others has the share 0 and changes nothing else',
    statement: String.raw`p(x_1, x_2, -\infty) = (p(x_1, x_2),\ 0)`,
    examples: cases([
      [0, -Infinity],
      [-Infinity, 3, 3],
      [1, 2, -Infinity, 3],
    ]),
    judge: (subject, { scores }) => like(subject, scores),
  },
  {
    ...base,
    type: 'property',
    id: 'finite',
    title: 'finite scores, whatever they are, give shares from 0 to 1 that sum to 1',
    statement: String.raw`x \in \mathbb{F}^n \;\Rightarrow\; p \in [0, 1]^n,\ \textstyle\sum p_i = 1`,
    examples: cases([[0], [710], [-746, 0], [709.9, 0], [1e308, 1e308], [-1e308], [5e-324, 0]]),
    draws: 'finite',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const outside = p.findIndex((share) => !(share >= 0 && share <= 1 + 1e-12));
      const total = sumOf(p);
      if (outside < 0 && Math.abs(total - 1) <= 1e-9) return undefined;
      const message = outside < 0 ? `the shares sum to ${total}` : `share ${outside} is ${p[outside]}`;
      return {
        message: `${message}, of finite scores ${list(scores)}`,
        got: p,
        expected: softmax(scores),
        tolerance: 1e-9,
      };
    },
  },
  {
    ...base,
    type: 'property',
    id: 'accuracy',
    title: 'every share above 1e-300 has a relative error of at most 1e-12',
    statement: String.raw`|\hat p_i - p_i| \le 10^{-12}\, p_i`,
    examples: cases([...accuracyScores]),
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const { error, index } = worstError(scores, p);
      if (error <= accuracyTolerance) return undefined;
      return {
        message: `share ${index} is ${p[index]}; its relative error is ${error.toExponential(1)}`,
        got: p,
        expected: exactShares(scores),
        tolerance: accuracyTolerance,
      };
    },
  },
];
