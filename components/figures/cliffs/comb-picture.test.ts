import { describe, expect, test } from 'vitest';
import { drawnFour } from '../support/drawn-four.ts';
import { briefly, combPicture, follow, offsetScaleFor, windowFor } from './comb-picture.ts';

describe('the comb', () => {
  test('keeps the distances of its teeth wherever it stands', () => {
    const gaps = (offset: number) => {
      const teeth = combPicture([0, 1, 3], offset, offset).teeth.map(parseFloat);
      return teeth.slice(1).map((tooth, i) => Number((tooth - teeth[i]!).toFixed(6)));
    };
    expect(gaps(0)).toEqual([6.25, 12.5]);
    expect(gaps(-744)).toEqual([6.25, 12.5]);
  });

  test('is followed by the window only when it would leave it', () => {
    const view = windowFor([0, 1, 3]);
    expect(follow(0, 4, view)).toBe(0);
    expect(follow(0, 7, view)).toBe(2);
    expect(follow(0, -700, view)).toBe(-695);
  });
});

describe('a wide comb', () => {
  test.each([[drawnFour], [[30, -30, 0]], [[1000, 0, 2]], [[4.5, 0, 0]]])(
    'has every tooth in its window: %j',
    (scores) => {
      const view = windowFor(scores);
      for (const offset of [-740, -20, 0, 700]) {
        const middle = follow(0, offset, view);
        const { teeth } = combPicture(scores, offset, middle);
        scores.forEach((score, i) => {
          const place = (score + offset - middle + view.reach) / (2 * view.reach);
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
          expect(parseFloat(teeth[i]!)).toBeCloseTo(100 * place, 2);
        });
      }
    },
  );

  test('has ticks at round numbers, and a longer slider where its scores are hundreds', () => {
    const { reach } = windowFor(drawnFour);
    expect(reach).toBe(40);
    expect(combPicture(drawnFour, 0, 0).ticks.map(({ label }) => label)).toEqual(['', '−20', '0', '20']);
    expect(offsetScaleFor(drawnFour)).toMatchObject({ min: -800, max: 800 });
    expect(offsetScaleFor([1000, 0])).toMatchObject({ min: -2000, max: 2000 });
    expect(combPicture([1000, 0], 0, 0).trackTicks).toEqual(['31.375%', '40%', '50%', '60%', '67.75%']);
  });
});

describe('the picture', () => {
  const { rows, sentence, outcome } = combPicture([0, 1], -745, -745);

  test('shows shares that are wrong beside those that are right', () => {
    expect(rows.map(({ naive }) => naive)).toEqual(['0.333', '0.667']);
    expect(rows.map(({ shifted }) => shifted)).toEqual(['0.269', '0.731']);
    expect(outcome).toBe('losing');
    expect(sentence).toContain('off by 0.0644');
  });

  test('names what kind of number each exponential is', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['subnormal', 'subnormal']);
    expect(rows.map(({ exponential }) => exponential)).toEqual(['4.9e−324', '9.9e−324']);
    expect(combPicture([0, 1], 709, 709).rows.map(({ kind }) => kind)).toEqual(['normal', 'infinite']);
  });

  test('has four ticks in the window, wherever it stands', () => {
    for (const middle of [-800, -744.5, 0, 0.25, 709])
      expect(combPicture([0], middle, middle).ticks.every(({ x }) => parseFloat(x) <= 100)).toBe(true);
  });

  test('has the sum of the exponentials, which overflows before they do', () => {
    expect(combPicture([0, 0], 0, 0).total).toBe('2');
    const { total, rows } = combPicture([709, 709, 709], 0, 0);
    expect(total).toBe('Infinity');
    expect(rows[0]?.exponential).toBe('8.2e307');
  });

  test('covers the line with zones from end to end', () => {
    const { zones } = combPicture([0, 1], 0, 0);
    const widths = zones.map(({ width }) => parseFloat(width));
    expect(widths.reduce((before, width) => before + width, 0)).toBeCloseTo(100, 2);
  });
});

test('a number is written briefly', () => {
  expect([0, 1, 5.844, 1e-5, 1.234e300, Infinity].map(briefly)).toEqual([
    '0',
    '1',
    '5.84',
    '1.0e−5',
    '1.2e300',
    'Infinity',
  ]);
});
