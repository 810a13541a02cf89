import type { Point, Stroke } from '../../src/digits/stroke.ts';

/**
 * Strokes from their text in example-drawings.ts.
 *
 * @example strokesOf('0,0 50,0 | 20,20') // → [[[0, 0], [50, 0]], [[20, 20]]]
 */
export function strokesOf(text: string): Point[][] {
  return text.split(' | ').map((stroke) =>
    stroke.split(' ').map((point): Point => {
      const [x, y] = point.split(',').map(Number);
      return [x!, y!];
    }),
  );
}

/** The same lines as data of an SVG path; a single point becomes a dot where line ends are round. */
export function pathOf(strokes: readonly Stroke[]): string {
  return strokes
    .map(
      (stroke) =>
        stroke.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('') + dot(stroke),
    )
    .join('');
}

const short = (part: number) => Number(part.toFixed(1));

const dot = (stroke: Stroke) => (stroke.length === 1 ? 'h0' : '');
