import { chapters } from '../support/built-site.ts';
import { expect, test } from '../support/engine-test.ts';

for (const address of chapters) {
  test(`/${address} shows what its cells gave and how its checks ended, and is quiet`, async ({ reader }) => {
    await reader.open(address);
    const cells = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-cell]')].map((cell) => {
        const part = (name: string) => cell.querySelector<HTMLElement>(`[data-part="${name}"]`);
        const output = part('output');
        return {
          id: cell.dataset['cell'],
          state: cell.dataset['state'],
          verdict: cell.dataset['verdict'] ?? null,
          origin: cell.dataset['origin'] ?? null,
          badge: cell.querySelector('summary')?.innerText ?? null,
          hasSource: (part('source')?.textContent ?? '').trim() !== '',
          isSeen: (output?.getBoundingClientRect().height ?? 0) > 0,
          says: output?.innerText.trim() ?? '',
          charts: [...(output?.querySelectorAll('.chart:not(.chart *)') ?? [])].map((chart) =>
            Math.max(...[...chart.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width)),
          ),
        };
      }),
    );
    expect(cells.length).toBeGreaterThan(0);
    for (const { id, state, verdict, origin, badge, hasSource, isSeen, says, charts } of cells) {
      expect.soft(state, `state of ${id}`).toBe('built');
      expect.soft(hasSource, `${id} has a source`).toBe(true);
      // a cell that only declares has no output, and then no empty box either
      if (isSeen) expect.soft(says !== '' || charts.length > 0, `${id} shows something`).toBe(true);
      for (const width of charts) expect.soft(width, `width of a chart of ${id}`).toBeGreaterThan(200);
      if (verdict === null) continue;
      expect.soft(verdict, `verdict of ${id}`).toMatch(/^(passed|cannot-fail)$/);
      expect.soft(origin, `origin of ${id}`).toBe('built');
      expect.soft(badge, `badge of ${id}`).toMatch(/passed when built|cannot fail/);
    }
    expect(cells.filter(({ isSeen }) => isSeen).length, 'cells with an output').toBeGreaterThan(1);
  });
}

for (const [what, address, selector] of [
  ['formulas', 'chapters/normalise/', '.katex-html:not([popover] *)'],
  ['the figure', '', '[data-figure] svg'],
] as const) {
  test(`${what} of /${address} can be seen`, async ({ reader }) => {
    await reader.open(address);
    const widths = await reader.evaluate(
      (selector) =>
        [...document.querySelectorAll(selector)].map((seen) => seen.getBoundingClientRect().width),
      selector,
    );
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(widths.length).toBeGreaterThan(0);
  });
}

test('links lead from page to page', async ({ reader }) => {
  await reader.open('');
  await reader.click('main a[href*="chapters/"]');
  await reader.waitFor('a chapter', () => document.querySelector('[data-cell]') !== null, []);
  expect(await reader.evaluate(() => location.pathname)).toMatch(/^\/chapters\/[\w-]+\/$/);
});
