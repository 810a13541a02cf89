import { readFileSync, writeFileSync } from 'node:fs';
import { traceGrid } from '../../../src/digits/prepare.ts';
import { glyphFile, type Family } from '../glyphs.ts';
import { formatPath } from '../path.ts';
import { creditsText } from './credits.ts';
import { families } from './families.ts';
import { fill } from './fill.ts';
import { outline, type Font } from './outline.ts';
import { simplify } from './simplify.ts';

const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** In units of which a glyph's longer side has 48: less than a third of a pixel of the prepared image. */
const TOLERANCE = 0.8;

interface Metadata {
  readonly family: string;
  readonly license: { readonly type: string; readonly attribution: string };
}

const packages = new URL('../node_modules/', import.meta.url);

/** Reads the fonts and writes glyphs.json, and FONTS.md with their licences. */
export async function draw(): Promise<void> {
  const { parse } = (await import(new URL('opentype.js/dist/opentype.mjs', packages).href)) as {
    parse(file: ArrayBuffer): Font;
  };
  const drawn = families.flatMap(({ role, handwritten, packages: names }) =>
    names.map((name): Family => {
      const { family, license } = readJson<Metadata>(`@fontsource/${name}/metadata.json`);
      const { version } = readJson<{ version: string }>(`@fontsource/${name}/package.json`);
      const file = readFileSync(new URL(`@fontsource/${name}/files/${name}-latin-400-normal.woff`, packages));
      const font = parse(Uint8Array.from(file).buffer);
      const characters = [...(role === 'training' ? DIGITS : DIGITS + LETTERS)];
      return {
        family,
        package: `@fontsource/${name}`,
        version,
        licence: license.type,
        // What follows the first is said of the other weights, file by file.
        attribution: license.attribution.split(/\s+\S+\.ttf:/)[0]!,
        role,
        handwritten,
        glyphs: Object.fromEntries(characters.map((character) => [character, drawGlyph(font, character)])),
      };
    }),
  );
  writeFileSync(glyphFile, `${JSON.stringify(drawn, null, 2)}\n`);
  writeFileSync(new URL('../FONTS.md', import.meta.url), creditsText(drawn));
}

function drawGlyph(font: Font, character: string): string {
  const strokes = traceGrid(fill(outline(font, character)));
  return formatPath(strokes.map((stroke) => simplify(stroke, TOLERANCE)));
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, packages), 'utf8')) as Value;
}
