import { expect, test } from 'vitest';
import { under } from './href.ts';

test('puts a root-relative path under the base path, with or without its last slash', () => {
  expect(under('/softmax/', '/chapters/scores/')).toBe('/softmax/chapters/scores/');
  expect(under('/softmax', '/chapters/scores/')).toBe('/softmax/chapters/scores/');
});

test('leaves a path as it is when the site is served at the root', () => {
  expect(under('/', '/')).toBe('/');
  expect(under('/', '/favicon.svg')).toBe('/favicon.svg');
});
