import { describe, expect, test } from 'vitest';
import { readMutant, type Mutant } from '../zoo/mutant.ts';
import { withMutant } from './with-mutant.ts';

const mutant = (kind: string, code: string): Mutant =>
  readMutant(
    'm',
    `/**\n * Wrong.\n *\n * @kind ${kind}\n${kind === 'cell' ? '' : ' * @breaks sum\n'} * @wrote nobody\n */\n${code}`,
  );
const cell = (id: string, code: string) => ({ id, kind: 'cell' as const, code });
const chapter = [
  cell('scores', 'const scores = [1, 2];'),
  cell('step1', 'const step1 = scores.map((x) => Math.exp(x));'),
  cell('step2', 'const step2 = step1.map((e) => e / sum(step1));'),
  cell('candidate', 'const candidate = (x: number[]) => softmax(x);'),
  cell('both', 'const step3 = 1;\nconst shares = step2;'),
];
const replaced = (code: string, kind = 'softmax', cells = chapter) =>
  Object.fromEntries(withMutant(cells, mutant(kind, code)));

describe('withMutant', () => {
  test('puts a wrong function in the place of candidate, and the second step follows it', () => {
    const cells = replaced('const candidate = (x: number[]) => x;');
    expect(Object.keys(cells)).toEqual(['step2', 'candidate']);
    expect(cells['step2']).toBe('const step2 = candidate(scores);\nstep2');
  });

  test('puts a wrong first step in its place, and candidate follows it', () => {
    const cells = replaced('const step1 = scores.map((x) => 2 ** x);');
    expect(Object.keys(cells)).toEqual(['step1', 'candidate']);
    expect(cells['candidate']).toContain('const candidate = (scores: number[]) => {');
  });

  test('leaves the second step alone where no cell declares candidate', () => {
    const cells = chapter.filter(({ id }) => id !== 'candidate');
    expect(() => replaced('const candidate = (x: number[]) => x;', 'softmax', cells)).toThrow(
      'no cell declares candidate and nothing else, which mutant m would replace',
    );
  });

  test('replaces no cell that declares more than the mutant does', () => {
    expect(() => replaced('const shares = [1];', 'cell')).toThrow('no cell declares shares and nothing else');
    expect(replaced('const step3 = 2;\nconst shares = [1];', 'cell')).toHaveProperty('both');
  });
});
