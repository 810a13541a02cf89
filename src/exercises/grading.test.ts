import { describe, expect, test } from 'vitest';
import { gradeInNode } from './build/grade-in-node.ts';
import { displayText } from './display-text.ts';
import { exerciseOf, softmaxExercise } from './fixtures/exercise.ts';
import type { ExerciseData, ExerciseVerdict, StepVerdict } from './types.ts';
import gradeText from './worker/grade-prelude.ts?bundled';

async function graded(exercise: ExerciseData, answer: string, seed = 42): Promise<ExerciseVerdict> {
  const [verdict] = await gradeInNode(gradeText, exercise, answer, [seed]);
  return verdict!;
}

/** The first failure, with its values as texts. */
function failureOf({ steps, problem }: ExerciseVerdict) {
  const { id, finding } = steps.find(({ state }) => state === 'failed') ?? { id: problem?.kind };
  const { sentence = problem?.sentence, given, got, expected, ...rest } = finding ?? {};
  const text = (display: typeof given) => display && displayText(display);
  return { id, sentence, given: text(given), got: text(got), expected: text(expected), ...rest };
}

const one = (checks: string, more: Partial<ExerciseData> = {}) =>
  exerciseOf(`step('a', () => {\n${checks}\n});`, { functions: ['candidate'], ...more });
const data = (checks: string, more: Partial<ExerciseData> = {}) => one(checks, { functions: [], ...more });

describe('a right answer is solved', () => {
  test.each([
    ['as it is', 'const candidate = (x) => softmax(x);'],
    ['as a declaration', 'function candidate(x: number[]): number[] {\n  return softmax(x);\n}'],
    ['with a typed array for its result', 'const candidate = (x) => Float64Array.from(softmax(x));'],
    [
      'with a list of a class of its own',
      'class Mine extends Array {}\nconst candidate = (x) => Mine.from(softmax(x));',
    ],
    [
      'when it works on a copy',
      'const candidate = (x) => { const y = [...x]; y.sort(); return softmax(x); };',
    ],
    ['when it prints', 'const candidate = (x) => { console.log(x); show(x); return softmax(x); };'],
    [
      'when its own names are those of the checks',
      'const step = 1, draw = 2, scores = 3;\nconst candidate = (x) => softmax(x);',
    ],
    [
      'when it keeps what it computed',
      'const known = new Map();\nconst candidate = (x) => { const key = String(x); if (!known.has(key)) known.set(key, softmax(x)); return known.get(key); };',
    ],
  ])('%s', async (_, answer) => {
    expect(await graded(softmaxExercise, answer)).toMatchObject({ solved: true, seed: 42 });
  });
});

describe('steps', () => {
  test('are tried until one fails; the later ones wait', async () => {
    const exercise = exerciseOf(
      `step('a', () => {});\nstep('b', () => { fail('no'); });\nstep('c', () => { fail('never said'); });`,
    );
    const told: StepVerdict[] = [];
    const [verdict] = await gradeInNode(gradeText, exercise, 'const candidate = 1;', [7], {
      onStep: (step) => told.push(step),
    });
    expect(verdict).toEqual({
      solved: false,
      seed: 7,
      steps: [
        { id: 'a', state: 'passed' },
        { id: 'b', state: 'failed', finding: { sentence: 'no' } },
        { id: 'c', state: 'waiting' },
      ],
    });
    expect(told).toEqual(verdict!.steps);
  });

  test('have failed although the checks caught it', async () => {
    const exercise = data(`try { fail('first'); } catch {}\ntry { fail('second'); } catch {}`);
    expect(failureOf(await graded(exercise, 'const candidate = 1;'))).toMatchObject({
      id: 'a',
      sentence: 'first',
    });
  });

  test('fail by the assertions of the library too', async () => {
    const exercise = data(`assertAlmostEqual(candidate, 2);`);
    expect(failureOf(await graded(exercise, 'const candidate = 1;'))).toMatchObject({
      id: 'a',
      got: '1',
      expected: '2',
    });
  });

  test('get the same draws with the same seed, and others with another', async () => {
    const exercise = data(
      `fail(JSON.stringify([draw.scores(3), draw.integer(0, 9), draw.uniform(0, 1), draw.shuffled([1, 2, 3, 4])]));`,
    );
    const said = async (seed: number) =>
      failureOf(await graded(exercise, 'const candidate = 1;', seed)).sentence;
    expect(await said(5)).toBe(await said(5));
    expect(await said(5)).not.toBe(await said(6));
  });

  test('get draws that do not depend on what other steps drew', async () => {
    const last = `step('b', () => { fail(String(draw.uniform(0, 1))); });`;
    const said = async (first: string) =>
      failureOf(await graded(exerciseOf(`step('a', () => { ${first} });\n${last}`), 'const candidate = 1;'))
        .sentence;
    expect(await said('draw.scores(9);')).toBe(await said(''));
  });
});

