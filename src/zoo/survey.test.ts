import { expect, test } from 'vitest';
import type { Kind } from './kinds.ts';
import type { Counterexample } from './law.ts';
import type { Row } from './matrix.ts';
import { lawsOnPaper, surveyOf } from './survey.ts';

const anything: Counterexample = { message: 'it is wrong', got: [], expected: [], input: { scores: [0] } };
const row = (name: string, broken: string, kind: Kind = 'softmax'): Row => ({
  name,
  kind,
  broken: new Map(broken.split(' ').map((law) => [law, anything])),
  kept: [],
});

test('counts who passes the notebook’s assertions, and who passes ours', () => {
  const survey = surveyOf([
    row('a', 'seed-sum ratio'),
    row('b', 'ratio'),
    row('c', 'seed-range'),
    row('d', ''),
  ]);
  expect(survey.pastTheNotebook).toEqual(['b', 'd']);
  expect(survey.pastOurs).toEqual(['c', 'd']);
});

test('leaves recorded numbers out: they are a symptom and no reason', () => {
  const survey = surveyOf([row('a', 'known-values')]);
  expect(survey.pastOurs).toEqual(['a']);
  expect(lawsOnPaper().map(({ id }) => id)).not.toContain('known-values');
});

test('tells what is wrong on paper from what doubles show, and that from manners', () => {
  const survey = surveyOf([
    row('a', 'ratio overflow'),
    row('b', 'overflow no-memory'),
    row('c', 'no-memory'),
  ]);
  expect(survey.wrongOnPaper).toEqual(['a']);
  expect(survey.wrongInDoubles).toEqual(['b']);
  expect(survey.wrongInManners).toEqual(['c']);
});

test('finds all smallest sets for what is wrong on paper', () => {
  const rows = [row('a', 'ratio ties'), row('b', 'sum ties'), row('c', 'order sum'), row('d', 'overflow')];
  expect(surveyOf(rows).smallestSets).toEqual([
    ['ratio', 'sum'],
    ['sum', 'ties'],
    ['ties', 'order'],
  ]);
  expect(surveyOf(rows.slice(0, 2)).smallestSets).toEqual([['ties']]);
});

test('names those who keep one of the two laws that make softmax and break the other', () => {
  const survey = surveyOf([row('a', 'sum'), row('b', 'ratio'), row('c', 'ratio sum')]);
  expect(survey.ratioWithoutSum).toEqual(['a']);
  expect(survey.sumWithoutRatio).toEqual(['b']);
});

test('passes over what is no softmax', () => {
  const survey = surveyOf([row('a', 'power', 'temperature')]);
  expect(survey.pastTheNotebook).toEqual([]);
  expect(survey.wrongOnPaper).toEqual([]);
});
