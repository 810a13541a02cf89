import { describe, expect, test } from 'vitest';
import { AnswerProblem } from './answer-problem.ts';
import { compiledAnswer } from './compiled-answer.ts';
import { exerciseOf } from './fixtures/exercise.ts';
import type { ExerciseData } from './types.ts';

const write = exerciseOf('', { functions: ['candidate'], without: ['softmax'] });
const blank = exerciseOf('', {
  kind: 'blank',
  declares: ['blanks'],
  blanks: {
    top: { label: 'numerator', uses: ['x', 'i', 'exp'] },
    bottom: { label: 'denominator', uses: ['x', 'exp', 'sum'] },
  },
});

function problemOf(exercise: ExerciseData, answer: string): AnswerProblem['problem'] | undefined {
  try {
    compiledAnswer(exercise, answer);
    return undefined;
  } catch (error) {
    if (error instanceof AnswerProblem) return error.problem;
    throw error;
  }
}

describe('an answer', () => {
  test.each(['', '  \n', '// nothing yet', '/** nothing\n yet */\n// at all\n'])(
    'of %j is blank',
    (answer) => {
      expect(problemOf(write, answer)).toEqual({
        kind: 'blank',
        sentence: 'Nothing is written yet. The answer has to declare candidate.',
      });
    },
  );

  test('that can’t be read says where, in its own lines and columns', () => {
    expect(problemOf(write, 'const candidate = (x: number[]) => {\n  return [x;\n};')).toEqual({
      kind: 'syntax',
      sentence: 'The [ of line 2, column 10, is still open at this }; its ] is missing.',
      place: { line: 3, column: 1 },
    });
  });

  test('without the name that it has to declare is told so, with the name that it may have instead', () => {
    expect(problemOf(write, 'const candidat = 1;')).toEqual({
      kind: 'missing',
      sentence: 'There is no candidate in this answer; declare it, as in const candidate = … Is it candidat?',
    });
  });

  test.each([
    ['exp(x)', 'exp is not defined. Did you mean Math.exp?'],
    ['summ(x)', 'summ is not defined. Did you mean sum?'],
    ['softmax(x)', 'softmax is what this exercise is about; write it without the library’s.'],
    ['Plot.plot(x)', 'Plot is not defined.'],
    ['step(x)', 'step is not defined.'],
    ['draw.scores(x)', 'draw is not defined.'],
  ])('that uses %s is told: %s', (code, sentence) => {
    const problem = problemOf(write, `const top = 1;\nconst candidate = (x) => ${code};`);
    expect(problem).toMatchObject({ kind: 'missing', place: { line: 2, column: 26 } });
    expect(problem?.sentence.replace("'", '’')).toBe(sentence);
  });

  test('may wait in none of its lines', () => {
    expect(problemOf(write, 'const candidate = await 1;')).toMatchObject({ kind: 'syntax' });
  });

  test('gets the names of the library that it uses, and no others', () => {
    const { cell } = compiledAnswer(
      write,
      'const candidate = (x) => sum(x) + Math.exp(1);\nconsole.log(candidate);',
    );
    expect(cell.inputs.toSorted()).toEqual(['console', 'sum']);
  });

  test('is handed to the checks without its comments', () => {
    const text = 'const candidate = 1; // for\n/* while */ const b = "// no comment";';
    expect(compiledAnswer(write, text).source).toBe(
      'const candidate = 1;       \n            const b = "// no comment";',
    );
  });
});

describe('an answer of kind blank', () => {
  const answer = (top: string, bottom = 'sum(x.map(exp))') =>
    `const blanks = ${JSON.stringify({ top, bottom }).replaceAll(/"(\w+)":/g, '$1: ')};`;

  test('becomes functions of the names that each blank may use', () => {
    const { cell } = compiledAnswer(blank, answer('exp(x[i] as number)'));
    expect(cell).toMatchObject({ outputs: ['blanks'], inputs: [] });
    expect(cell.js).toContain('top: ({ x, i, exp }) => (exp(x[i]          )\n)');
  });

  test.each([
    ['', 'blank', 'numerator: this blank is empty.', 1],
    ['exp(x[', 'syntax', 'numerator: This [ is never closed; its ] is missing.', 6],
    ['x; i', 'syntax', 'numerator: write one expression, such as x + 1.', 1],
    ['x), alert(1', 'syntax', 'numerator: This ) closes nothing; delete it.', 2],
    ['let y = x', 'syntax', 'numerator: write one expression, such as x + 1.', 1],
    [
      'x <!-- i',
      'syntax',
      'numerator: A browser takes <!-- for the beginning of a comment. Put a space into it: < !--',
      3,
    ],
    ['await x', 'syntax', 'numerator: write one expression, such as x + 1.', 1],
    ['exp(y)', 'missing', 'numerator: y is no name of this blank; it has x, i, exp.', 5],
    ['Exp(x[i])', 'missing', 'numerator: Exp is no name of this blank. Did you mean exp?', 1],
    ['globalThis', 'missing', 'numerator: globalThis is no name of this blank; it has x, i, exp.', 1],
    ['arguments[0]', 'missing', 'numerator: arguments is no name of this blank; it has x, i, exp.', 1],
  ])('with %j says which blank is at fault, and where in it', (top, kind, sentence, column) => {
    expect(problemOf(blank, answer(top))).toEqual({
      ...{ kind, sentence, blank: 'top' },
      place: { line: 1, column },
    });
  });

  test('is one line with a text for each blank', () => {
    expect(problemOf(blank, 'const blanks = { top: x };')?.sentence).toBe(
      "The answer is one line with a text for each blank: const blanks = { top: '…', bottom: '…' };",
    );
  });
});
