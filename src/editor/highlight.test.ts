import { describe, expect, test } from 'vitest';
import { highlight } from './highlight.ts';

/** The classes of the first token with this text. */
const look = (code: string, text: string, language: 'ts' | 'python' = 'ts') =>
  highlight(code, language)
    .find((token) => token.text === text)
    ?.classes.split(' ');

const samples = [
  'const shares: number[] = scores.map((x) => Math.exp(x)); // e^x\n\n  /* two\n  lines */ show(`p = ${p}`)\n',
  '',
  '\n\n',
  'const = ) unfinished `',
];

describe('highlight', () => {
  test.each(samples)('loses and adds nothing: %j', (code) => {
    const pieces = highlight(code, 'ts').map(({ text }) => text);
    expect(pieces.join('')).toBe(code);
    expect(pieces).not.toContain('');
  });

  test('knows the parts of TypeScript, types included', () => {
    const code = `const n: number = 1 + f('a'); // why`;
    expect(look(code, 'const')).toEqual(['tok-keyword']);
    expect(look('type Row = number[];', 'type')).toEqual(['tok-keyword']);
    expect(look(code, 'n')).toEqual(['tok-variableName', 'tok-definition']);
    expect(look(code, 'number')).toEqual(['tok-typeName']);
    expect(look(code, '1')).toEqual(['tok-number']);
    expect(look(code, `'a'`)).toEqual(['tok-string']);
    expect(look(code, '// why')).toEqual(['tok-comment']);
  });

  test('knows the parts of Python', () => {
    expect(look('import numpy as np # why', 'import', 'python')).toEqual(['tok-keyword']);
    expect(look('import numpy as np # why', '# why', 'python')).toEqual(['tok-comment']);
  });

  test.each([
    ['scores', 'q-score'],
    ['x', 'q-score'],
    ['step1', 'q-exponential'],
    ['exponentials', 'q-exponential'],
    ['e', 'q-exponential'],
    ['step2', 'q-share'],
    ['shares', 'q-share'],
    ['softmaxValues', 'q-share'],
    ['p', 'q-share'],
  ])('gives %s the class %s, where it is declared and where it is used', (name, quantity) => {
    expect(look(`const ${name} = 1;`, name)).toContain(quantity);
    expect(look(`show(${name});`, name)).toContain(quantity);
    expect(look(`${name} = 1`, name, 'python')).toContain(quantity);
  });

  test('gives the original notebook’s names their quantities', () => {
    expect(look('np.exp(original_values)', 'original_values', 'python')).toContain('q-score');
    expect(look('softmax_values = step2', 'softmax_values', 'python')).toContain('q-share');
  });

  test('gives no quantity to properties, strings, parts of names and the names of objects', () => {
    expect(look('point.x', 'x')).toEqual(['tok-propertyName']);
    expect(look(`show('p')`, `'p'`)).toEqual(['tok-string']);
    expect(look('sharesOfMany', 'sharesOfMany')).toEqual(['tok-variableName']);
    expect(look('constructor', 'constructor')).toEqual(['tok-variableName']);
  });

  test('takes what a callback is given as what its name says', () => {
    expect(
      highlight('scores.map((x) => x)', 'ts').filter(({ classes }) => classes.includes('q-score')),
    ).toHaveLength(3);
  });
});
