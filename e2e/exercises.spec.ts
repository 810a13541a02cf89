import type { Page } from '@playwright/test';
import type { ExerciseKind } from '../src/exercises/types.ts';
import { answer, check, exerciseOf, open, part, press, root, step } from './support/exercise.ts';
import { expect, test } from './support/test.ts';

const kinds: ExerciseKind[] = ['write', 'repair', 'find', 'predict', 'blank', 'order', 'choose'];

for (const kind of kinds) {
  test(`an exercise of kind ${kind} is failed, solved and reset with keys alone`, async ({ page }) => {
    test.setTimeout(90_000);
    const exercise = await exerciseOf(kind);
    const { name, steps } = exercise.data;
    const wrong = exercise.wrong[0]!;
    await open(page, name);
    await expect(root(page)).toHaveAttribute('data-progress', 'new');

    await answer(page, exercise, withoutComment(wrong.code));
    await check(page);
    await expect(step(page, wrong.step)).toHaveAttribute('data-verdict', 'failed');
    await expect(part(page, 'output')).toContainText(wrong.says);
    await expect(part(page, 'announcement')).toContainText(wrong.says);
    await expect(root(page)).toHaveAttribute('data-progress', 'started');

    await expect(page.locator('.hint:visible')).toHaveCount(0);
    await press(page, 'hint');
    await expect(page.locator('.hint:visible')).toHaveCount(1);
    await expect(part(page, 'hints-seen')).toHaveText(/^1 of \d+ hints seen$/);
    await expect(part(page, 'success')).toBeHidden();

    await answer(page, exercise, exercise.solution);
    await check(page);
    await expect(part(page, 'output')).toContainText('Solved');
    for (const { id } of steps) await expect(step(page, id)).toHaveAttribute('data-verdict', 'passed');
    await expect(root(page)).toHaveAttribute('data-progress', 'solved');
    await expect(part(page, 'success')).toBeVisible();
    await expect(part(page, 'announcement')).toContainText('Solved');

    const first = await startShown(page, name);
    await press(page, 'reset');
    await expect(root(page)).toHaveAttribute('data-progress', 'new');
    await expect(part(page, 'output')).toBeEmpty();
    await expect(page.locator('.hint:visible')).toHaveCount(0);
    await expect(part(page, 'success')).toBeHidden();
    await expect(page.locator('[data-verdict]:not([data-verdict="waiting"])')).toHaveCount(0);
    expect(await shownAnswer(page)).toBe(first);
    expect(await stored(page)).toEqual([]);

    await page.locator('[data-choice="undo"]').press('Enter');
    await expect(root(page)).toHaveAttribute('data-progress', 'solved');
    expect(await shownAnswer(page)).not.toBe(first);
  });
}

const withoutComment = (code: string) => code.replace(/^\/\*\*[\s\S]*?\*\/\s*/, '');

/** What the form holds: code, fields, chosen options or the order of the lines. */
const shownAnswer = (page: Page) =>
  part(page, 'source').evaluate((source) => {
    const fields = [...source.querySelectorAll('input')].map(({ value, checked }) => `${value}:${checked}`);
    const lines = [...source.querySelectorAll('[data-line]')].map((line) => line.getAttribute('data-line'));
    const editor = source.shadowRoot ?? [...source.children].find((child) => child.shadowRoot)?.shadowRoot;
    const code = editor?.querySelector('.cm-content') ?? source.querySelector('textarea, pre');
    return JSON.stringify([fields, lines, code?.textContent?.trim()]);
  });

/** The same as a reader finds it who has never been here. */
async function startShown(page: Page, name: string): Promise<string> {
  const other = await page.context().browser()!.newPage();
  await other.goto(`${new URL(page.url()).origin}/exercises/${name}/`);
  const isCode = (await part(other, 'edit').count()) > 0;
  if (isCode) {
    await part(other, 'edit').click();
    await expect(part(other, 'source').getByRole('textbox')).toBeFocused();
  }
  const shown = await shownAnswer(other);
  await other.close();
  return shown;
}

const stored = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => /^softmax:(exercise|edit)/.test(key)));
