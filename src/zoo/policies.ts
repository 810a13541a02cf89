import { sayAnswer } from './answer.ts';
import type { Subject } from './subject.ts';

/** How a function treats an input on which right implementations differ. Reported, not judged. */
export interface Policy {
  given: string;
  gives: string;
}

const inputs: readonly [given: string, ...args: unknown[]][] = [
  ['no scores, []', []],
  ['NaN among the scores, [NaN, 1]', [NaN, 1]],
  ['+∞ among the scores, [0, Infinity]', [0, Infinity]],
  ['only −∞, [-Infinity, -Infinity]', [-Infinity, -Infinity]],
  ['a text among the scores, [1, "a"]', [1, 'a']],
  ['numbers as texts, ["1", "2"]', ['1', '2']],
  ['null among the scores, [1, null]', [1, null]],
  ['BigInts, [1n, 2n]', [1n, 2n]],
  [
    'rows, [[1, 2], [3, 4]]',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['a number, 5', 5],
  ['a text, "abc"', 'abc'],
  ['an object, {}', {}],
  ['null', null],
  ['nothing at all'],
  ['a Float64Array [1, 2]', Float64Array.of(1, 2)],
  ['a Float32Array [1, 2]', Float32Array.of(1, 2)],
  ['an Int32Array [1, 2]', Int32Array.of(1, 2)],
  ['a temperature, [2, 0] with { temperature: 2 }', [2, 0], { temperature: 2 }],
];

/** What a softmax makes of inputs that are no lists of ordinary numbers. */
export function policiesOf(subject: Subject): Policy[] {
  return inputs.map(([given, ...args]) => {
    const [seen] = subject([args]);
    return { given, gives: seen ? sayAnswer(seen.answer) : 'nothing' };
  });
}
