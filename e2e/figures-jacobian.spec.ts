import type { Locator } from '@playwright/test';
import { dragAlong, figureOf, moveInEveryWay, press, slider, textsOf, valueOf } from './support/figures.ts';
import { part } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/jacobian/'));

const mark = (figure: Locator, name: string) => figure.locator(`[data-mark="${name}"]`);
const plain = (text: string) => Number(text.replace('−', '-'));
const numbersOf = async (places: Locator) => (await textsOf(places)).map(plain);
/** A number as the figures write it with a power of ten. */
const inPowers = (text: string) => {
  const [, digits, power] = /([\d.]+) · 10(⁻?[⁰¹²³⁴-⁹]+)/.exec(text)!;
  const exponent = [...power!].map((sign) => (sign === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign))).join('');
  return Number(digits) * 10 ** Number(exponent);
};

test.describe('the map of J', () => {
  const cells = '.heat-table [data-mark^="cell-"]';

  test('has every score as a slider, for keys and pointer', async ({ page }) => {
    const figure = await figureOf(page, 'jacobian-map');
    for (const item of ['A', 'B', 'C', 'D'])
      await moveInEveryWay(page, slider(figure, `Score of ${item}`), figure.locator('.share-number'));
  });

  test('says of the score that moves what was predicted and what came, from one start', async ({ page }) => {
    const figure = await figureOf(page, 'jacobian-map');
    const handle = slider(figure, 'Score of B');
    await handle.focus();
    await press(page, 'ArrowLeft', 10);
    await expect(mark(figure, 'words')).toHaveText(
      /^Score B up by 0\.50: predicted \+0\.100 .*, really \+0\.1\d\d\.$/,
    );
    await expect(mark(figure, 'step')).toHaveText('score of B +0.50');
    expect(await handle.getAttribute('aria-valuetext')).toMatch(
      /^0\.50, share 0\.\d{3}, change predicted \+0\.100, really \+0\.1\d\d$/,
    );
    const changes = await numbersOf(figure.locator('[data-mark^="predicted-"]'));
    const slopes = await numbersOf(figure.locator('[data-mark^="slope-"]'));
    changes.forEach((change, i) => expect(change).toBeCloseTo(0.5 * slopes[i]!, 3));
  });

  test('starts anew with another score, where the scores stand', async ({ page }) => {
    const figure = await figureOf(page, 'jacobian-map');
    const table = figure.locator('.heat-table');
    await expect(table).toHaveAttribute('data-moved', '1');
    const entries = await numbersOf(figure.locator(cells));
    await slider(figure, 'Score of D').focus();
    await press(page, 'PageUp');
    await expect(table).toHaveAttribute('data-moved', '3');
    await expect(mark(figure, 'step')).toHaveText('score of D +1.00');
    // the slopes of the step are the column of D in the table that was there
    expect(await numbersOf(figure.locator('[data-mark^="slope-"]'))).toEqual(
      [3, 7, 11, 15].map((i) => entries[i]),
    );
  });

  test('misses by about a hundredth with a tenth of the step', async ({ page }) => {
    const figure = await figureOf(page, 'jacobian-map');
    const tenth = part(figure, 'tenth');
    const miss = mark(figure, 'miss');
    await tenth.click();
    const before = inPowers(await miss.innerText());
    await tenth.click();
    await expect(miss).toContainText('Ten times the step missed by');
    expect(before / inPowers(await miss.innerText())).toBeGreaterThan(90);
    expect(before / inPowers(await miss.innerText())).toBeLessThan(110);
    await tenth.click();
    await expect(tenth).toHaveAttribute('aria-disabled', 'true');
    const last = await miss.innerText();
    await tenth.press('Enter');
    await expect(miss).toHaveText(last);
  });

  test('starts from here when told to, and goes back to how it was', async ({ page }) => {
    const figure = await figureOf(page, 'jacobian-map');
    const built = await textsOf(figure.locator('.number'));
    await part(figure, 'start-here').click();
    await expect(mark(figure, 'miss')).toHaveText('No step, no miss.');
    expect(await textsOf(figure.locator('[data-mark^="really-"]'))).toEqual(Array(4).fill('0.00000'));
    await expect(part(figure, 'tenth')).toHaveAttribute('aria-disabled', 'true');
    await part(figure, 'back').click();
    expect(await textsOf(figure.locator('.number'))).toEqual(built);
  });

  test('fades as one score is dragged high, and its rows and columns sum to 0 all the way', async ({
    page,
  }) => {
    const figure = await figureOf(page, 'jacobian-map');
    const largest = async () => Math.max(...(await numbersOf(figure.locator(cells))).map(Math.abs));
    const sums = figure.locator('[data-mark*="-sum-"]');
    expect(await largest()).toBeCloseTo(0.25, 2);
    await dragAlong(page, part(figure.locator('[data-item="1"]').first(), 'track'), 0.6, 0.8);
    expect(await textsOf(sums)).toEqual(Array(8).fill('0'));
    const halfway = await largest();
    await dragAlong(page, part(figure.locator('[data-item="1"]').first(), 'track'), 0.8, 1);
    expect(await largest()).toBeLessThan(0.05);
    expect(halfway).toBeGreaterThan(await largest());
    expect(await textsOf(sums)).toEqual(Array(8).fill('0'));
    await expect(mark(figure, 'ghost-0')).toHaveAttribute('data-out', 'true');
  });
});

