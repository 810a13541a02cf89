import { expect, test } from 'vitest';
import { searchScores, type ScoreSearchOptions } from './score-search.ts';

const options: ScoreSearchOptions = { range: 'ordinary', seed: 7, inputs: 300, milliseconds: 20_000 };
const claim = (holds: (scores: number[]) => boolean) => async (scores: number[]) => ({
  id: 'check',
  status: holds(scores) ? 'done' : 'failed',
});
const search = (holds: (scores: number[]) => boolean, some: Partial<ScoreSearchOptions> = {}) =>
  searchScores('check', claim(holds), { ...options, ...some }, () => {});

test('a true claim is tried on every input, and nothing is found', async () => {
  const seen: number[] = [];
  const found = await searchScores(
    'check',
    claim((x) => x.length >= 2),
    options,
    (tried) => seen.push(tried),
  );
  expect(found).toEqual({ tried: 300, failed: 0, shrinks: 0, ended: 'done' });
  expect(seen.at(-1)).toBe(300);
});

test('a false claim is broken by the smallest scores there are', async () => {
  const found = await search((x) => x.every((v) => v < 3));
  expect(found).toMatchObject({ ended: 'found', smallest: { scores: ['3', '0'] } });
  expect(found.shrinks).toBeGreaterThan(0);
});

test('the same seed finds the same scores in the same number of inputs, another seed other ones', async () => {
  const rare = (x: number[]) => !x.some((v) => v > 19.5);
  expect(await search(rare)).toEqual(await search(rare));
  expect((await search(rare, { seed: 8 })).tried).not.toBe((await search(rare)).tried);
});

test('ordinary scores lie from −20 to 20, and the others are as large as a double can be', async () => {
  expect(await search((x) => x.every((v) => Math.abs(v) <= 20))).toMatchObject({ ended: 'done' });
  expect(await search((x) => x.every((v) => Math.abs(v) <= 1e300), { range: 'finite' })).toMatchObject({
    ended: 'found',
  });
  expect(await search((x) => x.every(Number.isFinite), { range: 'finite' })).toMatchObject({ ended: 'done' });
});

test('what can’t be computed breaks nothing and is counted, as is the failure of another cell', async () => {
  const broken = async (scores: number[]) =>
    scores.length > 4 ? { id: 'step', status: 'failed' } : { id: 'check', status: 'error' };
  const found = await searchScores('check', broken, options, () => {});
  expect(found).toMatchObject({ tried: 300, failed: 300, ended: 'done' });
  expect(found.firstFailed?.scores.length).toBeGreaterThan(1);
  expect(found).not.toHaveProperty('smallest');
});

test('a minus before zero is not lost', async () => {
  const found = await search((x) => !x.some((v) => Object.is(v, -0)));
  expect(found.smallest?.scores).toContain('-0');
});

test('when the time is up, it says how far it came, and keeps what it found', async () => {
  expect(await search(() => true, { milliseconds: -1 })).toMatchObject({ tried: 0, ended: 'time' });
  const slow = async (scores: number[]) => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    return claim(() => false)(scores);
  };
  const found = await searchScores('check', slow, { ...options, milliseconds: 20 }, () => {});
  expect(found).toMatchObject({ tried: 1, ended: 'found' });
});
