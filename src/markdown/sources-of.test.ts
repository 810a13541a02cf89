import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourcesOf } from './sources-of.ts';

const chapter = `---
title: A
---

See [NumPy](https://numpy.org/a) and [chapter 3](/chapters/normalise/), [\`argsort[0]\`](https://numpy.org/b)
and [NumPy again](https://numpy.org/a); also [named below](https://arxiv.org/1).

\`\`\`ts cell id="a"
const link = '[no](https://example.org/code)';
\`\`\`

<Sources>

- A. Author, *A paper*, [arXiv 1](https://arxiv.org/abs/1), and
  [its code](https://github.com/a/b)
- Another: [there](https://arxiv.org/1)

</Sources>
`;

test('a chapter’s sources are the entries of its Sources, each with all its lines', () => {
  expect(sourcesOf(chapter).entries).toEqual([
    'A. Author, *A paper*, [arXiv 1](https://arxiv.org/abs/1), and\n  [its code](https://github.com/a/b)',
    'Another: [there](https://arxiv.org/1)',
  ]);
});

test('links of the text are listed once, those to this site, in code and among the sources not at all', () => {
  expect(sourcesOf(chapter).links).toEqual([
    { link: '[NumPy again](https://numpy.org/a)', address: 'https://numpy.org/a' },
    { link: '[`argsort[0]`](https://numpy.org/b)', address: 'https://numpy.org/b' },
  ]);
});

test('a chapter without sources has none', () => {
  expect(sourcesOf('Plain text.\n')).toEqual({ entries: [], links: [] });
});

test('no address in the prose of a chapter is left out', () => {
  const folders = readdirSync('content/chapters');
  expect(folders.length).toBeGreaterThan(5);
  for (const folder of folders) {
    const text = readFileSync(`content/chapters/${folder}/index.mdx`, 'utf8');
    const { entries, links } = sourcesOf(text);
    const listed = [...entries, ...links.map(({ link }) => link)].join('\n');
    const prose = text.replace(/^```[\s\S]*?^```/gm, '');
    const addresses = [...prose.matchAll(/\]\((https?:[^)\s]+)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !listed.includes(`(${address})`))).toEqual([]);
  }
});
