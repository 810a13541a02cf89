import type { Page } from '@playwright/test';
import { animalsOf, readMutants } from '../src/notebook/build/mutants.ts';
import { matrixOf, type Row } from '../src/zoo/matrix.ts';
import { expect, test } from './support/test.ts';

interface TableRow {
  name: string;
  broken: string[];
  holds: string[];
}

/** What a table of the page says, by the words of its cells. */
const tableOf = (page: Page, id: string): Promise<TableRow[]> =>
  page.locator(`#${id}`).evaluate((table) => {
    const [, head] = (table as HTMLTableElement).tHead!.rows;
    const laws = [...head!.cells].map((cell) => cell.textContent.trim());
    return [...(table as HTMLTableElement).tBodies[0]!.rows].map((row) => {
      const saying = (word: string) =>
        laws.filter((_, column) => row.cells[column]!.textContent.trim() === word).sort();
      return { name: row.cells[0]!.textContent.trim(), broken: saying('broken'), holds: saying('holds') };
    });
  });

const asTable = ({ name, broken, kept }: Row): TableRow => ({
  name,
  broken: [...broken.keys()].sort(),
  holds: [...kept].sort(),
});

test('every table is what the laws say when they are tried again', async ({ page }) => {
  test.setTimeout(120_000);
  const rows = matrixOf(animalsOf((await readMutants()).values()));
  await page.goto('zoo/');
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const fresh = rows.filter((row) => row.kind === kind).map(asTable);
    expect(await tableOf(page, `${kind}-matrix`)).toEqual(fresh);
  }
});

test('the survivors that the text counts are those whom no assertion of the notebook catches', async ({
  page,
}) => {
  await page.goto('zoo/');
  const rows = await tableOf(page, 'softmax-matrix');
  const survivors = rows.filter(({ broken }) => !broken.some((law) => law.startsWith('seed-')));
  expect(survivors.length).toBeGreaterThan(0);
  await expect(page.locator('[data-part="past-the-notebook"]')).toHaveText(String(survivors.length));
  const passing = page.locator('#softmax-matrix tr', {
    has: page.getByRole('cell', { name: 'passes', exact: true }),
  });
  const names = await passing.evaluateAll((all) => all.map((row) => row.getAttribute('data-mutant')));
  expect(names).toEqual(survivors.map(({ name }) => name));
});

test('a table is sorted with the keyboard, and says so', async ({ page }) => {
  await page.goto('zoo/');
  const table = page.locator('#softmax-matrix');
  const header = (name: string) => table.getByRole('columnheader', { name, exact: true });
  const counts = () =>
    table.locator('td.count').evaluateAll((all) => all.map((cell) => Number(cell.textContent)));
  const sorted = (values: number[]) => values.toSorted((a, b) => a - b);
  await expect(header('name')).toHaveAttribute('aria-sort', 'ascending');
  await header('laws broken').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(header('laws broken')).toHaveAttribute('aria-sort', 'ascending');
  await expect(header('name')).not.toHaveAttribute('aria-sort');
  await expect(page.getByRole('status')).toHaveText('Sorted by laws broken, fewest first.');
  expect(await counts()).toEqual(sorted(await counts()));
  await page.keyboard.press('Space');
  await expect(header('laws broken')).toHaveAttribute('aria-sort', 'descending');
  await expect(page.getByRole('status')).toHaveText('Sorted by laws broken, most first.');
  expect(await counts()).toEqual(sorted(await counts()).reverse());
  await header('notebook').getByRole('button').press('Enter');
  await expect(table.locator('tbody tr').first()).toContainText('caught');
  await expect(table.locator('tbody tr').last()).toContainText('passes');
});

const cell = '#softmax-matrix a[href="#hardmax--ties"]';
const finding = 'Scores 0 and 1 are both 2; their shares are 1 and 0.';

test('a cell shows its failing input, with what came out and what should', async ({ page }) => {
  await page.goto('zoo/');
  await page.locator(cell).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'hardmax breaks a law' });
  await expect(dialog).toContainText(`On [2, 2]: ${finding}`);
  await expect(dialog.getByRole('definition')).toHaveText(['1, 0', '0.5, 0.5']);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.locator(cell)).toBeFocused();
  await page.locator(cell).click();
  await dialog.getByRole('link', { name: 'All about hardmax' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'hardmax', exact: true })).toBeInViewport();
});

test('every broken cell leads to a finding, and every name to an entry', async ({ page }) => {
  await page.goto('zoo/');
  const astray = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) =>
      all
        .map((link) => (link as HTMLAnchorElement).hash)
        .filter((hash) => !document.getElementById(hash.slice(1))),
    );
  expect(astray).toEqual([]);
});

test('the menu, the front page and chapter 3 lead to the zoo', async ({ page }) => {
  for (const address of ['', 'chapters/normalise/']) {
    await page.goto(address);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^the zoo$/i })
      .click();
    await expect(page).toHaveURL(/\/zoo\/$/);
  }
  await page.goto('chapters/scores/');
  await page.getByRole('button', { name: 'Chapters' }).click();
  await page.getByRole('link', { name: 'The zoo of wrong softmaxes' }).click();
  await expect(page).toHaveURL(/\/zoo\/$/);
});

test('the zoo leads to the page for a function of one’s own', async ({ page }) => {
  await page.goto('zoo/');
  await page.getByRole('link', { name: 'Bring your own softmax' }).click();
  await expect(page).toHaveURL(/\/zoo\/yours\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a cell leads to its failing input on the page', async ({ page }) => {
    await page.goto('zoo/');
    await page.locator(cell).click();
    await expect(page).toHaveURL(/#hardmax--ties$/);
    await expect(page.locator('#hardmax--ties')).toBeInViewport();
    await expect(page.getByText(finding).first()).toBeVisible();
    await expect(page.locator('#softmax-matrix').getByRole('button')).toHaveCount(0);
  });
});
