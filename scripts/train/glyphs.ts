import { readFileSync } from 'node:fs';
import type { Stroke } from '../../src/digits/stroke.ts';
import { parsePath } from './path.ts';

/** Trained on; kept away from training, to choose settings by; kept away from both, to measure with. */
export type Role = 'training' | 'validation' | 'test';

/** A font's characters, thinned to the lines that a pen would have drawn, as glyphs.json keeps them. */
export interface Family {
  readonly family: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
  readonly attribution: string;
  readonly role: Role;
  readonly handwritten: boolean;
  /** Character to SVG path, in whole units of which the longer side has 48. */
  readonly glyphs: Readonly<Record<string, string>>;
}

interface Glyph {
  readonly family: Family;
  readonly character: string;
  readonly strokes: readonly Stroke[];
}

/** Where the drawing step writes, and training reads. */
export const glyphFile = new URL('glyphs.json', import.meta.url);

/** Every glyph of that role whose character is among these. */
export function readGlyphs(role: Role, characters: string): Glyph[] {
  const families = JSON.parse(readFileSync(glyphFile, 'utf8')) as Family[];
  return families
    .filter((family) => family.role === role)
    .flatMap((family) =>
      [...characters].flatMap((character) => {
        const path = family.glyphs[character];
        return path === undefined ? [] : [{ family, character, strokes: parsePath(path) }];
      }),
    );
}
