import type { Page } from '@playwright/test';
import { cell, exactNumbers, output, part, runAll } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const figure = (page: Page) => page.locator('[data-figure="digit-reader"]');
const pad = (page: Page) => part(figure(page), 'pad');
const said = (page: Page) => part(figure(page), 'said');
const notice = (page: Page) => cell(page, 'scores').locator('[data-notice="own-scores"]');
const choice = (page: Page, name: string) => notice(page).locator(`[data-choice="${name}"]`);
const example = (page: Page, name: string) => figure(page).getByRole('button', { name, exact: true });
const chaptersWithScores = [
  'scores',
  'exponentiate',
  'normalise',
  'see-it',
  'libraries',
  'stability',
  'temperature',
];

/** A stage of the ten digits, as numbers: what is written as a power of ten is read as one. */
async function column(page: Page, stage: string): Promise<number[]> {
  const texts = await figure(page).locator(`[data-stage="${stage}"]`).allTextContents();
  return texts.map((text) =>
    Number(
      text
        .replace('>', '')
        .replace('−', '-')
        .replace('·10', 'e')
        .replace(/[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]/g, (sign) => '-0123456789'['⁻⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(sign)]!),
    ),
  );
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** Draws with the mouse; places are parts of the pad's side. */
async function draw(page: Page, ...strokes: [x: number, y: number][][]): Promise<void> {
  // the pointer finds nothing outside the window
  await pad(page).evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const { x, y, width, height } = (await pad(page).boundingBox())!;
  for (const [first, ...rest] of strokes) {
    await page.mouse.move(x + first![0] * width, y + first![1] * height);
    await page.mouse.down();
    for (const [right, down] of rest)
      await page.mouse.move(x + right * width, y + down * height, { steps: 8 });
    await page.mouse.up();
  }
}

const seven: [number, number][] = [
  [0.2, 0.1],
  [0.8, 0.1],
  [0.4, 0.9],
];

async function sent(page: Page): Promise<number[]> {
  const raw = await page.evaluate(() => localStorage.getItem('softmax:own-scores'));
  return (JSON.parse(raw ?? '{}') as { logits: number[] }).logits;
}

/** Sends the logits of one of the examples to the chapters. */
async function send(page: Page, name: string): Promise<number[]> {
  await page.goto('digits/');
  await example(page, name).click();
  await expect(said(page)).toHaveText(name);
  await part(figure(page), 'use-in-chapters').click();
  await expect(part(figure(page), 'sent')).toBeVisible();
  return sent(page);
}

test('the classifier is loaded with the first stroke, not before', async ({ page, server }) => {
  const before = server.requests.length;
  const asked = () => server.requests.slice(before).filter((path) => /read-digit/.test(path));
  await page.goto('digits/', { waitUntil: 'networkidle' });
  await figure(page).scrollIntoViewIfNeeded();
  expect(asked()).toEqual([]);
  await draw(page, seven);
  await expect(said(page)).toHaveText('7');
  expect(asked()).not.toEqual([]);
});

test('a digit that is drawn is read, and its logits become shares that sum to 1', async ({ page }) => {
  await page.goto('digits/');
  await draw(page, seven);
  await expect(said(page)).toHaveText('7');
  const logits = await column(page, 'logit');
  const shares = await column(page, 'share');
  expect(logits.indexOf(Math.max(...logits))).toBe(7);
  expect(shares.indexOf(Math.max(...shares))).toBe(7);
  expect(sumOf(shares)).toBeCloseTo(1, 2);
  await expect(part(figure(page), 'whole')).toHaveText('1');
  const shifted = await column(page, 'below');
  expect(
    shifted.map((below, i) => below - (logits[i]! - logits[7]!)).every((gap) => Math.abs(gap) < 0.011),
  ).toBe(true);
  const exponentials = await column(page, 'exponential');
  const total = Number(await part(figure(page), 'total').textContent());
  expect(exponentials[7]).toBe(1);
  expect(sumOf(exponentials)).toBeCloseTo(total, 1);
});

test('the bars and the image follow while the line grows', async ({ page }) => {
  await page.goto('digits/');
  await draw(page, [[0.5, 0.1], [0.5, 0.9]]); // prettier-ignore
  await expect(said(page)).toHaveText('1');
  const before = await part(figure(page), 'image').innerHTML();
  await page.mouse.down();
  const { x, y, width } = (await pad(page).boundingBox())!;
  await page.mouse.move(x + 0.9 * width, y + 0.9 * width, { steps: 5 });
  await expect.poll(() => part(figure(page), 'image').innerHTML()).not.toBe(before);
  const top = figure(page).locator('[data-said] [data-bar="shareBar"]');
  expect(Number.parseFloat((await top.getAttribute('width'))!)).toBeGreaterThan(20);
  await page.mouse.up();
});

test('a finger draws and the page stays where it is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}digits/`);
  await pad(page).scrollIntoViewIfNeeded();
  const { x, y, width } = (await pad(page).boundingBox())!;
  const scrolled = await page.evaluate(() => scrollY);
  const session = await context.newCDPSession(page);
  const touch = (type: string, ...touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints });
  const middle = x + width / 2;
  await touch('touchStart', { x: middle, y: y + 0.1 * width });
  for (let down = 0.15; down < 0.95; down += 0.05)
    await touch('touchMove', { x: middle, y: y + down * width });
  await touch('touchEnd');
  await expect(said(page)).toHaveText('1');
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test('the keys draw: Space puts the pen down, the arrows lead it, and it is said where it is', async ({
  page,
}) => {
  await page.goto('digits/');
  await pad(page).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
  await expect(figure(page).locator('[data-part="announcement"]')).toContainText('column 7, row 2, pen down');
  for (const key of ['End', 'ArrowDown', 'End', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key);
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText('7');
  await page.keyboard.press('Backspace');
  await expect(said(page)).toHaveText('–');
  await expect(part(figure(page), 'verdict')).toHaveText('Nothing is drawn yet.');
  await page.keyboard.press('Tab');
  await expect(pad(page)).not.toBeFocused();
});

test('an example, a letter and a misread digit are read at the press of a button', async ({ page }) => {
  await page.goto('digits/');
  await example(page, '4').press('Enter');
  await expect(said(page)).toHaveText('4');
  await expect(figure(page).locator('[data-part="announcement"]')).toContainText('Read as 4');
  await example(page, 'B').click();
  await expect(part(figure(page), 'verdict')).toContainText('Read as 8 with a share above 0.999');
  const misread = figure(page).getByRole('button', { name: /^a 7, read as \d$/ });
  const wrong = /\d$/.exec((await misread.getAttribute('aria-label'))!)![0];
  await misread.click();
  await expect(said(page)).toHaveText(wrong);
  await part(figure(page), 'clear').click();
  await expect(said(page)).toHaveText('–');
});

test('a classifier that could not be loaded is tried again with the next stroke', async ({
  page,
  complaints,
}) => {
  await page.route(/read-digit/, (route) => route.abort());
  await page.goto('digits/');
  await draw(page, seven);
  await expect(part(figure(page), 'unloaded')).toBeVisible();
  await page.unroute(/read-digit/);
  await part(figure(page), 'clear').click();
  await draw(page, seven);
  await expect(said(page)).toHaveText('7');
  await expect(part(figure(page), 'unloaded')).toBeHidden();
  complaints.length = 0; // the browser reports the request that failed
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('one drawing is there with all its numbers, and so are the letters and what is misread', async ({
    page,
  }) => {
    await page.goto('digits/');
    await expect(page.getByText('Drawing needs JavaScript')).toBeVisible();
    await expect(part(figure(page), 'use-in-chapters')).toBeHidden();
    await expect(said(page)).toHaveText('8');
    expect(sumOf(await column(page, 'share'))).toBeCloseTo(1, 2);
    await expect(page.locator('.ink-gallery').last().locator('li')).toHaveCount(26);
  });
});

test('the logits arrive in chapter 3, nothing runs by itself, and its badges hold once it is run', async ({
  page,
}) => {
  const logits = await send(page, '4');
  await page.goto('chapters/normalise/');
  const scores = cell(page, 'scores');
  await expect(notice(page)).toContainText('ten logits for our 4');
  await expect(scores).toHaveAttribute('data-state', 'built');
  await choice(page, 'use-digit').click();
  await expect(scores).toHaveAttribute('data-overlay', 'digit');
  await expect(part(scores, 'source').locator('code')).toContainText(`${logits[4]}`);
  await expect(scores).toHaveAttribute('data-state', 'stale');
  await expect(part(scores, 'draw')).toBeHidden();
  await runAll(page);
  expect(await exactNumbers(output(scores))).toEqual(logits);
  await expect(
    page.locator('[data-check]:not([data-verdict="passed"], [data-verdict="cannot-fail"])'),
  ).toHaveCount(0);
  await choice(page, 'back').click();
  await expect(scores).not.toHaveAttribute('data-overlay');
  await expect(part(scores, 'source').locator('code')).toContainText('randn(10, seed)');
  await expect(choice(page, 'use-digit')).toBeVisible();
});

for (const chapter of chaptersWithScores) {
  test(`chapter “${chapter}” offers them, and runs with them without an error`, async ({ page }) => {
    await send(page, '4');
    await page.goto(`chapters/${chapter}/`);
    await choice(page, 'use-digit').click();
    await runAll(page);
    await expect(cell(page, 'scores')).toHaveAttribute('data-state', 'fresh');
    const failed = page.locator('[data-check]:not([data-verdict="passed"], [data-verdict="cannot-fail"])');
    expect(
      await failed.evaluateAll((checks) => checks.map((check) => check.getAttribute('data-check'))),
    ).toEqual([]);
  });
}

test('the reader’s own text stays what it is, and comes back', async ({ page }) => {
  await send(page, '1');
  await page.evaluate(() => {
    const edit = { version: 1, base: '0000000000000000', code: 'const scores = [1, 2];' };
    localStorage.setItem('softmax:edit:normalise:scores', JSON.stringify(edit));
  });
  await page.goto('chapters/normalise/');
  await choice(page, 'use-digit').click();
  await expect(choice(page, 'back')).toHaveText('Back to your own text');
  const stored = () => page.evaluate(() => localStorage.getItem('softmax:edit:normalise:scores'));
  expect(await stored()).toContain('[1, 2]');
  await choice(page, 'back').click();
  await expect(part(cell(page, 'scores'), 'source').locator('code')).toHaveText('const scores = [1, 2];');
  expect(await stored()).toContain('[1, 2]');
});

test('what is drawn in another tab is offered here at once, and what was taken stays until it is exchanged', async ({
  page,
  context,
  baseURL,
}) => {
  const other = await context.newPage();
  await page.goto('chapters/normalise/');
  await expect(notice(page)).toHaveCount(0);
  await other.goto(`${baseURL}digits/`);
  await example(other, '4').click();
  await part(figure(other), 'use-in-chapters').click();
  await choice(page, 'use-digit').click();
  await example(other, '9').click();
  await expect(said(other)).toHaveText('9');
  await part(figure(other), 'use-in-chapters').click();
  await expect(choice(page, 'use-digit')).toHaveText('Use the newer ones');
  await expect(notice(page)).toContainText('our 4');
  await choice(page, 'use-digit').click();
  await expect(notice(page)).toContainText('our 9');
  await part(figure(other), 'forget').click();
  await choice(page, 'back').click();
  await expect(notice(page)).toHaveCount(0);
});

test('a value that cannot be read is as good as none', async ({ page }) => {
  await page.goto('digits/');
  await page.evaluate(() => localStorage.setItem('softmax:own-scores', '{"version":1,"logits":[1]}'));
  await page.goto('chapters/normalise/');
  await expect(cell(page, 'scores')).toHaveAttribute('data-state', 'built');
  await expect(notice(page)).toHaveCount(0);
  await page.goto('digits/');
  await expect(part(figure(page), 'sent')).toBeHidden();
});

test('a mutant that needs the place of the logits waits until they are sent away', async ({ page }) => {
  await send(page, '4');
  await page.goto('chapters/exponentiate/');
  await choice(page, 'use-digit').click();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.locator('[data-mutant="score-710"] [data-part="make-it-fail"]').first().click();
  await expect(page.locator('chapter-notebook > [data-part="announcement"]')).toContainText(
    'a digit’s logits',
  );
  await expect(cell(page, 'scores')).toHaveAttribute('data-overlay', 'digit');
});
