import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cell, output, part, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/normalise/';
const mine = 'const step2 = step1.map((e) => e / sum(step1)); // mine\nstep2';
const banner = (page: Page) => page.locator('[data-part="broken"]');
const mutant = (page: Page, check: string, name: string) =>
  cell(page, check).locator(`[data-mutant="${name}"]`);
const makeItFail = (page: Page, check: string, name: string) =>
  part(mutant(page, check, name), 'make-it-fail');
const open = (page: Page, check: string) => cell(page, check).locator('summary').click();
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));
const passedHere = /passed here/;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an opened badge has its code, its mutants, who writes them, and what the check said', async ({
    page,
  }) => {
    await page.goto(chapter);
    await open(page, 'law');
    await expect(part(cell(page, 'law'), 'source')).toContainText('assertArrayAlmostEqual(logRatios');
    await expect(part(cell(page, 'law'), 'compared')).toHaveText(
      /^It compared 16 pairs of numbers\. The closest call: got \S+, expected \S+, \S+ apart where 1\.5e-9 is allowed\.$/,
    );
    await expect(cell(page, 'law').locator('[data-mutant]')).toHaveCount(5);
    const twice = mutant(page, 'law', 'softmax-twice');
    await expect(twice).toContainText('Applies softmax to its own result: the shares come out almost equal.');
    await expect(twice).toContainText(/The check said:\s+The value at \[1\] is -0\.\d+ and should be -1\.36/);
    await expect(twice).toContainText(
      'applies it again. Seen in tflearn/tflearn#562 (the second one taken out);',
    );
    await expect(twice.getByRole('link')).toHaveText([
      'softmax-twice',
      'tflearn/tflearn#562',
      'jaehong31/CGES#1',
    ]);
    await expect(makeItFail(page, 'law', 'softmax-twice')).toBeHidden();
  });

  test('a check that can’t fail is grey, says why, and has no mutants', async ({ page }) => {
    await page.goto('chapters/exponentiate/');
    const grey = page.locator('[data-check][data-verdict="cannot-fail"]');
    await expect(grey).toHaveCount(1);
    await grey.locator('summary').click();
    await expect(grey).toContainText('This check cannot fail: ');
    await expect(grey.locator('[data-mutant]')).toHaveCount(0);
  });
});

test('make it fail puts a mutant into the chapter, and one click brings everything back', async ({
  page,
}) => {
  await page.goto(chapter);
  const shares = await output(cell(page, 'step2')).textContent();
  const picture = await output(cell(page, 'raise-one')).innerHTML();
  await open(page, 'law');
  await makeItFail(page, 'law', 'hardmax').click();
  await expect(banner(page)).toContainText('You are looking at a broken softmax: hardmax.');
  await expect(cell(page, 'law')).toHaveAttribute('data-verdict', 'failed');
  await expect(output(cell(page, 'law'))).toContainText('is NaN and should be 0');
  await expect(part(cell(page, 'law'), 'compared')).toBeHidden();
  await expect(cell(page, 'candidate')).toHaveAttribute('data-overlay', 'mutant');
  await expect(part(cell(page, 'candidate'), 'source')).toContainText('indexOf');
  await expect(output(cell(page, 'step2'))).toContainText('1');
  expect(await output(cell(page, 'step2')).textContent()).not.toBe(shares);
  await expect.poll(() => output(cell(page, 'raise-one')).innerHTML()).not.toBe(picture);
  await expect(page.locator('[data-part="announcement"]')).toContainText('The check says: ');

  await banner(page).getByRole('button', { name: 'Bring ours back' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect(cell(page, 'law').locator('[data-part="verdict"]')).toHaveText('passed here, identical');
  await expect(output(cell(page, 'step2'))).toHaveText(shares ?? '');
  await expect(page.locator('[data-overlay]')).toHaveCount(0);
  expect(await stored(page)).toBe('{}');
});

test('the reader’s own text is under the mutant, is not touched, and comes back', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await expect.poll(() => stored(page)).toContain('// mine');
  const before = await stored(page);
  await open(page, 'law');
  await makeItFail(page, 'law', 'uniform').click();
  await expect(cell(page, 'law')).toHaveAttribute('data-verdict', 'failed');
  await expect(part(cell(page, 'step2'), 'source')).not.toContainText('// mine');
  await part(cell(page, 'step2'), 'source').getByRole('textbox').press('End');
  await page.keyboard.type(' // typed into the mutant');
  await makeItFail(page, 'law', 'uniform').click();
  await expect(cell(page, 'law').locator('[data-part="verdict"]')).toHaveText(passedHere);
  await expect(part(cell(page, 'step2'), 'source')).toContainText('// mine');
  await expect(cell(page, 'step2')).toHaveAttribute('data-edited', '');
  await part(cell(page, 'step2'), 'source').getByRole('textbox').press('ControlOrMeta+z');
  await expect(part(cell(page, 'step2'), 'source')).toContainText('// mine');
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await stored(page)).toBe(before);
  await page.reload();
  await expect(part(cell(page, 'step2'), 'source')).toContainText('// mine');
  await expect(banner(page)).toHaveCount(0);
});

