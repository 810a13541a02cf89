import { expect, test } from 'vitest';
import type { ExerciseVerdict, Problem } from '../../src/exercises/types.ts';
import { failedTitle, hintsSeen, solutionQuestion, spokenWords, statusWords } from './verdict-words.ts';

const steps = [
  { id: 'a', title: 'From 0 to 1' },
  { id: 'b', title: 'The sum' },
];
const verdict = (change: Partial<ExerciseVerdict>): ExerciseVerdict => ({
  solved: false,
  seed: 1,
  steps: [
    { id: 'a', state: 'passed' },
    { id: 'b', state: 'failed', finding: { sentence: 'Row 2 sums to 0.98.' } },
  ],
  ...change,
});
const problem = (change: Partial<Problem>): ExerciseVerdict =>
  verdict({ problem: { kind: 'syntax', sentence: 'Here a bracket is missing.', ...change } });

test('the first step that fails is named with its place, its title and what it found', () => {
  expect(spokenWords(verdict({}), steps)).toBe('Step 2 of 2 fails: The sum. Row 2 sums to 0.98.');
  expect(failedTitle(steps, 'b')).toBe('Step 2 of 2: The sum');
  expect(statusWords(verdict({}))).toBe('1 of 2 steps passes');
  expect(statusWords(verdict({ steps: [{ id: 'a', state: 'failed' }] }))).toBe('0 of 1 step pass');
});

test('an only step has no number', () => {
  const [first] = steps;
  expect(failedTitle([first!], 'a')).toBe('From 0 to 1');
});

test('success says so once', () => {
  expect(spokenWords(verdict({ solved: true }), steps)).toBe('Solved: both steps pass.');
  expect(statusWords(verdict({ solved: true }))).toBe('solved');
});

test('an answer that could not be tried says where, in the text or in a blank', () => {
  expect(spokenWords(problem({ place: { line: 2, column: 3 } }), steps)).toBe(
    'Line 2, column 3: Here a bracket is missing.',
  );
  expect(spokenWords(problem({ blank: 'a' }), steps)).toBe('Blank a: Here a bracket is missing.');
  expect(statusWords(problem({}))).toBe('not checked');
  expect(statusWords(problem({ kind: 'stopped' }))).toBe('stopped');
});

test('the question before the solution says which hints are left', () => {
  expect(solutionQuestion(0, 3)).toBe('Show the solution? There are 3 hints to try first.');
  expect(solutionQuestion(2, 3)).toBe('Show the solution? There is one more hint to try first.');
  expect(solutionQuestion(1, 3)).toBe('Show the solution? There are 2 more hints to try first.');
  expect(solutionQuestion(3, 3)).toBe('Show the solution? You have seen every hint.');
  expect(hintsSeen(2, 4)).toBe('2 of 4 hints seen');
});
