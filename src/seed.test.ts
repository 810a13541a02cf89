import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../scripts/lib/root.mjs';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** A line that a chapter quotes from the seed notebook. */
interface Quote {
  kind: 'code' | 'prose';
  text: string;
}

/** What a chapter quotes, in its order: `python seed` fences, blockquotes, and what a SeedClaim says. */
function quotesIn(chapter: string): Quote[] {
  const pattern = /^```python seed\n([\s\S]*?)^```|^```[\s\S]*?^```|^>(.*)$|<SeedClaim\s+says="([^"]*)"/gm;
  return [...chapter.matchAll(pattern)].flatMap(([, code, quoted, said]): Quote[] => {
    if (code !== undefined) return code.split('\n').map((line) => ({ kind: 'code', text: line.trim() }));
    const prose = quoted ?? said;
    return prose === undefined ? [] : [{ kind: 'prose', text: withoutMarks(prose) }];
  });
}

/** Markdown's signs say how a quote looks, not what it says. */
function withoutMarks(text: string): string {
  return text
    .trim()
    .replace(/^(-|#+)\s+/, '')
    .replace(/[*_`\\]/g, '');
}

/** The seed's lines that the quotes lack: all from the first one that does not come in its turn. */
function missing(seed: string, chapters: string[]): string[] {
  const lines = seed.split('\n').filter((line) => line.trim() !== '');
  let next = 0;
  for (const { kind, text } of chapters.flatMap(quotesIn)) {
    const line = lines[next];
    if (line === undefined) break;
    if (text === (kind === 'code' ? line.trim() : withoutMarks(line))) next++;
  }
  return lines.slice(next);
}

test('content/seed.txt is the original notebook, by the letter', () => {
  const hash = createHash('sha256').update(read('content/seed.txt')).digest('hex');
  expect(hash).toBe('163d09f3b486ce2a24d585acb35fcfee4e4733bf83eafb41b35e5d2f90231993');
});

test('the chapters quote every line of the original notebook, by the letter and in its order', () => {
  const chapters = globSync('content/chapters/*/index.mdx', { cwd: root }).sort().map(read);
  expect(missing(read('content/seed.txt'), chapters)).toEqual([]);
});

const seed = 'A title\n- one & only\n\nx = a_b*2\n';
const quoted = [
  '> **A title**\n\n<SeedClaim says="one & only">\nno\n</SeedClaim>\n',
  '```python seed\n  x = a_b*2\n```\n',
];

test('a quote may be marked up, claimed or indented', () => {
  expect(missing(seed, quoted)).toEqual([]);
});

test.each([
  ['a changed letter', [quoted[0]!.replace('title', 'tItle'), quoted[1]!]],
  ['another order', quoted.toReversed()],
  ['a line left out', [quoted[0]!]],
  ['code in a fence that is not the seed’s', [quoted[0]!, quoted[1]!.replace('python seed', 'python')]],
  ['code without its signs', [quoted[0]!, quoted[1]!.replace('a_b*2', 'ab2')]],
])('the test sees %s', (_, chapters) => {
  expect(missing(seed, chapters)).not.toEqual([]);
});
