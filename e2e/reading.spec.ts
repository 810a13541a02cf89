import { chapters, pages } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('there are chapters to read', () => {
  expect(chapters.length).toBeGreaterThanOrEqual(5);
});

for (const address of pages) {
  test(`/${address} is complete without JavaScript`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const cells = await page.locator('[data-cell]').evaluateAll((elements) =>
      elements.map((element) => {
        const part = (name: string) => element.querySelector<HTMLElement>(`[data-part="${name}"]`);
        const source = part('source')?.textContent ?? '';
        return {
          id: element.getAttribute('data-cell'),
          state: element.getAttribute('data-state'),
          verdict: element.getAttribute('data-verdict'),
          isCheck: element.hasAttribute('data-check'),
          badge: element.querySelector('summary')?.innerText.trim() ?? '',
          hasSource: source.trim() !== '',
          shows: /\bshow\(/.test(source),
          output: part('output')?.innerText.trim() ?? '',
          outputHeight: part('output')?.getBoundingClientRect().height,
        };
      }),
    );
    for (const { id, state, verdict, isCheck, badge, hasSource, shows, output, outputHeight } of cells) {
      expect.soft(state, `state of ${id}`).toBe('built');
      expect.soft(hasSource, `${id} has a source`).toBe(true);
      if (isCheck) {
        expect.soft(verdict, `verdict of ${id}`).toMatch(/^(passed|cannot-fail)$/);
        expect.soft(badge, `badge of ${id}`).not.toBe('');
      } else if (shows || outputHeight !== 0) {
        // A cell that only declares a function has nothing to show, and then no empty box either.
        expect.soft(output, `output of ${id}`).not.toBe('');
      }
    }
    for (const figure of await page.locator('[data-figure], .chart').all()) {
      // a worked sum has numbers and no drawing, and badges have words
      const drawing = figure.locator('svg').first();
      if ((await drawing.count()) > 0) await expect.soft(drawing).toBeVisible();
      else await expect.soft(figure).toHaveText(/\d\.\d|passed/, { useInnerText: true });
    }
  });
}
