import { softmaxExercise } from '../src/exercises/fixtures/exercise.ts';
import { hostileAnswers } from '../src/exercises/fixtures/hostile.ts';
import type { ExerciseData, ExerciseVerdict } from '../src/exercises/types.ts';
import { scriptText } from './support/script.ts';
import { expect, test } from './support/test.ts';

declare const grade: (
  exercise: ExerciseData,
  answer: string,
  options: { limit?: number; stopAfter?: number },
) => Promise<ExerciseVerdict>;

let script: string;
test.beforeAll(async () => void (script = await scriptText('e2e/pages/grade.ts')));

// the page's own policy holds for the sandbox, so it is tried on a page of the site, one that has no sandbox of its own
test.use({ quiet: false });
test.beforeEach(async ({ page }) => {
  await page.goto('');
  await page.evaluate(script);
});

for (const { way, answer, told } of hostileAnswers) {
  test(`an answer is not solved in the page by ${way}`, async ({ page }) => {
    const { solved, steps, problem } = await page.evaluate(
      ([exercise, text]) => grade(exercise, text, { limit: 1000 }),
      [softmaxExercise, answer] as const,
    );
    const failed = steps.find(({ state }) => state === 'failed');
    expect(solved).toBe(false);
    expect(problem?.kind).not.toBe('broken');
    expect(failed?.finding?.sentence ?? problem?.sentence).toMatch(told);
    await expect(page.locator('iframe[title^="sandbox"]')).toHaveCount(0);
  });
}

test('a right answer is solved in the page, and its sandbox is gone', async ({ page }) => {
  const verdict = await page.evaluate(
    (exercise) => grade(exercise, 'const candidate = (x) => softmax(x);', {}),
    softmaxExercise,
  );
  expect(verdict).toEqual({
    solved: true,
    seed: 42,
    steps: [
      { id: 'sum', state: 'passed' },
      { id: 'shares', state: 'passed' },
    ],
  });
  await expect(page.locator('iframe[title^="sandbox"]')).toHaveCount(0);
});

test('Stop ends an answer that does not end', async ({ page }) => {
  const verdict = await page.evaluate(
    (exercise) => grade(exercise, 'const candidate = () => { for (;;); };', { stopAfter: 700 }),
    softmaxExercise,
  );
  expect(verdict.problem).toEqual({ kind: 'stopped', sentence: 'Stopped by you.' });
  expect(verdict.steps.map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  await expect(page.locator('iframe[title^="sandbox"]')).toHaveCount(0);
});
