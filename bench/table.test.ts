import { expect, test } from 'vitest';
import type { Measured, Results } from './results.ts';
import { resultsTable } from './table.ts';

const measured = (contender: string, ratio: number): Measured => ({
  contender,
  ratio,
  lower: ratio,
  upper: ratio,
  nanoseconds: 8 / ratio,
  difference: 0,
});

const results = {
  baseline: 'plain loop',
  contenders: [
    { name: 'plain loop', dtype: 'float64' },
    { name: 'mathjs', dtype: 'float64' },
    { name: 'tfjs, wasm', dtype: 'float32', absent: 'It is not installed.' },
  ],
  tasks: [
    { name: '10', measured: [measured('plain loop', 1), measured('mathjs', 0.0421)] },
    { name: '1000×1000', measured: [measured('plain loop', 1)] },
  ],
} as Results;

test('the table has a line for each contender, a column for each task, and says what is absent or missing', () => {
  expect(resultsTable(results).split('\n')).toEqual([
    '| times as fast as the plain loop | type    |     10 | 1000×1000 |',
    '| ------------------------------- | ------- | -----: | --------: |',
    '| plain loop                      | float64 |   1.00 |      1.00 |',
    '| mathjs                          | float64 |  0.042 |   missing |',
    '| tfjs, wasm                      | float32 | absent |    absent |',
    '| ns per score, plain loop        |         |    8.0 |       8.0 |',
    'tfjs, wasm is absent: It is not installed.',
  ]);
});