describe('a call', () => {
  test('shows what was given, and where the function threw', async () => {
    const answer = 'const helper = (x) => x.nothing.here;\nconst candidate = (x) =>\n  helper(x);';
    expect(failureOf(await graded(one('call(candidate, [1, 2]);'), answer))).toMatchObject({
      sentence: expect.stringMatching(/^candidate threw TypeError: /),
      given: '[1, 2]',
      place: { line: 1, column: 33 },
    });
  });

  test('is the same when the checks call the function themselves', async () => {
    const failure = failureOf(await graded(one('candidate([1]);'), 'const candidate = () => { throw 3; };'));
    expect(failure).toMatchObject({ sentence: 'candidate threw 3.', given: '[1]' });
  });

  test('gives copies: the checks’ own lists stay as they are', async () => {
    const checks = `const x = [3, 1];\ntry { call(candidate, x); } catch {}\nfail(String(x));`;
    const verdict = await graded(one(checks), 'const candidate = (x) => x.sort();');
    expect(failureOf(verdict)).toMatchObject({ got: '[1, 3]', expected: '[3, 1]' });
  });

  test.each([
    ['a number that became a text', 'x[0] = String(x[0])'],
    ['a list inside a list', 'x[1][0] = 9'],
    ['one that is longer', 'x.push(1)'],
    ['a name that is new', 'x[2].b = 1'],
  ])('sees that an argument was changed: %s', async (_, change) => {
    const checks = 'call(candidate, [1, [2], { a: 3 }]);';
    const verdict = await graded(one(checks), `const candidate = (x) => { ${change}; };`);
    expect(failureOf(verdict).sentence).toMatch(/^candidate changes its argument\./);
  });

  test('says which argument was changed', async () => {
    const verdict = await graded(
      one('call(candidate, [1], new Float64Array([2]));'),
      'const candidate = (x, y) => { y[0] = 3; };',
    );
    expect(failureOf(verdict).sentence).toMatch(/^candidate changes argument 2\./);
  });

  test('hands over functions, and functions that were given', async () => {
    const checks = `const make = call(candidate, (x) => x * 2);\nexpect({ got: call(make, 4), expected: 9 });`;
    expect(await graded(one(checks), 'const candidate = (f) => (x) => f(x) + 1;')).toMatchObject({
      solved: true,
    });
    expect(
      failureOf(await graded(one(checks), 'const candidate = (f) => () => { throw new Error("x"); };'))
        .sentence,
    ).toBe('the result of candidate threw Error: x.');
  });

  test.each([
    ['new Map()', 'candidate gives a Map;'],
    ['Symbol()', 'candidate gives a symbol;'],
    ['new Error("x")', 'candidate gives an Error;'],
    ['[new Date()]', 'candidate gives a Date;'],
  ])('refuses %s, which can’t be compared', async (result, words) => {
    const verdict = await graded(one('call(candidate);'), `const candidate = () => ${result};`);
    expect(failureOf(verdict).sentence).toContain(words);
  });
});

