import { dragAlong, figureOf, numberIn, press, valueOf } from './support/figures.ts';
import { cell, part, runAll } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/libraries/'));

test.describe('the dial of decimals', () => {
  test('says with keys how many of 200 draws pass in each format', async ({ page }) => {
    const dial = await figureOf(page, 'tolerance-dial');
    const slider = dial.getByRole('slider', { name: 'Decimals' });
    const count = (format: string) => part(dial.locator(`[data-format="${format}"]`), 'count');
    await expect(count('float32')).toHaveText('200 of 200 pass');
    await slider.focus();
    await press(page, 'ArrowRight', 2);
    await expect(count('float64')).toHaveText('200 of 200 pass');
    await expect(count('float32')).toHaveText('79 of 200 pass');
    await expect(count('float16')).toHaveText('0 of 200 pass');
    await expect(slider).toHaveAttribute('aria-valuetext', /^8 decimals: .*float32 79 of 200 pass/);
    await press(page, 'ArrowRight');
    await expect(count('float32')).toHaveText('0 of 200 pass');
    await press(page, 'Home');
    expect(await valueOf(slider)).toBe(1);
    await press(page, 'End');
    expect(await valueOf(slider)).toBe(16);
  });

  test('can be dragged, and shows other draws', async ({ page }) => {
    const dial = await figureOf(page, 'tolerance-dial');
    await dragAlong(page, part(dial, 'track'), 5 / 15, 7 / 15);
    expect(await valueOf(dial.getByRole('slider'))).toBe(8);
    const dots = dial.locator('[data-format="float32"] .dots');
    const before = await dots.getAttribute('d');
    await part(dial, 'next-draws').click();
    await expect(dots).not.toHaveAttribute('d', before!);
    await expect(part(dial, 'seeds')).toHaveText('Seeds 200 to 399.');
  });

  test('judges the ten scores that a cell has drawn', async ({ page }) => {
    const dial = await figureOf(page, 'tolerance-dial');
    const yours = part(dial.locator('[data-format="float32"]'), 'yours');
    const drawn = part(cell(page, 'scores'), 'output');
    const before = await drawn.innerText();
    await part(cell(page, 'scores'), 'draw').click();
    // not the figure's number: it has two digits, and another draw may have the same
    await expect(drawn).not.toHaveText(before);
    await runAll(page);
    const byType = cell(page, 'two-causes').locator('[data-exact]').nth(1);
    const computed = Number(await byType.getAttribute('data-exact'));
    const shown = async () => {
      const [digits, power = ''] = (await yours.innerText()).split(' · 10');
      const exponent = -[...power.slice(1)].reduce(
        (total, digit) => 10 * total + '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit),
        0,
      );
      return Number(digits) * 10 ** exponent;
    };
    // off the screen a figure is not drawn
    await yours.scrollIntoViewIfNeeded();
    await expect.poll(shown).toBeCloseTo(computed, 9);
  });
});

test.describe('the batch', () => {
  const sums = { '0': '.column-sum', '1': '.row-sum', all: '.total-sum' };

  test('sums to 1 along the axis that is chosen', async ({ page }) => {
    const batch = await figureOf(page, 'batch-axis');
    for (const [axis, edge] of Object.entries(sums)) {
      await batch.locator(`input[value="${axis}"]`).check();
      for (const total of await batch.locator(edge).all()) await expect(total).toHaveText('1');
    }
  });

  test('follows a score that keys or the mouse move, within its band alone', async ({ page }) => {
    const batch = await figureOf(page, 'batch-axis');
    const share = (row: number, column: number) =>
      batch.locator(`[data-entry="${row} ${column}"] .share-number`);
    const below = await share(1, 0).innerText();
    await batch.getByRole('slider', { name: 'row 0, column 0' }).focus();
    await press(page, 'PageUp', 2);
    await expect(share(0, 0)).toHaveText('0.422');
    await expect(share(1, 0)).toHaveText(below);
    await dragAlong(page, part(batch.locator('[data-entry="1 2"]'), 'track'), 0.8, 0.2);
    expect(await numberIn(share(1, 2))).toBeLessThan(0.02);
    await expect(batch.locator('.row-sum').nth(1)).toHaveText('1');
  });

  test('of one row gives all ones down its columns', async ({ page }) => {
    const batch = await figureOf(page, 'batch-axis');
    await batch.locator('input[value="0"]').check();
    await part(batch, 'one-row').click();
    await expect(batch.locator('[data-row="0"] .share-number')).toHaveText(['1.000', '1.000', '1.000']);
    await expect(batch.locator('[data-row="1"]')).toBeHidden();
  });
});
