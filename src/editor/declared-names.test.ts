import { expect, test } from 'vitest';
import { declaredNames } from './declared-names.ts';

test.each([
  ['const a = 1, b = 2;\nlet c: number;\nvar d;', ['a', 'b', 'c', 'd']],
  ['function f(x) { const inner = 1; }\nclass G { m() { let y; } }\nasync function* h() {}', ['f', 'G', 'h']],
  ['const [a, { b, c: d = 1 }, ...e] = f;', ['a', 'b', 'd', 'e']],
  ['const f = (x) => { const y = x; };\nconst g = function h() { let z; };', ['f', 'g']],
  ['if (a) { const b = 1; }\nfor (const c of d) { let e; }\n{ const f = 1; }', []],
  ['type A = number;\ninterface B {}\nf(x);', []],
])('%j declares %j', (code, names) => {
  expect(declaredNames(code)).toEqual(names);
});

test('an unfinished text declares what can be read of it', () => {
  expect(declaredNames('const a = [1, 2\nconst b = 3;\nfunction c( {')).toEqual(
    expect.arrayContaining(['a', 'b']),
  );
});
