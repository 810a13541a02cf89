import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { apart } from '../findings.ts';
import { shortLists } from '../examples.ts';
import type { Case, Law } from '../law.ts';
import { sumOf } from '../shares.ts';

const base = { kind: 'temperature', about: 'reals', by: 'ours', type: 'property' } as const;
const at = (temperatures: readonly number[], lists: readonly number[][]): Case[] =>
  lists.flatMap((scores) => temperatures.map((temperature) => ({ scores, temperature })));

/** Softmax at a temperature: the scores are divided by it. */
export const temperatureLaws: readonly Law[] = [
  {
    ...base,
    id: 'temperature-one',
    title: 'at temperature 1 it is softmax',
    statement: String.raw`p(x; 1) = p(x)`,
    examples: at([1], shortLists),
    judge: (subject, { scores }) =>
      apart(
        'at temperature 1, share',
        askList(subject, scores.length, scores, 1),
        exactShares(scores),
        1e-12,
      ),
  },
  {
    ...base,
    id: 'power',
    title: 'at temperature T the shares are powers of those at 1, with the exponent 1/T',
    statement: String.raw`p_i(x; T) = p_i(x)^{1/T} / \sum_j p_j(x)^{1/T}`,
    examples: at([0.5, 2, 10], shortLists),
    draws: 'tempered',
    judge: (subject, { scores, temperature = 1 }) => {
      const powers = exactShares(scores).map((share) => share ** (1 / temperature));
      const total = sumOf(powers);
      const expected = powers.map((power) => power / total);
      const p = askList(subject, scores.length, scores, temperature);
      return apart(`at temperature ${temperature}, share`, p, expected, 1e-9);
    },
  },
  {
    ...base,
    id: 'hot',
    title: 'at a high temperature all shares come near 1/n',
    statement: String.raw`\lim_{T \to \infty} p_i(x; T) = 1/n`,
    examples: at([1e9], shortLists),
    judge: (subject, { scores, temperature = 1e9 }) => {
      const p = askList(subject, scores.length, scores, temperature);
      return apart(
        `at temperature ${temperature}, share`,
        p,
        scores.map(() => 1 / scores.length),
        1e-6,
      );
    },
  },
  {
    ...base,
    id: 'cold-ties',
    title: 'at a low temperature the highest scores share equally',
    statement: String.raw`\lim_{T \to 0} p(1, 1, 0; T) = (\tfrac12, \tfrac12, 0)`,
    examples: at(
      [1e-3, 0.02],
      [
        [1, 1, 0],
        [3, 3, 3],
        [0, 2, 2, 1],
      ],
    ),
    judge: (subject, { scores, temperature = 1e-3 }) => {
      const top = Math.max(...scores);
      const winners = scores.filter((score) => score === top).length;
      const expected = scores.map((score) => (score === top ? 1 / winners : 0));
      const p = askList(subject, scores.length, scores, temperature);
      return apart(`at temperature ${temperature}, share`, p, expected, 1e-12);
    },
  },
  {
    ...base,
    about: 'floats',
    type: 'extreme',
    id: 'very-cold',
    title: 'scores divided by a very low temperature still give shares',
    statement: String.raw`x / T \to \pm\infty \text{ in doubles, } (x - \max x) / T \text{ does not}`,
    examples: at(
      [0.05, 1e-6, 1e-300],
      [
        [-136, -136.5, -138],
        [100, 99, 0],
        [1e10, 0],
      ],
    ),
    judge: (subject, { scores, temperature = 1e-6 }) => {
      const top = Math.max(...scores);
      const gaps = scores.map((score) => Math.max(-1e6, (score - top) / temperature));
      const p = askList(subject, scores.length, scores, temperature);
      return apart(`at temperature ${temperature}, share`, p, exactShares(gaps), 1e-12);
    },
  },
];
