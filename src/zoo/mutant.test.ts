import { describe, expect, test } from 'vitest';
import { readMutant } from './mutant.ts';
import { wholeSoftmax } from './whole-function.ts';

const header = (...tags: string[]) =>
  ['/**', ' * Gives the wrong', ' * shares.', ' *', ...tags.map((tag) => ` * ${tag}`), ' */', ''].join('\n');
const code = 'const candidate = (x: number[]) => x;\n';

describe('readMutant', () => {
  test('reads what is wrong, who writes it, where, and which laws it breaks', () => {
    const text = `${header(
      '@kind   softmax',
      '@breaks ratio sum',
      '@wrote  somebody',
      ' in a hurry',
      '@source https://example.org/1 the line itself',
      '@source https://example.org/2 its repair',
    )}${code}`;
    expect(readMutant('hasty', text)).toEqual({
      name: 'hasty',
      kind: 'softmax',
      what: 'Gives the wrong shares.',
      wrote: 'somebody in a hurry',
      sources: [
        { url: 'https://example.org/1', says: 'the line itself' },
        { url: 'https://example.org/2', says: 'its repair' },
      ],
      breaks: ['ratio', 'sum'],
      declares: ['candidate'],
      code: text,
    });
  });

  test.each([
    ['no comment', code, 'has to begin with a comment'],
    ['no sentence', `/**\n * @kind cell\n * @wrote a\n */\n${code}`, 'does not say what is wrong'],
    ['an unknown tag', header('@kid softmax') + code, 'has the tag @kid; known are @kind, @breaks'],
    ['no kind', header('@wrote a') + code, 'needs one @kind; it has 0'],
    [
      'an unknown kind',
      header('@kind soft', '@wrote a') + code,
      'is of the kind soft; known are softmax, batch',
    ],
    ['no author', header('@kind cell') + code, 'needs one @wrote; it has 0'],
    ['two authors', header('@kind cell', '@wrote a', '@wrote b') + code, 'needs one @wrote; it has 2'],
    ['no law', header('@kind softmax', '@wrote a') + code, 'needs @breaks'],
    ['a law for a cell', header('@kind cell', '@wrote a', '@breaks sum') + code, 'leave @breaks out'],
    [
      'another name',
      header('@kind softmax', '@wrote a', '@breaks sum') + 'const shares = 1;\n',
      'has to declare candidate or step1 and nothing else; it declares shares',
    ],
    [
      'a second name',
      header('@kind batch', '@wrote a', '@breaks rows') + 'const along = 1;\nfunction help() {}\n',
      'it declares along, help',
    ],
    [
      'a source without an address',
      header('@kind cell', '@wrote a', '@source a book') + code,
      'has the @source "a book"; write an address',
    ],
  ])('refuses %s in a sentence', (_, text, sentence) => {
    expect(() => readMutant('hasty', text)).toThrow(sentence);
    expect(() => readMutant('hasty', text)).toThrow(/^content\/mutants\/hasty\.ts /);
  });
});

test('a first step becomes a whole function with the right second step', () => {
  const whole = wholeSoftmax({ declares: ['step1'], code: 'const step1 = scores.map((x) => x ** 2);' });
  const f = new Function('sum', `${whole.replace(': number[]', '')}; return candidate`) as (
    sum: (x: number[]) => number,
  ) => (x: number[]) => number[];
  expect(f((x) => x.reduce((a, b) => a + b))([1, 3])).toEqual([0.1, 0.9]);
});
