import { softmax } from '../../softmax/index.ts';
import { askList } from '../ask.ts';
import { list } from '../findings.ts';
import type { Case, Finding, Law } from '../law.ts';
import { sumOf } from '../shares.ts';
import type { Subject } from '../subject.ts';

const base = { kind: 'top-p', about: 'reals', by: 'ours', type: 'property', draws: 'nuclei' } as const;

const nuclei: readonly Case[] = [
  { scores: [3, 2, 1], p: 0.8 },
  { scores: [1, 2, 3], p: 0.8 },
  { scores: [0, 5, 1, 4], p: 0.5 },
  { scores: [1, 0, 0, 2, -1], p: 0.95 },
  { scores: [2, 1, 0], p: 0.05 },
];

/** Rounding may decide otherwise where a sum lies nearer to p than this. */
const slack = 1e-9;

interface Kept {
  given: number[];
  shares: number[];
  /** positions of the logits that are left */
  kept: number[];
}

function keptOf(subject: Subject, { scores, p = 0.9 }: Case): Kept {
  const given = askList(subject, scores.length, scores, p);
  const kept = given.flatMap((logit, i) => (logit === -Infinity ? [] : [i]));
  return { given, shares: softmax(scores), kept };
}

function broken(message: string, { given, shares }: Kept): Finding {
  return { message, got: softmax(given), expected: shares };
}

/** The fewest logits whose shares together reach p. */
export const nucleusLaws: readonly Law[] = [
  {
    ...base,
    id: 'mass-reached',
    title: 'the shares of what is kept reach p',
    statement: String.raw`\sum_{i \in K} p_i \ge p`,
    examples: nuclei,
    judge: (subject, input) => {
      const found = keptOf(subject, input);
      const mass = sumOf(found.kept.map((i) => found.shares[i] ?? NaN));
      if (mass >= (input.p ?? 0.9) - slack) return undefined;
      return broken(`what is kept has ${mass} of ${input.p} that were asked for`, found);
    },
  },
  {
    ...base,
    id: 'fewest',
    title: 'without the smallest of what is kept, p is not reached',
    statement: String.raw`\sum_{i \in K} p_i - \min_{i \in K} p_i < p`,
    examples: nuclei,
    judge: (subject, input) => {
      const found = keptOf(subject, input);
      const shares = found.kept.map((i) => found.shares[i] ?? NaN);
      const less = sumOf(shares) - shares.reduce((least, share) => Math.min(least, share), 1);
      if (less < (input.p ?? 0.9) + slack) return undefined;
      return broken(`one item less would do: it has ${less}, and ${input.p} were asked for`, found);
    },
  },
  {
    ...base,
    id: 'highest-kept',
    title: 'no logit that is taken away is above one that is kept',
    statement: String.raw`i \in K,\ j \notin K \;\Rightarrow\; x_i \ge x_j`,
    examples: nuclei,
    judge: (subject, input) => {
      const found = keptOf(subject, input);
      const lowest = found.kept.reduce((least, i) => Math.min(least, input.scores[i] ?? NaN), Infinity);
      const lost = input.scores.findIndex((logit, i) => !found.kept.includes(i) && logit > lowest);
      if (lost < 0) return undefined;
      return broken(`logit ${lost} is ${input.scores[lost]} and taken away, while ${lowest} is kept`, found);
    },
  },
  {
    ...base,
    id: 'kept-unchanged',
    title: 'what is kept stays as it was and where it was',
    statement: String.raw`i \in K \;\Rightarrow\; x'_i = x_i`,
    examples: nuclei,
    judge: (subject, input) => {
      const found = keptOf(subject, input);
      const changed = found.kept.find((i) => found.given[i] !== input.scores[i]);
      if (changed === undefined && found.kept.length > 0) return undefined;
      const message =
        changed === undefined
          ? `nothing of ${list(input.scores)} is kept`
          : `logit ${changed} was ${input.scores[changed]} and is ${found.given[changed]}`;
      return { message, got: found.given, expected: input.scores };
    },
  },
];
