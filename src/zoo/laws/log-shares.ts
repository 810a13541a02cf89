import { logSoftmax } from '../../softmax/index.ts';
import { askList } from '../ask.ts';
import { cases, moderate } from '../examples.ts';
import { apart } from '../findings.ts';
import type { Law } from '../law.ts';
import { sumOf, topOf } from '../shares.ts';

const base = { kind: 'log-softmax', about: 'reals', by: 'ours', type: 'property' } as const;

/** Logarithms of shares. Their differences are those of the scores, exactly as far as doubles can say. */
export const logLaws: readonly Law[] = [
  {
    ...base,
    id: 'log-ratio',
    title: 'two log-shares differ by what their scores differ',
    statement: String.raw`\ln p_i - \ln p_j = x_i - x_j`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const logs = askList(subject, scores.length, scores);
      const top = topOf(scores);
      const above = logs.map((log) => log - (logs[top] ?? NaN));
      return apart(
        'above the largest, log-share',
        above,
        scores.map((score) => score - (scores[top] ?? NaN)),
        1e-9,
      );
    },
  },
  {
    ...base,
    id: 'log-sum',
    title: 'the shares whose logarithms they are sum to 1',
    statement: String.raw`\sum_i e^{\ln p_i} = 1`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const total = sumOf(askList(subject, scores.length, scores).map((log) => Math.exp(log)));
      return apart('the sum at', [total], [1], 1e-12);
    },
  },
  {
    ...base,
    id: 'log-again',
    title: 'doing it twice is doing it once',
    statement: String.raw`\ln p(\ln p(x)) = \ln p(x)`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const logs = askList(subject, scores.length, scores);
      return apart('the second time, log-share', askList(subject, scores.length, logs), logs, 1e-12);
    },
  },
  {
    ...base,
    about: 'floats',
    type: 'extreme',
    id: 'far-below',
    title: 'a share that is 0 in doubles still has a logarithm',
    statement: String.raw`\ln p(1000, 1) = (0, -999)`,
    examples: cases([
      [1000, 1],
      [0, -746, -2000],
      [-50000, 0, 1],
    ]),
    judge: (subject, { scores }) =>
      apart('log-share', askList(subject, scores.length, scores), logSoftmax(scores), 1e-9),
  },
  {
    ...base,
    about: 'floats',
    type: 'extreme',
    id: 'log-offset',
    title: 'small differences on top of a large number have the same log-shares as without it',
    statement: String.raw`\ln p(10^{15} + x) = \ln p(x)`,
    examples: [
      { scores: [1, 2, 3], shift: 1e15 },
      { scores: [0, 0], shift: 1e12 },
      { scores: [0, 1], shift: -1e9 },
    ],
    judge: (subject, { scores, shift = 0 }) => {
      const moved = scores.map((score) => score + shift);
      return apart(
        `with ${shift} added, log-share`,
        askList(subject, scores.length, moved),
        logSoftmax(scores),
        1e-12,
      );
    },
  },
];