test('one mutant at a time, by keys alone, and the focus stays where it helps', async ({ page }) => {
  await page.goto(chapter);
  await cell(page, 'law').locator('summary').press('Enter');
  const first = makeItFail(page, 'law', 'base-two');
  await first.press('Enter');
  await expect(cell(page, 'law')).toHaveAttribute('data-verdict', 'failed');
  await expect(first).toBeFocused();
  await expect(first).toHaveText('Bring ours back');
  await makeItFail(page, 'law', 'uniform').press('Enter');
  await expect(banner(page)).toHaveCount(1);
  await expect(banner(page)).toContainText('a broken softmax: uniform');
  await expect(first).toHaveText('Make it fail');
  // base-two takes the place of the first step too, uniform does not: that step has its own text again
  await expect(part(cell(page, 'step1'), 'source')).toContainText('Math.exp');
  await banner(page).getByRole('button').press('Enter');
  await expect(makeItFail(page, 'law', 'uniform')).toBeFocused();
  await expect(cell(page, 'law').locator('[data-part="verdict"]')).toHaveText('passed here, identical');
});

test('a hard input is told from wrong code', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  await open(page, 'finite');
  await makeItFail(page, 'finite', 'score-710').click();
  await expect(banner(page)).toContainText('You are looking at a hard input: score-710. The code is right');
  await expect(cell(page, 'finite')).toHaveAttribute('data-verdict', 'failed');
});

test('without a connection it is said that the mutants are missing, and the next click tries again', async ({
  page,
  complaints,
}) => {
  await page.goto(chapter);
  await page.route('**/mutants.json', (route) => route.abort());
  await open(page, 'law');
  await makeItFail(page, 'law', 'hardmax').click();
  await expect(page.locator('[data-notice="mutants"]')).toContainText('could not be loaded');
  await page.unroute('**/mutants.json');
  await makeItFail(page, 'law', 'hardmax').click();
  await expect(banner(page)).toBeVisible();
  await expect(page.locator('[data-notice="mutants"]')).toHaveCount(0);
  complaints.length = 0;
});

const search = (page: Page, check: string) => part(cell(page, check), 'search');
const tryToBreak = (page: Page, check: string) => part(cell(page, check), 'try-to-break');
const searched = (page: Page, check: string) =>
  expect(search(page, check).locator('form')).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
const smallest = (page: Page, check: string) => part(search(page, check), 'smallest');

test('a search finds nothing for a true claim, and says that this is no proof', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  await open(page, 'never-reversed');
  await tryToBreak(page, 'never-reversed').click();
  await searched(page, 'never-reversed');
  await expect(search(page, 'never-reversed')).toContainText(
    /Scores from −20 to 20\s*1,000 inputs, none found\. That is no proof\.\s*Every finite double\s*1,000 inputs, none found/,
  );
});

