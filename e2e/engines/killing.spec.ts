import {
  editCell,
  isIn,
  outputOf,
  partSelector,
  ranSince,
  runCell,
  stateOf,
  verdictOf,
  watchRuns,
} from '../support/cells.ts';
import { expect, test } from '../support/engine-test.ts';
import { heldUp, shortestWait } from '../support/held-up.ts';
import { watch } from '../support/probe.ts';
import type { Reader } from '../support/reader.ts';

const author = 'const step2 = step1.map((e) => e / sum(step1));\nstep2';
const endless = 'const step2 = [1];\nwhile (true) {}';

test.beforeEach(({ reader }) => reader.open('chapters/normalise/'));

/**
 * Runs an endless loop until it is stopped, and gives back the longest time, in milliseconds, that the reader waited for
 * the page. What this process waited meanwhile is the machine's doing and is taken off.
 */
async function longestWait(reader: Reader): Promise<number> {
  const [ended, endedBeside] = [await watch(reader), watchThisProcess()];
  await watchRuns(reader, 'step2');
  await reader.click(partSelector('step2', 'run'));
  await isIn(reader, 'step2', 'running');
  while ((await stateOf(reader, 'step2')) === 'running') {
    await reader.press('Shift');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ranSince(reader, 'step2');
  const [{ gap, delay }, beside] = [await ended(), endedBeside()];
  const description = `page ${gap.toFixed(0)}, key ${delay.toFixed(0)}, this process ${beside.toFixed(0)}`;
  test.info().annotations.push({ type: 'longest waits in ms', description });
  return Math.max(gap, delay) - beside;
}

function watchThisProcess(): () => number {
  let [gap, last] = [0, performance.now()];
  const tick = () => {
    const now = performance.now();
    gap = Math.max(gap, now - last);
    last = now;
  };
  const timer = setInterval(tick, 4);
  return () => (tick(), clearInterval(timer), gap);
}

test('an endless loop never holds up the page, is stopped, says so, and the next run works', async ({
  reader,
}) => {
  test.setTimeout(90_000);
  await editCell(reader, 'step2', 'const step2 = [1];');
  await runCell(reader, 'step2'); // loads what a first run of a changed cell loads
  await editCell(reader, 'step2', endless);
  const wait = await shortestWait(3, () => longestWait(reader));
  expect(wait, 'longest time that the reader waited for the page, ms').toBeLessThan(heldUp);
  expect(await stateOf(reader, 'step2')).toBe('stopped');
  expect(await outputOf(reader, 'step2')).toMatch(/^Stopped .*\.$/);

  await editCell(reader, 'step2', author);
  await watchRuns(reader, 'sum-is-one');
  await runCell(reader, 'step2');
  await ranSince(reader, 'sum-is-one');
  expect(await stateOf(reader, 'step2')).toBe('fresh');
  expect(await verdictOf(reader, 'sum-is-one')).toBe('passed');
});

test('Stop ends a loop, and the next run works', async ({ reader }) => {
  await editCell(reader, 'step2', endless);
  await watchRuns(reader, 'step2');
  await reader.click(partSelector('step2', 'run'));
  await reader.click(partSelector('step2', 'stop'));
  await ranSince(reader, 'step2', 2000); // the time limit, which would stop it too, is longer
  expect(await stateOf(reader, 'step2')).toBe('stopped');
  expect(await outputOf(reader, 'step2')).toMatch(/^Stopped by you\.$/);
  await editCell(reader, 'step2', author);
  await runCell(reader, 'step2');
  expect(await stateOf(reader, 'step2')).toBe('fresh');
});
