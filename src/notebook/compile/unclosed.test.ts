import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { findUnclosed } from './unclosed.ts';

const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));

test('finds nothing unclosed in what can be read: every file of the sources', async () => {
  expect(files.length).toBeGreaterThan(100);
  for (const file of files)
    expect([file, findUnclosed(await readFile(`src/${file}`, 'utf8'))]).toEqual([file, undefined]);
});

test('finds what is left open when a file of the sources loses a bracket', async () => {
  const text = await readFile('src/softmax/softmax.ts', 'utf8');
  const at = text.lastIndexOf('}');
  expect(findUnclosed(text.slice(0, at))).toMatchObject({ open: '{' });
  expect(findUnclosed(`${text}\n)`)).toEqual({
    open: '',
    at: text.length + 1,
    instead: { text: ')', at: text.length + 1 },
  });
});
