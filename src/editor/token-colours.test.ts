import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tokenColours } from './token-colours.ts';

const read = (name: string) => readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');
const code = read('code');

test('the listing gives the same classes the same colours as the editor', () => {
  const rules = [...code.matchAll(/^ {2}(\.[\w.,\s-]+)\{\s*color: var\((--[\w-]+)\);/gm)].map(
    ([, selectors, property]) => [
      property,
      ...selectors!.split(',').map((selector) => selector.trim().slice(1)),
    ],
  );
  expect(rules).toEqual(tokenColours);
});

/** A custom property's colour in the light and in the dark theme, wherever it is defined. */
function colours(property: string): [light: string, dark: string] {
  const value = new RegExp(`${property}: ([^;]+);`).exec(code + read('props'))?.[1] ?? '';
  const [, other] = /^var\((--[\w-]+)\)$/.exec(value) ?? [];
  if (other) return colours(other);
  const [, light, dark] = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value) ?? [];
  if (!light || !dark) throw new Error(`${property} has no two colours`);
  return [light, dark];
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) =>
    [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
      .reduce((sum, channel, index) => sum + channel * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each(tokenColours.map(([property]) => property))(
  '%s can be read on the background of code',
  (property) => {
    const [text, background] = [colours(property), colours('--code-background')];
    expect(contrast(text[0], background[0])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text[1], background[1])).toBeGreaterThanOrEqual(4.5);
  },
);
