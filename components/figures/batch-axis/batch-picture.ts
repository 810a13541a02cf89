import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import { shortNumber } from '../bars-picture.ts';
import { percent } from '../number-words.ts';
import { positionOf, type Scale } from '../scale.ts';

export const axes = ['0', '1', 'all'] as const;
/** along which entries share: down the columns, along the rows, or all together */
export type Axis = (typeof axes)[number];

export const scoreScale: Scale = { min: -2, max: 8, step: 0.1, page: 1 };
export const startBatch = [
  [1, 2, 3],
  [4, 5, 6],
];

interface BatchPicture {
  entries: { score: string; handle: string; share: string; bar: string }[][];
  /** of the shares, along each edge of the matrix and in its corner */
  rowSums: string[];
  columnSums: string[];
  total: string;
}

/** What is drawn of a batch whose softmax runs along this axis. */
export function batchPicture(batch: readonly number[][], axis: Axis): BatchPicture {
  const shares = sharesAlong(batch, axis);
  const columns = batch[0]!.map((_, j) => shares.map((row) => row[j]!));
  return {
    entries: batch.map((row, i) =>
      row.map((score, j) => ({
        score: shortNumber(score, 1),
        handle: percent(positionOf(scoreScale, score)),
        share: shortNumber(shares[i]![j]!, 3),
        bar: percent(shares[i]![j]!),
      })),
    ),
    rowSums: shares.map(sumInWords),
    columnSums: columns.map(sumInWords),
    total: sumInWords(shares.flat()),
  };
}

export function sharesAlong(batch: readonly number[][], axis: Axis): number[][] {
  const width = batch[0]!.length;
  const flat = softmax(
    batch.flat(),
    axis === 'all' ? {} : { shape: [batch.length, width], axis: Number(axis) },
  );
  return batch.map((_, i) => flat.slice(i * width, (i + 1) * width));
}

/** Three decimals; a whole number without them. Doubles may miss it by about 1e-16. */
function sumInWords(values: readonly number[]): string {
  const total = Number(sum(values).toFixed(12));
  return Number.isInteger(total) ? String(total) : shortNumber(total, 3);
}
