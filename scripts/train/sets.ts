import type { DigitImage } from '../../src/digits/image.ts';
import { prepareStrokes } from '../../src/digits/prepare.ts';
import { trainingStream, varyGlyph, writeByHand } from './examples.ts';
import { readGlyphs, type Role } from './glyphs.ts';
import { digits, type Ways } from './hands/digits.ts';
import { letters } from './hands/letters.ts';
import { readSkeleton } from './hands/skeleton.ts';
import { Random } from './random.ts';

export interface Example {
  readonly image: DigitImage;
  /** What was meant: a digit or a letter. */
  readonly character: string;
  /** The family, or how it was written. */
  readonly from: string;
}

export interface ExampleSet {
  readonly set: string;
  readonly examples: readonly Example[];
}

const DIGITS = '0123456789';

/** What the accuracy is measured on. Only the first was drawn in the way of, and from, what was trained on. */
export function digitSets(): ExampleSet[] {
  const next = trainingStream(1000);
  const more = Array.from({ length: 2000 }, (): Example => {
    const { image, digit } = next();
    return { image, character: String(digit), from: 'training' };
  });
  return [
    { set: 'training', examples: more },
    { set: 'validation fonts', examples: asPrinted('validation', DIGITS) },
    { set: 'validation strokes', examples: byHand('validation', 50, 1001) },
    { set: 'test fonts', examples: asPrinted('test', DIGITS) },
    { set: 'test fonts, handwriting', examples: asPrinted('test', DIGITS, true) },
    { set: 'test fonts, varied', examples: varied('test', DIGITS, 12, 1002) },
    { set: 'test strokes, known ways', examples: byHand('training', 30, 1003) },
    { set: 'test strokes, new ways', examples: byHand('test', 100, 1004) },
  ];
}

/** What a classifier of digits should be unsure about. */
export function letterSets(): ExampleSet[] {
  const random = new Random(1005);
  const drawn = Object.entries(letters).flatMap(([character, notation]) =>
    times(20, (): Example => ({
      image: writeByHand(readSkeleton(notation), random),
      character,
      from: notation,
    })),
  );
  return [
    { set: 'letters, test fonts', examples: asPrinted('test', Object.keys(letters).join('')) },
    { set: 'letters, strokes', examples: drawn },
  ];
}

function asPrinted(role: Role, characters: string, handwritten?: boolean): Example[] {
  return readGlyphs(role, characters)
    .filter(({ family }) => handwritten === undefined || family.handwritten === handwritten)
    .map(({ family, character, strokes }) => ({
      image: prepareStrokes(strokes),
      character,
      from: family.family,
    }));
}

function varied(role: Role, characters: string, count: number, seed: number): Example[] {
  const random = new Random(seed);
  return readGlyphs(role, characters).flatMap(({ family, character, strokes }) =>
    times(count, () => ({ image: varyGlyph(strokes, random), character, from: family.family })),
  );
}

function byHand(role: keyof Ways, count: number, seed: number): Example[] {
  const random = new Random(seed);
  return digits.flatMap((ways, digit) =>
    ways[role].flatMap((from) =>
      times(count, () => ({
        image: writeByHand(readSkeleton(from), random),
        character: String(digit),
        from,
      })),
    ),
  );
}

function times<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make);
}
