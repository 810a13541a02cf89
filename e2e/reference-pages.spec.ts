import { chapters } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

test.describe('all chapters on one page', () => {
  test.use({ javaScriptEnabled: false });
  test('have every output and verdict of their own pages, with ids that occur once', async ({ page }) => {
    test.setTimeout(120_000);
    const outputs = () => page.locator('[data-cell]').count();
    const verdicts = () =>
      page.locator('[data-check]:is([data-verdict="passed"], [data-verdict="cannot-fail"])').count();
    let [cells, checks] = [0, 0];
    for (const chapter of chapters) {
      await page.goto(chapter);
      cells += await outputs();
      checks += await verdicts();
    }
    expect(checks).toBeGreaterThan(20);
    await page.goto('all/');
    expect([await outputs(), await verdicts()]).toEqual([cells, checks]);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    const anchors = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
    await expect(page.getByRole('button', { name: 'Run' })).toHaveCount(0);
    await expect(page.locator('chapter-notebook')).toHaveCount(0);
  });
});

test('the summary fits on one sheet of A4', async ({ page }) => {
  await page.goto('summary/');
  await page.emulateMedia({ media: 'print' });
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' },
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('the page of sources has each chapter’s, and where mutants were found', async ({ page }) => {
  await page.goto('chapters/temperature/');
  const own = await page.locator('.sources li').allTextContents();
  expect(own.length).toBeGreaterThan(2);
  await page.goto('sources/');
  const listed = await page
    .locator('section', { has: page.locator('#temperature') })
    .locator('li')
    .allTextContents();
  const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
  expect(plain(listed)).toEqual(expect.arrayContaining(plain(own)));
  expect(await page.locator('dl dt').count()).toBeGreaterThan(5);
});

test('the foot of every page leads to them', async ({ page }) => {
  await page.goto('chapters/scores/');
  const links = page.getByRole('navigation', { name: 'More pages' }).getByRole('link');
  await expect(links).toHaveText(['Glossary', 'Sources', 'Softmax on one page', 'All chapters on one page']);
});
