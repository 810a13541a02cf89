import type { Page } from '@playwright/test';
import { textHash as hash } from '../../src/progress/text-hash.ts';
import { cell, output, part, run, write } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';
const theirs = 'const step2 = step1.map(() => 0.1); // theirs';
const mine = 'const step2 = step1.map((e) => e / 2); // mine';
const stored = (page: Page, id: string) =>
  page.evaluate((name) => localStorage.getItem(name), `softmax:edit:normalise:${id}`);
const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);
const choose = (page: Page, choice: string) => page.locator(`[data-choice="${choice}"]`).click();

async function share(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'My work' }).click();
  await page.locator('[data-part="share"]').click();
  return page.locator('[data-part="share-link"]').inputValue();
}

/** Makes a link out of these texts on a page of its own, as somebody else would. */
async function linkTo(page: Page, texts: Record<string, string>): Promise<string> {
  await page.goto(chapter);
  for (const [id, code] of Object.entries(texts)) await write(cell(page, id), code);
  const link = await share(page);
  await page.goto('404.html'); // leaving saves
  await page.evaluate(() => localStorage.clear());
  return link;
}

test('Share copies a link, shows it, and says how long it is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(chapter);
  await write(cell(page, 'step2'), theirs);
  const link = await share(page);
  expect(link).toMatch(/\/chapters\/normalise\/#code=d\./);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await expect(notice(page, 'share')).toContainText('The link is copied.');
  await expect(notice(page, 'share')).toContainText(`your text of 1 cell in ${link.length} characters`);
  await expect(page.locator('[data-part="my-work"]')).toBeFocused();
});

test('where the clipboard is refused, the link is there to be copied', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(chapter);
  await write(cell(page, 'step2'), theirs);
  expect(await share(page)).toContain('#code=');
  await expect(notice(page, 'share')).toContainText('Copy this link');
});

test('a long link is made with a warning, and without a change there is none to make', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('button', { name: 'My work' }).click();
  await page.locator('[data-part="share"]').click();
  await expect(notice(page, 'share')).toContainText('nothing to share yet');
  const noise = Array.from({ length: 3000 }, (_, index) => (index * 79_190_071) % 9_973_003).join(' ');
  await write(cell(page, 'step2'), `// ${noise}`);
  expect((await share(page)).length).toBeGreaterThan(8000);
  await expect(notice(page, 'share')).toContainText('more than 8,000 characters');
});

test('a link shows someone else’s code, which neither runs nor is saved', async ({ page }) => {
  const link = await linkTo(page, { scores: 'const scores = [1, 2];', step2: theirs });
  await page.goto(link);
  await expect(notice(page, 'link')).toContainText(
    'someone else’s code for 2 cells of this chapter: scores, step2.',
  );
  const step2 = cell(page, 'step2');
  await expect(step2).toHaveAttribute('data-overlay', 'link');
  await expect(part(step2, 'owner').first()).toHaveText('someone else’s code');
  await expect(step2.locator('pre code')).toHaveText(theirs);
  await expect(step2).toHaveAttribute('data-state', 'stale');
  await page.waitForLoadState('networkidle');
  await expect(page.locator('[data-state="fresh"], [data-state="failed"]')).toHaveCount(0);
  await page.waitForTimeout(600);
  expect(await stored(page, 'step2')).toBeNull();
  await run(step2);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  expect(await stored(page, 'step2')).toBeNull();
});

test('the reader’s own text is one choice away, and never lost', async ({ page }) => {
  const link = await linkTo(page, { step2: theirs });
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await expect.poll(() => stored(page, 'step2')).toContain('mine');
  await page.goto('about:blank');
  await page.goto(link);
  const code = cell(page, 'step2').locator('pre code');
  await expect(code).toHaveText(theirs);
  expect(await stored(page, 'step2')).toContain('mine');
  await choose(page, 'show-mine');
  await expect(code).toHaveText(mine);
  await expect(page.locator('[data-choice="show-theirs"]')).toBeFocused();
  await choose(page, 'show-theirs');
  await expect(code).toHaveText(theirs);
  await choose(page, 'discard');
  await expect(code).toHaveText(mine);
  await expect(notice(page, 'link')).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');
  expect(await stored(page, 'step2')).toContain('mine');
});

