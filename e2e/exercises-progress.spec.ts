import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { exerciseNames, readExercise } from '../src/exercises/build/read-exercise.ts';
import { answer, check, exerciseOf, open, part, root } from './support/exercise.ts';
import { expect, test } from './support/test.ts';

const inList = (page: Page, name: string) => page.locator(`exercise-list [data-exercise="${name}"]`);
const onPage = (page: Page, name: string) => page.locator(`progress-page [data-part="${name}"]`);

const write = (page: Page, name: string, record: object) =>
  page.evaluate(
    ([key, value]) => localStorage.setItem(key!, value!),
    [
      `softmax:exercise:${name}`,
      JSON.stringify({ version: 1, steps: [], tries: 1, hints: 0, solution: false, at: 1, ...record }),
    ],
  );

async function solve(page: Page): Promise<string> {
  const exercise = await exerciseOf('choose');
  await open(page, exercise.data.name);
  await answer(page, exercise, exercise.solution);
  await check(page);
  await expect(root(page)).toHaveAttribute('data-progress', 'solved');
  return exercise.data.name;
}

test('what is solved shows in the lists, on the page of progress and after a reload', async ({ page }) => {
  const name = await solve(page);
  const { frontmatter } = await readExercise(name);
  for (const address of ['exercises/', `chapters/${frontmatter.chapter}/`, 'progress/']) {
    await page.goto(address);
    await expect(inList(page, name)).toHaveAttribute('data-progress', 'solved');
    await expect(inList(page, name)).toContainText('solved');
  }
  await expect(onPage(page, 'count-solved')).toHaveText('1');
  await expect(onPage(page, 'count-new')).toHaveText(String((await exerciseNames()).length - 1));
  await page.goto(`exercises/${name}/`);
  await expect(root(page)).toHaveAttribute('data-progress', 'solved');
  await expect(part(page, 'progress')).toContainText(/^solved on \d/);
});

test('an exercise that has changed since, or has another name now, shows no tick', async ({ page }) => {
  const { data } = await exerciseOf('write');
  const old = { hash: 'of-an-older-version', steps: data.steps.map(({ id }) => id), solved: 1, hints: 2 };
  await page.goto('progress/');
  await write(page, data.name, old);
  await write(page, 'a-name-that-is-gone', { ...old, hash: data.hash });
  await page.reload();
  await expect(inList(page, data.name)).toHaveAttribute('data-progress', 'changed');
  await expect(inList(page, data.name)).toContainText('changed since you worked on it');
  await expect(onPage(page, 'count-solved')).toHaveText('0');
  await expect(onPage(page, 'elsewhere')).toContainText('an exercise that this site does not have');
  await open(page, data.name);
  await expect(part(page, 'progress')).toHaveText('changed since you worked on it');
  await expect(root(page)).toHaveAttribute('data-progress', 'new');
  await expect(part(page, 'success')).toBeHidden();
  await expect(page.locator('.hint:visible')).toHaveCount(0);
});

test('a solved mark from another tab shows at once, and a reset too', async ({ page, context, baseURL }) => {
  const exercise = await exerciseOf('choose');
  const [list, same] = [await context.newPage(), await context.newPage()];
  await list.goto(`${baseURL}progress/`);
  await same.goto(`${baseURL}exercises/${exercise.data.name}/`);
  await solve(page);
  await expect(inList(list, exercise.data.name)).toHaveAttribute('data-progress', 'solved');
  await expect(onPage(list, 'count-solved')).toHaveText('1');
  await expect(root(same)).toHaveAttribute('data-progress', 'solved');
  await expect(part(same, 'success')).toBeVisible();
  await page.bringToFront();
  await part(page, 'reset').click();
  await expect(inList(list, exercise.data.name)).toHaveAttribute('data-progress', 'new');
  await expect(root(same)).toHaveAttribute('data-progress', 'new');
  await expect(part(same, 'success')).toBeHidden();
});

test('Continue leads to the exercise that was worked on last, else to the first that is not solved', async ({
  page,
}) => {
  await page.goto('progress/');
  const items = page.locator('exercise-list [data-exercise]');
  const [first, second, third] = await items.evaluateAll((all) =>
    all.slice(0, 3).map((item) => (item as HTMLElement).dataset as { exercise: string; hash: string }),
  );
  await expect(onPage(page, 'continue')).toContainText('Begin with');
  await write(page, first!.exercise, { hash: first!.hash, solved: 5, at: 5 });
  await page.reload();
  await expect(onPage(page, 'continue')).toContainText('Go on with');
  await expect(onPage(page, 'continue')).toHaveAttribute('href', new RegExp(`/${second!.exercise}/$`));
  await write(page, third!.exercise, { hash: third!.hash, at: 9 });
  await write(page, second!.exercise, { hash: second!.hash, at: 7 });
  await page.reload();
  await expect(onPage(page, 'continue')).toContainText('Continue where you left');
  await expect(onPage(page, 'continue')).toHaveAttribute('href', new RegExp(`/${third!.exercise}/$`));
});

