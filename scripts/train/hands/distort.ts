import type { Point, Stroke } from '../../../src/digits/stroke.ts';
import type { Random } from '../random.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * How far one writer's digit is from the model in the book: standard deviations, as shares of the digit's height where
 * they are lengths. Rotation and slant are tangents.
 */
export interface Carelessness {
  readonly rotation: number;
  readonly slant: number;
  /** Of the logarithm, roughly, of width over height. */
  readonly stretch: number;
  /** How much the halves of a digit differ in size, and its lines bend. */
  readonly bend: number;
  /** Of each point, on its own. */
  readonly tremor: number;
}

/** Moves each knot a little, and each stroke as a whole. */
export function misplaceKnots(skeleton: Skeleton, deviation: number, random: Random): Skeleton {
  return skeleton.map((knots) => {
    const [right, down] = [random.around0(deviation), random.around0(deviation)];
    return knots.map(({ at: [x, y], corner }) => ({
      corner,
      at: [x + right + random.around0(deviation), y + down + random.around0(deviation)],
    }));
  });
}

/** Turns, slants, stretches and bends strokes within the unit square. */
export function distort(strokes: readonly Stroke[], careless: Carelessness, random: Random): Stroke[] {
  const half = random.around0(careless.rotation) / 2;
  // The rational form of sine and cosine: Math.sin may differ between machines.
  const [cosine, sine] = [(1 - half * half) / (1 + half * half), (2 * half) / (1 + half * half)];
  const slant = random.around0(careless.slant);
  const stretch = 2 ** random.around0(careless.stretch);
  const bend = () => random.around0(careless.bend);
  const [waist, lean, bow, sag, swell] = [bend(), bend(), bend(), bend(), bend()];
  const move = ([x, y]: Point): Point => {
    const [u, v] = [x - 0.5, y - 0.5];
    const bentU = u + bow * (4 * v * v - 0.5) + swell * u * v * 2;
    const bentV = v + waist * (1 - 4 * v * v) + sag * (4 * u * u - 0.5) + lean * u;
    const slanted = (bentU - slant * bentV) * stretch;
    return [
      cosine * slanted - sine * bentV + random.around0(careless.tremor),
      sine * slanted + cosine * bentV + random.around0(careless.tremor),
    ];
  };
  return strokes.map((stroke) => stroke.map(move));
}

/** Starts or ends a stroke a little early: readers leave gaps where a book has none. */
export function shorten(stroke: Stroke, most: number, random: Random): Stroke {
  const drop = () => Math.floor(random.between(0, most) * stroke.length);
  const short = stroke.slice(drop(), stroke.length - drop());
  return short.length > 1 ? short : stroke;
}
