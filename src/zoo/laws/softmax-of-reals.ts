import { moderate } from '../examples.ts';
import type { Case } from '../law.ts';

/** What the laws of softmax over the real numbers have in common. */
export const base = { kind: 'softmax', about: 'reals', type: 'property', by: 'ours' } as const;

export const twoOrMore = moderate.filter(({ scores }) => scores.length > 1);

/** Examples that are tried with several values of what a law changes. */
export const changedBy = (key: 'shift' | 'raise', values: readonly number[]): Case[] =>
  moderate.slice(0, 16).flatMap(({ scores }) => values.map((value) => ({ scores, [key]: value })));
