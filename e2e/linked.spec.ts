import type { Locator, Page } from '@playwright/test';
import { dragBy, figureOf, slider } from './support/figures.ts';
import { cell, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

/** The pieces of code that are lit. */
const litCode = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));
const symbol = (page: Page, name: string) => page.locator(`.katex-html .link-${name}`);
const expectLit = (place: Locator) => expect(place).toHaveClass(/\blit\b/);
/** The buttons of a chapter, whose code is loaded when they come near. */
const buttonsOf = async (page: Page) => {
  const buttons = page.getByRole('group', { name: 'Light up in formula, code and picture' });
  await buttons.scrollIntoViewIfNeeded();
  await expect(buttons.getByRole('button').first()).toHaveAttribute('aria-pressed', 'false');
  return buttons;
};

/** Points at a word of a cell's code, or at the space before it, by its first place. */
async function pointAtCode(page: Page, id: string, word: string, space = false): Promise<void> {
  const code = cell(page, id).locator('pre code');
  await code.scrollIntoViewIfNeeded();
  const place = await code.evaluate(
    (element, { word, space }) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        if (walker.currentNode.textContent?.trim() !== word) continue;
        if (space) walker.previousNode();
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`no ${word} in the cell`);
    },
    { word, space },
  );
  await page.mouse.move(place.x, place.y);
}

test.describe('in chapter 3', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('chapters/normalise/');
    await buttonsOf(page);
    await figureOf(page, 'whole-bar');
  });

  test('pointing at a symbol of the formula lights the code, the number and the mark', async ({ page }) => {
    await symbol(page, 'total').first().hover();
    expect(await litCode(page)).toEqual(['total', 'sum(e)', 'total']);
    await expectLit(page.locator('[data-mark="total"]'));
    await expectLit(page.locator('[data-figure="whole-bar"] svg[data-link="total"]'));
    await page.getByRole('heading', { name: 'Between 0 and 1' }).hover();
    expect(await litCode(page)).toEqual([]);
    await expect(page.locator('.lit')).toHaveCount(0);
  });

  test('pointing at the code lights the formula and the mark', async ({ page }) => {
    await pointAtCode(page, 'candidate', 'exp');
    expect(await litCode(page)).toEqual(['Math.exp(v)']);
    await expectLit(symbol(page, 'exponential').first());
    await expectLit(page.locator('[data-mark="now-3"]'));
  });

  test('the light follows a pointer that jumps from space to space of the code', async ({ page }) => {
    await pointAtCode(page, 'candidate', '/', true);
    expect(await litCode(page)).toEqual(['v / total']);
    await pointAtCode(page, 'candidate', 'candidate', true);
    expect(await litCode(page)).toEqual([]);
  });

  test('a mark of the picture lights the formula and the code, and buttons do the same with keys', async ({
    page,
  }) => {
    await page.locator('[data-figure="whole-bar"] [data-mark="share-3"]').hover();
    expect(await litCode(page)).toEqual(['v / total']);
    const button = page.getByRole('button', { name: 'the score', exact: true });
    await button.focus();
    expect(await litCode(page)).toEqual(['v']);
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('heading', { name: 'Between 0 and 1' }).hover();
    expect(await litCode(page)).toEqual(['v']);
  });

  test('a button that is pressed says where in the code its quantity stands', async ({ page }) => {
    const told = page.locator('[data-part="in-code"]');
    const button = page.getByRole('button', { name: 'the sum of all exponentials' });
    await button.click();
    await expect(told).toHaveText('Lit in candidate: total, sum(e)');
    await button.click();
    await expect(told).toHaveText('');
  });

  test('the worked fraction has the numbers of the item that is moved, and of the reader’s own scores', async ({
    page,
  }) => {
    const word = (name: string) => page.locator(`[data-figure="worked-softmax"] [data-mark="${name}"]`);
    await dragBy(page, slider(page.locator('[data-figure="whole-bar"]'), 'Score 5'), 60);
    await expect(word('item')).toHaveText('5');
    const moved = await page.locator('[data-mark="score-5"]').textContent();
    await expect(word('score')).toHaveText(moved!);
    await expect(word('share')).toHaveText((await page.locator('[data-mark="share-5"]').textContent())!);
    await write(cell(page, 'scores'), 'const scores = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];');
    await run(cell(page, 'scores'));
    await expect(word('total')).toHaveText('10.0');
    await expect(word('share')).toHaveText('0.100');
  });
});

test('a button that has the focus before its code is there lights up once it is', async ({ page }) => {
  await page.goto('chapters/stability/');
  const button = page.getByRole('button', { name: 'the shift', exact: true });
  expect(await button.getAttribute('aria-pressed')).toBeNull();
  await button.focus();
  await expectLit(symbol(page, 'shift').first());
});

