import { expect, type Locator, type Page } from '@playwright/test';

export const part = (page: Page, name: string): Locator => page.locator(`your-softmax [data-part="${name}"]`);
export const law = (page: Page, id: string): Locator => page.locator(`[data-law="${id}"]`);
export const laws = (page: Page, verdict: string): Locator =>
  page.locator(`[data-law][data-verdict="${verdict}"]`);

/** Opens the page with the plain text field, which takes a long text at once. */
export async function openPlain(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // the sandbox has no storage
    if (origin !== 'null') localStorage.setItem('softmax:plain-editor', 'yes');
  });
  await page.goto('zoo/yours/');
}

export async function write(page: Page, code: string): Promise<void> {
  await part(page, 'edit').click();
  await part(page, 'source').getByRole('textbox').fill(code);
}

/** Presses Judge and waits for the end, whatever it is. */
export async function judge(page: Page): Promise<void> {
  await part(page, 'run').click();
  await judged(page);
}

export async function judged(page: Page): Promise<void> {
  await expect(part(page, 'bench')).toHaveAttribute('data-state', /^(fresh|failed|stopped)$/, {
    timeout: 25_000,
  });
}

export async function judgeText(page: Page, code: string): Promise<void> {
  await write(page, code);
  await judge(page);
}
