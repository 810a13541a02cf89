import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { prove } from './build/prove.ts';
import { exerciseNames, readExercise } from './build/read-exercise.ts';
import gradeText from './worker/grade-prelude.ts?bundled';

const names = await exerciseNames();
const chapters = (await readdir('content/chapters')).map((folder) => folder.replace(/^\d+-/, ''));

describe.each(names)('exercise %s', async (name) => {
  const exercise = await readExercise(name);
  const { rows, problems } = await prove(gradeText, exercise);

  test.each(rows)('$answer: $told', ({ problems: own }) => {
    expect(own).toEqual([]);
  });

  test('each step is seen to fail, and each mistake is told a sentence of its own', () => {
    expect(problems).toEqual([]);
  });

  test('belongs to a chapter', () => {
    expect(chapters).toContain(exercise.frontmatter.chapter);
  });
});

test('no two exercises stand in the same place of a chapter', async () => {
  const places = await Promise.all(
    names.map(async (name) => {
      const { chapter, order } = (await readExercise(name)).frontmatter;
      return `${chapter} ${order}`;
    }),
  );
  expect(places.filter((place, i) => places.indexOf(place) < i)).toEqual([]);
});
