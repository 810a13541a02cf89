import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../../src/notebook/build/read-chapter.ts';
import { cellsIn, linkAt, linkedChapters, linksOf, piecesOf, type LinkedSlug } from './links.ts';

const folder = 'content/chapters';
const folders = readdirSync(folder);
function read(slug: string) {
  const file = `${folder}/${folders.find((name) => name.slice(3) === slug)}/index.mdx`;
  const text = readFileSync(file, 'utf8');
  const code = Object.fromEntries(cellsOf(text, file).map((cell) => [cell.id, cell.code]));
  return { text, code };
}
const piecesIn = (slug: LinkedSlug, cell: string, name: string) => {
  const code = read(slug).code[cell]!;
  return piecesOf(code, linksOf(slug)[name]?.code[cell]).map(({ from, to }) => code.slice(from, to));
};

describe.each(Object.keys(linkedChapters) as LinkedSlug[])('in %s', (slug) => {
  const { text, code } = read(slug);
  const links = linksOf(slug);

  test('every quantity stands in the code of each cell that it names', () => {
    for (const [name, { code: patterns }] of Object.entries(links))
      for (const [cell, pattern] of Object.entries(patterns))
        expect(piecesOf(code[cell]!, pattern).length, `${name} in ${cell}`).toBeGreaterThan(0);
  });

  test('every quantity is named in a formula, and a formula names no other', () => {
    const named = new Set([...text.matchAll(/\\link\{([^}]*)\}/g)].map(([, name]) => name));
    expect([...named].toSorted()).toEqual(Object.keys(links).toSorted());
  });

  test('the buttons stand in it', () => {
    expect(text).toMatch(slug === 'normalise' ? '<WorkedSoftmax />' : `<LinkedParts of="${slug}" />`);
  });
});

test('only chapters with links name parts of their formulas', () => {
  const named = folders
    .filter((name) => readFileSync(`${folder}/${name}/index.mdx`, 'utf8').includes('\\link{'))
    .map((name) => name.slice(3));
  expect(named.toSorted()).toEqual(Object.keys(linkedChapters).toSorted());
  expect(linksOf('see-it')).toEqual({});
  expect(linksOf(undefined)).toEqual({});
});

test('every quantity of chapter 3 stands in its candidate', () => {
  expect(piecesIn('normalise', 'candidate', 'score')).toEqual(['v']);
  expect(piecesIn('normalise', 'candidate', 'exponential')).toEqual(['Math.exp(v)']);
  expect(piecesIn('normalise', 'candidate', 'total')).toEqual(['total', 'sum(e)', 'total']);
  expect(piecesIn('normalise', 'candidate', 'share')).toEqual(['v / total']);
});

test('the shift of chapter 6 is the largest score, where it is found and where it is subtracted', () => {
  expect(piecesIn('stability', 'lse', 'shift')).toEqual(['largest', 'Math.max(...x)', 'largest', 'largest']);
  expect(piecesIn('stability', 'lse', 'exponential')).toEqual(['Math.exp(v - largest)']);
  expect(cellsIn(linksOf('stability'))).toEqual(['candidate', 'lse']);
});

describe('the innermost piece decides:', () => {
  const code = 'const e = x.map((v) => Math.exp(v)); e.map((v) => v / total);';
  const at = (piece: string, after = 0) =>
    linkAt(linksOf('normalise'), 'candidate', code, code.indexOf(piece) + after);

  test('inside Math.exp(v) the v is the score, and the rest the exponential', () => {
    expect(at('Math.exp(v)')).toBe('exponential');
    expect(at('Math.exp(v)', 'Math.exp('.length)).toBe('score');
    expect(at('const')).toBeUndefined();
  });

  test('in v / total, the total is the sum', () => {
    expect(at('v / total')).toBe('share');
    expect(at('v / total', 4)).toBe('total');
  });

  test('another cell has none of them', () => {
    expect(linkAt(linksOf('normalise'), 'scores', code, code.indexOf('Math'))).toBeUndefined();
  });
});
