import { expect, test } from 'vitest';
import { readFence } from './fence.ts';
import { readRecorded } from './read-recorded.ts';

interface Recording {
  date: string;
  inputs: Record<string, unknown>;
  results: { input: string }[];
}

const read = async (meta: string) =>
  (await readRecorded([readFence(`cell id="recording" ${meta}`, '', 1)!])) as Recording;

test('a chapter has all that was recorded, or only the inputs that it names', async () => {
  const all = await read('recorded="edge-cases"');
  const some = await read('recorded="edge-cases" inputs="thousand-zero far-apart"');
  expect(Object.keys(some.inputs)).toEqual(['thousand-zero', 'far-apart']);
  expect(some.results).toEqual(
    all.results.filter(({ input }) => input === 'thousand-zero' || input === 'far-apart'),
  );
  expect(some.results.length).toBeGreaterThan(0);
  expect(some.date).toBe(all.date);
});

test('an input that was not recorded is named, with those that were', async () => {
  await expect(read('recorded="edge-cases" inputs="thousand-one"')).rejects.toThrow(
    'cell recording: edge-cases.json has no input "thousand-one"; it has empty,',
  );
});

test('inputs without a file are refused', () => {
  expect(() => readFence('cell id="a" inputs="thousand-zero"', '', 1)).toThrow(
    'name their file with recorded',
  );
});

test('a chapter that names no file has nothing recorded', async () => {
  expect(await readRecorded([readFence('cell id="a"', '', 1)!])).toBeUndefined();
});
