import { expect, test } from 'vitest';
import { exerciseNames, readExercise } from '../../../src/exercises/build/read-exercise.ts';
import { typeErrors } from './type-check.ts';

const exercises = await Promise.all((await exerciseNames()).map((name) => readExercise(name)));

test('the right answers and the checks of every exercise have right types', () => {
  expect(typeErrors(exercises)).toEqual([]);
});

test('a wrong type is named with its file and line', () => {
  const [exercise] = exercises.filter(({ data }) => data.name === 'beat-the-seed');
  const wrong = { ...exercise!, solution: '\nconst candidate = (scores: number[]): number => scores;' };
  expect(typeErrors([wrong])).toContain(
    "content/exercises/beat-the-seed/solution.ts:2: Type 'number[]' is not assignable to type 'number'.",
  );
});
