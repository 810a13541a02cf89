import { describe, expect, test } from 'vitest';
import { randn, softmax } from '../../src/softmax/index.ts';
import { stagesOf } from './stages.ts';
import { partText, stagesPicture } from './stages-picture.ts';
import { verdictWords } from './verdict-words.ts';

describe('stagesOf', () => {
  test('gives the very doubles that softmax gives', () => {
    for (let seed = 0; seed < 200; seed++) {
      const logits = randn(10, seed).map((x) => 12 * x);
      expect(stagesOf(logits).rows.map(({ share }) => share)).toEqual(softmax(logits));
    }
  });

  test('shifts by the largest logit, so that no exponential is above 1', () => {
    const { rows, largest, total, said, share } = stagesOf([1000, 998, -1000]);
    expect(largest).toBe(1000);
    expect(rows.map(({ below }) => below)).toEqual([0, -2, -2000]);
    expect(rows.map(({ exponential }) => exponential)).toEqual([1, Math.exp(-2), 0]);
    expect(total).toBe(1 + Math.exp(-2));
    expect([said, share]).toEqual([0, rows[0]!.share]);
  });
});

describe('stagesPicture', () => {
  test('writes every stage in figures and draws it as a bar', () => {
    const { rows, largest, total, whole } = stagesPicture(stagesOf([3, 15, -6]));
    expect([largest, total, whole]).toEqual(['15.00', '1.000', '1']);
    expect(rows[2]).toEqual({
      logit: '−6.00',
      below: '−21.00',
      exponential: '7.6·10⁻¹⁰',
      share: '7.6·10⁻¹⁰',
      logitBar: { x: '40%', width: '10%' },
      exponentialBar: { width: '0%' },
      shareBar: { width: '0%' },
    });
  });

  test('draws a logit out of reach at the edge of its panel', () => {
    const [row] = stagesPicture(stagesOf([-99, 0])).rows;
    expect(row!.logitBar).toEqual({ x: '0%', width: '50%' });
  });
});

test.each([
  [0, '0'],
  [1, '1'],
  [0.99951, '>0.999'],
  [0.9994, '0.999'],
  [0.361, '0.361'],
  [0.0005, '0.001'],
  [0.000012, '1.2·10⁻⁵'],
  [5e-324, '4.9·10⁻³²⁴'],
])('%d is written as %s', (part, text) => {
  expect(partText(part)).toBe(text);
});

test('the verdict names the digit with the largest share, and the second', () => {
  expect(verdictWords(stagesOf([0, 2, 1]))).toBe('Read as 1 with a share of 0.665; 2 gets 0.245.');
  expect(verdictWords(stagesOf([0, 20]))).toMatch(/^Read as 1 with a share above 0\.999; 0 gets /);
});