test('a file carries progress and answers to another browser, and takes nothing away there', async ({
  page,
  browser,
  baseURL,
}) => {
  const name = await solve(page);
  await page.goto('progress/');
  const [download] = await Promise.all([page.waitForEvent('download'), onPage(page, 'export').click()]);
  expect(download.suggestedFilename()).toMatch(/^softmax-progress-\d{4}-\d\d-\d\d\.json$/);
  const text = await readFile(await download.path(), 'utf8');
  await expect(onPage(page, 'announcement')).toContainText('1 exercise and 1 answer');

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(`${baseURL}progress/`);
  const { data } = await exerciseOf('write');
  await write(elsewhere, data.name, { hash: data.hash, solved: 3, at: 3 });
  const load = (content: string) =>
    onPage(elsewhere, 'import').setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });
  await load('{"something": "else"}');
  await expect(onPage(elsewhere, 'progress-notices')).toContainText('no progress that was saved here');
  await load(text);
  await expect(inList(elsewhere, name)).toHaveAttribute('data-progress', 'solved');
  await expect(inList(elsewhere, data.name)).toHaveAttribute('data-progress', 'solved');
  await elsewhere.locator('[data-choice="undo"]').click();
  await expect(inList(elsewhere, name)).toHaveAttribute('data-progress', 'new');
  await expect(inList(elsewhere, data.name)).toHaveAttribute('data-progress', 'solved');
  await load(text);
  await expect(inList(elsewhere, name)).toHaveAttribute('data-progress', 'solved');
  await elsewhere.goto(`${baseURL}exercises/${name}/`);
  await expect(root(elsewhere)).toHaveAttribute('data-progress', 'solved');
  await expect(part(elsewhere, 'owner')).toBeVisible();
  await elsewhere.context().close();
});

test('a file that has other answers than the reader’s own asks before it replaces them', async ({ page }) => {
  const name = await solve(page);
  await page.goto('progress/');
  const key = `softmax:edit:exercise-${name}:answer`;
  const mine = await page.evaluate((key) => localStorage.getItem(key), key);
  const { base } = JSON.parse(mine ?? '') as { base: string };
  const file = JSON.stringify({
    softmaxProgress: 1,
    exercises: {},
    answers: { [name]: { base, code: 'const choice = [];\n' } },
  });
  const load = () =>
    onPage(page, 'import').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  await load();
  await expect(page.locator('[data-notice="import"]')).toContainText(name);
  await page.locator('[data-choice="keep"]').click();
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toBe(mine);
  await load();
  await page.locator('[data-choice="replace"]').click();
  expect(await page.evaluate((key) => localStorage.getItem(key), key)).toContain('const choice = [];');
});

test('everything can be forgotten, after a question, and brought back', async ({ page }) => {
  const name = await solve(page);
  await page.goto('progress/');
  await onPage(page, 'forget').click();
  await page.locator('[data-choice="forget"]').click();
  await expect(inList(page, name)).toHaveAttribute('data-progress', 'new');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('exercise'))),
  ).toEqual([]);
  await page.locator('[data-choice="undo"]').click();
  await expect(inList(page, name)).toHaveAttribute('data-progress', 'solved');
});

test('where nothing can be stored, an exercise is solved all the same, as long as the page lasts', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (origin === 'null') return;
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  });
  await solve(page);
  await expect(page.locator('[data-notice="trouble"]')).toContainText('saves nothing');
  await part(page, 'hint').click();
  await expect(root(page)).toHaveAttribute('data-progress', 'solved');
  await expect(page.locator('.hint:visible')).toHaveCount(1);
  await part(page, 'reset').click();
  await expect(root(page)).toHaveAttribute('data-progress', 'new');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the lists are there, and what is missing is said', async ({ page }) => {
    await page.goto('progress/');
    await expect(page.getByText('Your progress is kept by JavaScript')).toBeVisible();
    await expect(page.locator('[data-exercise] a')).toHaveCount((await exerciseNames()).length);
    await expect(onPage(page, 'export')).toBeHidden();
  });
});