test('the worked fraction follows the cell before the bar below it is near', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 240 });
  await page.goto('chapters/normalise/');
  const worked = page.locator('[data-figure="worked-softmax"]');
  await worked.scrollIntoViewIfNeeded();
  await write(cell(page, 'scores'), 'const scores = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];');
  await run(cell(page, 'scores'));
  await expect(worked.locator('[data-mark="total"]')).toHaveText('10.0');
  await expect(page.locator('[data-figure="whole-bar"]').getByRole('slider')).toHaveCount(0);
});

const chapters = [
  {
    address: 'chapters/exponentiate/',
    point: 'exponential',
    lit: ['Math.exp(x)', 'Math.exp(1)', 'Math.exp(0)', 'Math.exp(6)', 'Math.exp(5)'],
    mark: '[data-figure="exp-curve"] [data-mark="exp-a"]',
    code: { cell: 'step1', word: 'exp', name: 'exponential' },
    marked: '[data-figure="exp-curve"] [data-mark="dot-b"]',
    button: 'a ratio of exponentials',
    pressed: [
      'Math.exp(1) / Math.exp(0)',
      'Math.exp(6) / Math.exp(5)',
      'e / step1[0]',
      'Math.exp(x - scores[0])',
    ],
  },
  {
    address: 'chapters/stability/',
    point: 'shift',
    lit: ['largest', 'Math.max(...x)', 'largest', 'largest', 'Math.max(...x)', 'largest', 'largest'],
    mark: '[data-figure="cliff-comb"] [data-part="offset"]',
    code: { cell: 'lse', word: 'sum', name: 'total' },
    marked: '[data-figure="cliff-comb"] [data-part="total"]',
    button: 'the exponential',
    pressed: ['Math.exp(v - largest)', 'Math.exp(v - largest)'],
  },
  {
    address: 'chapters/temperature/',
    point: 'temperature',
    lit: ['T', 'T'],
    mark: '[data-figure="temperature-path"] [data-mark="temperature"]',
    code: { cell: 'at-temperature', word: 'T', name: 'temperature' },
    marked: '[data-figure="entropy-curve"] [data-mark="cursor"]',
    button: 'the score',
    pressed: ['v'],
  },
  {
    address: 'chapters/jacobian/',
    point: 'score',
    lit: ['x'],
    mark: '[data-figure="jacobian-map"] [data-mark="score-0"]',
    code: { cell: 'derivatives', word: '*', name: 'jacobian' },
    marked: '[data-figure="jacobian-map"] td:has([data-mark="cell-0-0"])',
    button: 'a slope',
    pressed: ['a * (delta(i, j) - b)'],
  },
  {
    address: 'chapters/cross-entropy/',
    point: 'logit',
    lit: ['x[y]'],
    mark: '[data-figure="loss-and-slope"] [data-mark="lead"]',
    code: { cell: 'slope', word: '===', name: 'slope' },
    marked: '[data-figure="loss-and-slope"] [data-mark="cross-tangent"]',
    button: 'the loss',
    pressed: ['logSumExp(x.map((v) => v - x[y]))'],
  },
];

for (const { address, point, lit, mark, code, marked, button, pressed } of chapters) {
  test.describe(`in ${address}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(address);
      await buttonsOf(page);
    });

    test('a symbol lights its code and its mark', async ({ page }) => {
      for (const each of await symbol(page, point).all()) {
        await each.hover();
        await expect.poll(() => litCode(page)).toEqual(lit);
        await expectLit(page.locator(mark));
        await page.getByRole('heading', { level: 1 }).hover();
        await expect(page.locator('.lit')).toHaveCount(0);
        expect(await litCode(page)).toEqual([]);
      }
    });

    test('code lights its symbol and its mark', async ({ page }) => {
      await pointAtCode(page, code.cell, code.word);
      await expectLit(symbol(page, code.name).first());
      await expectLit(page.locator(marked));
    });

    test('a mark lights its symbol and its code', async ({ page }) => {
      await page.locator(mark).hover();
      await expectLit(symbol(page, point).first());
      expect(await litCode(page)).toEqual(lit);
    });

    test('its buttons do so with keys, and a formula has no more stops for Tab than before', async ({
      page,
    }) => {
      const each = page.getByRole('button', { name: button, exact: true });
      await each.focus();
      expect(await litCode(page)).toEqual(pressed);
      await page.keyboard.press('Space');
      await expect(each).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('[data-part="in-code"]')).toContainText(pressed[0]!);
      await each.blur();
      expect(await litCode(page)).toEqual(pressed);
      await expect(page.locator('.formula [tabindex]')).toHaveCount(0);
    });
  });
}
