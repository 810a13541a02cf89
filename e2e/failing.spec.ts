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

for (const [kind, code, message, place] of [
  ['cannot be read', 'const step2 = step1.map((e) => e);\nconst = 3;', /SyntaxError/, 'line 2, column 7'],
  [
    'leaves a bracket open',
    'const step2: number[] = step1.map((e) => e;',
    /This \( is never closed/,
    'line 1, column 34',
  ],
  [
    'throws',
    'const step2: number[] = step1.map((e) => e);\n  step2.nothing();',
    /TypeError.*nothing/,
    'line 2, column 9',
  ],
  [
    'uses an unknown name',
    'const step2 = step1.map((e) => e);\nshow(nowhere);',
    /nowhere/,
    'line 2, column 6',
  ],
  ['misspells a name', 'const step2 = setp1.map((e) => e);', /Did you mean step1\?/, 'line 1, column 15'],
  [
    'assigns to another cell’s name',
    'const step2 = step1;\nscores = [1];',
    /scores belongs to another cell, scores/,
    'line 2, column 1',
  ],
  [
    'changes another cell’s value',
    'const step2: number[] = step1;\nscores.sort();',
    /This changes scores, which belongs to cell scores/,
    'line 2, column 1',
  ],
  [
    'declares another cell’s name',
    'const step2 = 1, scores = 2;',
    /scores is declared in cell scores already \(line 1\)/,
    'line 1, column 18',
  ],
  [
    'closes a circle',
    'const step2 = shares;',
    /wait for each other: step2 → shares → step2/,
    'line 1, column 15',
  ],
  [
    'imports',
    'import numpy from "numpy";\nconst step2 = step1;',
    /A cell imports nothing/,
    'line 1, column 1',
  ],
] as const) {
  test(`a cell that ${kind} says so with the reader’s own line and column, and the others live on`, async ({
    page,
  }) => {
    const [step1, step2, check] = [cell(page, 'step1'), cell(page, 'step2'), cell(page, 'sum-is-one')];
    await write(step2, code);
    await part(step2, 'run').click();
    await expect(step2).toHaveAttribute('data-state', 'failed');
    await expect(output(step2)).toContainText(message);
    await expect(output(step2).locator('.error-where')).toHaveText(place);
    await expect(step2.locator('.cm-errorLine')).toHaveCount(1);
    await expect(step2.locator('.cm-errorPlace')).toHaveCount(1);
    await expect(check).toHaveAttribute('data-verdict', 'waiting');
    await expect(output(check).getByRole('link', { name: 'shares' })).toHaveAttribute('href', '#cell-shares');
    await run(step1);
    await expect(step1).toHaveAttribute('data-state', 'fresh');
    await part(step2, 'reset').click();
    await expect(step2).toHaveAttribute('data-state', 'fresh');
    await expect(check).toHaveAttribute('data-verdict', 'passed');
  });
}

test('an error in another cell’s function names both cells', async ({ page }) => {
  const raise = cell(page, 'raise-one');
  await write(raise, 'const after = 1;\nconst before = candidate(null);');
  await run(raise);
  await expect(output(raise).locator('.error-where')).toHaveText(
    /^line 2, column \d+ of cell candidate; called here in line 2, column 16$/,
  );
  await output(raise).getByRole('link', { name: 'candidate' }).click();
  await expect(page).toHaveURL(/#cell-candidate$/);
});

test('ten thousand numbers are folded, and unfold without a script', async ({ page }) => {
  const scores = cell(page, 'scores');
  await write(scores, 'const scores = Array.from({ length: 10_000 }, (_, i) => i / 10_000);\nscores');
  await run(scores);
  await expect(scores).toHaveAttribute('data-state', 'fresh');
  expect(await output(scores).innerText()).toMatch(/^\[0, .*, …\]\s+and 9,900 more$/);
  await output(scores).locator('summary').click();
  await expect(output(scores)).toContainText('0.9998, 0.9999');
  const { violations } = await new AxeBuilder({ page }).include('[data-cell="scores"]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
