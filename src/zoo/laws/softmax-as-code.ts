import { askList, listOf, see } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { cases, manyScores } from '../examples.ts';
import { apart, list } from '../findings.ts';
import type { Law } from '../law.ts';

const base = { kind: 'softmax', about: 'code', by: 'ours' } as const;

/** Promises about the function itself, whatever it computes. */
export const softmaxAsCode: readonly Law[] = [
  {
    ...base,
    type: 'extreme',
    id: 'many-scores',
    title: 'a million scores are no trouble',
    statement: String.raw`n = 1\,000\,000`,
    examples: [{ scores: [0, 1, 2, 3, 4], repeat: 200_000 }],
    judge: (subject, { scores, repeat = 1 }) => {
      const many = manyScores(scores, repeat);
      const p = askList(subject, many.length, many).slice(0, scores.length);
      const parts = p.map((share) => share * repeat);
      return apart(`times ${repeat}, share`, parts, exactShares(scores), 1e-9);
    },
  },
  {
    ...base,
    type: 'property',
    id: 'input-unchanged',
    title: 'the scores are left as they were',
    statement: String.raw`x \text{ before} = x \text{ after}`,
    examples: cases([[1, 2, 3], [0], [1000, 0], [-1, 5, 2]]),
    draws: 'any',
    judge: (subject, { scores }) => {
      const after = see(subject, scores).input;
      const left = after.type === 'numbers' ? after.values : [];
      if (left.length === scores.length && left.every((value, i) => Object.is(value, scores[i])))
        return undefined;
      return {
        message: `the scores were ${list(scores)} and are ${list(left)} after the call`,
        got: left,
        expected: scores,
      };
    },
  },
  {
    ...base,
    type: 'property',
    id: 'no-memory',
    title: 'a result depends on its own scores alone, and no later call changes it',
    statement: String.raw`p(x),\ p(y),\ p(x)\colon \text{the third is the first}`,
    examples: cases([
      [1, 2, 3],
      [-5, 0],
      [0, 0, 0],
    ]),
    draws: 'any',
    judge: (subject, { scores }) => {
      const other = [1000, ...scores.slice(1).map((score) => -score)];
      const [first, , again] = subject([[scores], [other], [scores], [other]]);
      if (!first || !again) return undefined;
      const p = listOf(first.answer, scores.length);
      const changed = apart('after three more calls, share', listOf(first.later, scores.length), p, 0);
      return changed ?? apart('the second time, share', listOf(again.answer, scores.length), p, 0);
    },
  },
];
