import { describe, expect, test } from 'vitest';
import { batchPicture, sharesAlong, startBatch } from './batch-picture.ts';

describe('the sums at the edges of a batch', () => {
  test('along axis 1 are 1 for each row', () => {
    const { rowSums, columnSums, total } = batchPicture(startBatch, '1');
    expect(rowSums).toEqual(['1', '1']);
    expect(columnSums).toEqual(['0.180', '0.489', '1.330']);
    expect(total).toBe('2');
  });

  test('along axis 0 are 1 for each column', () => {
    const { rowSums, columnSums, total } = batchPicture(startBatch, '0');
    expect(columnSums).toEqual(['1', '1', '1']);
    expect(rowSums).toEqual(['0.142', '2.858']);
    expect(total).toBe('3');
  });

  test('are 1 in the corner when all entries share', () => {
    const { rowSums, columnSums, total } = batchPicture(startBatch, 'all');
    expect(total).toBe('1');
    expect([...rowSums, ...columnSums]).not.toContain('1');
  });
});

test('a batch of one row has all ones along axis 0', () => {
  expect(sharesAlong([[1, 2, 3]], '0')).toEqual([[1, 1, 1]]);
});

test('an entry has a handle where its score is and a bar as long as its share', () => {
  expect(batchPicture([[3, 3]], '1').entries[0]![0]).toEqual({
    score: '3.0',
    handle: '50%',
    share: '0.500',
    bar: '50%',
  });
});
