import { describe, expect, test } from 'vitest';
import gradeText from '../worker/grade-prelude.ts?bundled';
import { compiledChecks } from './compiled-checks.ts';
import { prove } from './prove.ts';
import { readExercise, type Exercise } from './read-exercise.ts';

const good = await readExercise('beat-the-checks', 'src/exercises/fixtures/top');
const withData = (data: Partial<Exercise['data']>): Exercise => ({
  ...good,
  data: { ...good.data, ...data },
});
const withChecks = (checks: string): Exercise =>
  withData({ checks: compiledChecks(checks, ['candidate'], 'checks.ts') });

/** Everything that does not hold, with the answer that it is about. */
async function problemsOf(exercise: Exercise): Promise<string> {
  const { rows, problems } = await prove(gradeText, exercise);
  return [
    ...problems,
    ...rows.flatMap(({ answer, problems: own }) => own.map((problem) => `${answer} ${problem}`)),
  ].join('\n');
}

const sigmoid = good.wrong.find(({ name }) => name === 'sigmoid-each')!;
const others = good.wrong.filter((wrong) => wrong !== sigmoid);
const withWrong = (change: Partial<typeof sigmoid>): Exercise => ({
  ...good,
  wrong: [...others, { ...sigmoid, ...change }],
});

test('an exercise that is as it should be has no problems', async () => {
  expect(await problemsOf(good)).toBe('');
});

describe('the proof does not hold for an exercise', () => {
  test.each<[what: string, exercise: Exercise, problem: string | RegExp]>([
    [
      'whose solution fails',
      { ...good, solution: good.data.start },
      'solution has to be right; with seed 0 it is told: range: ',
    ],
    [
      'whose alternative fails',
      { ...good, alternatives: new Map([['x', good.data.start]]) },
      'alternatives/x has to be right',
    ],
    [
      'whose solution fails with some draws alone',
      { ...good, solution: good.solution.replace('=>', '=> scores.length > 9 && scores[0]! > 4 ? [] :') },
      /solution has to be right; with seed [1-9]/,
    ],
    ['whose start is right', withData({ start: good.solution }), 'start is right with seed 0 already'],
    ['whose start can’t be read', withData({ start: 'const candidate = (' }), "start can't be tried: "],
    [
      'whose mistake is right',
      withWrong({ code: good.solution }),
      'wrong/sigmoid-each with seed 0 it is right',
    ],
    [
      'whose mistake fails elsewhere',
      withWrong({ step: 'range' }),
      'wrong/sigmoid-each has to fail at step range; with seed 0 it is told: sum: ',
    ],
    [
      'whose mistake is told something else',
      withWrong({ says: 'forgot' }),
      'wrong/sigmoid-each has to be told "forgot"; with seed 0 it is told: The values sum',
    ],
    [
      'with two mistakes that are told the same',
      { ...good, wrong: [...good.wrong, { ...sigmoid, name: 'twin' }] },
      'wrong/sigmoid-each and wrong/twin are told the same, "sum to"',
    ],
    ['with one mistake', { ...good, wrong: [sigmoid] }, 'has 1 wrong answers; write at least 2'],
    ['with one right answer', { ...good, alternatives: new Map<string, string>() }, 'has no alternatives'],
    ['with a step that nothing fails', { ...good, wrong: others }, 'no answer fails at step sum'],
    [
      'whose checks ask the same each time',
      withChecks(
        `step('range', () => must(call(candidate, [1, 2]) !== undefined, 'below 0', { got: 1 }));\nstep('sum', () => {});\nstep('not-softmax', () => {});`,
      ),
      'replaying what it was asked before solves it with seed 0; check with fresh draws',
    ],
    [
      'whose checks compute with what may be nothing',
      withChecks(
        `step('range', () => must(call(candidate, draw.scores(3)).map(Number).length > 0, 'below 0'));`,
      ),
      'giving undefined This exercise is at fault',
    ],
    [
      'whose failures show nothing',
      withChecks(`step('range', () => fail('below 0'));`),
      'step range says "below 0" and shows nothing; pass given, got or expected',
    ],
  ])('%s', async (_, exercise, problem) => {
    expect(await problemsOf(exercise)).toMatch(problem);
  });
});
