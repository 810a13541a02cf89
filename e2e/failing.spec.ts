import AxeBuilder from '@axe-core/playwright';
import { cell, output, part, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/normalise/'));

test('a check that fails says what it got, what it expected, and where', async ({ page }) => {
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = step1.map((e) => e / (2 * sum(step1)));');
  await run(step2);
  const check = cell(page, 'sum-is-one');
  await expect(check).toHaveAttribute('data-verdict', 'failed');
  await expect(check).toHaveAttribute('data-origin', 'here');
  await expect(check.locator('summary')).toContainText(/failed/);
  for (const [term, value] of [
    ['got', /^0\.(5|49{9,}\d*)$/],
    ['expected', /^1$/],
    ['where', /line \d+/],
  ] as const) {
    const row = output(check).locator('dl > div', { has: page.locator('dt', { hasText: term }) });
    await expect(row.locator('dd')).toHaveText(value);
  }
  const { violations } = await new AxeBuilder({ page }).include('[data-check="sum-is-one"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

for (const [kind, code, message] of [
  ['cannot be read', 'const step2 = step1.map((e) => e);\nconst = 3;', /SyntaxError/],
  ['throws', 'const step2 = step1.map((e) => e);\nstep2.nothing();', /TypeError.*nothing/],
  ['uses an unknown name', 'const step2 = step1.map((e) => e);\nshow(nowhere);', /nowhere/],
] as const) {
  test(`a cell that ${kind} says so with the reader’s own line, and the others live on`, async ({ page }) => {
    const [step1, step2, check] = [cell(page, 'step1'), cell(page, 'step2'), cell(page, 'sum-is-one')];
    await write(step2, code);
    await part(step2, 'run').click();
    await expect(step2).toHaveAttribute('data-state', 'failed');
    await expect(output(step2)).toContainText(message);
    if (kind !== 'uses an unknown name') await expect(output(step2)).toContainText(/line 2\b/);
    await expect(check).toHaveAttribute('data-verdict', 'waiting');
    await run(step1);
    await expect(step1).toHaveAttribute('data-state', 'fresh');
    await write(step2, 'const step2 = step1.map((e) => e / sum(step1));');
    await run(step2);
    await expect(step2).toHaveAttribute('data-state', 'fresh');
    await expect(check).toHaveAttribute('data-verdict', 'passed');
  });
}
