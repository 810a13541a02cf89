import { askRows } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { apart } from '../findings.ts';
import type { Case, Law } from '../law.ts';
import type { Subject } from '../subject.ts';
import { sumOf } from '../shares.ts';

const base = { kind: 'batch', about: 'reals', type: 'property', by: 'ours', draws: 'batches' } as const;

const batches: readonly Case[] = [
  [
    [1, 2, 3],
    [4, 5, 6],
  ],
  [
    [0, 1, 5],
    [3, -2, 0],
    [2, 2, 2],
  ],
  [[1, 2, 3, 4]],
  [[1], [2], [3]],
].map((rows) => ({ scores: rows[0] ?? [], rows }));

const turn = (rows: readonly number[][]): number[][] =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? NaN));
const sizes = (rows: readonly number[][]) => [rows.length, rows[0]?.length ?? 0] as const;

function alike(subject: Subject, axis: 0 | 1, rows: number[][]) {
  const given = askRows(subject, ...sizes(rows), axis, rows);
  const lanes = axis === 1 ? rows : turn(rows);
  const found = axis === 1 ? given : turn(given);
  return lanes.reduce<ReturnType<typeof apart>>(
    (finding, lane, i) =>
      finding ??
      apart(
        `along axis ${axis}, in ${axis === 1 ? 'row' : 'column'} ${i} share`,
        found[i] ?? [],
        exactShares(lane),
        1e-12,
      ),
    undefined,
  );
}

/** Softmax along an axis of a batch: every lane is a softmax of its own. */
export const batchLaws: readonly Law[] = [
  {
    ...base,
    id: 'rows',
    title: 'along axis 1 each row is a softmax of its own',
    statement: String.raw`P_{ij} = e^{X_{ij}} / \sum_k e^{X_{ik}}`,
    examples: batches,
    judge: (subject, { rows = [] }) => alike(subject, 1, rows),
  },
  {
    ...base,
    id: 'columns',
    title: 'along axis 0 each column is a softmax of its own',
    statement: String.raw`P_{ij} = e^{X_{ij}} / \sum_k e^{X_{kj}}`,
    examples: batches,
    judge: (subject, { rows = [] }) => alike(subject, 0, rows),
  },
  {
    ...base,
    id: 'row-sums',
    title: 'along axis 1 each row sums to 1',
    statement: String.raw`\sum_j P_{ij} = 1`,
    examples: batches,
    judge: (subject, { rows = [] }) => {
      const sums = askRows(subject, ...sizes(rows), 1, rows).map(sumOf);
      return apart(
        'the sum of row',
        sums,
        rows.map(() => 1),
        1e-12,
      );
    },
  },
  {
    kind: 'batch',
    about: 'floats',
    type: 'extreme',
    by: 'ours',
    id: 'far-rows',
    title: 'a row does not suffer from the large scores of another',
    statement: String.raw`P_i \text{ depends on } X_i \text{ alone}`,
    examples: [
      [
        [1000, 1001],
        [0, 1],
      ],
      [
        [-1000, -1001],
        [0, 1],
      ],
    ].map((rows) => ({ scores: rows[0] ?? [], rows })),
    judge: (subject, { rows = [] }) => alike(subject, 1, rows),
  },
];
