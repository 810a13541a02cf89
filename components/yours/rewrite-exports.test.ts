import { expect, test } from 'vitest';
import { rewriteExports } from './rewrite-exports.ts';

test.each([
  ['export function softmax(x) { return x; }', '       function softmax(x) { return x; }'],
  ['export const softmax = (x) => x;', '       const softmax = (x) => x;'],
  ['export default (x) => x;', 'const softmax = (x) => x;'],
  ['export default function (x) { return x; }', 'const softmax = function (x) { return x; }'],
  ['export default function softmax(x) { return x; }', '               function softmax(x) { return x; }'],
  [
    'export default function f(x) { return x; }',
    '               function f(x) { return x; }\nconst softmax = f;',
  ],
  ['const f = (x) => x;\nexport default f;', 'const f = (x) => x;\nconst softmax = f;'],
  [
    'const f = (x) => x;\nexport { f as softmax };',
    `const f = (x) => x;\n${' '.repeat(24)}\nconst softmax = f;`,
  ],
  [
    'const f = (x) => x;\nexport { f as default };',
    `const f = (x) => x;\n${' '.repeat(24)}\nconst softmax = f;`,
  ],
  ['const softmax = (x) => x;\nexport { softmax };', `const softmax = (x) => x;\n${' '.repeat(19)}`],
  ['const softmax = (x) => x;\nexport default softmax;', `const softmax = (x) => x;\n${' '.repeat(22)};`],
  [
    'export type A = number;\nexport const softmax = 1;',
    '       type A = number;\n       const softmax = 1;',
  ],
  [
    "const softmax = () => 'export default 1'; // export",
    "const softmax = () => 'export default 1'; // export",
  ],
])('%j', (code, rewritten) => {
  expect(rewriteExports(code)).toBe(rewritten);
});

test('a text that cannot be read stays as it is', () => {
  expect(rewriteExports('export function softmax( {')).toBe('export function softmax( {');
});
