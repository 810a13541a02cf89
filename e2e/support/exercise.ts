import { expect, type Locator, type Page } from '@playwright/test';
import { exerciseNames, readExercise, type Exercise } from '../../src/exercises/build/read-exercise.ts';
import { fieldsOf } from '../../src/exercises/answer-text.ts';
import type { ExerciseKind } from '../../src/exercises/types.ts';

/** The first exercise of a kind, with the answers that its author knows to be right and wrong. */
export async function exerciseOf(kind: ExerciseKind): Promise<Exercise> {
  for (const name of await exerciseNames()) {
    const exercise = await readExercise(name);
    if (exercise.data.kind === kind) return exercise;
  }
  throw new Error(`there is no exercise of kind ${kind}`);
}

export const part = (page: Page, name: string): Locator =>
  page.locator(`exercise-page [data-part="${name}"]`);
export const root = (page: Page): Locator => page.locator('exercise-page');
export const cell = (page: Page): Locator => page.locator('[data-cell="answer"]');
export const step = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`);

export async function open(page: Page, name: string): Promise<void> {
  await page.goto(`exercises/${name}/`);
  await expect(root(page)).toHaveAttribute('data-exercise', name);
}

/** Goes on with Tab until something has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (
      await target.evaluate(
        (element) => element === (element.getRootNode() as Document | ShadowRoot).activeElement,
      )
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Presses a button with the keyboard. */
export async function press(page: Page, name: string): Promise<void> {
  await fromTop(page, part(page, name));
  await page.keyboard.press('Enter');
}

/** Checks with a key, and waits for the end. */
export async function check(page: Page): Promise<void> {
  await page.keyboard.press('Shift+Enter');
  await checked(page);
}

export async function checked(page: Page): Promise<void> {
  await expect(cell(page)).toHaveAttribute('data-state', /^(fresh|failed|stopped)$/, { timeout: 20_000 });
}

/** Gives an answer, with keys alone; the focus stays where the answer is. */
export async function answer(page: Page, { data }: Exercise, text: string): Promise<void> {
  const { kind } = data;
  if (kind === 'order') return bringIntoOrder(page, fieldsOf(kind, text) ?? []);
  if (kind === 'choose') return choose(page, fieldsOf(kind, text) ?? []);
  if (kind === 'blank' || kind === 'predict') return fill(page, fieldsOf(kind, text) ?? {});
  return write(page, text);
}

async function write(page: Page, text: string): Promise<void> {
  const source = part(page, 'source');
  const editor = source.getByRole('textbox');
  if ((await editor.count()) === 0) {
    await tabTo(page, source.locator('pre'));
    await page.keyboard.press('Enter');
    await expect(editor).toBeFocused();
  } else {
    await fromTop(page, editor);
  }
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(text);
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = part(page, 'source').locator(`input[data-field="${name}"]`);
    await fromTop(page, field);
    await page.keyboard.press('ControlOrMeta+a');
    if (value === '') await page.keyboard.press('Delete');
    else await page.keyboard.type(value);
  }
}

async function choose(page: Page, wanted: readonly string[]): Promise<void> {
  const options = part(page, 'source').locator('input[data-field]');
  const boxes = (await options.first().getAttribute('type')) === 'checkbox';
  await fromTop(page, boxes ? options.first() : options.locator('nth=0'), !boxes);
  const count = await options.count();
  for (let index = 0; index < count; index += 1) {
    const option = options.nth(index);
    const isWanted = wanted.includes(await option.inputValue());
    if (boxes) {
      await tabTo(page, option);
      if ((await option.isChecked()) !== isWanted) await page.keyboard.press('Space');
    } else if (isWanted) {
      for (let presses = 0; presses <= count && !(await option.isChecked()); presses += 1)
        await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
    }
  }
}

async function bringIntoOrder(page: Page, wanted: readonly string[]): Promise<void> {
  const lines = part(page, 'source').locator('[data-line]');
  const order = () => lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line') ?? ''));
  for (const [to, id] of wanted.entries()) {
    const up = page.locator(`[data-line="${id}"] [data-part="move-up"]`);
    await fromTop(page, up);
    for (let at = (await order()).indexOf(id); at > to; at -= 1) await page.keyboard.press('ArrowUp');
    await expect(up).toBeFocused();
  }
  expect((await order()).slice(0, wanted.length)).toEqual([...wanted]);
}

/** Tab from the top of the page; of a group of radio buttons it reaches the one that is chosen. */
async function fromTop(page: Page, target: Locator, group = false): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('main')?.focus());
  if (!group) return tabTo(page, target);
  const inGroup = () => page.evaluate(() => document.activeElement?.matches('input[type="radio"]') ?? false);
  for (let presses = 0; presses < 80 && !(await inGroup()); presses += 1) await page.keyboard.press('Tab');
}
