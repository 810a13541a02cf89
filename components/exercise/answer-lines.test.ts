import { expect, test } from 'vitest';
import type { ExerciseData } from '../../src/exercises/types.ts';
import { answerLines } from './answer-lines.ts';
import { startText } from './answers/start-text.ts';

const base = { name: 'x', declares: [], functions: [], without: [], steps: [], hash: 'h' };
const exercise = (rest: Partial<ExerciseData>) => ({ ...base, start: '', ...rest }) as ExerciseData;

const order = exercise({
  kind: 'order',
  lines: { max: 'Find the largest', exp: 'Take `exp`', sum: 'Add' },
  start: "const order = ['exp', 'max'];",
});
const choose = exercise({
  kind: 'choose',
  options: [
    { id: 'a', text: 'One' },
    { id: 'b', text: '`two`' },
  ],
});
const blank = exercise({ kind: 'blank', blanks: { a: { label: 'numerator', uses: [] } } });
const predict = exercise({ kind: 'predict', fields: { t: { label: 'time', unit: 's' } } });

test('an answer of widgets is told line by line, in the words of the page', () => {
  expect(answerLines(order, "const order = ['max', 'exp'];")).toEqual(['Find the largest', 'Take exp']);
  expect(answerLines(choose, "const choice = ['b'];")).toEqual(['two']);
  expect(answerLines(blank, "const blanks = { a: 'exp(x[i])' };")).toEqual(['a, numerator: exp(x[i])']);
  expect(answerLines(predict, 'const prediction = { t: 0.5 };')).toEqual(['time: 0.5 s']);
  expect(answerLines(predict, 'const prediction = { t: undefined };')).toEqual(['time: – s']);
});

test('code has no other words', () => {
  expect(answerLines(exercise({ kind: 'write' }), 'const a = 1;')).toBeUndefined();
});

test('a form begins with every field and every line, also those that the start text leaves out', () => {
  expect(startText(order)).toBe("const order = ['exp', 'max', 'sum'];\n");
  expect(startText(blank)).toBe("const blanks = { a: '' };\n");
  expect(startText(choose)).toBe('const choice = [];\n');
  expect(startText(exercise({ kind: 'repair', start: 'const a = 1;\n' }))).toBe('const a = 1;');
});
