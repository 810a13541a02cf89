import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cellsOf } from '../../../src/notebook/build/read-chapter.ts';
import { linkAt, linkedCell, linkNames, piecesOf } from './links.ts';

const file = 'content/chapters/03-normalise/index.mdx';
const chapter = readFileSync(file, 'utf8');
const { code } = cellsOf(chapter, file).find(({ id }) => id === linkedCell)!;
const texts = (link: (typeof linkNames)[number]) =>
  piecesOf(code, link).map(({ from, to }) => code.slice(from, to));

test('every quantity stands in the code of chapter 3, where its formula has it', () => {
  expect(texts('score')).toEqual(['v']);
  expect(texts('exponential')).toEqual(['Math.exp(v)']);
  expect(texts('total')).toEqual(['total', 'sum(e)', 'total']);
  expect(texts('share')).toEqual(['v / total']);
});

test('every quantity is marked in the formula of chapter 3', () => {
  for (const link of linkNames) expect(chapter).toContain(`\\link{${link}}`);
});

test('inside Math.exp(v) the v is the score, and the rest the exponential', () => {
  const start = code.indexOf('Math.exp(v)');
  expect(linkAt(code, start)).toBe('exponential');
  expect(linkAt(code, start + 'Math.exp('.length)).toBe('score');
  expect(linkAt(code, 0)).toBeUndefined();
});

test('in v / total, the total is the sum', () => {
  const start = code.indexOf('v / total');
  expect(linkAt(code, start)).toBe('share');
  expect(linkAt(code, start + 4)).toBe('total');
});