test('a search finds where floating point breaks a claim of the real numbers, and puts it into the chapter', async ({
  page,
}) => {
  await page.goto('chapters/exponentiate/');
  await open(page, 'finite');
  await tryToBreak(page, 'finite').press('Enter');
  await searched(page, 'finite');
  await expect(search(page, 'finite')).toContainText('Over the real numbers the claim may still be true');
  const scores = JSON.parse(await smallest(page, 'finite').innerText()) as number[];
  expect(scores).toHaveLength(2);
  expect(scores.some((x) => Math.exp(x) === Infinity)).toBe(true);
  await expect(search(page, 'finite')).toContainText('Infinity is not finite');
  await search(page, 'finite').getByRole('button', { name: 'Put it into the chapter' }).click();
  await expect(banner(page)).toContainText(`a hard input: [${scores.join(', ')}]`);
  await expect(part(cell(page, 'scores'), 'source')).toContainText(`const scores = [${scores.join(', ')}];`);
  await expect(cell(page, 'finite')).toHaveAttribute('data-verdict', 'failed');
  await banner(page).getByRole('button').click();
  await expect(cell(page, 'finite').locator('[data-part="verdict"]')).toHaveText(passedHere);
});

test('a search on a mutant finds that its claim is false, again with the same seed', async ({ page }) => {
  await page.goto(chapter);
  await open(page, 'law');
  await makeItFail(page, 'law', 'base-two').click();
  await expect(cell(page, 'law')).toHaveAttribute('data-verdict', 'failed');
  const field = search(page, 'law').getByLabel('seed');
  await tryToBreak(page, 'law').click();
  await searched(page, 'law');
  await field.fill('4711');
  await field.press('Enter');
  await searched(page, 'law');
  const found = await search(page, 'law').locator('.search-results').innerText();
  expect(found).toMatch(/^Scores from −20 to 20\s+Input \d+ breaks it\. .*the claim is false/);
  await search(page, 'law').getByRole('button', { name: 'Again with this seed' }).click();
  await searched(page, 'law');
  expect(await search(page, 'law').locator('.search-results').innerText()).toBe(found);
  await search(page, 'law').getByRole('button', { name: 'Put it into the chapter' }).click();
  await expect(banner(page)).toContainText('a broken softmax: base-two. Here it gets [');
  await expect(page.locator('[data-overlay="mutant"]')).toHaveCount(3);
});

test('a search can be stopped, and what can’t be a seed is refused', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'candidate'), 'const candidate = (x: number[]) => { for (;;); };');
  await open(page, 'law');
  await tryToBreak(page, 'law').click();
  const stop = search(page, 'law').getByRole('button', { name: 'Stop' });
  await stop.press('Enter');
  await searched(page, 'law');
  await expect(search(page, 'law')).toContainText('Stopped by you after 0 inputs.');
  await expect(search(page, 'law').getByRole('button', { name: 'Again with this seed' })).toBeFocused();
  await search(page, 'law').getByLabel('seed').fill('one');
  await search(page, 'law').getByLabel('seed').press('Enter');
  await expect(search(page, 'law').getByLabel('seed')).toHaveAttribute('aria-invalid', 'true');
});

test('what a cell can’t compute is told from a claim that is false', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), 'const step2 = missing.map(() => scores);\nconst missing = step1;');
  await open(page, 'zero-to-one');
  await tryToBreak(page, 'zero-to-one').click();
  await searched(page, 'zero-to-one');
  await expect(search(page, 'zero-to-one')).toContainText('None of 1,000 inputs could be computed');
  await expect(search(page, 'zero-to-one')).toContainText('missing is used before it is declared');
});

test('only a check that says something about the scores can be tried on others', async ({ page }) => {
  await page.goto('chapters/libraries/');
  await expect(tryToBreak(page, 'six-decimals')).toHaveCount(1);
  await expect(tryToBreak(page, 'nine-decimals')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe has nothing to say about an opened badge, its banner and its search, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('chapters/exponentiate/');
    await open(page, 'finite');
    await makeItFail(page, 'finite', 'score-710').click();
    await expect(cell(page, 'finite')).toHaveAttribute('data-verdict', 'failed');
    await tryToBreak(page, 'finite').click();
    await searched(page, 'finite');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
}
