import { readExercise } from '../../src/exercises/build/read-exercise.ts';
import { outputOf, runCell, stateOf, writeCell } from '../support/cells.ts';
import { expect, test } from '../support/engine-test.ts';
import type { Reader } from '../support/reader.ts';

const progressOf = (reader: Reader): Promise<string | undefined> =>
  reader.evaluate(() => document.querySelector<HTMLElement>('exercise-page')!.dataset['progress']);

const verdicts = (reader: Reader): Promise<(string | undefined)[]> =>
  reader.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset['verdict']),
  );

const shownParts = (reader: Reader, selector: string): Promise<number> =>
  reader.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].filter((part) => part.checkVisibility()).length,
    selector,
  );

test('a function is written wrong, then right, and reset', async ({ reader }) => {
  test.setTimeout(60_000);
  const { data, solution, wrong } = await readExercise('mend-from-the-smallest');
  const mistake = wrong[0]!;
  await reader.open('exercises/mend-from-the-smallest/');
  expect(await progressOf(reader)).toBe('new');

  await writeCell(reader, 'answer', mistake.code);
  await runCell(reader, 'answer');
  expect(await outputOf(reader, 'answer')).toContain(mistake.says);
  expect((await verdicts(reader))[data.steps.findIndex(({ id }) => id === mistake.step)]).toBe('failed');
  expect(await progressOf(reader)).toBe('started');

  expect(await shownParts(reader, '.hint')).toBe(0);
  await reader.click('[data-part="hint"]');
  expect(await shownParts(reader, '.hint')).toBe(1);

  await writeCell(reader, 'answer', solution);
  await runCell(reader, 'answer');
  expect(await outputOf(reader, 'answer')).toContain('Solved');
  expect(new Set(await verdicts(reader))).toEqual(new Set(['passed']));
  expect(await progressOf(reader)).toBe('solved');

  await reader.click('[data-part="reset"]');
  expect(await progressOf(reader)).toBe('new');
  expect(await shownParts(reader, '.hint')).toBe(0);
  expect(new Set(await verdicts(reader))).toEqual(new Set(['waiting']));
});

test('a number is predicted wrong, then right', async ({ reader }) => {
  test.setTimeout(60_000);
  await reader.open('exercises/predict-two-cliffs/');
  const answer = async (first: string, second: string): Promise<void> => {
    for (const [name, value] of Object.entries({ sumOverflows: first, nearZero: second })) {
      await reader.click(`[data-field="${name}"]`);
      await reader.press('ControlOrMeta+A');
      await reader.type(value);
    }
    await runCell(reader, 'answer');
  };
  await answer('0.5', '0.55');
  expect(await verdicts(reader)).toEqual(['failed', 'waiting']);
  await answer('0', '1');
  expect(await verdicts(reader)).toEqual(['passed', 'passed']);
  expect(await progressOf(reader)).toBe('solved');
});

test('an answer that never ends is stopped, and the next one is solved', async ({ reader }) => {
  test.setTimeout(60_000);
  const { solution } = await readExercise('mend-from-the-smallest');
  await reader.open('exercises/mend-from-the-smallest/');
  await writeCell(reader, 'answer', 'const shares = (x: number[]) => { for (;;) {} };');
  await runCell(reader, 'answer', 20_000);
  expect(await outputOf(reader, 'answer')).toMatch(/seconds/);
  expect(await progressOf(reader)).not.toBe('solved');
  await writeCell(reader, 'answer', solution);
  await runCell(reader, 'answer');
  expect(await stateOf(reader, 'answer')).toBe('fresh');
  expect(await progressOf(reader)).toBe('solved');
});