describe('a finding', () => {
  test('holds what was given to the call whose result was compared, and bars for shares', async () => {
    const checks = `expect({ got: call(candidate, [0, 0]), expected: [0.5, 0.5] });`;
    expect(failureOf(await graded(one(checks), 'const candidate = () => [0.4, 0.6];'))).toEqual({
      id: 'a',
      ...{ sentence: 'Entry 1 (index 0) is 0.4, it should be 0.5.', given: '[0, 0]' },
      ...{ got: '[0.4, 0.6]', expected: '[0.5, 0.5]', shares: { got: [0.4, 0.6], expected: [0.5, 0.5] } },
    });
  });

  test('is worded by the author who wants to, with the engine’s facts at hand', async () => {
    const checks = `expect({ got: candidate, expected: [[1, 2]], says: ({ path, got, sentence }) => path.join() + got[0] + sentence });`;
    expect(failureOf(await graded(data(checks), 'const candidate = [[1, 3]];')).sentence).toBe(
      '0,11,3Row 1, entry 2 (index [0][1]) is 3, it should be 2.',
    );
  });

  test.each([
    ['numbers(candidate, 2)', '[1]', 'candidate is a list of 1, it should be a list of 2 numbers.'],
    [
      'numbers(candidate)',
      "[1, '2']",
      'candidate is a list whose entry 2 (index 1) is "2", it should be a number.',
    ],
    [
      'rows(candidate, 1, 2)',
      '[[1]]',
      'candidate is a list whose entry 1 (index 0) is a list of 1, it should be a list of 2 numbers.',
    ],
    ['rows(candidate, 2)', '[[1]]', 'candidate is a list of 1, it should be 2 rows.'],
    ['number(candidate)', "'1'", 'candidate is "1", it should be a number.'],
    ['call(candidate)', '3', 'candidate has to be a function; it is 3.'],
  ])('of %s for %s: %s', async (check, answer, sentence) => {
    expect(failureOf(await graded(data(`${check};`), `const candidate = ${answer};`)).sentence).toBe(
      sentence,
    );
  });
});

describe('an answer can’t be tried', () => {
  test('when it throws while it is read, and says where', async () => {
    expect(
      (await graded(data(''), 'const candidate = 1;\nconst other = candidate.x.y;')).problem,
    ).toMatchObject({
      kind: 'error',
      sentence: expect.stringMatching(/^Your answer threw TypeError: /),
      place: { line: 2 },
    });
  });

  test('when something is no function that has to be one', async () => {
    const { problem, steps } = await graded(one(''), 'const candidate = [1];');
    expect(problem).toEqual({
      kind: 'missing',
      sentence: 'candidate has to be a function; it is a list of 1.',
    });
    expect(steps).toEqual([{ id: 'a', state: 'waiting' }]);
  });

  const lines = { a: 'first', b: 'second' };
  const options = [
    { id: 'a', text: 'yes' },
    { id: 'b', text: 'no' },
  ];
  test.each<[Partial<ExerciseData>, string, string, string]>([
    [{ kind: 'order', lines }, 'const order = [];', 'blank', 'Nothing is in order yet.'],
    [{ kind: 'order', lines }, "const order = ['a', 'a'];", 'missing', 'order has "a" twice.'],
    [{ kind: 'order', lines }, "const order = ['c'];", 'missing', 'order has "c"; write a, b.'],
    [{ kind: 'choose', options, pick: 'one' }, 'const choice = [];', 'blank', 'Nothing is chosen yet.'],
    [
      { kind: 'choose', options, pick: 'one' },
      "const choice = ['a', 'b'];",
      'missing',
      'One answer is asked for; you chose 2.',
    ],
    [
      { kind: 'choose', options, pick: 'several' },
      'const choice = "a";',
      'missing',
      'choice has to be a list; it is "a".',
    ],
    [
      { kind: 'predict', fields: { top: { label: 'the top share' } } },
      'const prediction = { top: undefined };',
      'blank',
      'There is no number for the top share yet; write what you expect.',
    ],
    [
      { kind: 'predict', fields: { top: { label: 'the top share' } } },
      "const prediction = { top: 'half' };",
      'missing',
      'For the top share write a number, such as 0.5; it is "half".',
    ],
  ])('for %j with %s', async (more, answer, kind, sentence) => {
    const declares = [/const (\w+)/.exec(answer)![1]!];
    expect((await graded(data('', { ...more, declares }), answer)).problem).toEqual({ kind, sentence });
  });
});

