import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { baseLinks } from './base-links.ts';
import { fences } from './fences.ts';

const compile = async (mdx: string, base = '/') =>
  (await mdxToJs(mdx, { mdastPlugins: [fences, baseLinks(base)] })).code;

describe('fences', () => {
  test('turns a cell, a seed listing and other code into their components', async () => {
    const code = await compile(
      '```ts cell id="step1"\n1\n```\n\n```python seed\nstep1\n```\n\n```ts\nconst a = 1;\n```\n',
    );
    expect(code).toContain('_jsx(Cell, { id: "step1" })');
    expect(code).toContain('_jsx(SeedCode, { code: "step1" })');
    expect(code).toMatch(/_jsx\(CodeListing, \{\s*code: "const a = 1;",\s*language: "ts"\s*\}\)/);
  });

  test('refuses a fence that is nearly a cell', async () => {
    await expect(compile('```ts cell\n1\n```\n')).rejects.toThrow('a cell needs an id');
  });
});

describe('baseLinks', () => {
  test('puts the folder of the site in front of its own addresses only', async () => {
    const code = await compile('[a](/chapters/scores/) [b](https://example.org/) [c](#top)', '/folder/');
    expect(code).toContain('"/folder/chapters/scores/"');
    expect(code).toContain('"https://example.org/"');
    expect(code).toContain('"#top"');
  });
});
