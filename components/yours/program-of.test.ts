import { expect, test } from 'vitest';
import { CellSyntaxError } from '../../src/notebook/compile/cell-syntax-error.ts';
import { programOf } from './program-of.ts';
import { examples } from './examples.ts';

function refusal(code: string): string {
  try {
    programOf('', 'ts', code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    return `${error.place.line}:${error.place.column} ${error.message}`;
  }
  return 'none';
}

test.each(examples)('the example $id makes a program', ({ language, code }) => {
  expect(() => new Function(programOf('', language, code))).not.toThrow();
});

test.each([
  [
    'const softmix = (x) => x;',
    '1:1 There is no function softmax; call yours so, or make it the default export.',
  ],
  ['const softmax = await (async () => (x) => x)();', /take the await away/],
  ['const softmax = (x) =>\n  exp(x);', '2:3 exp is not defined.'],
  ['const softmax = (x) => Maht.exp(x);', '1:24 Maht is not defined. Did you mean Math?'],
  ['const softmax = (x) => x;\nconst y = (1;', /^2:/],
  ['} }, ]); __notebook([', /^1:1/],
])('%j is refused', (code, sentence) => {
  if (typeof sentence === 'string') expect(refusal(code)).toBe(sentence);
  else expect(refusal(code)).toMatch(sentence);
});

test('console may be used, and what the language has', () => {
  expect(refusal('const softmax = (x) => { console.log(x, Math.PI); return x; };')).toBe('none');
});
