import type { Point, Stroke } from '../../src/digits/stroke.ts';

/** Strokes as an SVG path of whole numbers: `M0 0L3 4 5 6`. */
export function formatPath(strokes: readonly Stroke[]): string {
  return strokes
    .map(
      ([first, ...rest]) =>
        `M${first!.join(' ')}${rest.length > 0 ? 'L' : ''}${rest.map((point) => point.join(' ')).join(' ')}`,
    )
    .join('');
}

/** The strokes of a path that formatPath wrote. */
export function parsePath(path: string): Stroke[] {
  return path
    .split('M')
    .slice(1)
    .map((stroke) => {
      const numbers = stroke.split(/[ L]/).map(Number);
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => [
        numbers[2 * i]!,
        numbers[2 * i + 1]!,
      ]);
    });
}
