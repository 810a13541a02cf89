import type { Page } from '@playwright/test';
import { heldUp, shortestWait } from './support/held-up.ts';
import { cell, output, part, run, write } from './support/notebook.ts';
import { watch } from './support/probe.ts';
import { expect, test } from './support/test.ts';

const author = 'const step2 = step1.map((e) => e / sum(step1));\nstep2';

test.beforeEach(({ page }) => page.goto('chapters/normalise/'));

/**
 * Runs an endless loop until it is stopped, and gives back the longest time, in milliseconds, that the reader waited for the
 * page. What an empty page beside it waits too is the machine's doing and is taken off.
 */
async function longestWait(page: Page, empty: Page): Promise<number> {
  const step2 = cell(page, 'step2');
  const [ended, endedBeside] = [await watch(page), await watch(empty)];
  await part(step2, 'run').click();
  await expect(step2).toHaveAttribute('data-state', 'running');
  while ((await step2.getAttribute('data-state')) === 'running') {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(50);
  }
  const [{ gap, delay }, beside] = [await ended(), await endedBeside()];
  const description = `page ${gap.toFixed(0)}, key ${delay.toFixed(0)}, empty page ${beside.gap.toFixed(0)}`;
  test.info().annotations.push({ type: 'longest waits in ms', description });
  return Math.max(gap, delay) - beside.gap;
}

test('an endless loop never holds up the page, is stopped, says so, and the next run works', async ({
  page,
  browser,
}) => {
  test.setTimeout(60_000);
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [1];');
  await run(step2); // loads what a first run of a changed cell loads
  await write(step2, 'const step2 = [1];\nwhile (true) {}');
  const empty = await browser.newPage();
  const wait = await shortestWait(3, () => longestWait(page, empty));
  await empty.close();
  expect(wait, 'longest time that the reader waited for the page, ms').toBeLessThan(heldUp);
  await expect(step2).toHaveAttribute('data-state', 'stopped');
  await expect(output(step2)).toContainText(/stopped/i);

  await write(step2, author);
  await run(step2);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  await expect(cell(page, 'sum-is-one')).toHaveAttribute('data-verdict', 'passed');
});

test('Stop ends a loop at once', async ({ page }) => {
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [1];\nwhile (true) {}');
  await expect(part(step2, 'stop')).toBeHidden();
  await part(step2, 'run').click();
  await part(step2, 'stop').click();
  // the time limit, which would stop it too, is longer
  await expect(step2).toHaveAttribute('data-state', 'stopped', { timeout: 4000 });
  await expect(output(step2)).toContainText(/stopped/i);
  await write(step2, author);
  await run(step2);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
});

for (const [kind, code] of [
  ['a promise that never settles', 'const step2 = await new Promise(() => {});'],
  ['a flood of output', 'const step2 = [1];\nfor (;;) show(step2);'],
] as const) {
  test(`${kind} ends too, and the next run works`, async ({ page }) => {
    const step2 = cell(page, 'step2');
    await write(step2, code);
    await part(step2, 'run').click();
    await expect(step2).toHaveAttribute('data-state', /^(stopped|failed)$/, { timeout: 15_000 });
    await write(step2, author);
    await run(step2);
    await expect(step2).toHaveAttribute('data-state', 'fresh');
  });
}
