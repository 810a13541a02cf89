import { expect, type Locator, type Page } from '@playwright/test';

/** A cell or a check, by its id; the hooks are those of "The DOM contract" in CONTRIBUTING.md. */
export const cell = (page: Page, id: string): Locator => page.locator(`[data-cell="${id}"]`);

export const part = (of: Locator, name: string): Locator => of.locator(`[data-part="${name}"]`);

export const output = (of: Locator): Locator => part(of, 'output');

/** Runs a cell with its button and waits until it has ended, well or badly. */
export async function run(target: Locator): Promise<void> {
  await part(target, 'run').click();
  await ended(target);
}

export async function ended(target: Locator): Promise<void> {
  await expect(target).toHaveAttribute('data-state', /^(fresh|failed|stopped)$/, { timeout: 15_000 });
}

/** Runs the whole chapter and waits until every cell has a result of this page. */
export async function runAll(page: Page): Promise<void> {
  await page.locator('[data-part="run-all"]').click();
  await expect(page.locator('[data-cell]:is([data-state="built"], [data-state="running"])')).toHaveCount(0, {
    timeout: 30_000,
  });
}

/** Puts other text into a cell's editor, and waits until the page has noticed; nothing runs. */
export async function write(target: Locator, code: string): Promise<void> {
  const editor = part(target, 'source').getByRole('textbox');
  if ((await editor.count()) === 0) await part(target, 'edit').click();
  await editor.fill(code);
  await expect(target).toHaveAttribute('data-state', 'stale');
}

/** The exact numbers that outputs hold, in the order of the page. */
export async function exactNumbers(outputs: Locator): Promise<number[]> {
  const exact = await outputs
    .locator('[data-exact]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-exact') ?? ''));
  return exact.map(Number);
}
