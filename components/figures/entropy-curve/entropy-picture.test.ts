import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { curveOf, entropyPicture, spreadAt } from './entropy-picture.ts';

const scores = randn(10, 0);

describe('the entropy at a temperature', () => {
  test('of 3, 2, 0 at T = 1.3 has the slope that the variance gives and a small step shows', () => {
    const { slope } = spreadAt([3, 2, 0], 1.3);
    const step = 1e-5;
    const [after, before] = [1.3 + step, 1.3 - step].map((T) => spreadAt([3, 2, 0], T).entropy);
    expect(slope).toBeCloseTo(0.28757339, 7);
    expect((after! - before!) / (2 * step)).toBeCloseTo(slope, 8);
  });

  test('of ten equal scores is ln 10 at every temperature', () => {
    for (const T of [0.01, 1, 100])
      expect(spreadAt(Array(10).fill(7), T).entropy).toBeCloseTo(Math.log(10), 12);
  });
});

test('the curve never falls', () => {
  const heights = [...curveOf(scores).matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights).toHaveLength(121);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
});

describe('the picture', () => {
  const marks = entropyPicture(scores, 1);

  test('stands in the middle of the axis at T = 1, with the entropy as a number', () => {
    expect(marks['cursor']).toEqual({ x1: '50%', x2: '50%' });
    expect(marks['entropy']).toEqual({ text: '1.94' });
    expect(marks['items']).toEqual({ text: '6.94' });
  });

  test('has a tangent through the point that goes along with the curve', () => {
    const [near, far] = [0.499, 0.501].map(
      (position) => spreadAt(scores, 10 ** (4 * position - 2)).entropy / Math.log(10),
    );
    const { y1, y2 } = marks['tangent']!;
    const rise = (parseFloat(y1!) - parseFloat(y2!)) / 100 / 0.16;
    expect(rise).toBeCloseTo((far! - near!) / 0.002, 3);
  });

  test('has a tangent that ends where the axis does', () => {
    expect(entropyPicture(scores, 0.01)['tangent']).toMatchObject({ x1: '0%', x2: '8%' });
    expect(entropyPicture(scores, 100)['tangent']).toMatchObject({ x1: '92%', x2: '100%' });
  });
});
