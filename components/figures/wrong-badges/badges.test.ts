import { expect, test } from 'vitest';
import { animalsOf, readMutants } from '../../../src/notebook/build/mutants.ts';
import { lawsOf } from '../../../src/zoo/laws.ts';
import { matrixOf } from '../../../src/zoo/matrix.ts';
import { badgesOf, offered } from './badges.ts';

const mutants = await readMutants();
const laws = lawsOf('softmax');
const rowOf = (name: string) => matrixOf(animalsOf([mutants.get(name)!].values()))[0]!;

test('every wrong function that is offered has a file', () => {
  expect(offered.filter((name) => !mutants.has(name))).toEqual([]);
});

test('winner takes all passes the notebook’s three checks, and fails on ratios and ties', () => {
  const { seeds, ours } = badgesOf(laws, rowOf('hardmax'));
  expect(seeds.map(({ holds }) => holds)).toEqual([true, true, true]);
  expect(ours.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual(
    expect.arrayContaining(['ratio', 'ties']),
  );
});

test('a softmax without the shift fails only where exponentials leave the doubles', () => {
  const { ours } = badgesOf(laws, rowOf('no-shift'));
  expect(ours.filter(({ holds }) => !holds).map(({ id }) => id)).toEqual(['overflow', 'underflow']);
});
