import { expect, test } from 'vitest';
import { brokenWords } from './broken-words.ts';
import { sentenceHtml, wroteHtml } from './mutant-words.ts';
import { placeOf } from './place-of.ts';

test('an address is as short as it can be read', () => {
  expect(placeOf('https://github.com/FluxML/NNlib.jl/issues/222')).toBe('FluxML/NNlib.jl#222');
  expect(placeOf('https://github.com/tflearn/tflearn/pull/562')).toBe('tflearn/tflearn#562');
  expect(placeOf('https://github.com/a/b/blob/c/d.ts')).toBe('a/b');
  expect(placeOf('https://doi.org/10.1093/imanum/draa038')).toBe('doi.org');
});

test('a sentence has its code marked and its signs escaped', () => {
  expect(sentenceHtml('writes `x < y` & goes')).toBe('writes <code>x &lt; y</code> &amp; goes');
});

test('who writes a mutant is followed by where it was seen, if it was', () => {
  expect(wroteHtml({ wrote: 'nobody', sources: [] })).toBe('Written by nobody.');
  const sources = [
    { url: 'https://github.com/a/b/pull/1', says: 'one' },
    { url: 'https://c.org/', says: 'two' },
  ];
  expect(wroteHtml({ wrote: 'nobody', sources })).toBe(
    'Written by nobody. Seen in <a href="https://github.com/a/b/pull/1">a/b#1</a> (one); <a href="https://c.org/">c.org</a> (two).',
  );
});

test('what is broken is called by its name, and a hard input is not called broken', () => {
  expect(brokenWords('softmax', 'hardmax')).toBe('a broken softmax: hardmax');
  expect(brokenWords('sample', 'uniform-noise')).toBe('a broken draw: uniform-noise');
  expect(brokenWords('cell', 'nan-passes')).toBe('a broken cell: nan-passes');
  expect(brokenWords('input', 'score-710')).toBe('a hard input: score-710');
});