test('what is typed into someone else’s code is not saved over the reader’s own', async ({ page }) => {
  await page.goto(await linkTo(page, { step2: theirs }));
  await expect(notice(page, 'overlay')).toBeVisible();
  await write(cell(page, 'step2'), `${theirs}!`);
  await page.waitForTimeout(600);
  expect(await stored(page, 'step2')).toBeNull();
  await choose(page, 'show-mine');
  await expect(part(cell(page, 'step2'), 'source').getByRole('textbox')).toContainText('sum(step1)');
  await choose(page, 'show-theirs');
  await expect(part(cell(page, 'step2'), 'source').getByRole('textbox')).toHaveText(`${theirs}!`);
});

test('the reader may keep it, and undo that', async ({ page }) => {
  await page.goto(await linkTo(page, { step2: theirs }));
  await choose(page, 'keep');
  await expect.poll(() => stored(page, 'step2')).toContain('theirs');
  await expect(cell(page, 'step2')).toHaveAttribute('data-edited');
  await expect(cell(page, 'step2')).not.toHaveAttribute('data-overlay');
  await choose(page, 'undo');
  await expect.poll(() => stored(page, 'step2')).toBeNull();
  await expect(cell(page, 'step2').locator('pre code')).toContainText('sum(step1)');
});

test('a link that arrives in the open page is shown too, and replaces the one before', async ({ page }) => {
  const link = await linkTo(page, { step2: theirs });
  const second = await linkTo(page, { step1: 'const step1 = [1];' });
  await page.goto(chapter);
  await page.evaluate((hash) => void (location.hash = hash), new URL(link).hash);
  await expect(cell(page, 'step2')).toHaveAttribute('data-overlay', 'link');
  await page.evaluate((hash) => void (location.hash = hash), new URL(second).hash);
  await expect(cell(page, 'step1')).toHaveAttribute('data-overlay', 'link');
  await expect(cell(page, 'step2')).not.toHaveAttribute('data-overlay');
  expect(new URL(page.url()).hash).toBe(new URL(second).hash);
});

test('a link from before a change of the text says so', async ({ page }) => {
  const json = JSON.stringify({
    chapter: 'normalise',
    cells: [
      ['step2', '0000000000000000', theirs],
      ['gone', '0000000000000000', 'x'],
    ],
  });
  await page.goto(`${chapter}#code=p.${hash(json)}.${Buffer.from(json).toString('base64url')}`);
  await expect(notice(page, 'overlay')).toContainText('It was made for an older text of this cell.');
  await expect(notice(page, 'link')).toContainText('a cell that this chapter no longer has: gone');
});

for (const [kind, fragment, words] of [
  ['damaged', 'd.0000000000000000.AAAA', /is damaged/],
  ['cut short', '', /is damaged/],
  ['for another chapter', other('scores'), /another chapter, “scores”/],
] as const) {
  test(`a link that is ${kind} says so and leaves the page as it was`, async ({ page }) => {
    await page.goto(`${chapter}#code=${fragment}`);
    await expect(notice(page, 'link')).toHaveText(words);
    await expect(page.locator('[data-overlay], [data-state]:not([data-state="built"])')).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe('');
  });
}

function other(name: string): string {
  const json = JSON.stringify({ chapter: name, cells: [] });
  return `p.${hash(json)}.${Buffer.from(json).toString('base64url')}`;
}

test('the link of before holds what is here already', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  const before = await output(cell(page, 'step2')).innerText();
  await page.goto(await share(page));
  await expect(notice(page, 'link')).toContainText('nothing that is not here already');
  await expect(page.locator('[data-overlay]')).toHaveCount(0);
  expect(await output(cell(page, 'step2')).innerText()).toBe(before);
});
