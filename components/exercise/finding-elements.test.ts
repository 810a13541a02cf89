import { expect, test } from 'vitest';
import { toHtml } from '../../src/notebook/display/to-html.ts';
import { findingElements } from './finding-elements.ts';

const html = (finding: Parameters<typeof findingElements>[0]) =>
  findingElements(finding).map(toHtml).join('');
const number = (value: number) => ({ type: 'number', text: String(value), exact: String(value) }) as const;

test('a finding is a sentence, then given, got and expected as far as they are known', () => {
  const text = html({ sentence: 'It sums to 0.98.', got: number(0.98), expected: number(1) });
  expect(text.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe('|It sums to 0.98.|got|0.98|expected|1|');
});

test('numbers that look alike in eight digits have all of theirs', () => {
  const list = (...exact: string[]) =>
    ({
      type: 'list',
      kind: 'Array',
      items: exact.map((digits) => ({ type: 'number', text: digits.slice(0, 9), exact: digits }) as const),
      hidden: 0,
    }) as const;
  const text = (got: string, expected: string) =>
    html({ sentence: '', got: list(got), expected: list(expected) }).replace(/<[^>]+>/g, '');
  expect(text('21.4289961', '21.4289967')).toBe('got[21.4289961]expected[21.4289967]');
  expect(text('21.4289961', '21.4280000')).toBe('got[21.428996]expected[21.428000]');
});

test('shares are drawn beside each other, and a bar stays between 0 and 1', () => {
  const text = html({ sentence: '', shares: { got: [-0.5, NaN, 3], expected: [0.2, 0.3, 0.5] } });
  expect([...text.matchAll(/--part: ([\d.]+)/g)].map(([, part]) => part)).toEqual([
    '0',
    '0.2',
    '0',
    '0.3',
    '1',
    '0.5',
  ]);
});

test('lists of different lengths and long ones are not drawn', () => {
  const long = Array.from({ length: 13 }, () => 0);
  expect(html({ sentence: '', shares: { got: [1], expected: [1, 2] } })).not.toContain('share-pairs');
  expect(html({ sentence: '', shares: { got: long, expected: long } })).not.toContain('share-pairs');
});
