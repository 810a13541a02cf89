import { expect, test } from 'vitest';
import { textHash } from './text-hash.ts';

// Test vectors of the draft "The FNV Non-Cryptographic Hash Algorithm" (Fowler, Noll, Vo, Eastlake), appendix C.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('is FNV-1a of %j', (text, hash) => {
  expect(textHash(text)).toBe(hash);
});

test('always has 16 digits, and differs for texts that differ in one letter, one space or one accent', () => {
  const texts = [
    'x0', // whose hash begins with a zero
    'const a = 1;',
    'const a = 1; ',
    'const b = 1;',
    'const \u00e1 = 1;',
    'const a\u0301 = 1;',
  ];
  const hashes = texts.map(textHash);
  expect(new Set(hashes).size).toBe(texts.length);
  expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
});
