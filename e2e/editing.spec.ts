import { gzipSync } from 'node:zlib';
import { cell, ended, output, part, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/normalise/';

test('the first editor asks for less than 150 kB of JavaScript, on top of what a run asks for', async ({
  page,
}) => {
  await page.goto(chapter);
  await run(cell(page, 'step2'));
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body());
  });
  await part(cell(page, 'step2'), 'edit').click();
  await expect(part(cell(page, 'step2'), 'source').getByRole('textbox')).toBeFocused();
  const sizes = (await Promise.all(bodies)).map((code) => gzipSync(code).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  test.info().annotations.push({ type: 'JavaScript', description: `${sum} bytes gzip` });
  expect(sum).toBeGreaterThan(0);
  expect(sum).toBeLessThan(150_000);
});

test('names of other cells are offered as the page has them now, with those of the library', async ({
  page,
}) => {
  await page.goto(chapter);
  await write(cell(page, 'scores'), 'const scores = [1, 2];\nconst somethingElse = 3;');
  const step2 = cell(page, 'step2');
  await write(step2, 'so');
  await page.keyboard.press('Control+Space');
  const options = step2.getByRole('option');
  await expect(options.filter({ hasText: 'somethingElse' })).toHaveText('somethingElsecell scores');
  await expect(options.filter({ hasText: /^softmax\(/ })).toHaveText('softmax(scores, options?)');
});

test('what is typed while the parsers load is what runs, and its result is the newest', async ({ page }) => {
  const parsers = Promise.withResolvers<void>();
  await page.route(/compile-outcome[^/]*\.js$/, async (route) => {
    await parsers.promise;
    await route.continue();
  });
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [1, 0];\nstep2');
  await part(step2, 'run').click();
  await write(step2, 'const step2 = [0.25, 0.75];\nstep2');
  parsers.resolve();
  await expect(page.locator('[data-part="announcement"]')).toContainText('step2');
  await expect(output(step2)).toHaveText('[0.25, 0.75]');
  await expect(step2).toHaveAttribute('data-state', 'fresh');
});

test('what is typed while a cell runs makes its result old', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await write(
    step2,
    'const until = Date.now() + 1500;\nwhile (Date.now() < until);\nconst step2 = [1, 0];\nstep2',
  );
  await part(step2, 'run').click();
  await expect(step2).toHaveAttribute('data-state', 'running');
  await part(step2, 'source').getByRole('textbox').fill('const step2 = [0.25, 0.75];\nstep2');
  await expect(output(step2)).toHaveText('[1, 0]');
  await expect(step2).toHaveAttribute('data-state', 'stale');
});

test('undo goes back over a run and over a reset', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  const code = part(step2, 'source').getByRole('textbox');
  await write(step2, 'const step2 = step1;');
  await run(step2);
  await code.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' // mine');
  await run(step2);
  await part(step2, 'reset').click();
  await ended(step2);
  await expect(code).not.toContainText('mine');
  await code.focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(code).toHaveText('const step2 = step1; // mine');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(code).toHaveText('const step2 = step1;');
});

test('a click that ends a selection opens no editor, so that code can be copied', async ({ page }) => {
  await page.goto(chapter);
  const source = part(cell(page, 'step2'), 'source');
  // so that another editor would open at once
  await part(cell(page, 'step1'), 'edit').click();
  await expect(part(cell(page, 'step1'), 'source').getByRole('textbox')).toBeFocused();
  await source.scrollIntoViewIfNeeded();
  const { x, y } = (await source.locator('.tok-definition').first().boundingBox())!;
  await page.mouse.move(x, y + 5);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 5);
  await page.mouse.up();
  await page.waitForTimeout(500);
  await expect(source.getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).not.toBe('');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a tap on the code opens the editor with the cursor there', async ({ page }) => {
    await page.goto(chapter);
    const source = part(cell(page, 'step2'), 'source');
    await source
      .getByText('const')
      .first()
      .tap({ position: { x: 1, y: 8 } });
    const code = source.getByRole('textbox');
    await expect(code).toBeFocused();
    await page.keyboard.type('/**/');
    await expect(code).toContainText(/^\/\*\*\/const/);
  });

  test('no code is wider than the window, listed or edited', async ({ page }) => {
    await page.goto(chapter);
    const overflows = () =>
      page
        .locator('.cell-source')
        .evaluateAll(
          (sources) =>
            sources
              .map(
                (source) =>
                  source.querySelector('div')?.shadowRoot?.querySelector('.cm-scroller') ??
                  source.querySelector('pre'),
              )
              .filter((box) => box && box.scrollWidth > box.clientWidth).length,
        );
    expect(await overflows()).toBe(0);
    await write(cell(page, 'step2'), `const step2 = ${'1 + '.repeat(40)}0;`);
    expect(await overflows()).toBe(0);
  });

  test('Run stays in sight while a cell longer than the window is edited', async ({ page }) => {
    await page.goto(chapter);
    const step2 = cell(page, 'step2');
    await write(step2, '// line\n'.repeat(80));
    await page.keyboard.press('ControlOrMeta+End');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect(part(step2, 'run')).toBeInViewport({ ratio: 1 });
    expect((await part(step2, 'run').boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await part(step2, 'run').tap();
    await ended(step2);
  });
});
