import { expect, test } from 'vitest';
import { attributesOf, painter, textOf } from './marks.ts';

const marks = { bar: { width: '5%', text: 'five' } };

test('a mark is built with its name and its attributes, and says its words', () => {
  expect(attributesOf(marks, 'bar')).toEqual({ 'data-mark': 'bar', width: '5%' });
  expect(textOf(marks, 'bar')).toBe('five');
});

test('a mark that the picture lacks fails the build', () => {
  expect(() => attributesOf(marks, 'dot')).toThrow('no mark "dot"');
  expect(() => textOf(marks, 'dot')).toThrow('no mark "dot"');
});

test('only what differs from what was shown is written', () => {
  const written: string[] = [];
  const bar = {
    getAttribute: () => 'bar',
    setAttribute: (name: string, value: string) => written.push(`${name}=${value}`),
    set textContent(text: string) {
      written.push(text);
    },
  };
  const show = painter({ querySelectorAll: () => [bar] } as unknown as ParentNode);
  show(marks);
  show({ bar: { width: '6%', text: 'five' } });
  expect(written).toEqual(['width=5%', 'five', 'width=6%']);
});
