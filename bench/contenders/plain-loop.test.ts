import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The code below the description of a contender, which names it. */
const code = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8').split('const prepare: Prepare')[1];

test('the control is the plain loop, letter by letter', () => {
  expect(code('plain-loop.ts')).toContain('Math.exp');
  expect(code('plain-loop-again.ts')).toBe(code('plain-loop.ts'));
});
