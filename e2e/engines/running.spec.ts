import { agree } from '../support/agree.ts';
import { chapters } from '../support/built-site.ts';
import {
  badgeOf,
  editCell,
  isIn,
  numbersByCell,
  numbersOf,
  originOf,
  outputOf,
  partSelector,
  ranSince,
  runAll,
  runCell,
  stateOf,
  statusOf,
  verdictOf,
  watchRuns,
} from '../support/cells.ts';
import { expect, test } from '../support/engine-test.ts';
import type { Reader } from '../support/reader.ts';

const chapter = 'chapters/normalise/';

/** A cell that counts how often results agree in their last bit, in which one engine's `exp` differs from another's. */
const countsLastBits = ['decimals'];

for (const address of chapters) {
  test(`/${address} computes here, quietly, what it showed when built`, async ({ reader }) => {
    test.setTimeout(60_000);
    await reader.open(address);
    const [built, shown] = [await numbersByCell(reader), await looks(reader)];
    await runAll(reader);
    await expect.poll(() => looks(reader)).toEqual(shown);
    const here = await numbersByCell(reader);
    for (const [id, numbers] of Object.entries(built)) {
      if (countsLastBits.includes(id)) continue;
      expect.soft(agree(here[id] ?? [], numbers), `numbers of ${id}: ${here[id]} for ${numbers}`).toBe(true);
    }
    const origins = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-check]')].map(({ dataset }) => dataset['origin']),
    );
    expect(new Set([...origins, 'here'])).toEqual(new Set(['here']));
  });
}

/** What a run may not change: the charts of each cell, and how the checks end. */
function looks(reader: Reader): Promise<unknown[]> {
  return reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => [
      cell.dataset['cell'],
      cell.dataset['verdict'] ?? null,
      cell.querySelectorAll('[data-part="output"] svg').length,
    ]),
  );
}

test('Run computes a cell here, and what depends on it', async ({ reader }) => {
  await reader.open(chapter);
  const built = await numbersOf(reader, 'step2');
  expect(built).toHaveLength(10);
  expect(await badgeOf(reader, 'sum-is-one')).toContain('passed when built');
  await watchRuns(reader, 'sum-is-one');
  await runCell(reader, 'step2');
  await ranSince(reader, 'sum-is-one');
  expect(await stateOf(reader, 'step2')).toBe('fresh');
  expect(await statusOf(reader, 'step2')).toMatch(/^computed here, (identical|differs by \S+e-1\d)$/);
  expect(agree(await numbersOf(reader, 'step2'), built)).toBe(true);
  expect(await verdictOf(reader, 'sum-is-one')).toBe('passed');
  expect(await originOf(reader, 'sum-is-one')).toBe('here');
  expect(await badgeOf(reader, 'sum-is-one')).toContain('passed here');
});

test('the last cell of a chapter runs by itself, and brings what it needs', async ({ reader }) => {
  await reader.open(chapter);
  const cells = await reader.evaluate(() =>
    [...document.querySelectorAll('[data-cell]:not([data-check])')].map((cell) =>
      cell.getAttribute('data-cell'),
    ),
  );
  const last = cells.at(-1) ?? '';
  const built = await numbersOf(reader, last);
  await runCell(reader, last);
  expect(await stateOf(reader, last)).toBe('fresh');
  expect(agree(await numbersOf(reader, last), built)).toBe(true);
});

test('an edit changes nothing until it is run, then all that depends on it', async ({ reader }) => {
  await reader.open(chapter);
  const built = await numbersOf(reader, 'step2');
  await editCell(reader, 'scores', 'const scores = [0, 0];\nscores');
  await isIn(reader, 'step2', 'stale');
  expect(await numbersOf(reader, 'step2')).toEqual(built);
  await watchRuns(reader, 'step2');
  await watchRuns(reader, 'sum-is-one');
  await runCell(reader, 'scores');
  await ranSince(reader, 'step2');
  expect(await numbersOf(reader, 'step2')).toEqual([0.5, 0.5]);
  await ranSince(reader, 'sum-is-one');
  expect(await verdictOf(reader, 'sum-is-one')).toBe('passed');
});

test('a check that fails says what it got, what it expected and where', async ({ reader }) => {
  await reader.open(chapter);
  await editCell(reader, 'step2', 'const step2 = step1.map((e) => e / (2 * sum(step1)));');
  await watchRuns(reader, 'sum-is-one');
  await runCell(reader, 'step2');
  await ranSince(reader, 'sum-is-one');
  expect(await verdictOf(reader, 'sum-is-one')).toBe('failed');
  expect(await badgeOf(reader, 'sum-is-one')).toContain('failed');
  expect(await outputOf(reader, 'sum-is-one')).toMatch(/got\s+0\.(5|49{9,}\d*)\s+expected\s+1\s[^]*line \d+/);
});

test('New draw gives other scores, everything that depends on them follows, and Reset brings the first back', async ({
  reader,
}) => {
  await reader.open(chapter);
  const before = [await numbersOf(reader, 'scores'), await numbersOf(reader, 'step2')];
  await watchRuns(reader, 'sum-is-one');
  await reader.click(partSelector('scores', 'draw'));
  await ranSince(reader, 'sum-is-one');
  expect(await numbersOf(reader, 'scores')).not.toEqual(before[0]);
  expect(await numbersOf(reader, 'step2')).not.toEqual(before[1]);
  expect(await verdictOf(reader, 'sum-is-one')).toBe('passed');
  await reader.click(partSelector('scores', 'reset'));
  await expect.poll(() => numbersOf(reader, 'scores')).toEqual(before[0]);
  await expect.poll(async () => agree(await numbersOf(reader, 'step2'), before[1] ?? [])).toBe(true);
});

for (const address of ['chapters/normalise/', 'chapters/see-it/']) {
  test(`/${address} keeps the place and size of drawings that are no longer drawn off the screen`, async ({
    reader,
  }) => {
    await reader.open(address);
    /** left, top, width and height of each, in pixels of the page */
    const places = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('.chart, .drawn')].flatMap((drawing) => {
          const { left, top, width, height } = drawing.getBoundingClientRect();
          return [left, top + scrollY, width, height];
        }),
      );
    await runAll(reader);
    const drawn = () =>
      reader.evaluate(() =>
        [...document.querySelectorAll('.chart svg, .drawn')].every(
          (drawing) => drawing.closest('.drawn-when-seen') !== null,
        ),
      );
    await expect.poll(drawn).toBe(true);
    const whenSeen = await places();
    await reader.evaluate(() => {
      for (const drawing of document.querySelectorAll('.drawn-when-seen'))
        drawing.classList.remove('drawn-when-seen');
    });
    const always = await places();
    expect(whenSeen.length).toBe(always.length);
    const moved = always.map((place, i) => Math.abs(place - (whenSeen[i] ?? NaN)));
    expect(Math.max(...moved), 'pixels').toBeLessThan(1);
  });
}
