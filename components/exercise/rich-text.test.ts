import { expect, test } from 'vitest';
import { plainText, richText } from './rich-text.ts';

const math = (tex: string) => `<math>${tex}</math>`;

test('code stands between backticks, formulas between dollars, and markup is text', () => {
  expect(richText('`a < b` of $x_i$ <i>', math)).toBe('<code>a &lt; b</code> of <math>x_i</math> &lt;i&gt;');
});

test('a sign without its partner is itself', () => {
  expect(richText('5 $ and a ` here', math)).toBe('5 $ and a ` here');
});

test('to be heard, a text has no signs', () => {
  expect(plainText('`exp` of $x_i$')).toBe('exp of x_i');
});
