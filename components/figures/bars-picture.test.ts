import { describe, expect, test } from 'vitest';
import { randn } from '../../src/softmax/index.ts';
import { across, barsPicture, shortNumber } from './bars-picture.ts';

describe('barsPicture', () => {
  const { rows, total } = barsPicture(randn(10, 0));

  test('shows the ten scores that np.random.seed(0) gives, and their shares', () => {
    expect(rows.map(({ score }) => score).join(' ')).toBe(
      '1.76 0.40 0.98 2.24 1.87 −0.98 0.95 −0.15 −0.10 0.41',
    );
    expect(rows.map(({ share }) => share).join(' ')).toBe(
      '0.182 0.046 0.083 0.293 0.202 0.012 0.081 0.027 0.028 0.047',
    );
  });

  test('prints the sum of the shares as 1', () => {
    expect(total).toBe('1');
  });

  test('draws a bar from the zero line to the score, to the left when the score is negative', () => {
    const [positive, negative] = barsPicture([2, -1]).rows;
    expect(positive!.bar).toEqual({ x: '50%', width: '25%' });
    expect(positive!.handle).toEqual({ cx: '75%' });
    expect(negative!.bar).toEqual({ x: '37.5%', width: '12.5%' });
    expect(negative!.handle).toEqual({ cx: '37.5%' });
  });

  test('lays the shares end to end on a strip that they fill', () => {
    const parts = barsPicture([0, 0, 0, 0]).rows.map(({ part }) => `${part['x']} ${part['width']}`);
    expect(parts).toEqual(['0% 25%', '25% 25%', '50% 25%', '75% 25%']);
  });
});

test('a score out of reach is drawn at the edge of the panel', () => {
  expect(across(-9)).toBe(0);
  expect(across(4.2)).toBe(1);
});

test('a number has a true minus sign, and none when it rounds to zero', () => {
  expect(shortNumber(-1.234, 2)).toBe('−1.23');
  expect(shortNumber(-0.001, 2)).toBe('0.00');
  expect(shortNumber(0.5, 3)).toBe('0.500');
});
