import { describe, expect, test } from 'vitest';
import { gradeInNode } from './build/grade-in-node.ts';
import { hostileAnswers } from './fixtures/hostile.ts';
import { softmaxExercise } from './fixtures/exercise.ts';
import gradeText from './worker/grade-prelude.ts?bundled';

async function graded(answer: string, limit = 2000) {
  const options = { limit, megabytes: 100 };
  const [verdict] = await gradeInNode(gradeText, softmaxExercise, answer, [42], options);
  return verdict!;
}

describe('an answer is not solved by', () => {
  test.each(hostileAnswers)('$way', async ({ answer, told }) => {
    const { solved, steps, problem } = await graded(answer);
    const failed = steps.find(({ state }) => state === 'failed');
    expect(solved).toBe(false);
    expect(problem?.kind).not.toBe('broken');
    expect(failed?.finding?.sentence ?? problem?.sentence).toMatch(told);
  });
});
