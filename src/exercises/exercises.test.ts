import { beforeAll, describe, expect, test } from 'vitest';
import { chapterSlugs } from './build/chapter-slugs.ts';
import { prove, type Proof } from './build/prove.ts';
import { exerciseNames, readExercise } from './build/read-exercise.ts';
import gradeText from './worker/grade-prelude.ts?bundled';

const exercises = await Promise.all((await exerciseNames()).map((name) => readExercise(name)));
const chapters = await chapterSlugs();

/** Longest time for all answers of an exercise, in milliseconds; each step has its own limit besides. */
const patience = 120_000;

describe.each(exercises)('exercise $data.name', (exercise) => {
  const { alternatives, wrong, frontmatter } = exercise;
  let proof: Proof;
  beforeAll(async () => void (proof = await prove(gradeText, exercise)), patience);

  const problemsOf = (...answers: string[]) =>
    proof.rows.filter(({ answer }) => answers.includes(answer)).flatMap(({ problems }) => problems);
  const right = ['solution', ...[...alternatives.keys()].map((name) => `alternatives/${name}`)];
  const mistakes = wrong.map(({ name }) => `wrong/${name}`);

  test.each(right)('is solved by %s', (answer) => {
    expect(problemsOf(answer)).toEqual([]);
  });

  test.each(['start', ...mistakes])('is not solved by %s, which is told why', (answer) => {
    expect(problemsOf(answer)).toEqual([]);
  });

  test('stands careless and dishonest answers', () => {
    const known = [...right, 'start', ...mistakes];
    expect(
      proof.rows.filter(({ answer, problems }) => !known.includes(answer) && problems.length > 0),
    ).toEqual([]);
  });

  test('sees each step fail, and tells each mistake a sentence of its own', () => {
    expect(proof.problems).toEqual([]);
  });

  test('belongs to a chapter', () => {
    expect(chapters).toContain(frontmatter.chapter);
  });
});

test('no two exercises stand in the same place of a chapter', () => {
  const places = exercises.map(({ frontmatter: { chapter, order } }) => `${chapter} ${order}`);
  expect(places.filter((place, i) => places.indexOf(place) < i)).toEqual([]);
});
