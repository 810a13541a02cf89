import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { drawnFour } from '../support/drawn-four.ts';
import { expCurve, expPicture, heightOf } from './exp-picture.ts';

const ten = randn(10, 0);
const texts = (pair: [number, number]) => {
  const marks = expPicture(pair, ten, 'linear');
  return ['difference', 'ratio', 'apart'].map((name) => marks[name]!['text']);
};

test('moved together, two scores keep the ratio of their exponentials, and not how far these lie apart', () => {
  expect(texts([0, 1])).toEqual(['1.00', '2.72', '1.72']);
  expect(texts([1.5, 2.5])).toEqual(['1.00', '2.72', '7.70']);
  expect(texts([-3, -2])).toEqual(['1.00', '2.72', '0.086']);
});

describe('the height of a score', () => {
  test('grows by equal ratios on an even axis', () => {
    expect(heightOf(2, 'linear') / heightOf(1, 'linear')).toBeCloseTo(Math.E, 12);
    expect(heightOf(0, 'linear') / heightOf(-1, 'linear')).toBeCloseTo(Math.E, 12);
  });

  test('grows by equal steps on a logarithmic axis', () => {
    expect(heightOf(2, 'log') - heightOf(1, 'log')).toBeCloseTo(1 / 6, 12);
    expect(heightOf(-1, 'log') - heightOf(-2, 'log')).toBeCloseTo(1 / 6, 12);
  });
});

test('the curve is a straight line on a logarithmic axis', () => {
  expect(expCurve('log')).toBe('M0.00 100.000L100.00 0.000');
  expect(expCurve('linear').split('L')).toHaveLength(61);
});

test('all ten scores of the chapter stand on the curve', () => {
  const marks = expPicture([0, 1], ten, 'log');
  for (let i = 0; i < 10; i++) {
    const { cx, cy } = marks[`seen-${i}`]!;
    expect(parseFloat(cx!) + parseFloat(cy!)).toBeCloseTo(100, 2);
  }
});

describe('scores beyond the axis', () => {
  const shown = (seen: readonly number[]) => {
    const marks = expPicture([0, 1], seen, 'linear');
    return {
      drawn: seen.filter((_, i) => marks[`seen-${i}`]!['visibility'] === 'visible'),
      words: marks['outside']!['text'],
    };
  };

  test('are not drawn, and a sentence says which', () => {
    const { drawn, words } = shown(drawnFour);
    expect(drawn).toEqual([0.51, 2.15, -1.21]);
    expect(words).toBe(
      '7 of the 10 lie outside −3 to 3 and are not drawn: the lowest of them is −19.35, the highest 19.30; their exponentials are 3.9e−9 and 2.4e8.',
    );
    expect(shown([...ten.slice(1), 3.5]).words).toBe(
      'One of the 10, 3.50, lies outside −3 to 3 and is not drawn; its exponential is 33.1.',
    );
    expect(shown([...ten.slice(1), 1000]).words).toContain('its exponential is, in doubles, ∞');
  });

  test('are none in the chapter’s own ten', () => {
    expect(shown(ten)).toEqual({ drawn: ten, words: '' });
  });
});