describe('an answer that is data', () => {
  const twice = data(
    `expect({ got: candidate[0], expected: 1 });\nexpect({ got: candidate[0], expected: 1 });`,
  );

  test.each([
    [
      'a getter',
      'let looks = 0;\nconst candidate = Object.defineProperty([0], 0, { get: () => (looks += 1) });',
    ],
    [
      'a proxy',
      'let looks = 0;\nconst candidate = new Proxy([0], { get: (list, key) => (key === "0" ? (looks += 1) : list[key]) });',
    ],
  ])('is looked at once, so that %s says one thing', async (_, answer) => {
    expect(await graded(twice, answer)).toMatchObject({ solved: true });
  });

  test('may be a trap, which is said', async () => {
    const answer = 'const candidate = { get a() { throw new Error("no"); } };';
    expect((await graded(twice, answer)).problem).toMatchObject({
      kind: 'error',
      sentence: "candidate is something that can't be read: looking at it threw Error: no.",
    });
  });
});

test('an answer does not get at names of the library that it does not use, or must not have', async () => {
  const exercise = { ...softmaxExercise, without: ['softmax'] };
  const answer = 'const all = arguments[0];\nconst candidate = (x) => all.softmax(x);\nsum([]);';
  expect(failureOf(await graded(exercise, answer)).sentence).toMatch(/^candidate threw TypeError: /);
  expect(failureOf(await graded(softmaxExercise, answer)).sentence).toMatch(/^candidate threw TypeError: /);
});

describe('checks that are at fault', () => {
  test.each([
    ['null.x;', /its checks stopped with TypeError: .* \(checks\.ts, line 2\)\.$/],
    ['return (async () => {})();', /step a is async/],
    ["step('b', () => {});", /step b stands where/],
    ['must(1, "x");', /must needs true or false; it got 1/],
  ])('never blame the reader: %s', async (checks, sentence) => {
    const { problem, solved } = await graded(data(checks), 'const candidate = 1;');
    expect(solved).toBe(false);
    expect(problem).toMatchObject({ kind: 'broken', sentence: expect.stringMatching(sentence) });
    expect(problem?.sentence).toMatch(/^This exercise is at fault, not your answer/);
  });

  test('are those that leave a step out, or call outside of one', async () => {
    const two = {
      ...data(''),
      steps: [
        { id: 'a', title: 'a' },
        { id: 'b', title: 'b' },
      ],
    };
    expect((await graded(two, 'const candidate = 1;')).problem?.kind).toBe('broken');
    const outside = exerciseOf(`call(candidate);\nstep('a', () => {});`, { functions: ['candidate'] });
    expect((await graded(outside, 'const candidate = () => { throw 1; };')).problem).toMatchObject({
      kind: 'broken',
      sentence: expect.stringContaining('outside of every step'),
    });
  });
});

test('blanks are functions of their names', async () => {
  const exercise = exerciseOf(
    `step('a', () => {
  const x = [1, 2];
  expect({ got: call(blanks.top, { x, i: 1, exp: Math.exp }), expected: Math.exp(2) });
});`,
    { kind: 'blank', declares: ['blanks'], blanks: { top: { label: 'numerator', uses: ['x', 'i', 'exp'] } } },
  );
  expect(await graded(exercise, "const blanks = { top: 'exp(x[i])' };")).toMatchObject({ solved: true });
  expect(failureOf(await graded(exercise, "const blanks = { top: 'x[i]()' };")).sentence).toMatch(
    /^blanks\.top threw TypeError: /,
  );
});
