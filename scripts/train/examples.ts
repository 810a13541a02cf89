import type { DigitImage } from '../../src/digits/image.ts';
import { prepareStrokes } from '../../src/digits/prepare.ts';
import type { Stroke } from '../../src/digits/stroke.ts';
import { readGlyphs } from './glyphs.ts';
import { digits } from './hands/digits.ts';
import { distort, misplaceKnots, shorten, type Carelessness } from './hands/distort.ts';
import { drawSkeleton, readSkeleton, type Skeleton } from './hands/skeleton.ts';
import { Random } from './random.ts';

/** Enough for the differences between two people; a glyph is somebody's finished hand, so its points stay in place. */
const careless: Carelessness = { rotation: 0.12, slant: 0.2, stretch: 0.3, bend: 0.08, tremor: 0.008 };

/** The longer side of a glyph, in the unit of its strokes. */
const GLYPH_SIZE = 48;
/** Width of a skeleton over its height: people write taller than wide. */
const HAND_WIDTH = 0.68;

/** A glyph, slightly turned, slanted, stretched and bent. */
export function varyGlyph(strokes: readonly Stroke[], random: Random): DigitImage {
  const unit = strokes.map((stroke) => stroke.map(([x, y]) => [x / GLYPH_SIZE, y / GLYPH_SIZE] as const));
  return prepareStrokes(distort(unit, careless, random));
}

/** A skeleton as somebody might draw it with a mouse or a finger. */
export function writeByHand(skeleton: Skeleton, random: Random): DigitImage {
  const haste = random.between(0.5, 1.3);
  const strokes = drawSkeleton(misplaceKnots(skeleton, 0.028 * haste, random));
  const cut = random.chance(0.4) ? strokes.map((stroke) => shorten(stroke, 0.08, random)) : strokes;
  const narrow = cut.map((stroke) => stroke.map(([x, y]) => [0.5 + (x - 0.5) * HAND_WIDTH, y] as const));
  return prepareStrokes(distort(narrow, careless, random));
}

/** Endless training examples, three from fonts for two drawn by hand; none is the same as another. */
export function trainingStream(seed: number): () => { image: DigitImage; digit: number } {
  const random = new Random(seed);
  const glyphs = digits.map((_, digit) => readGlyphs('training', String(digit)));
  const skeletons = digits.map(({ training }) => training.map(readSkeleton));
  return () => {
    const digit = Math.floor(random.between(0, 10));
    const image = random.chance(0.6)
      ? varyGlyph(random.pick(glyphs[digit]!).strokes, random)
      : writeByHand(random.pick(skeletons[digit]!), random);
    return { image, digit };
  };
}
