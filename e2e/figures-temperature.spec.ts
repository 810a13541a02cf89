import { dragAlong, figureOf, numberIn, press, valueOf } from './support/figures.ts';
import { cell, part } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/temperature/'));

test.describe('the path through the triangle', () => {
  test('is walked by keys from a corner to the centre', async ({ page }) => {
    const path = await figureOf(page, 'temperature-path');
    const slider = path.getByRole('slider', { name: 'Temperature' });
    const shares = path.locator('.share-number');
    await slider.focus();
    await press(page, 'Home');
    expect(await valueOf(slider)).toBe(0.01);
    await expect(shares).toHaveText(['1.000', '0.000', '0.000']);
    await press(page, 'End');
    expect(await valueOf(slider)).toBe(100);
    for (const share of await shares.all()) expect(await numberIn(share)).toBeCloseTo(1 / 3, 1);
    await press(page, 'PageDown', 4);
    expect(await valueOf(slider)).toBe(1);
  });

  test('begins in the middle of a side when two scores are tied', async ({ page }) => {
    const path = await figureOf(page, 'temperature-path');
    await part(path, 'ties').click();
    await path.getByRole('slider', { name: 'Temperature' }).focus();
    await press(page, 'Home');
    await expect(path.locator('.share-number')).toHaveText(['0.500', '0.500', '0.000']);
  });

  test('follows the temperature, a score and the point when they are dragged', async ({ page }) => {
    const path = await figureOf(page, 'temperature-path');
    const point = path.locator('.point');
    const place = async () => [await point.getAttribute('cx'), await point.getAttribute('cy')].map(Number);
    const slider = path.getByRole('slider', { name: 'Temperature' });
    await dragAlong(page, part(path.locator('[data-control="temperature"]'), 'track'), 0.5, 0.75);
    expect(await valueOf(slider)).toBe(10);
    const warm = await place();
    await dragAlong(page, part(path.locator('[data-item="1"]'), 'track'), 0.75, 1);
    expect(await place()).not.toEqual(warm);
    const triangle = part(path, 'triangle');
    const box = (await triangle.boundingBox())!;
    await page.mouse.click(box.x + 0.1 * box.width, box.y + 0.88 * box.height);
    expect(await valueOf(slider)).not.toBe(10);
  });
});

test('a finger has 44 pixels to take hold of the point on the path', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const path = await figureOf(page, 'temperature-path');
  const point = part(path, 'point');
  await point.scrollIntoViewIfNeeded();
  const box = (await point.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const isHeld = (right: number, down: number) =>
    point.evaluate((grip, [x, y]) => grip.contains(document.elementFromPoint(x!, y!)), [x + right, y + down]);
  for (const [right, down] of [
    [21, 0],
    [-21, 0],
    [0, 21],
    [0, -21],
  ] as const)
    expect(await isHeld(right, down)).toBe(true);
});

test.describe('the entropy curve', () => {
  test('never falls as keys raise the temperature, and its readings follow', async ({ page }) => {
    const curve = await figureOf(page, 'entropy-curve');
    await curve.getByRole('slider').focus();
    const entropy = curve.locator('[data-mark="entropy"]');
    await press(page, 'Home');
    let before = await numberIn(entropy);
    for (let step = 0; step < 8; step++) {
      await press(page, 'PageUp');
      const after = await numberIn(entropy);
      expect(after).toBeGreaterThanOrEqual(before);
      before = after;
    }
    expect(before).toBeCloseTo(Math.log(10), 2);
  });

  test('can be dragged, and is that of the scores that a cell has drawn', async ({ page }) => {
    const curve = await figureOf(page, 'entropy-curve');
    await dragAlong(page, part(curve, 'chart'), 0.5, 0.25);
    expect(await valueOf(curve.getByRole('slider'))).toBe(0.1);
    const drawn = curve.locator('.curve');
    const before = await drawn.getAttribute('d');
    await part(cell(page, 'scores'), 'draw').click();
    await expect(drawn).not.toHaveAttribute('d', before!);
  });
});