test.describe('the slopes in the triangle', () => {
  /** How long the arrows are, in units of the drawing. */
  const lengths = (figure: Locator) =>
    figure.locator('.triangle .slope path').evaluateAll((paths) =>
      paths.map((path) => {
        const [x, y, tx, ty] = path
          .getAttribute('d')!
          .match(/-?[\d.]+/g)!
          .map(Number);
        return Math.hypot(tx! - x!, ty! - y!);
      }),
    );
  const largest = async (figure: Locator) => plain(await mark(figure, 'largest').innerText());

  test('are ⅓ at the centre, nearly ½ at a tie of two, and nearly nothing in a corner', async ({ page }) => {
    const figure = await figureOf(page, 'simplex-slopes');
    await part(figure, 'centre').click();
    await expect(mark(figure, 'largest')).toHaveText('0.333');
    for (const length of await lengths(figure)) expect(length).toBeCloseTo(280 / Math.sqrt(3) / 3, 0);
    await part(figure, 'tie').click();
    await expect(mark(figure, 'largest')).toHaveText('0.499');
    expect((await lengths(figure)).map(Math.round)).toEqual([70, 70, 0]);
    await part(figure, 'corner').click();
    expect(await largest(figure)).toBeLessThan(0.03);
    expect(Math.max(...(await lengths(figure)))).toBeLessThan(4);
    await expect(mark(figure, 'words')).toContainText('at most 0.020 times as far');
  });

  test('follow the point by keys and by the mouse, and each score', async ({ page }) => {
    const figure = await figureOf(page, 'simplex-slopes');
    const point = figure.getByRole('slider', { name: /^Point in the triangle/ });
    await point.focus();
    await press(page, 'End');
    expect(await valueOf(point)).toBe(99);
    expect(await largest(figure)).toBeLessThan(0.02);
    await press(page, 'Home');
    expect(await point.getAttribute('aria-valuetext')).toBe(
      'A 0.333, B 0.333, C 0.333, A small step of the scores moves the shares at most 0.333 times as far.',
    );
    const triangle = part(figure, 'triangle');
    const box = (await triangle.boundingBox())!;
    await page.mouse.click(box.x + 0.5 * box.width, box.y + 0.89 * box.height);
    expect(await largest(figure)).toBeGreaterThan(0.48);
    await moveInEveryWay(page, slider(figure, 'Score of C'), figure.locator('.slope-table td'));
  });

  test('have letters with air around them at the width of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    const figure = await figureOf(page, 'simplex-slopes');
    for (const place of ['centre', 'tie', 'corner']) {
      await part(figure, place).click();
      const boxes = await boxesOf(figure.locator('.triangle text:not([visibility="hidden"])'));
      boxes.forEach((one, i) =>
        boxes.slice(i + 1).forEach((other) => expect(gap(one, other)).toBeGreaterThan(4)),
      );
    }
  });
});

for (const [chapter, id] of [
  ['jacobian', 'simplex-slopes'],
  ['normalise', 'simplex'],
] as const) {
  test(`with forced colours the grip of the point in ${id} does not cover what it is to move`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`chapters/${chapter}/`);
    const figure = await figureOf(page, id);
    await expect(figure.locator('.point-grip')).toHaveCSS('fill', 'rgba(0, 0, 0, 0)');
  });
}

type Box = { x: number; y: number; width: number; height: number };
async function boxesOf(places: Locator): Promise<Box[]> {
  return Promise.all((await places.all()).map(async (place) => (await place.boundingBox())!));
}

function gap(one: Box, other: Box): number {
  const between = (a: number, width: number, b: number, wide: number) =>
    Math.max(a - b - wide, b - a - width);
  return Math.max(
    between(one.x, one.width, other.x, other.width),
    between(one.y, one.height, other.y, other.height),
  );
}

/** Whether all that lies this far from the middle of a handle still is the handle's, for a finger. */
async function isHeldAround(handle: Locator, grip: Locator): Promise<boolean> {
  await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await grip.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return handle.evaluate(
    (element, places) => places.every(([x, y]) => element.contains(document.elementFromPoint(x!, y!))),
    [0, 1, 2, 3].map((i) => [x + 21 * [1, -1, 0, 0][i]!, y + 21 * [0, 0, 1, -1][i]!]),
  );
}

test.describe('for a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  test('the point of the triangle is 44 pixels wide, and every track as high', async ({ page }) => {
    const slopes = await figureOf(page, 'simplex-slopes');
    const point = part(slopes, 'point');
    expect(await isHeldAround(point, point.locator('.point'))).toBe(true);
    for (const id of ['jacobian-map', 'simplex-slopes']) {
      const figure = await figureOf(page, id);
      for (const track of await part(figure, 'track').all())
        expect((await track.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    }
  });
});
